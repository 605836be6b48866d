import { MAX_BLOCK } from '../../messages/limits.ts';
import { inSlices } from '../dom/slices.ts';
import { type Block, piecesOf } from './block.ts';
import { type Enter, readBlocks } from './blocks.ts';
import { withContext } from './context.ts';
import type { FlowMemory } from './flow.ts';

/** Time between two breaks in reading, in ms: well within a frame of 16 ms. */
const SLICE = 5;
/** Amount of text that is searched together, in UTF-16 units. */
const BATCH = 200_000;

interface Batches {
  /** Blocks that are searched together. */
  readonly batches: readonly (readonly Block[])[];
  /** Blocks included only for their cues; they have been read before. */
  readonly context: ReadonlySet<Block>;
}

/** Reads the prose below each of `roots`, in slices, and the text around them. */
export async function readBatches(
  roots: readonly Element[],
  enter: Enter,
  flows: FlowMemory,
  signal: AbortSignal,
): Promise<Batches> {
  const batches: Block[][] = [];
  const context = new Set<Block>();
  let size = BATCH;
  const add = (block: Block, isContext?: boolean) => {
    for (const piece of piecesOf(block, MAX_BLOCK)) {
      if (size >= BATCH) {
        batches.push([]);
        size = 0;
      }
      if (isContext) context.add(piece);
      batches.at(-1)?.push(piece);
      size += piece.text.length;
    }
  };
  const addContext = (block: Block) => add(block, true);
  for (const [root, { before, after }] of withContext(roots)) {
    before.forEach(addContext);
    await inSlices(readBlocks(root, enter, flows), SLICE, signal, (block) => {
      if (block) add(block);
    });
    after.forEach(addContext);
  }
  return { batches, context };
}

/**
 * The index of the batch in view: the last that begins at or above the top of the window. Forces a
 * layout, but not on a page with a single batch.
 */
export function batchInView(batches: readonly (readonly Block[])[]): number {
  if (batches.length < 2) return 0;
  const isAboveTheFold = ([block]: readonly Block[]) =>
    block !== undefined && block.element.getBoundingClientRect().top <= 0;
  return Math.max(0, batches.findLastIndex(isAboveTheFold));
}
