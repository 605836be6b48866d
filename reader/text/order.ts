import type { TextSpan } from '../../spotting/types.ts';
import { placeIn } from '../../spotting/words/place-in.ts';
import { inOrder } from '../dom/flat-tree.ts';
import type { Block } from './block.ts';

/**
 * Merges `fresh` into `old`, which is in document order and has none of its blocks. Comparing the
 * positions of two nodes is expensive, so the place of each block is found by binary search.
 */
export function withInOrder<S extends TextSpan<Block>>(
  old: readonly S[],
  fresh: readonly S[],
): S[] {
  const placed = [...Map.groupBy(fresh, ({ block }) => block).values()].map((group) => ({
    group,
    place: placeIn(old, (other) => between([other], group) <= 0),
  }));
  placed.sort((a, b) => a.place - b.place || between(a.group, b.group));
  let from = 0;
  const all = placed.flatMap(({ group, place }) => {
    const before = old.slice(from, place);
    from = place;
    return [...before, ...group];
  });
  return [...all, ...old.slice(from)];
}

function between([a]: readonly TextSpan<Block>[], [b]: readonly TextSpan<Block>[]): number {
  const [first, second] = [a?.block.nodes[0], b?.block.nodes[0]];
  return first && second ? inOrder(first, second) : 0;
}
