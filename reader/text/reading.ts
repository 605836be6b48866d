import { withEvidence } from '../../spotting/evidence.ts';
import type { Mention, Named } from '../../spotting/types.ts';
import { flatParent, holds, inOrder, outside } from '../dom/flat-tree.ts';
import { isShowing } from '../dom/frames.ts';
import { isDocument } from '../dom/nodes.ts';
import { inSlices } from '../dom/slices.ts';
import { namedBy } from '../marks/match-reason.ts';
import { type Block, piecesOf, rangeOf, readBlocks } from './blocks.ts';

/** A mention and the block of the page it stands in. */
export interface Found {
  readonly entry: string;
  readonly block: Block;
  /** UTF-16 offsets into the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly evidence: Mention['evidence'];
  /** Primary language subtag of the form that stands there. */
  readonly lang: string;
  /** What licenses an ambiguous form: a stretch of this or another block. */
  readonly cue?: Pick<Found, 'block' | 'start' | 'end'>;
}

/** A mention that is marked on the page. */
export interface Marked {
  readonly entry: string;
  readonly range: Range;
  /** Null where the reader asked for it, say by selecting it. */
  readonly named: Named | null;
}

/** Which mentions are to be marked. */
export interface Which {
  readonly every: boolean;
  wanted(entry: string): boolean;
}

/** Finds mentions in block texts; null where the reader is to stop. */
export type Spot = (blocks: readonly Block[]) => Promise<readonly Mention[] | null>;

/** Milliseconds of reading between two breaks: well inside a frame of 16 ms. */
const SLICE = 5;
/** Characters sent for spotting at once. */
const BATCH = 200_000;
/** A block that is longer is cut: names that stand across the cut are lost. */
const LONGEST = 250_000;

/** What has been read of a page, and what was found in it. */
export interface Reading {
  /** Reads the prose below these elements, anew where it was read before. */
  read(roots: readonly Element[]): Promise<void>;
  /** The visible mentions of wanted entries: the first of each, or every one. */
  marked(which: Which): Marked[];
  /** All mentions that may be shown, by entry, entries in reading order. */
  byEntry(): Map<string, Found[]>;
}

/** Is told of each open shadow root and each frame's document that is met, and says whether to read it. */
export type Enter = (tree: ShadowRoot | Document) => boolean;

/**
 * @param partly is called on a long page once what is in view has been searched, before the rest.
 */
