import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Written } from '../../../desk/autosave.ts';
import { fromPack } from '../../../desk/from-pack.ts';
import { idOfNewPack } from '../../../desk/ids.ts';
import type { DeskDocument, DeskPack } from '../../../desk/model.ts';
import type { DeskStore, Kept } from '../../../desk/store.ts';
import { takeIn } from '../../../desk/take-in.ts';
import { t } from '../../../i18n/i18n.ts';
import type { Finding } from '../../../packs/imported/finding.ts';
import { BUNDLED_ID } from '../../../packs/imported/id.ts';
import { Pack } from '../../../packs/schema.ts';
import { importedPacks } from '../../../settings/imported-packs/imported-packs.ts';
import type { ImportedPack } from '../../../settings/imported-packs/layout.ts';
import { type AuthoringWorker, TookTooLong, Unloadable } from '../../shared/authoring-worker.ts';
import { aboutOf } from '../documents/about-of.ts';
import { bytesOf, refusalAfter } from '../documents/document-file.ts';
import { withLanguage } from '../documents/language-of.ts';
import { refusalText } from '../documents/refusal-text.ts';
import { hrefOf, type Step, stepFor } from '../navigation/route.ts';
import { digestOf } from '../saving/digest.ts';
import { keepSource } from '../saving/keep-source.ts';
import { readChosen } from './read-chosen.ts';

/** What a new pack is called, and the language it is written in. */
export interface Named {
  readonly title: string;
  readonly lang: string;
}

/** A pack opened although the desk already has one with its id. */
interface Twin {
  readonly pack: DeskPack;
  readonly before: Kept;
}

/** The packs on the desk and in the settings, and ways to start, open and edit one. */
export function usePacks(store: DeskStore, worker: AuthoringWorker) {
  const [kept, setKept] = useState<readonly Kept[] | null>(null);
  const [damaged, setDamaged] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<readonly ImportedPack[]>([]);
  const [refused, setRefused] = useState<{ name: string; findings: readonly Finding[] } | null>(
    null,
  );
  const [error, setError] = useState<string | null>(null);
  const [twin, setTwin] = useState<Twin | null>(null);
  const [busy, setBusy] = useState(false);

  const look = () => {
    void store.list().then(
      (found) => {
        setKept(found.kept);
        setDamaged(found.damaged);
      },
      (error: unknown) => {
        setKept([]);
        setError(t('desk.noStore', { detail: String(error) }));
      },
    );
    importedPacks.list().then(setAdded, () => setError(t('failure.packs')));
  };
  useEffect(look, []);
  useEffect(() => void store.sweep(), []);
  useEffect(() => store.watch(look), []);

  const put = async (pack: DeskPack, after: number, published?: string, step?: Step) => {
    const done = await store.save(pack, after, published);
    if (done.ok) goTo(pack.id, step);
    else setError(notSavedText(done));
  };
  const isTaken = (id: string) =>
    id === BUNDLED_ID ||
    damaged.includes(id) ||
    [...(kept ?? []).map(({ pack }) => pack), ...added].some((pack) => pack.id === id);
  const begin = ({ title, lang }: Named, documents: readonly DeskDocument[]) => {
    const name = title.trim() || freeTitle(kept ?? []);
    const id = idOfNewPack(name, isTaken);
    return put({ id, title: name, lang, subjects: [], documents: [...documents], cards: [] }, 0);
  };
  /** Opens a pack. If the desk has one with its id, asks which to keep. */
  const open = async (pack: DeskPack, published?: string, step?: Step) => {
    if (damaged.includes(pack.id)) return setError(t('desk.unreadable', { title: pack.id }));
    const before = await store.load(pack.id);
    if (before && JSON.stringify(before.pack) !== JSON.stringify(pack)) setTwin({ pack, before });
    else if (before) goTo(pack.id, step);
    else await put(pack, 0, published, step);
  };
  const openChosen = async (files: readonly File[], named: Named) => {
    const [first] = files;
    if (!first) return setError(t('finding.folderEmpty'));
    // A document chosen here is meant as a start.
    const isFolder = first.webkitRelativePath !== '';
    if (!isFolder && !/\.(?:json|zip)$/i.test(first.name)) {
      const read = await readDocuments(files, store, worker);
      return read.ok ? begin(named, read.documents) : setError(read.error);
    }
    const chosen = await readChosen(files).catch(() => null);
    if (!chosen) return setError(t('finding.fileUnreadable'));
    const opened = await worker.ask('open', { files: chosen });
    if (opened.ok) return open(opened.pack);
    const name = first.webkitRelativePath.split('/')[0] || first.name;
    setRefused({ name, findings: opened.findings });
  };

  const edit = async (id: string) => {
    const text = (await importedPacks.stored(id))?.body.text;
    if (text === undefined) return setError(t('desk.missing'));
    const read = packIn(text);
    if (!read) return setError(t('desk.unreadable', { title: id }));
    const digest = await digestOf(text);
    const before = await store.load(id);
    if (before?.published === digest) return goTo(id, stepFor(before.pack));
    const pack = fromPack(read);
    await open(pack, digest, stepFor(pack));
  };

  return {
    kept,
    /** Ids of packs on the desk that cannot be read. */
    damaged,
    /** Imported packs that are not on the desk. */
    others: added.filter(({ id }) => !(kept ?? []).some(({ pack }) => pack.id === id)),
    refused,
    error,
    twin,
    busy,
    /** Starts an empty pack. */
    begin: (named: Named) => begin(named, []),
    /** Opens a chosen file or folder, or starts a pack from documents. */
    async choose(files: readonly File[], named: Named) {
      setRefused(null);
      setTwin(null);
      setError(null);
      setBusy(true);
      try {
        await store.keepingTexts(() => openChosen(files, named));
      } catch (error) {
        // The page says so of a worker that cannot be loaded.
        if (error instanceof Unloadable) return;
        setError(
          error instanceof TookTooLong
            ? refusalText('too-slow')
            : t('desk.notSaved', { detail: String(error) }),
        );
      } finally {
        setBusy(false);
      }
    },
    /** Opens a pack that was imported in the settings. */
    edit: (id: string) =>
      edit(id).catch((error: unknown) => setError(t('desk.notRead', { detail: String(error) }))),
    remove: (id: string) =>
      store
        .remove(id)
        .then(look, (error: unknown) =>
          setError(t('settings.notSaved', { detail: String(error) })),
        ),
    /** Of two packs with one id, goes on with the one on the desk. */
    keepOwn: ({ pack }: Twin) => goTo(pack.id),
    /** Of two packs with one id, takes the one that was opened. */
    replaceOwn: ({ pack, before }: Twin) => put(pack, before.revision),
  };
}

