import type { Pattern } from './pattern.ts';
import { nearest } from './positions.ts';
import type { Match } from './stands.ts';
import { BOUND, NEAR, NEAR_AGAINST, type Page } from './weigh.ts';

/** Maximum number of related entries looked at: a hostile pack may relate one to all of its own. */
const MAX_RELATED = 64;

/**
 * The nearest related name that licenses an ambiguous name without a cue: in its paragraph, or within about a
 * sentence in another. “SDF” near Mazloum Abdi is his; near a common noun it proves nothing, and neither does a
 * common noun near him, as in a list of headlines.
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

/** Whether a pattern has a capitalised word, or one in a script without capitals. */
function isName({ words, caseless }: Pattern): boolean {
  return !caseless && words.some((word) => /[\p{Lu}\p{Lo}]/u.test(word));
}
