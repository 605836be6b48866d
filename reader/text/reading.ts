import { withEvidence } from '../../spotting/evidence.ts';
import type { Mention } from '../../spotting/types.ts';
import { createBelow, outside } from '../dom/flat-tree.ts';
import { isShowing } from '../dom/frames.ts';
import { isDocument } from '../dom/nodes.ts';
import { batchInView, readBatches } from './batches.ts';
import type { Block } from './block.ts';
import type { Enter } from './blocks.ts';
import type { FlowMemory } from './flow.ts';
import { withInOrder } from './order.ts';
import { createTeaserCheck } from './teasers.ts';

/** Finds mentions in blocks; null if the reader must stop. */
export type Spot = (blocks: readonly Block[]) => Promise<readonly Mention[] | null>;

/** The text of a page that has been read, and the mentions in it. */
export interface Reading {
  /**
   * Reads the prose below these elements, or reads it again.
   *
   * @throws if the text could not be searched.
   */
  read(roots: readonly Element[]): Promise<void>;
  /**
   * All mentions that may be shown, in reading order; the same array until something is read again.
   */
  inOrder(): readonly Mention<Block>[];
  /** All mentions that may be shown, by entry, entries in reading order. */
  byEntry(): ReadonlyMap<string, readonly Mention<Block>[]>;
}

/**
 * @param partly is called once the visible part of a long page has been searched, before the rest.
 */
export function createReading(
  spot: Spot,
  enter: Enter,
  flows: FlowMemory,
  partly: () => void,
  signal: AbortSignal,
): Reading {
  let found: readonly Mention<Block>[] = [];
  /** Documents of frames that are read. */
  const entered = new WeakSet<Document>();
  const enterTree: Enter = (tree) => {
    const wanted = enter(tree);
    if (isDocument(tree)) entered[wanted ? 'add' : 'delete'](tree);
    return wanted;
  };

  /**
   * What to read after a change below `root`: a frame as a whole if it was not read before, or no
   * longer contains an article.
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

  const forgetRemoved = () => {
    found = found.filter(
      ({ block: { element, document: doc } }) =>
        element.isConnected && element.ownerDocument === doc && isShowing(doc),
    );
  };

  const search = async (
    blocks: readonly Block[],
    context: ReadonlySet<Block>,
  ): Promise<Mention<Block>[]> => {
    const mentions = (await spot(blocks)) ?? [];
    const isTeaser = createTeaserCheck();
    return mentions.flatMap(({ block: index, cue, sure, ...mention }) => {
      const block = blocks[index];
      const beside = cue && blocks[cue.block];
      if (!block || context.has(block) || isTeaser(block.element)) return [];
      return { ...mention, block, ...(beside ? { cue: { ...cue, block: beside } } : {}) };
    });
  };

  const withOthers = (
    others: readonly Mention<Block>[],
    fresh: readonly Mention<Block>[],
    roots: readonly Element[],
  ) =>
    // Text below a single element is already in order.
    others.length > 0 || roots.length > 1 ? withInOrder(others, fresh) : fresh;

  let shown = { from: found, all: found, entries: new Map<string, Mention<Block>[]>() };
  const ofNow = () => {
    if (shown.from !== found) {
      const all = withEvidence(found);
      shown = { from: found, all, entries: Map.groupBy(all, ({ entry }) => entry) };
    }
    return shown;
  };

  return {
    byEntry: () => ofNow().entries,
    inOrder: () => ofNow().all,
    async read(changed) {
      const roots = [...new Set(changed.map(wholeOf))];
      forgetRemoved();
      const isBelow = createBelow(roots);
      const others = found.filter(({ block }) => !isBelow(block.element));
      // What was found here before stays as long as its marks do: until all of it is known anew.
      const hasBefore = found.length > others.length;
      const { batches, context } = await readBatches(roots, enterTree, flows, signal);
      const first = batchInView(batches);
      const results: Mention<Block>[][] = batches.map(() => []);
      // Sequentially, so that pages in other tabs get their turn.
      for (const at of new Set([first, ...batches.keys()])) {
        const blocks = batches[at];
        if (signal.aborted) return;
        if (!blocks) continue;
        results[at] = await search(blocks, context);
        if (hasBefore) continue;
        found = withOthers(others, results.flat(), roots);
        if (at === first && batches.length > 1) partly();
      }
      found = withOthers(others, results.flat(), roots);
    },
  };
}
