import { alive, sendToBackground } from '../messages/send-to-background.ts';
import type { Hit } from '../packs/hit.ts';
import { isMarked } from '../settings/page-settings.ts';
import type { PageSettings } from '../settings/schema.ts';
import { holdsProse } from '../sites/signals.ts';
import { createCards } from './card/cards.ts';
import { createPresenter, type Presenter } from './card/presenter.ts';
import { follow } from './changes/update-queue.ts';
import { watch } from './changes/watch.ts';
import { isDocument } from './dom/nodes.ts';
import { taskBreak } from './dom/slices.ts';
import { byNode, mentionAt } from './hover/pointer.ts';
import { takeOver } from './instance.ts';
import { createDresser } from './marks/inject-mark-styles.ts';
import { areStyled, byDocument, createMarks } from './marks/marks.ts';
import { carryOver } from './marks/reconcile.ts';
import { createTerms } from './page-terms.ts';
import { handleTabMessages } from './tab-messages.ts';
import { langOf } from './text/lang.ts';
import { createReading, type Marked, type Spot } from './text/reading.ts';

/** Reads the page, marks what it finds, and shows cards, until it is told to stop. */
export function startReader(): void {
  const controller = takeOver();
  const { signal } = controller;
  const { body } = document;
  if (!body) return;

  /** Entries that are named on the page, whether shown or not. */
  const known = new Map<string, Hit>();
  const marks = createMarks();
  let marked: readonly Marked[] = [];
  let nodes: ReadonlyMap<Node, readonly Marked[]> = new Map();
  let done = false;
  let settings: PageSettings | null = null;

  const stop = () => controller.abort();
  signal.addEventListener('abort', () => marks.clear());

  /** Asks the background; a page that outlived the extension ends quietly. */
  const askOrStop: typeof sendToBackground = async (request, send) => {
    try {
      return await sendToBackground(request, send);
    } catch (error) {
      if (!alive()) stop();
      throw error;
    }
  };

  const spot: Spot = async (blocks) => {
    const answer = await askOrStop({
      type: 'spot',
      blocks: blocks.map(({ text }) => text),
      langs: blocks.map(({ element }) => langOf(element)),
    });
    if (!answer) {
      stop();
      return null;
    }
    settings = answer.settings;
    for (const term of answer.terms) known.set(term.id, term);
    return answer.mentions;
  };
  const reading = createReading(
    spot,
    (tree) => {
      watcher.also(tree);
      return !isDocument(tree) || holdsProse(tree);
    },
    () => markEarly(),
    signal,
  );

  const dress = createDresser(askOrStop);
  const cards = createCards(
    (ids) => askOrStop({ type: 'cards', ids }),
    () => known.keys(),
  );

  let presenter: Presenter | null = null;
  /** From when there is something to open. */
  const present = () => {
    presenter ??= createPresenter(
      {
        cards,
        marks,
        sendToBackground: askOrStop,
        settings: () => settings,
        mentionAt: (shown, x, y) => mentionAt(nodes, shown, x, y),
        stop,
      },
      signal,
    );
    return presenter;
  };

  /** Whether the reader wants an entry to be marked. */
  const wanted = (entry: string) => {
    const hit = known.get(entry);
    return hit !== undefined && (settings === null || isMarked(settings, hit));
  };

  let counted = -1;
  const count = async () => {
    const terms = [...reading.byEntry().keys()].filter(wanted).length;
    if (terms === counted) return;
    counted = terms;
    await askOrStop({ type: 'term-count', terms });
  };

  const mark = () => {
    if (reading.byEntry().size > 0) present();
    marked = carryOver(marked, reading.marked({ every: settings?.mentions === 'every', wanted }));
    nodes = byNode(marked);
    const ranges = marked.map(({ range }) => range);
    const look = settings?.marks ?? 'dotted';
    marks.set(ranges, look);
    listen();
    for (const [shown, group] of byDocument(ranges)) {
      presenter?.also(shown);
      if (!areStyled(group, look)) dress(shown);
    }
    if (presenter?.current()?.range.collapsed) presenter.close();
  };

  const refresh = async () => {
    if (signal.aborted) return;
    mark();
    done = true;
    await count();
  };

  /** Only when the page is read for the first time: later, marks would go and come again. */
  const markEarly = () => {
    if (!done) mark();
  };

  const changed = follow(async (roots) => {
    await reading.read(roots);
    await refresh();
  }, signal);

  const terms = createTerms({
    reading,
    known,
    card: cards.get,
    current: () => presenter?.current() ?? null,
    pin: (on) => present().pin(on),
    wanted,
    marked: () => marked,
    done: () => done,
  });
  const adopt = (now: PageSettings) => {
    settings = now;
    changed([]);
  };
  handleTabMessages(terms, { stop, adopt }, signal);
  const watcher = watch((node) => presenter?.owns(node) ?? false, changed, signal);
  const readAgain = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    // Back from the browser's cache: the site may be off by now, and the badge is empty.
    counted = -1;
    changed([document.body]);
  };
  // Nothing tells a page that the extension was turned off, reloaded or updated: it has to look.
  const seeWhetherAlive = () => alive() || stop();
  /** Again with every marking: a document that is written anew by `open` loses all listeners. */
  const listen = () => {
    window.addEventListener('pageshow', readAgain, { signal });
    document.addEventListener('visibilitychange', seeWhetherAlive, { signal });
    presenter?.also(document);
  };
  listen();
  // All this ran for the first time, and took a task; the page is read in the next.
  void taskBreak().then(() => changed([body]));
}