/** A title is shown on each card, so a default one only says whose the cards are. */
export function freeTitle(kept: readonly Kept[]): string {
  const titles = new Set(kept.map(({ pack }) => pack.title));
  const own = t('desk.ownTitle');
  for (let number = 2, free = own; ; free = `${own} ${number++}`) {
    if (!titles.has(free)) return free;
  }
}

/** Parses an imported pack as it is stored; null if it is damaged. */
function packIn(text: string): Pack | null {
  try {
    return v.parse(Pack, JSON.parse(text));
  } catch {
    return null;
  }
}

function goTo(id: string, step: Step = 'documents'): void {
  location.hash = hrefOf({ view: 'pack', id, step, item: '' });
}

function notSavedText({ reason, detail }: Extract<Written, { ok: false }>): string {
  return reason === 'full' ? t('desk.notSavedFull') : t('desk.notSaved', { detail });
}

type Documents =
  | { readonly ok: true; readonly documents: readonly DeskDocument[] }
  | { readonly ok: false; readonly error: string };

/** Reads and stores documents, up to the first that is refused. */
async function readDocuments(
  files: readonly File[],
  store: DeskStore,
  worker: AuthoringWorker,
): Promise<Documents> {
  let documents: readonly DeskDocument[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file).catch(() => null);
    if (!bytes) return { ok: false, error: `${file.name}: ${t('finding.fileUnreadable')}` };
    const intake = await worker.ask('read-file', { name: file.name, bytes }).catch(refusalAfter);
    if (!intake.ok) return { ok: false, error: `${file.name}: ${refusalText(intake.reason)}` };
    const source = await withLanguage(intake.source);
    const { key, written } = await keepSource(store, source);
    if (!written.ok) return { ok: false, error: notSavedText(written) };
    const about = await aboutOf(source, worker);
    ({ documents } = takeIn(documents, source, key, { name: file.name, about }));
  }
  return { ok: true, documents };
}
