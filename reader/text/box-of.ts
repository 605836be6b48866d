import type { Mention } from '../../spotting/types.ts';
import { boxAround } from '../dom/frames.ts';
import type { Block } from './block.ts';
import { locate } from './page-mention.ts';

/** Where a found mention is in the window; null where it is not laid out, as in closed comments. */
export function boxOf(found: Mention<Block>): DOMRect | null {
  const range = locate(found)?.range;
  const box = range && boxAround(range);
  return box?.height ? box : null;
}
