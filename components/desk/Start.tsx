import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Written } from '../../desk/autosave.ts';
import { fromPack } from '../../desk/from-pack.ts';
import { freeId } from '../../desk/ids.ts';
import type { DeskStore, Kept } from '../../desk/keep/store.ts';
import type { DeskDocument, DeskPack } from '../../desk/model.ts';
import { takeIn } from '../../desk/take-in.ts';
import { language, nameOfLanguage, t } from '../../i18n/i18n.ts';
import type { Finding } from '../../packs/imported/finding.ts';
import { BUNDLED_ID } from '../../packs/imported/id.ts';
import { MAX_NAME, Pack } from '../../packs/schema.ts';
import { importedPacks } from '../../settings/imported-packs/imported-packs.ts';
import type { ImportedPack } from '../../settings/imported-packs/store.ts';
import type { AuthoringWorker } from '../shared/authoring-worker.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { Findings } from '../shared/Findings.tsx';
import { aboutOf } from './about-of.ts';
import { readChosen } from './chosen.ts';
import { withLanguage } from './language-of.ts';
import { Packs } from './Packs.tsx';
import { digestOf } from './publish.ts';
import { hrefOf, type Step, stepFor } from './route.ts';
import { tabToUse } from './tab-page.ts';
import { bytesOf, keepSource } from './take-document.ts';
import { refusalText } from './words.ts';

interface StartProps {
  readonly store: DeskStore;
  readonly worker: AuthoringWorker;
  readonly onGuide: () => void;
}

/** Languages offered for a new pack; packs in other languages can be opened. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'ar', 'it', 'pt', 'nl', 'pl', 'sv', 'tr', 'uk'];

/** A pack opened although the desk already has one with its id. */
interface Twin {
  readonly pack: DeskPack;
  readonly before: Kept;
}

