import { alive, sendToBackground } from '../messages/send-to-background.ts';
import { holdsProse } from '../sites/signals.ts';
import { createCards } from './card/cards.ts';
import { createPresenter } from './card/presenter.ts';
import { outermost, watch } from './changes/watch.ts';
import { isDocument } from './dom/nodes.ts';
import { taskBreak } from './dom/slices.ts';
import { takeOver } from './instance.ts';
import { createMachine } from './machine.ts';
import { createMarkStyleInjector } from './marks/inject-mark-styles.ts';
import { areStyled, byDocument, createMarks } from './marks/marks.ts';
import { reconcile } from './marks/reconcile.ts';
import { listenToPage } from './page-events.ts';
import { createPageTerms } from './page-terms.ts';
import { isWanted } from './state.ts';
import { handleTabMessages } from './tab-messages.ts';
import { langOf } from './text/lang.ts';
import type { PageMention } from './text/page-mention.ts';
import { createReading, type Spot } from './text/reading.ts';

/** Reads the page, marks what it finds, and shows cards, until it is told to stop. */
export function startReader(): void {
  const controller = takeOver();
  const { signal } = controller;
  const { body } = document;
  if (!body) return;

  const { state, dispatch, onEffect } = createMachine<Element, PageMention>();
  const onChange = (roots: readonly Element[]) => dispatch({ name: 'changed', roots });
  const stop = () => controller.abort();
  signal.addEventListener('abort', () => dispatch({ name: 'stop' }));

  /** Asks the background; a page that outlived the extension ends quietly. */
  const ask: typeof sendToBackground = async (request, send) => {
    try {
      return await sendToBackground(request, send);
    } catch (error) {
      if (!alive()) stop();
      throw error;
    }
  };

  const marks = createMarks();
  const injectMarkStyles = createMarkStyleInjector(ask);
  const cards = createCards(
    (ids) => ask({ type: 'cards', ids }),
    () => state().terms.keys(),
  );
  const presenter = createPresenter({ cards, marks, sendToBackground: ask, state, stop }, signal);

  const watcher = watch(presenter.isOwnNode, onChange, signal);
  const spot: Spot = async (blocks) => {
    const answer = await ask({
      type: 'spot',
      blocks: blocks.map(({ text }) => text),
      langs: blocks.map(({ element }) => langOf(element)),
    });
    if (!answer) {
      stop();
      return null;
    }
    dispatch({ name: 'settings', settings: answer.settings });
    dispatch({ name: 'found', terms: answer.terms });
    return answer.mentions;
  };
  const reading = createReading(
    spot,
    (tree) => {
      watcher.observe(tree);
      return !isDocument(tree) || holdsProse(tree);
    },
    () => dispatch({ name: 'partly-read' }),
    signal,
  );

  const listenAgain = listenToPage(
    {
      onReturn: () => {
        // The site may be off by now, and the badge is empty.
        dispatch({ name: 'uncounted' });
        onChange([document.body]);
        presenter.reopen();
      },
      // Nothing tells a page that the extension was turned off, reloaded or updated: it has to look.
      onVisibilityChange: () => alive() || stop(),
    },
    signal,
  );

  const read = async (roots: readonly Element[]) => {
    try {
      await reading.read(outermost(new Set(roots)));
      dispatch({ name: 'read' });
    } catch (error) {
      dispatch({ name: 'failed', error });
    }
  };
  const mark = () => {
    const now = state();
    const wanted = (entry: string) => isWanted(now, entry);
    const every = now.settings?.mentions === 'every';
    const look = now.settings?.marks ?? 'dotted';
    const marked = reconcile(now.marked, reading.toMark({ every, isWanted: wanted }));
    const ranges = marked.map(({ range }) => range);
    marks.set(ranges, look);
    listenAgain();
    if (ranges.length > 0) presenter.observe(document);
    for (const [doc, group] of byDocument(ranges)) {
      presenter.observe(doc);
      if (!areStyled(group, look)) injectMarkStyles(doc);
    }
    if (presenter.current()?.range.collapsed) presenter.close();
    dispatch({
      name: 'marked',
      marked,
      terms: [...reading.byEntry().keys()].filter(wanted).length,
    });
  };
  onEffect((effect) => {
    switch (effect.name) {
      case 'read':
        void read(effect.roots);
        break;
      case 'mark':
        mark();
        break;
      case 'count':
        ask({ type: 'counted', terms: effect.terms }).catch(() => dispatch({ name: 'uncounted' }));
        break;
      case 'complain':
        console.warn('Backgrounder could not read this page:', effect.error);
        break;
      case 'clear':
        marks.clear();
    }
  });

  handleTabMessages(
    createPageTerms({ state, reading, card: cards.get, presenter }),
    {
      stop,
      onSettings: (settings) => dispatch({ name: 'settings', settings }),
      connect: presenter.connect,
    },
    signal,
  );
  // All this ran for the first time, and took a task; the page is read in the next.
  void taskBreak().then(() => onChange([body]));
}
