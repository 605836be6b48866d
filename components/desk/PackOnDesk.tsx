import { useEffect, useRef } from 'preact/hooks';
import { gapsOfCard } from '../../desk/gaps.ts';
import { typingStep } from '../../desk/history.ts';
import type { DeskStore, Kept } from '../../desk/store.ts';
import { plural, t } from '../../i18n/i18n.ts';
import { MAX_NAME } from '../../text/limited.ts';
import type { AuthoringWorker } from '../shared/authoring-worker.ts';
import { packNotSavedText } from '../shared/error-notice.ts';
import { CardsStep } from './cards/CardsStep.tsx';
import type { Checking } from './checks/checking.ts';
import { stoppedText } from './checks/stopped.ts';
import { DocumentsStep } from './documents/DocumentsStep.tsx';
import { Leave } from './Leave.tsx';
import { goToAwaited } from './navigation/go-to.ts';
import { hrefOf, STEPS, type Step } from './navigation/route.ts';
import { stepText } from './navigation/step-text.ts';
import { saveText } from './saving/save-text.ts';
import { type Session, SessionProvider, useNewSession } from './session.ts';
import { StatementsStep } from './statements/StatementsStep.tsx';
import { undoOrRedo } from './undo-keys.ts';

interface PackOnDeskProps {
  readonly kept: Kept;
  readonly store: DeskStore;
  readonly worker: AuthoringWorker;
  readonly checking: Checking;
  readonly step: Step;
  /** Id of the open document or card, if any. */
  readonly item: string;
  /** Id of the card to go on from, if any. */
  readonly after: string;
  readonly onGuide: () => void;
}

/** Fields whose text is not part of the pack. */
const NOT_ON_DESK = '.intake, .try-on, .from-library, .new-subject, form.row, .choose';

/** Edits a pack: its title, the state of saving, and the three steps. */
export function PackOnDesk(props: PackOnDeskProps) {
  const { kept, store, worker, checking, step, item, after, onGuide } = props;
  const session = useNewSession(kept, store, worker, checking);
  const { pack, act, undo, redo, canUndo, canRedo } = session;
  const latest = useRef(session);
  latest.current = session;

  // In any field, these keys undo changes to the pack rather than to the field.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asked = undoOrRedo(event);
      if (!asked) return;
      // Its text is not in the pack yet, so the browser undoes it.
      const { target } = event;
      if (target instanceof Element && target.closest(NOT_ON_DESK)) return;
      latest.current[asked]();
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  // Scrolls each new step or item to its top.
  useEffect(() => {
    // On a small screen, the steps are a row that scrolls.
    document.querySelector('.bar [aria-current]')?.scrollIntoView({ inline: 'nearest' });
    window.scrollTo(0, 0);
    session.hold(null);
    goToAwaited();
  }, [step, item]);
  useEffect(() => {
    document.title = `${t('desk.pageTitle', { title: pack.title })} – ${t('manifest.name')}`;
  }, [pack.title]);

  const hold = ({ target }: Event) => {
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
    const { value: text, dataset } = target;
    if (dataset.field) session.hold({ field: dataset.field, text });
  };

  return (
    <SessionProvider value={session}>
      <header class="bar">
        <a class="brand" href="#/" title={t('desk.allPacks')}>
          <img src="/icon/48.png" alt={t('desk.allPacks')} width="28" height="28" />
        </a>
        <h1 class="visually-hidden">{t('desk.pageTitle', { title: pack.title })}</h1>
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
          <button type="button" class="quiet step-back" disabled={!canUndo} onClick={undo}>
            {t('card.undo')}
          </button>
          <button type="button" class="quiet step-on" disabled={!canRedo} onClick={redo}>
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
      <main id="content" onInput={hold} onFocusOut={() => session.hold(null)}>
        <Banners session={session} />
        {step === 'documents' && <DocumentsStep item={item} />}
        {step === 'statements' && <StatementsStep item={item} after={after} />}
        {step === 'cards' && <CardsStep item={item} />}
      </main>
    </SessionProvider>
  );
}

/** Notices about the pack: failed saves, conflicts with another tab, which cards are published. */
function Banners({ session }: { readonly session: Session }) {
  const { save, taken, stopped, published, pack, waiting, retry, resolve, findings } = session;
  const { compiled, useAgain, unread } = session;
  const waits = pack.cards.filter(
    (card) => waiting.includes(card.id) || gapsOfCard(card).length > 0,
  ).length;
  const isNone =
    published.state === 'none' || (published.state === 'on' && published.entries === 0);
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
      {unread && (
        <div class="banner alert" role="alert">
          <p>{t('desk.textsNotRead', { detail: unread.detail })}</p>
          <button type="button" class="button" onClick={unread.retry}>
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
      {stopped && (
        <p class="banner alert" role="alert">
          {stoppedText(stopped)}
        </p>
      )}
      {published.state === 'failed' && (
        <p class="banner alert" role="alert">
          {t('desk.notOn')} {packNotSavedText(published.saved)}
        </p>
      )}
      {published.state === 'removed' && compiled && (
        <div class="banner" role="status">
          <p>{t('desk.packRemoved')}</p>
          <button type="button" class="button" onClick={useAgain}>
            {t('desk.useAgain')}
          </button>
        </div>
      )}
      {pack.cards.length > 0 && published.state !== 'failed' && (
        <p class="on" role="status">
          {published.state === 'on' &&
            published.entries > 0 &&
            plural('desk.cardsOn', published.entries)}
          {published.state === 'off' && t('desk.packOff')}
          {isNone && waits === 0 && findings.size > 0 && t('desk.noneOn')}
          {waits > 0 && ` ${plural('desk.cardsWait', waits)}`}
        </p>
      )}
    </>
  );
}
