import type { PageTerm, TabMessages } from '../messages/protocol.ts';
import type { Card } from '../packs/card.ts';
import type { Hit } from '../packs/hit.ts';
import { boxAround } from './dom/frames.ts';
import { reveal } from './dom/reveal.ts';
import { selectedRange } from './dom/selection.ts';
import type { Hovering } from './hover/hover-controller.ts';
import { namedBy } from './marks/match-reason.ts';
import { rangeOf } from './text/blocks.ts';
import type { Marked, Reading } from './text/reading.ts';

/** The terms of the page, as the toolbar popup and the keyboard use them. */
export interface Terms {
  list(): TabMessages['terms']['response'];
  show(entry: string): boolean;
  step(by: 1 | -1): boolean;
  /** Opens the card of an entry at the text that is selected. */
  showSelected(entry: string): Promise<boolean>;
}

export interface TermsContext {
  readonly reading: Reading;
  /** Entries that are named on the page. */
  readonly known: ReadonlyMap<string, Hit>;
  /** Gives the card of an entry, if there is one. */
  card(id: string): Promise<Card | null>;
  /** The mention whose card is open. */
  current: Hovering['current'];
  /** Opens the card of a mention until it is closed. */
  pin: Hovering['pin'];
  /** Whether the reader wants an entry to be marked. */
  wanted(entry: string): boolean;
  marked(): readonly Marked[];
  /** Whether the page has been read for the first time. */
  done(): boolean;
}

export function createTerms(context: TermsContext): Terms {
  const { reading, known, marked, wanted, done } = context;

  const pin = (on: Marked) => {
    reveal(on.range);
    context.pin(on);
  };

  /** A mention of an entry that is not marked, because it is hidden say. */
  const unmarked = (entry: string): Marked | null => {
    const all = [...reading.byEntry().values()].flat();
    for (const item of reading.byEntry().get(entry) ?? []) {
      const range = rangeOf(item.block, item.start, item.end);
      if (range) return { entry, range, named: namedBy(item, all) };
    }
    return null;
  };

  return {
    list() {
      const terms: PageTerm[] = [];
      let muted = 0;
      for (const [id, found] of reading.byEntry()) {
        const hit = known.get(id);
        if (!hit) continue;
        if (!wanted(id)) {
          muted++;
          continue;
        }
        terms.push({ ...hit, mentions: found.length });
      }
      return { done: done(), terms, muted };
    },
    show(entry) {
      const on = marked().find((item) => item.entry === entry) ?? unmarked(entry);
      if (on) pin(on);
      return on !== null;
    },
    step(by) {
      const all = marked();
      const current = context.current();
      const at = current ? all.indexOf(current) : -1;
      const next = at >= 0 ? at + by : firstInView(all, by);
      const on = all[(next + all.length) % all.length];
      if (on) pin(on);
      return on !== undefined;
    },
    async showSelected(entry) {
      const range = selectedRange();
      if (!range || !(await context.card(entry))) return false;
      context.pin({ entry, range, named: null });
      return true;
    },
  };
}

/** Where a walk begins: the first term at or below the top of the window, or the last above it. */
function firstInView(all: readonly Marked[], by: 1 | -1): number {
  const below = all.findIndex(({ range }) => boxAround(range).bottom > 0);
  if (by === 1) return Math.max(0, below);
  return (below < 0 ? all.length : below) - 1;
}
