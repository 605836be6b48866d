import { isContextValid } from '../messages/send.ts';
import { taskBreak } from '../spotting/task-break.ts';
import { createAsk } from './ask.ts';
import { createCards } from './card/cards.ts';
import { createLazyPresenter } from './card/lazy-presenter.ts';
import { watchFrames } from './changes/gone-frames.ts';
import { watchHidden } from './changes/hidden.ts';
import { watchNear } from './changes/near.ts';
import { outermost } from './changes/outermost.ts';
import { type Watcher, watch } from './changes/watch.ts';
import { isDocument } from './dom/nodes.ts';
import { takeOver } from './instance.ts';
import { createMachine } from './machine.ts';
import { createChooser } from './marks/choose.ts';
import { createMarkStyleInjector } from './marks/inject-mark-styles.ts';
import { createPageMarker } from './marks/mark-page.ts';
import { createMarks } from './marks/marks.ts';
import { listenToPage } from './page-events.ts';
import { createPageTerms } from './page-terms.ts';
import { handleTabMessages } from './tab-messages.ts';
import { createFlowMemory } from './text/flow.ts';
import { langTagOf } from './text/lang-tag.ts';
import { createLanguageCount } from './text/language-count.ts';
import { lastWritten } from './text/last-written.ts';
import type { PageMention } from './text/page-mention.ts';
import { createReading, type Spot } from './text/reading.ts';
import { listsNames } from './text/run.ts';

/**
 * Reads the page, marks mentions and shows cards, until told to stop.
 *
 * @param holdsProse whether the document of a frame has enough text to be read.
 */
export function startReader(holdsProse: (frame: Document) => boolean): void {
  const controller = takeOver();
  const { signal } = controller;
  const { body } = document;
  if (!body) return;
  if (import.meta.env.FIREFOX) removeLeftCards();

  const { state, dispatch, onEffect } = createMachine<Element, PageMention>();
  const onChange = (roots: readonly Element[]) => dispatch({ name: 'changed', roots });
  const stop = () => controller.abort();
  signal.addEventListener('abort', () => dispatch({ name: 'stop' }));

  /** What sends again each message that has no answer yet; see `onReturn`. */
  const unanswered = new Set<() => void>();
  const ask = createAsk(stop, unanswered);
  const marks = createMarks();
  const cards = createCards(
    (ids) => ask({ type: 'cards', ids }),
    () => state().terms.keys(),
  );
  const card = (id: string) => cards.get(id).catch(() => null);
  const presenter = createLazyPresenter(
    { cards, marks, sendToBackground: ask, state, stop },
    signal,
  );

  const flows = createFlowMemory();
  const hidden = watchHidden((what) => watcher.lookAgain(what), signal);
  const watcher: Watcher = watch(
    (node) => presenter.isOwnNode(node),
    onChange,
    hidden.any,
    flows,
    signal,
  );
  const near = watchNear(() => chooser.isOutdated() && onChange([]), signal);
  const languages = createLanguageCount();
  /** When the page's article was last changed, looked up once for each reading. */
  let written: string | null = null;
  const spot: Spot = async (blocks) => {
    const texts = blocks.map(({ text }) => text);
    const langs = blocks.map(({ element }) => langTagOf(element));
    const lists = blocks.map(({ element }) => listsNames(element));
    const answer = await ask({ type: 'spot', blocks: texts, langs, lists, written });
    if (!answer) {
      stop();
      return null;
    }
    languages.add(blocks, answer.foreign);
    dispatch({ name: 'settings', ...answer });
    dispatch({ name: 'found', ...answer });
    return answer.mentions;
  };
  /** A new reader has nothing of a frame that has gone. */
  const beginAnew = () => signal.aborted || startReader(holdsProse);
  const watchFrame = import.meta.env.FIREFOX && watchFrames(beginAnew, signal);
  const reading = createReading(
    spot,
    (tree) => {
      watcher.observe(tree);
      near.observe(tree);
      if (!isDocument(tree)) return true;
      if (tree.designMode === 'on' || !holdsProse(tree)) return false;
      if (watchFrame) watchFrame(tree);
      return true;
    },
    flows,
    () => dispatch({ name: 'partly-read' }),
    signal,
  );

  /** Reads the page, and fetches its cards, again: packs have changed. */
  const readAgain = () => {
    cards.forget();
    onChange([document.body]);
    presenter.refresh();
  };
  const listenAgain = listenToPage(
    {
      onReturn: () => {
        // The site may have been turned off meanwhile, or packs may have
        // changed, and the badge is empty.
        dispatch({ name: 'uncounted' });
        for (const send of unanswered) send();
        readAgain();
        presenter.reopen();
      },
      // No event tells a page that the extension was disabled, reloaded or updated.
      onVisibilityChange: () => isContextValid() || stop(),
    },
    signal,
  );

  const read = async (roots: readonly Element[]) => {
    try {
      languages.begin();
      written = lastWritten(document);
      await reading.read(outermost(new Set(roots)));
      dispatch({ name: 'read' });
    } catch (error) {
      // A page can keep from others that a frame goes. What was never read has nothing dead.
      if (import.meta.env.FIREFOX && state().complete && /dead obj/.test(`${error}`)) beginAnew();
      else dispatch({ name: 'failed', error });
    }
  };
  const chooser = createChooser(reading);
  const mark = createPageMarker({
    reading,
    chooser,
    marks,
    presenter,
    injectMarkStyles: createMarkStyleInjector(ask),
    setHiding: hidden.set,
    setPartial: near.set,
  });
  /** One message for all counts: when an earlier one is sent again, it is the latest. */
  const count = { type: 'term-count' as const };
  onEffect((effect) => {
    switch (effect.name) {
      case 'read':
        void read(effect.roots);
        break;
      case 'mark':
        listenAgain();
        presenter.applySettings();
        dispatch({ name: 'marked', ...mark(state()) });
        break;
      case 'count':
        ask(Object.assign(count, effect)).catch(() => dispatch({ name: 'uncounted' }));
        break;
      case 'complain':
        console.warn('Backgrounder could not read this page:', effect.error);
        break;
      case 'clear':
        marks.clear();
    }
  });

  const terms = createPageTerms({ state, reading, languages, card, presenter });
  // For the script that is injected while the panel is open beside this page; see `panel/`.
  globalThis.backgrounderPage = { signal, terms, reading, marks, presenter };
  handleTabMessages(
    terms,
    {
      stop,
      onSettings: (settings) => dispatch({ name: 'settings', settings }),
      onPacks: readAgain,
      onAsked: () => dispatch({ name: 'asked' }),
      connect: (nonce) => presenter.connect(nonce),
    },
    signal,
  );
  // Running all of this for the first time took a task of its own; read the page in the next.
  void taskBreak().then(() => onChange([body]));
}

/**
 * Removes cards that were open when the extension, and with it the reader, ended; see
 * `tie` in `card/host.ts`.
 */
function removeLeftCards(): void {
  for (const host of document.querySelectorAll('backgrounder-card, backgrounder-preload'))
    host.remove();
}
