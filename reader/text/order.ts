import type { TextSpan } from '../../spotting/types.ts';
import { inOrder } from '../dom/flat-tree.ts';
import type { Block } from './block.ts';

/**
 * `old`, which is in document order, with what was found in other blocks. Asking where two nodes
 * stand walks over the nodes between them, so each block looks for its place by halves.
 */
export function withInOrder<S extends TextSpan<Block>>(
  old: readonly S[],
  fresh: readonly S[],
): S[] {
  let all = [...old];
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

/** In the order in which a page is read. */
export function inReadingOrder<S extends TextSpan<Block>>(spans: readonly S[]): S[] {
  return spans.toSorted(inDocumentOrder);
}

function inDocumentOrder(a: TextSpan<Block>, b: TextSpan<Block>): number {
  if (a.block === b.block) return a.start - b.start;
  const [first, second] = [a.block.nodes[0], b.block.nodes[0]];
  return first && second ? inOrder(first, second) : 0;
}
