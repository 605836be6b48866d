import type { Pattern } from './pattern.ts';
import { nearest } from './positions.ts';
import type { Match } from './stands.ts';
import { BOUND, NEAR, NEAR_AGAINST, type Page } from './weigh.ts';

/** So many related entries are asked for, at most: a hostile pack may relate one to all of its own. */
const MAX_RELATED = 64;

/**
 * The nearest name of something related that licenses an ambiguous name where no cue does: in its paragraph,
 * or about a sentence away in another. “SDF” beside Mazloum Abdi is his; beside a common noun it says nothing, and
 * neither does a common noun beside him, which a list of headlines has side by side.
 */
export function vouching(match: Match, { texts, named }: Page): Match | null {
  if (!isName(match.pattern)) return null;
  const { texts: blocks } = texts.words;
  let [best, least]: [Match | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const entry of match.pattern.related.slice(0, MAX_RELATED)) {
    const { match: found, distance: words } = nearest(match, named.get(entry));
    if (!found || !isName(found.pattern)) continue;
    const bounds = Math.abs((blocks[found.first] ?? 0) - (blocks[match.first] ?? 0));
    const distance = words + BOUND * bounds;
    if (distance > (bounds === 0 ? NEAR : NEAR_AGAINST) || distance >= least) continue;
    [best, least] = [found, distance];
  }
  return best;
}

/** Whether a pattern has a word with a capital, or of a script that has none. */
function isName({ words, caseless }: Pattern): boolean {
  return !caseless && words.some((word) => /[\p{Lu}\p{Lo}]/u.test(word));
}
