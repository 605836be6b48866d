import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { t } from '../../i18n/i18n.ts';
import { reportOnce } from '../../messages/unreachable.ts';
import type { Chosen } from '../../packs/imported/chosen.ts';
import type { Finding } from '../../packs/imported/finding.ts';
import { MAX_PACK_LENGTH, writePackFile } from '../../packs/imported/write-pack-file.ts';
import type { Pack } from '../../packs/schema.ts';
import type { StoredPack } from '../../settings/imported-packs/create-imported-packs.ts';
import { importedPacks as store } from '../../settings/imported-packs/imported-packs.ts';
import type { ImportedPack } from '../../settings/imported-packs/layout.ts';
import type { WriteResult } from '../../settings/write-result.ts';
import { download } from '../shared/download.ts';
import { packFileTooLargeText, packNotSavedText } from '../shared/error-notice.ts';
import { packFileName } from '../shared/pack-file-name.ts';
import { usePackChanges } from '../shared/use-pack-changes.ts';
import { type RequestState, useRequest } from '../shared/use-request.ts';
import { type IndexedPack, readPack } from './read-pack.ts';
import type { Toast } from './use-settings.ts';

/** The result of the last import. */
type Outcome =
  | { readonly state: 'refused'; readonly name: string; readonly findings: readonly Finding[] }
  | { readonly state: 'advised'; readonly findings: readonly Finding[] };

/** The imported packs, kept in sync with storage. */
export function useImportedPacks(): RequestState<readonly ImportedPack[]> {
  return useRequest(String(usePackChanges()), store.list);
}

/** Actions on imported packs; their results are shown in a toast, and in `outcome`. */
export function usePackActions(showToast: (toast: Toast | null) => void) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  /** Shows what was done, with an undo button, or why it failed. */
  const report = (
    saved: WriteResult,
    done: string,
    undo: (() => Promise<WriteResult>) | null,
    again: (() => void) | null = null,
  ) => {
    if (!saved.ok) {
      showToast({ text: packNotSavedText(saved), error: true, undo: again });
      return;
    }
    // If undo fails for lack of space, it can be tried again; otherwise the
    // removed pack would be lost.
    const back = () =>
      void undo?.().then((undone) => report(undone, t('options.undone'), null, back));
    showToast({ text: done, error: false, undo: undo && back });
  };

  const add = async (name: string, chosen: Chosen) => {
    setOutcome(null);
    showToast({ text: t('options.packReading', { name }), error: false, undo: null });
    const read = await readPack(name, chosen).catch((error: unknown): IndexedPack => {
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, findings: [{ file: name, line: 1, reason }] };
    });
    if (!read.ok) {
      showToast(null);
      setOutcome({ state: 'refused', name, findings: read.findings });
      return;
    }
    const { id, title } = read.pack;
    const before = await store.stored(id);
    const isOther = before && !sharesCard(before, read.pack);
    if (isOther && !confirm(t('options.packOther', { title, other: before.row.title }))) {
      showToast(null);
      return;
    }
    const saved = await store.add(read.pack, read.index);
    const done = before ? t('options.packReplaced', { title }) : t('options.packAdded', { title });
    report(saved, done, () => (before ? store.restore(before) : store.remove(id)));
    const advised = saved.ok && read.advice.length > 0;
    setOutcome(advised ? { state: 'advised', findings: read.advice } : null);
  };

  const remove = async ({ id, title }: ImportedPack) => {
    const stored = await store.stored(id);
    const undo = stored && (() => store.restore(stored));
    const saved = await store.remove(id);
    // The last outcome may be about this pack, or would seem to be about another.
    if (saved.ok) setOutcome(null);
    report(saved, t('options.packRemoved', { title }), undo);
  };

  const save = async ({ id, title }: ImportedPack) => {
    const stored = await store.stored(id);
    const file = stored && fileOf(stored);
    const complain = (text: string) => showToast({ text, error: true, undo: null });
    if (!file) complain(t('options.packDamaged', { title }));
    else if (file.length > MAX_PACK_LENGTH) complain(packFileTooLargeText(title));
    else download(`${packFileName({ id, title })}.pack.json`, file);
  };

  /** Carries out an action, and says if the packs cannot be read for it. */
  const showingFailure = (act: Promise<void>) =>
    act.catch((error: unknown) => {
      reportOnce(error);
      showToast({ text: t('failure.packs'), error: true, undo: null });
    });

  return {
    outcome,
    /** Adds a pack file. */
    addFile: (file: File) => showingFailure(add(file.name, { kind: 'file', file })),
    /** Adds a folder of Markdown, given as the files of a directory input. */
    async addFolder(files: readonly File[]) {
      if (files.length > 0) {
        const chosen: Chosen = { kind: 'folder', files: inFolder(files) };
        return showingFailure(add(nameOfFolder(files), chosen));
      }
      setOutcome(null);
      showToast({ text: t('finding.folderEmpty'), error: true, undo: null });
    },
    turn: async ({ id }: ImportedPack, on: boolean) => {
      const saved = await store.turn(id, on);
      if (!saved.ok) showToast({ text: packNotSavedText(saved), error: true, undo: null });
    },
    async markOn({ id, title, sites: before }: ImportedPack, sites: readonly string[] | null) {
      const saved = await store.markOn(id, sites);
      report(saved, t('options.packSitesSaved', { title }), () => store.markOn(id, before));
    },
    remove: (pack: ImportedPack) => showingFailure(remove(pack)),
    save: (pack: ImportedPack) => showingFailure(save(pack)),
  };
}

/**
 * Whether a stored pack has a card of this one. If not, another pack has the same id by chance, and
 * this is no newer version of it.
 */
function sharesCard({ body }: StoredPack, { entries }: Pack): boolean {
  const ids = new Set(entries.map(({ id }) => id));
  try {
    return v.parse(HasEntries, JSON.parse(body.text)).entries.some(({ id }) => ids.has(id));
  } catch {
    // A damaged one is there to be replaced.
    return true;
  }
}

const HasEntries = v.object({ entries: v.array(v.object({ id: v.string() })) });

/** The files of a folder, each with its path relative to the folder. */
function inFolder(files: readonly File[]): { path: string; file: File }[] {
  return files.map((file) => ({
    path: file.webkitRelativePath.split('/').slice(1).join('/'),
    file,
  }));
}

/** The pack as a file; null if it is damaged. */
function fileOf({ body }: StoredPack): string | null {
  try {
    return writePackFile(JSON.parse(body.text));
  } catch {
    return null;
  }
}

function nameOfFolder([first]: readonly File[]): string {
  return first?.webkitRelativePath.split('/')[0] ?? '';
}
