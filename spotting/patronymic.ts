import { adjoins, folded } from './neighbours.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';

/** “Son of” within a name. With an alif, or with no name before it, it may be a son of a place: ابن مصر. */
const SON_OF = 'بن';

/** Whether an Arabic or Persian name is that of somebody's father: الحسين بن عبد الله الثاني is not the king. */
export function isFather({ first, skip }: Match, texts: Texts): boolean {
  const { starts, ends } = texts.words;
  return (
    skip === 0 &&
    (ends[first - 1] ?? 0) - (starts[first - 1] ?? 0) === SON_OF.length &&
    folded(first - 1, texts) === SON_OF &&
    adjoins(first - 1, texts) &&
    adjoins(first - 2, texts)
  );
}
