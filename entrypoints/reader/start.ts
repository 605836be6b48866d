import { alive, ask } from '../../messages/ask.ts';
import type { Card } from '../../packs/card.ts';
import { langOf } from '../../page/lang.ts';
import { createMarks } from '../../page/marks.ts';
import { byNode, mentionAt } from '../../page/pointer.ts';
import { createReading, type Marked } from '../../page/reading.ts';
import { watch } from '../../page/watch.ts';
import { takeOver } from './instance.ts';
import { obey } from './obey.ts';
import { createPresenter, type Presenter } from './presenter.ts';
import { createTerms } from './terms.ts';

/** Reads the page, marks what it finds, and shows cards, until it is told to stop. */
export function startReader(): void {
  const root = document.body;
  const controller = takeOver();
  const { signal } = controller;
  if (!root) return;

  const cards = new Map<string, Card>();
  const marks = createMarks();
  let marked: readonly Marked[] = [];
  let nodes: ReadonlyMap<Node, readonly Marked[]> = new Map();
  let done = false;

  const stop = () => controller.abort();
  signal.addEventListener('abort', () => marks.clear());

  /** Asks the background; a page that outlived the extension ends quietly. */
  const askOrStop: typeof ask = async (request) => {
    try {
      return await ask(request);
    } catch (error) {
      if (!alive()) stop();
      throw error;
    }
  };

  const reading = createReading(async (blocks) => {
    const answer = await askOrStop({
      type: 'spot',
      blocks: blocks.map(({ text }) => text),
      langs: blocks.map(({ element }) => langOf(element)),
    });
    if (!answer) {
      stop();
      return null;
    }
    for (const card of answer.cards) cards.set(card.id, card);
    return answer.mentions;
  }, signal);

  let presenter: Presenter | null = null;
  const present = async () => {
    if (presenter || reading.byEntry().size === 0) return;
    const created = await createPresenter(
      { cards, marks, ask: askOrStop, mentionAt: (x, y) => mentionAt(nodes, x, y), stop },
      signal,
    );
    presenter ??= created;
  };

  /** What is marked can be opened: marks come after the card's code. */
  const refresh = async () => {
    await present();
    if (signal.aborted) return;
    done = true;
    marked = keepSame(marked, reading.marked());
    nodes = byNode(marked);
    marks.set(marked.map(({ range }) => range));
    const current = presenter?.current();
    if (current && !current.range.startContainer.isConnected) presenter?.close();
    await askOrStop({ type: 'counted', terms: reading.byEntry().size });
  };

  const read = (roots: readonly Element[]) =>
    reading
      .read(roots)
      .then(refresh)
      .catch((error: unknown) => {
        if (!signal.aborted) console.warn('Backgrounder could not read this page:', error);
      });

  const terms = createTerms({
    reading,
    cards,
    presenter: () => presenter,
    marked: () => marked,
    done: () => done,
  });
  obey(terms, stop, signal);
  watch(
    root,
    (node) => presenter?.owns(node) ?? false,
    (roots) => void read(roots),
    signal,
  );
  // A page that comes back from the browser's cache may have been turned off meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && void read([]), { signal });
  void read([root]);
}

/** Keeps the object of a mention that is marked as before: the open card knows it by identity. */
function keepSame(old: readonly Marked[], now: readonly Marked[]): Marked[] {
  return now.map(
    (item) =>
      old.find(
        ({ entry, range }) =>
          entry === item.entry &&
          range.compareBoundaryPoints(Range.START_TO_START, item.range) === 0 &&
          range.compareBoundaryPoints(Range.END_TO_END, item.range) === 0,
      ) ?? item,
  );
}
