import { isImported } from '../../packs/imported/is-imported.ts';
import type { PageSettings } from '../../settings/schema.ts';
import type { Mention } from '../../spotting/types.ts';
import { elementsAt } from '../dom/covers.ts';
import { createBelow } from '../dom/flat-tree.ts';
import { boxAround, isNearWindow } from '../dom/frames.ts';
import { lockAround } from '../dom/locked.ts';
import { isText, styleOf } from '../dom/nodes.ts';
import { type Covers, createVisibility } from '../dom/visible.ts';
import type { Block } from '../text/block.ts';
import { locate, type PageMention } from '../text/page-mention.ts';
import type { Reading } from '../text/reading.ts';
import { createCrowd, type KnownBy, rankOf, thinOut } from './crowd.ts';
import { createSpacing, type Place, type Spacing } from './spacing.ts';

type Found = Mention<Block>;

/** Which mentions are to be marked. */
interface Which {
  readonly mentions: PageSettings['mentions'];
  isWanted(entry: string): boolean;
  /** On a crowded screen, names that more readers know are left out first. */
  knownBy(entry: string): KnownBy;
  /** The mention whose card is open. */
  readonly open: PageMention | null;
}

interface Choice {
  readonly mentions: PageMention[];
  /** Elements that hide other mentions, or may do so. */
  readonly hiding: Set<Element>;
  /** Whether scrolling may add more. */
  readonly isPartial: boolean;
}

/** Chooses which mentions on a page are marked. */
export interface Chooser {
  /**
   * Returns the visible mentions of wanted entries. Names of imported packs are held back until
   * they are near the window: otherwise, a page with a list of all possible names far below would
   * learn at once which of them are in a pack.
   */
  choose(which: Which): Choice;
  /** Whether the choice would be different now that the page has been scrolled. */
  isOutdated(): boolean;
}

/** Creates a chooser for a page; it remembers its last choice and what covered text. */
export function createChooser(reading: Pick<Reading, 'inOrder'>): Chooser {
  const covers: Covers = new WeakMap();
  /** The last choice, and the later mentions that turned out to be invisible. */
  let last: {
    readonly which: Which;
    readonly firsts: readonly Found[];
    readonly later: readonly Found[];
    readonly refused: ReadonlySet<Found>;
    readonly isKeptBack: boolean;
  } | null = null;
  /** The index of each mention, to sort those that were chosen out of order. */
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
      /** Adds a mention if it is visible. @returns whether it is. */
      const show = (item: Found): boolean => {
        const mention = locate(item);
        if (!mention) return false;
        const { document: doc } = item.block;
        if (doc.designMode === 'on') {
          hiding.add(doc.documentElement);
          return false;
        }
        const { isSeen, because } = look(mention.range);
        if (because) hiding.add(because);
        if (!isSeen) return false;
        if (isImported(item.entry) && !isNearWindow(mention.range)) {
          isKeptBack = true;
          return false;
        }
        shown.set(item, mention);
        return true;
      };

      const isEvery = wanted === 'every';
      const marked = new Set<string>();
      // What the page has put over itself is read in its place: an article in a dialog, or
      // the view of a reading mode.
      const middle = { x: window.innerWidth / 2, y: window.innerHeight / 2 };
      const isOver = createBelow(
        elementsAt(document, middle).filter((one) => styleOf(one)?.position === 'fixed'),
      );
      const isFirst = ({ block }: Found) => isOver(block.element);
      for (const item of new Set([...reading.inOrder().filter(isFirst), ...reading.inOrder()])) {
        const name = nameOf(item);
        if (!marked.has(name) && isWanted(item.entry) && show(item) && !isEvery) marked.add(name);
      }
      const crowd = createCrowd(placeOf);
      const before = new Set(last?.firsts);
      const rank = (item: Found) =>
        rankOf(isImported(item.entry), before.has(item), which.knownBy(item.entry));
      const excess = isEvery ? [] : thinOut([...shown.keys()], crowd, rank);
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
        // A mark must not move to another mention because of scrolling.
        for (const item of last?.later ?? []) {
          if (numbers().has(item) && !shown.has(item) && spacing.stays(item)) consider(item);
        }
        for (const item of spacing.due()) consider(item);
      }
      last = { which, firsts, later, refused, isKeptBack };
      // An open card keeps its name, though the first is another by now, as in a live blog.
      const at = which.open;
      const open = at && reading.inOrder().find((item) => isSame(item, at));
      if (open && isWanted(open.entry) && !shown.has(open)) show(open);
      // Those after the first were chosen out of order.
      const mentions = [...shown]
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

/** Whether what was found is this mention of the page. */
function isSame(item: Found, mention: PageMention): boolean {
  if (item.entry !== mention.entry) return false;
  const range = locate(item)?.range;
  return (
    range?.startContainer === mention.range.startContainer &&
    range.startOffset === mention.range.startOffset
  );
}

/** The size of the parts of Unicode by which Latin, Cyrillic and Arabic letters are told apart. */
const PART = 0x200;

/**
 * A key that mentions of an entry share if they look alike, that is, if they
 * begin in the same script.
 */
function nameOf({ entry, block, start }: Found): string {
  return `${entry} ${Math.floor(block.text.charCodeAt(start) / PART)}`;
}

/**
 * Maximum length of a text node in UTF-16 units. To locate a part of it, browsers walk over all of
 * its lines. In longer ones, such as a book in one node, only the first mention is marked.
 */
const MAX_NODE_LENGTH = 50_000;

function placeOf(item: Found): Place | null {
  const range = locate(item)?.range;
  if (!range || lockAround(item.block.element)) return null;
  if (isText(range.startContainer) && range.startContainer.length > MAX_NODE_LENGTH) return null;
  const { left, top, width, height } = boxAround(range);
  if (width === 0 && height === 0) return null;
  return { x: left / window.innerWidth, y: top / window.innerHeight };
}
