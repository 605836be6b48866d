import { inSlices } from '../dom/slices.ts';
import { type Block, piecesOf } from './block.ts';
import { type Enter, readBlocks } from './blocks.ts';
import { withContext } from './context.ts';
import type { FlowMemory } from './flow.ts';

/** Milliseconds of reading between two breaks: well inside a frame of 16 ms. */
const SLICE = 5;
/** UTF-16 units of text that are searched together. */
const BATCH = 200_000;
/** UTF-16 units. A block that is longer is cut: names that stand across the cut are lost. */
const MAX_BLOCK = 250_000;

export interface Batches {
  /** Blocks that are searched together. */
  readonly batches: readonly (readonly Block[])[];
  /** Those that are only there for their cues: they have been read before. */
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
  const add = (block: Block) => {
    if (size >= BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(block);
    size += block.text.length;
  };
  const addContext = (block: Block) => {
    context.add(block);
    add(block);
  };
  for (const [root, { before, after }] of withContext(roots)) {
    before.forEach(addContext);
    await inSlices(readBlocks(root, enter, flows), SLICE, signal, (block) => {
      if (block) for (const piece of piecesOf(block, MAX_BLOCK)) add(piece);
    });
    after.forEach(addContext);
  }
  return { batches, context };
}

/**
 * The index of the batch that is in view: the last that begins at or above the top of the window.
 * Asks for the layout, which a page of one batch need not have.
 */
export function batchInView(batches: readonly (readonly Block[])[]): number {
  if (batches.length < 2) return 0;
  const isAboveTheFold = ([block]: readonly Block[]) =>
    block !== undefined && block.element.getBoundingClientRect().top <= 0;
  return Math.max(0, batches.findLastIndex(isAboveTheFold));
}
