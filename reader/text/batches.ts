import { inSlices } from '../dom/slices.ts';
import { type Block, piecesOf } from './block.ts';
import { type Enter, readBlocks } from './blocks.ts';

/** Milliseconds of reading between two breaks: well inside a frame of 16 ms. */
const SLICE = 5;
/** UTF-16 units of text that are searched together. */
const BATCH = 200_000;
/** UTF-16 units. A block that is longer is cut: names that stand across the cut are lost. */
const LONGEST = 250_000;

/** Reads the prose below each of `roots`, in slices, as lists of blocks to be searched together. */
export async function readBatches(
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
