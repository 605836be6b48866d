import { withEvidence } from '../../spotting/evidence.ts';
import type { Mention } from '../../spotting/types.ts';
import { createBelow, outside } from '../dom/flat-tree.ts';
import { isNearWindow, isShowing } from '../dom/frames.ts';
import { isDocument } from '../dom/nodes.ts';
import { type Covers, createVisibility } from '../dom/visible.ts';
import { batchInView, readBatches } from './batches.ts';
import type { Block } from './block.ts';
import type { Enter } from './blocks.ts';
import { scriptOf } from './lang.ts';
import { withInOrder } from './order.ts';
import { locate, type PageMention } from './page-mention.ts';
import { createTeaserCheck } from './teasers.ts';

/** Ids of entries in packs that the reader added begin with that of their pack; see `packs/imported/qualify.ts`. */
function isOfOwnPack(entry: string): boolean {
  return entry.includes('/');
}

/** Which mentions are to be marked. */
export interface Which {
  /** Each of an entry, or the first one in each script only: names look like themselves in one script alone. */
  readonly every: boolean;
  isWanted(entry: string): boolean;
}

/** Finds mentions in block texts; null where the reader is to stop. */
export type Spot = (blocks: readonly Block[]) => Promise<readonly Mention[] | null>;

/** What has been read of a page, and what was found in it. */
export interface Reading {
  /**
   * Reads the prose below these elements, anew where it was read before.
   *
   * @throws where what was read could not be searched.
   */
  read(roots: readonly Element[]): Promise<void>;
  /**
   * The mentions of wanted entries that can be seen, and what hides others, or may before long. Names of the reader's own packs are kept back until they come near the window: else a page
   * that holds all names there are, far below, would learn at once which of them a reader follows.
   */
  toMark(which: Which): {
    mentions: PageMention[];
    hiding: Set<Element>;
    /** Whether any was kept back. */
    keptBack: boolean;
  };
  /** All mentions that may be shown, by entry, entries in reading order. */
  byEntry(): ReadonlyMap<string, readonly Mention<Block>[]>;
}

/**
 * @param partly is called on a long page once what is in view has been searched, before the rest.
 */
export function createReading(
  spot: Spot,
  enter: Enter,
  partly: () => void,
  signal: AbortSignal,
): Reading {
  let found: readonly Mention<Block>[] = [];
  const covers: Covers = new WeakMap();
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
    for (let { ownerDocument: doc } = root; doc !== document; ) {
      const frame = outside(doc);
      if (!frame) break;
      if (!entered.has(doc) || !enterTree(doc)) whole = frame;
      doc = frame.ownerDocument;
    }
    return whole;
  };

  const forget = (roots: readonly Element[]) => {
    const isBelow = createBelow(roots);
    found = found.filter(
      ({ block: { element, document: doc } }) =>
        element.isConnected && element.ownerDocument === doc && isShowing(doc) && !isBelow(element),
    );
  };

  const search = async (blocks: readonly Block[]): Promise<Mention<Block>[]> => {
    const mentions = (await spot(blocks)) ?? [];
    const isTeaser = createTeaserCheck();
    return mentions.flatMap(({ block: index, cue, sure, ...mention }) => {
      const block = blocks[index];
      const beside = cue && blocks[cue.block];
      if (!block || isTeaser(block.element)) return [];
      return { ...mention, block, ...(beside ? { cue: { ...cue, block: beside } } : {}) };
    });
  };

  let grouped = { from: found, entries: new Map<string, Mention<Block>[]>() };
  const byEntry = () => {
    if (grouped.from !== found) {
      grouped = { from: found, entries: Map.groupBy(withEvidence(found), ({ entry }) => entry) };
    }
    return grouped.entries;
  };

  return {
    byEntry,
    async read(changed) {
      const roots = [...new Set(changed.map(wholeOf))];
      forget(roots);
      const before = found;
      const batches = await readBatches(roots, enterTree, signal);
      const first = batchInView(batches);
      const results: Mention<Block>[][] = batches.map(() => []);
      // One after the other: pages in other tabs get their turn between.
      for (const at of new Set([first, ...batches.keys()])) {
        const blocks = batches[at];
        if (signal.aborted || !blocks) return;
        results[at] = await search(blocks);
        const fresh = results.flat();
        // What stands below one element was read in order.
        found = before.length > 0 || roots.length > 1 ? withInOrder(before, fresh) : fresh;
        if (at === first && batches.length > 1) partly();
      }
    },
    toMark({ every, isWanted }) {
      const mentions: PageMention[] = [];
      const hiding = new Set<Element>();
      let keptBack = false;
      const look = createVisibility(covers);
      for (const [entry, items] of byEntry()) {
        if (!isWanted(entry)) continue;
        const marked = new Set<string | null>();
        for (const item of items) {
          const script = every ? null : scriptOf(item.block.text.slice(item.start, item.end));
          if (!every && marked.has(script)) continue;
          const mention = locate(item);
          // Text that somebody is writing: no event tells that a document has become an editor.
          if (!mention || item.block.document.designMode === 'on') continue;
          const { isSeen, because } = look(mention.range);
          if (because) hiding.add(because);
          if (!isSeen) continue;
          if (isOfOwnPack(entry) && !isNearWindow(mention.range)) {
            keptBack = true;
            continue;
          }
          mentions.push(mention);
          marked.add(script);
        }
      }
      return { mentions, hiding, keptBack };
    },
  };
}