export function createReading(
  spot: Spot,
  enter: Enter,
  partly: () => void,
  signal: AbortSignal,
): Reading {
  let found: Found[] = [];
  /** Frames' documents that are read. */
  const entered = new WeakSet<Document>();
  const enterTree: Enter = (tree) => {
    const wanted = enter(tree);
    if (isDocument(tree)) entered[wanted ? 'add' : 'delete'](tree);
    return wanted;
  };

  /**
   * What has to be read for a change below `root`: a frame that was not read, or that holds no
   * article any more, is read whole.
   */
  const wholeOf = (root: Element): Element => {
    let whole = root;
    for (let { ownerDocument: at } = root; at !== document; ) {
      const frame = outside(at);
      if (!frame) break;
      if (!entered.has(at) || !enterTree(at)) whole = frame;
      at = frame.ownerDocument;
    }
    return whole;
  };

  const forget = (roots: readonly Element[]) => {
    found = found.filter(
      ({ block: { element, document: shown } }) =>
        element.isConnected &&
        element.ownerDocument === shown &&
        isShowing(shown) &&
        !roots.some((root) => holds(root, element)),
    );
  };

  const search = async (blocks: readonly Block[]): Promise<Found[]> => {
    const mentions = (await spot(blocks)) ?? [];
    return mentions.flatMap(({ block: index, cue, ...mention }) => {
      const block = blocks[index];
      const beside = cue && blocks[cue.block];
      if (!block) return [];
      return { ...mention, block, ...(beside ? { cue: { ...cue, block: beside } } : {}) };
    });
  };

  let grouped = { from: found, entries: new Map<string, Found[]>() };
  const byEntry = () => {
    if (grouped.from === found) return grouped.entries;
    const result = new Map<string, Found[]>();
    for (const item of withEvidence(found)) {
      const items = result.get(item.entry);
      if (items) items.push(item);
      else result.set(item.entry, [item]);
    }
    grouped = { from: found, entries: result };
    return result;
  };

  return {
    byEntry,
    async read(changed) {
      const roots = [...new Set(changed.map(wholeOf))];
      forget(roots);
      const before = found;
      const batches = await cut(roots, enterTree, signal);
      // Asks for the layout, which a page that is searched at once need not have.
      const first = batches.length > 1 ? Math.max(0, batches.findLastIndex(isAboveTheFold)) : 0;
      const results: Found[][] = batches.map(() => []);
      const searchOne = async (at: number) => {
        results[at] = await search(batches[at] ?? []);
        if (signal.aborted) return;
        const fresh = results.flat();
        // What stands below one element was read in order.
        found = before.length > 0 || roots.length > 1 ? withInOrder(before, fresh) : fresh;
      };
      if (batches.length > 1) {
        await searchOne(first);
        if (!signal.aborted) partly();
      }
      // One after the other: pages in other tabs get their turn between.
      for (const at of batches.keys()) {
        if (signal.aborted) return;
        if (batches.length === 1 || at !== first) await searchOne(at);
      }
    },
    marked({ every, wanted }) {
      const marked: Marked[] = [];
      for (const [entry, items] of byEntry()) {
        if (!wanted(entry)) continue;
        for (const item of items) {
          const range = rangeOf(item.block, item.start, item.end);
          if (range && isShown(range.startContainer.parentElement)) {
            marked.push({
              entry,
              range,
              // Asked only of a mention whose card opens: it looks at the whole page.
              get named() {
                return namedBy(item, found);
              },
            });
            if (!every) break;
          }
        }
      }
      return marked;
    },
  };
}

/** Reads the prose below each of `roots`, in slices, as lists of blocks that are searched together. */
async function cut(
  roots: readonly Element[],
  enter: Enter,
  signal: AbortSignal,
): Promise<Block[][]> {
  const batches: Block[][] = [];
  let size = BATCH;
  for (const root of roots) {
    await inSlices(readBlocks(root, enter), SLICE, signal, (block) => {
      if (!block) return;
      for (const piece of piecesOf(block, LONGEST)) {
        if (size >= BATCH) {
          batches.push([]);
          size = 0;
        }
        batches.at(-1)?.push(piece);
        size += piece.text.length;
      }
    });
  }
  return batches;
}

/** Whether a batch begins at or above the top of the window: the last that does is in view. */
function isAboveTheFold([block]: readonly Block[]): boolean {
  return block !== undefined && block.element.getBoundingClientRect().top <= 0;
}

/** Asked only of text with a mention: it needs the styles, which reading does without. */
function isShown(element: Element | null): boolean {
  if (!element) return true;
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
    return isShown(outside(element.ownerDocument));
  }
  // An element without a box of its own shows its text in the box around it.
  return getComputedStyle(element).display === 'contents' && isShown(flatParent(element));
}

/**
 * `found`, which is in document order, with what was found in other blocks. Asking where two nodes
 * stand walks over the nodes between them, so each block looks for its place by halves.
 */
function withInOrder(found: readonly Found[], fresh: readonly Found[]): Found[] {
  let all = [...found];
  for (const group of Map.groupBy(fresh, ({ block }) => block).values()) {
    const [first] = group;
    let low = 0;
    let high = first ? all.length : 0;
    while (first && low < high) {
      const middle = (low + high) >> 1;
      const other = all[middle];
      if (other && inDocumentOrder(other, first) <= 0) low = middle + 1;
      else high = middle;
    }
    all = all.slice(0, low).concat(group, all.slice(low));
  }
  return all;
}

function inDocumentOrder(a: Found, b: Found): number {
  if (a.block === b.block) return a.start - b.start;
  const [first, second] = [a.block.nodes[0], b.block.nodes[0]];
  return first && second ? inOrder(first, second) : 0;
}
