import { useEffect, useRef } from 'preact/hooks';
import { gapsOfCard } from '../../desk/gaps.ts';
import { typingStep } from '../../desk/history.ts';
import type { DeskStore, Kept } from '../../desk/keep/store.ts';
import { formatNumber, t } from '../../i18n/i18n.ts';
import { MAX_NAME } from '../../packs/schema.ts';
import type { AuthoringWorker } from '../shared/authoring-worker.ts';
import { download } from '../shared/download.ts';
import { packNotSavedText } from '../shared/error-notice.ts';
import { CardsStep } from './CardsStep.tsx';
import type { Checking } from './checking.ts';
import { DocumentsStep } from './DocumentsStep.tsx';
import { hrefOf, STEPS, type Step } from './route.ts';
import { StatementsStep } from './StatementsStep.tsx';
import { type Session, SessionProvider, useNewSession } from './session.ts';
import { saveText, stepText } from './words.ts';

interface PackOnDeskProps {
  readonly kept: Kept;
  readonly store: DeskStore;
  readonly worker: AuthoringWorker;
  readonly checking: Checking;
  readonly step: Step;
  /** Id of the document or card that is shown, if any is named. */
  readonly item: string;
  readonly onGuide: () => void;
}

/** Fields whose text is nobody's but their own. */
const NOT_ON_DESK = '.intake, .try-on, .from-library, .new-subject, form.row, .choose';

/** A pack while it is written: its title, what is kept of it, and its three steps. */
export function PackOnDesk(props: PackOnDeskProps) {
  const { kept, store, worker, checking, step, item, onGuide } = props;
  const session = useNewSession(kept, store, worker, checking);
  const { pack, act, undo, redo, canUndo, canRedo } = session;
  const latest = useRef(session);
  latest.current = session;

  // The keys for it, wherever one types: what is undone is the desk's, and no single field's.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      // What is typed there is not on the desk yet: the browser undoes it.
      const { target } = event;
      if (target instanceof Element && target.closest(NOT_ON_DESK)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) latest.current.undo();
      else if ((key === 'z' && event.shiftKey) || key === 'y') latest.current.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  // Each step, and each thing in it, is begun at its head.
  useEffect(() => window.scrollTo(0, 0), [step, item]);
  useEffect(() => {
    document.title = `${pack.title} – ${t('desk.title')} – ${t('manifest.name')}`;
  }, [pack.title]);

  return (
    <SessionProvider value={session}>
      <header class="bar">
        <a class="brand" href="#/" title={t('desk.allPacks')}>
          <img src="/icon/48.png" alt={t('desk.allPacks')} width="28" height="28" />
        </a>
        <h1 class="visually-hidden">
          {t('desk.title')}: {pack.title}
        </h1>
        <input
          class="pack-title"
          aria-label={t('desk.packTitle')}
          maxLength={MAX_NAME}
          value={pack.title}
          onInput={({ currentTarget: { value: title } }) =>
            act({ type: 'pack', change: { title } }, typingStep('title', title))
          }
        />
        <p class={`save ${session.save.state}`} role="status">
          {saveText(session.save)}
        </p>
        <div class="tools">
          <button type="button" class="quiet" disabled={!canUndo} onClick={undo}>
            {t('card.undo')}
          </button>
          <button type="button" class="quiet" disabled={!canRedo} onClick={redo}>
            {t('desk.redo')}
          </button>
          <Leave session={session} />
          <button type="button" class="quiet" onClick={onGuide}>
            {t('desk.guide')}
          </button>
        </div>
        <nav aria-label={t('desk.steps')}>
          <ol>
            {STEPS.map((each) => (
              <li key={each}>
                <a
                  href={hrefOf({ view: 'pack', id: pack.id, step: each, item: '' })}
                  aria-current={each === step ? 'step' : undefined}
                >
                  {stepText(each)}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main id="content">
        <Banners session={session} />
        {step === 'documents' && <DocumentsStep item={item} />}
        {step === 'statements' && <StatementsStep item={item} />}
        {step === 'cards' && <CardsStep item={item} />}
      </main>
    </SessionProvider>
  );
}

/** What has to be said of the whole: what could not be kept, what another desk did, who sees the cards. */
function Banners({ session }: { readonly session: Session }) {
  const { save, taken, published, pack, waiting, retry, resolve, findings } = session;
  const waits = pack.cards.filter(
    (card) => waiting.includes(card.id) || gapsOfCard(card).length > 0,
  ).length;
  return (
    <>
      {save.state === 'failed' && (
        <div class="banner alert" role="alert">
          <p>{saveText(save)}</p>
          <button type="button" class="button" onClick={retry}>
            {t('failure.tryAgain')}
          </button>
        </div>
      )}
      {save.state === 'conflict' && (
        <div class="banner alert" role="alert">
          <p>{t('desk.conflictWhy')}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => resolve('mine')}>
              {t('desk.keepMine')}
            </button>
            <button type="button" class="button" onClick={() => resolve('theirs')}>
              {t('desk.takeTheirs')}
            </button>
          </p>
        </div>
      )}
      {taken && (
        <p class="banner" role="status">
          {t('desk.taken')}
        </p>
      )}
      {published.state === 'failed' && (
        <p class="banner alert" role="alert">
          {t('desk.notOn')} {packNotSavedText(published.saved)}
        </p>
      )}
      {pack.cards.length > 0 && published.state !== 'failed' && (
        <p class="on" role="status">
          {published.state === 'on' &&
            t('desk.cardsOn', { number: formatNumber(published.entries) })}
          {published.state === 'off' && t('desk.packOff')}
          {published.state === 'none' && findings.size > 0 && t('desk.noneOn')}
          {waits > 0 && ` ${t('desk.cardsWait', { number: formatNumber(waits) })}`}
        </p>
      )}
    </>
  );
}

/** The ways for a pack to leave: as a file for others, as a folder to go on with anywhere. */
function Leave({ session: { pack, compiled, checking } }: { readonly session: Session }) {
  return (
    <details class="leave">
      <summary class="quiet">{t('desk.saveAs')}</summary>
      <div class="menu">
        <button
          type="button"
          disabled={!compiled}
          onClick={() => {
            if (compiled)
              download(`${pack.id}.pack.json`, `${JSON.stringify(compiled, null, 1)}\n`);
          }}
        >
          {t('desk.asFile')}
          <small>{t('desk.asFileHint')}</small>
        </button>
        <button
          type="button"
          onClick={() =>
            void checking
              .zip(pack)
              .then((zip) => download(`${pack.id}.zip`, zip, 'application/zip'))
          }
        >
          {t('desk.asFolder')}
          <small>{t('desk.asFolderHint')}</small>
        </button>
      </div>
    </details>
  );
}
