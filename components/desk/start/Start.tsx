import { useEffect, useState } from 'preact/hooks';
import type { DeskStore } from '../../../desk/store.ts';
import { language, nameOfLanguage, t } from '../../../i18n/i18n.ts';
import { MAX_NAME } from '../../../text/limited.ts';
import type { AuthoringWorker } from '../../shared/authoring-worker.ts';
import { FileButton } from '../../shared/FileButton.tsx';
import { Findings } from '../../shared/Findings.tsx';
import { Select } from '../../shared/Select.tsx';
import { stoppedText } from '../checks/stopped.ts';
import { useWorkerLost } from '../checks/use-worker-lost.ts';
import { tabToUse } from '../navigation/requested-tab.ts';
import { Packs } from './Packs.tsx';
import { freeTitle, type Named, usePacks } from './use-packs.ts';

interface StartProps {
  readonly store: DeskStore;
  readonly worker: AuthoringWorker;
  readonly onGuide: () => void;
}

/** Languages offered for a new pack; packs in other languages can be opened. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'ar', 'it', 'pt', 'nl', 'pl', 'sv', 'tr', 'uk'];

/** The list of packs, and ways to start or open one. */
export function Start({ store, worker, onGuide }: StartProps) {
  const packs = usePacks(store, worker);
  const { kept, error, twin, refused } = packs;
  const [named, setNamed] = useState(() => ({
    title: '',
    lang: new Intl.Locale(language()).language,
  }));
  const isLost = useWorkerLost(worker);
  const wanted = new URLSearchParams(location.search).get('pack');
  useEffect(() => {
    if (!wanted || kept === null) return;
    history.replaceState(null, '', location.pathname);
    void packs.edit(wanted);
  }, [kept === null]);

  return (
    <main class="column">
      <header class="top">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{t('desk.title')}</h1>
        <p>{t('desk.intro')}</p>
      </header>
      {tabToUse() !== null && <p class="banner">{t('desk.pageWaits')}</p>}
      {isLost && (
        <p class="banner alert" role="alert">
          {stoppedText('unloadable')}
        </p>
      )}
      {error && (
        <p class="banner alert" role="alert">
          {error}
        </p>
      )}
      <NewPack
        named={named}
        placeholder={freeTitle(kept ?? [])}
        onName={setNamed}
        onBegin={() => void packs.begin(named)}
        onGuide={onGuide}
      />
      <section aria-labelledby="packs-there">
        <h2 id="packs-there">{t('desk.yourPacks')}</h2>
        {kept && (
          <Packs
            kept={kept}
            damaged={packs.damaged}
            others={packs.others}
            onEdit={(id) => void packs.edit(id)}
            onRemove={(id) => void packs.remove(id)}
          />
        )}
        <p class="buttons">
          <FileButton
            label={t('desk.openFile')}
            accept=".json,.zip,application/json,application/zip"
            disabled={packs.busy}
            onChoose={(files) => void packs.choose(files, named)}
          />
          <FileButton
            label={t('desk.openFolder')}
            disabled={packs.busy}
            onChoose={(files) => void packs.choose(files, named)}
          />
        </p>
        {twin && (
          <TwinQuestion
            title={twin.before.pack.title}
            onKeep={() => packs.keepOwn(twin)}
            onReplace={() => void packs.replaceOwn(twin)}
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

interface NewPackProps {
  readonly named: Named;
  /** The title if none is typed. */
  readonly placeholder: string;
  readonly onName: (named: Named) => void;
  readonly onBegin: () => void;
  readonly onGuide: () => void;
}

/** The form to start a pack. */
function NewPack({ named, placeholder, onName, onBegin, onGuide }: NewPackProps) {
  return (
    <section aria-labelledby="new-pack">
      <h2 id="new-pack">{t('desk.newPack')}</h2>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          onBegin();
        }}
      >
        <label>
          <span>{t('desk.packTitle')}</span>
          <input
            class="input"
            maxLength={MAX_NAME}
            value={named.title}
            placeholder={placeholder}
            aria-describedby="pack-title-hint"
            onInput={({ currentTarget }) => onName({ ...named, title: currentTarget.value })}
          />
        </label>
        <label>
          <span>{t('desk.packLang')}</span>
          <Select
            value={named.lang}
            options={[...new Set([...LANGUAGES, named.lang])].map((each) => [
              each,
              nameOfLanguage(each),
            ])}
            onChoose={(lang) => onName({ ...named, lang })}
          />
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
