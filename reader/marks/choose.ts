import type { PageSettings } from '../../settings/schema.ts';
import type { Mention } from '../../spotting/types.ts';
import { boxAround, isNearWindow } from '../dom/frames.ts';
import { lockAround } from '../dom/locked.ts';
import { isText } from '../dom/nodes.ts';
import { type Covers, createVisibility } from '../dom/visible.ts';
import type { Block } from '../text/block.ts';
import { scriptOf } from '../text/lang.ts';
import { locate, type PageMention } from '../text/page-mention.ts';
import type { Reading } from '../text/reading.ts';
import { createCrowd, thinOut } from './crowd.ts';
import { createSpacing, type Place, type Spacing } from './spacing.ts';

type Found = Mention<Block>;

/** Ids of entries in packs that the reader added begin with that of their pack; see `packs/imported/qualify.ts`. */
function isOfOwnPack(entry: string): boolean {
  return entry.includes('/');
}

/** Which mentions are to be marked. */
export interface Which {
  readonly mentions: PageSettings['mentions'];
  isWanted(entry: string): boolean;
  /** Whether most readers know it; on a crowded screen, such names are left out first. */
  isFamiliar(entry: string): boolean;
}

export interface Choice {
  readonly mentions: PageMention[];
  /** What hides others, or may before long. */
  readonly hiding: Set<Element>;
  /** Whether there may be more as the page is scrolled. */
  readonly isPartial: boolean;
}

/** Chooses which mentions on a page are marked. */
export interface Chooser {
  /**
   * The mentions of wanted entries that can be seen. Names of the reader's own packs are kept back
   * until they come near the window: else a page that holds all names there are, far below, would
   * learn at once which of them a reader follows.
   */
  choose(which: Which): Choice;
  /** Whether others would be chosen now that the page has been scrolled. */
  isOutdated(): boolean;
}

export function createChooser(reading: Pick<Reading, 'byEntry' | 'inOrder'>): Chooser {
  const covers: Covers = new WeakMap();
  /** What was chosen last of those after the first, and what could not be seen there. */
  let last: {
    readonly which: Which;
    readonly firsts: readonly Found[];
    readonly later: readonly Found[];
    readonly refused: ReadonlySet<Found>;
    readonly isKeptBack: boolean;
  } | null = null;
  /** Where each mention stands among all, for those that were chosen out of order. */
  let numbered: { readonly of: readonly Found[]; readonly numbers: ReadonlyMap<Found, number> } = {
    of: [],
    numbers: new Map(),
  };
  const numbers = (): ReadonlyMap<Found, number> => {
    const of = reading.inOrder();
    if (numbered.of !== of) numbered = { of, numbers: new Map(of.map((item, at) => [item, at])) };
    return numbered.numbers;
  };

  const spacingFor = ({ isWanted }: Which): Spacing<Found> =>
    createSpacing(reading.inOrder(), {
      keyOf: (item) => (isWanted(item.entry) ? nameOf(item) : null),
      placeOf,
    });

  return {
    choose(which) {
      const { mentions: wanted, isWanted } = which;
      const shown = new Map<Found, PageMention>();
      const hiding = new Set<Element>();
      let isKeptBack = false;
      const look = createVisibility(covers);
      /** Marks a mention that can be seen. @returns whether it can. */
      const show = (item: Found): boolean => {
        const mention = locate(item);
        // Text that somebody is writing: no event tells that a document has become an editor.
        if (!mention || item.block.document.designMode === 'on') return false;
        const { isSeen, because } = look(mention.range);
        if (because) hiding.add(because);
        if (!isSeen) return false;
        if (isOfOwnPack(item.entry) && !isNearWindow(mention.range)) {
          isKeptBack = true;
          return false;
        }
        shown.set(item, mention);
        return true;
      };

      if (wanted === 'every') {
        for (const item of reading.inOrder()) if (isWanted(item.entry)) show(item);
        last = { which, firsts: [], later: [], refused: new Set(), isKeptBack };
        return { mentions: [...shown.values()], hiding, isPartial: isKeptBack };
      }

      for (const [entry, items] of reading.byEntry()) {
        if (!isWanted(entry)) continue;
        const marked = new Set<string>();
        for (const item of items) {
          const name = nameOf(item);
          if (!marked.has(name) && show(item)) marked.add(name);
        }
      }
      const crowd = createCrowd(placeOf);
      const before = new Set(last?.firsts);
      const excess = thinOut(
        [...shown.keys()],
        crowd,
        (item) => before.has(item),
        ({ entry }) => which.isFamiliar(entry),
      );
      for (const item of excess) shown.delete(item);
      const firsts = [...shown.keys()];
      const spacing = wanted === 'spaced' ? spacingFor(which) : null;
      const later: Found[] = [];
      const refused = new Set<Found>();
      const consider = (item: Found) => {
        if (!crowd.hasRoom(item) || !show(item)) {
          refused.add(item);
          return;
        }
        crowd.add(item);
        spacing?.add(item);
        later.push(item);
      };
      if (spacing) {
        for (const item of firsts) spacing.add(item);
        // A mark does not move to another mention because the page was scrolled.
        for (const item of last?.later ?? []) {
          if (numbers().has(item) && !shown.has(item) && spacing.stays(item)) consider(item);
        }
        for (const item of spacing.due()) consider(item);
      }
      last = { which, firsts, later, refused, isKeptBack };
      const mentions =
        later.length === 0
          ? [...shown.values()]
          : [...shown]
              .sort(([a], [b]) => (numbers().get(a) ?? 0) - (numbers().get(b) ?? 0))
              .map(([, mention]) => mention);
      return { mentions, hiding, isPartial: isKeptBack || (spacing?.isPartial() ?? false) };
    },
    isOutdated() {
      if (!last || last.isKeptBack) return last !== null;
      if (last.which.mentions !== 'spaced') return false;
      const spacing = spacingFor(last.which);
      for (const item of [...last.firsts, ...last.later]) spacing.add(item);
      for (const item of spacing.due()) if (!last.refused.has(item)) return true;
      return false;
    },
  };
}

/** What is the same for mentions of an entry that look alike: its names in one script do, those in two do not. */
function nameOf({ entry, block, start, end }: Found): string {
  return `${entry} ${scriptOf(block.text.slice(start, end)) ?? ''}`;
}

/**
 * UTF-16 units. To say where a part of a text node stands, browsers walk over the lines of all of it:
 * in what is longer, such as a book that is one node, only the first mention is marked.
 */
const LONGEST = 50_000;

function placeOf(item: Found): Place | null {
  const range = locate(item)?.range;
  if (!range || lockAround(item.block.element)) return null;
  if (isText(range.startContainer) && range.startContainer.length > LONGEST) return null;
  const { left, top, width, height } = boxAround(range);
  if (width === 0 && height === 0) return null;
  return { x: left / window.innerWidth, y: top / window.innerHeight };
}