/** The list of packs, and ways to start or open one. */
export function Start({ store, worker, onGuide }: StartProps) {
  const [kept, setKept] = useState<readonly Kept[] | null>(null);
  const [added, setAdded] = useState<readonly ImportedPack[]>([]);
  const [title, setTitle] = useState('');
  const [lang, setLang] = useState(() => new Intl.Locale(language()).language);
  const [refused, setRefused] = useState<{ name: string; findings: readonly Finding[] } | null>(
    null,
  );
  const [error, setError] = useState<string | null>(null);
  const [twin, setTwin] = useState<Twin | null>(null);
  const [busy, setBusy] = useState(false);

  const look = () => {
    void store.list().then(setKept, (error: unknown) => {
      setKept([]);
      setError(t('desk.noStore', { detail: String(error) }));
    });
    void importedPacks.list().then(setAdded);
  };
  useEffect(look, []);
  useEffect(() => store.watch(look), []);

  const goTo = (id: string, step: Step = 'documents') => {
    location.hash = hrefOf({ view: 'pack', id, step, item: '' });
  };
  const put = async (pack: DeskPack, after: number, published?: string, step?: Step) => {
    const done = await store.save(pack, after, published);
    if (done.ok) goTo(pack.id, step);
    else notSaved(done);
  };
  const notSaved = ({ reason, detail }: Extract<Written, { ok: false }>) =>
    setError(reason === 'full' ? t('desk.notSavedFull') : t('desk.notSaved', { detail }));
  const isTaken = (id: string) =>
    id === BUNDLED_ID ||
    (kept ?? []).some(({ pack }) => pack.id === id) ||
    added.some((pack) => pack.id === id);

  /** A title stands on each card: one that nobody gave says no more than whose they are. */
  const freeTitle = () => {
    const titles = new Set((kept ?? []).map(({ pack }) => pack.title));
    const own = t('desk.ownTitle');
    for (let number = 2, free = own; ; free = `${own} ${number++}`) {
      if (!titles.has(free)) return free;
    }
  };
  const begin = (named: string, documents: readonly DeskDocument[]) => {
    const name = named.trim() || freeTitle();
    const id = freeId(name, 'pack', isTaken);
    return put({ id, title: name, lang, subjects: [], documents: [...documents], cards: [] }, 0);
  };
  /** Starts a pack from documents. */
  const beginWith = async (files: readonly File[]) => {
    let documents: readonly DeskDocument[] = [];
    for (const file of files) {
      const intake = await worker.ask('read-file', { name: file.name, bytes: await bytesOf(file) });
      if (!intake.ok) return setError(`${file.name}: ${refusalText(intake.reason)}`);
      const source = await withLanguage(intake.source);
      const { key, written } = await keepSource(store, source);
      if (!written.ok) return notSaved(written);
      const about = await aboutOf(source, worker);
      ({ documents } = takeIn(documents, source, key, { name: file.name, about }));
    }
    return begin(title, documents);
  };
  const during = async (opening: () => Promise<void>) => {
    setRefused(null);
    setTwin(null);
    setError(null);
    setBusy(true);
    try {
      await opening();
    } catch (error) {
      setError(t('desk.notSaved', { detail: String(error) }));
    } finally {
      setBusy(false);
    }
  };
  /** Opens the chosen file. If the desk has a pack with its id, asks which to keep. */
  const open = async (pack: DeskPack, published?: string, step?: Step) => {
    const before = await store.load(pack.id);
    if (before && JSON.stringify(before.pack) !== JSON.stringify(pack)) setTwin({ pack, before });
    else if (before) goTo(pack.id, step);
    else await put(pack, 0, published, step);
  };
  const choose = async (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    // A document chosen here is meant as a start.
    const isFolder = first.webkitRelativePath !== '';
    if (!isFolder && !/\.(?:json|zip)$/i.test(first.name)) return beginWith(files);
    const opened = await worker.ask('open', { files: await readChosen(files) });
    if (opened.ok) return open(opened.pack);
    const name = first.webkitRelativePath.split('/')[0] || first.name;
    setRefused({ name, findings: opened.findings });
  };
  /** Opens a pack that was imported in the settings. */
  const edit = async (id: string) => {
    const text = (await importedPacks.stored(id))?.body.text;
    const read = text === undefined ? null : v.safeParse(Pack, JSON.parse(text));
    if (!text || !read?.success) return setError(t('desk.missing'));
    const digest = await digestOf(text);
    const before = await store.load(id);
    if (before?.published === digest) goTo(id, stepFor(before.pack));
    else await open(fromPack(read.output), digest, stepFor(fromPack(read.output)));
  };

  const onDesk = new Set((kept ?? []).map(({ pack }) => pack.id));
  const others = added.filter(({ id }) => !onDesk.has(id));
  const wanted = new URLSearchParams(location.search).get('pack');
  useEffect(() => {
    if (!wanted || kept === null) return;
    history.replaceState(null, '', location.pathname);
    void edit(wanted);
  }, [kept === null]);

  return (
    <main class="column">
      <header class="top">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{t('desk.title')}</h1>
        <p>{t('desk.intro')}</p>
      </header>
      {tabToUse() !== null && <p class="banner">{t('desk.pageWaits')}</p>}
      {error && (
        <p class="banner alert" role="alert">
          {error}
        </p>
      )}
      <section aria-labelledby="new-pack">
        <h2 id="new-pack">{t('desk.newPack')}</h2>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            void begin(title, []);
          }}
        >
          <label>
            <span>{t('desk.packTitle')}</span>
            <input
              class="input"
              maxLength={MAX_NAME}
              value={title}
              placeholder={freeTitle()}
              aria-describedby="pack-title-hint"
              onInput={({ currentTarget }) => setTitle(currentTarget.value)}
            />
          </label>
          <label>
            <span>{t('desk.packLang')}</span>
            <select
              class="input"
              value={lang}
              onChange={({ currentTarget }) => setLang(currentTarget.value)}
            >
              {[...new Set([...LANGUAGES, lang])].map((each) => (
                <option key={each} value={each}>
                  {nameOfLanguage(each)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="primary">
            {t('desk.begin')}
          </button>
        </form>
        <p class="hint" id="pack-title-hint">
          {t('desk.packTitleHint')}
        </p>
        <p class="hint">
          {t('desk.beginHint')}{' '}
          <button type="button" class="link" onClick={onGuide}>
            {t('desk.guide')}
          </button>
        </p>
      </section>
      <section aria-labelledby="packs-there">
        <h2 id="packs-there">{t('desk.yourPacks')}</h2>
        {kept && (
          <Packs
            kept={kept}
            others={others}
            onEdit={(id) => void edit(id)}
            onRemove={(id) => void store.remove(id).then(look)}
          />
        )}
        <p class="buttons">
          <FileButton
            label={t('desk.openFile')}
            accept=".json,.zip,application/json,application/zip"
            disabled={busy}
            onChoose={(files) => void during(() => choose(files))}
          />
          <FileButton
            label={t('desk.openFolder')}
            disabled={busy}
            onChoose={(files) => void during(() => choose(files))}
          />
        </p>
        {twin && (
          <TwinQuestion
            title={twin.before.pack.title}
            onKeep={() => goTo(twin.pack.id)}
            onReplace={() => void put(twin.pack, twin.before.revision)}
          />
        )}
        {refused && (
          <div class="banner alert" role="alert">
            <h3>{t('desk.notOpened', { name: refused.name })}</h3>
            <Findings findings={refused.findings} />
          </div>
        )}
      </section>
    </main>
  );
}

interface TwinQuestionProps {
  readonly title: string;
  readonly onKeep: () => void;
  readonly onReplace: () => void;
}

/** Asks which of two packs with one id to use. */
function TwinQuestion({ title, onKeep, onReplace }: TwinQuestionProps) {
  return (
    <div class="banner" role="alert">
      <p>{t('desk.twin', { title })}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={onKeep}>
          {t('desk.twinKeep')}
        </button>
        <button type="button" class="button" onClick={onReplace}>
          {t('desk.twinReplace')}
        </button>
      </p>
    </div>
  );
}
