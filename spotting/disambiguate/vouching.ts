import type { Pattern } from '../dictionary/pattern.ts';
import type { Match } from '../match/stands.ts';
import { isNamedOn } from '../namesakes/longer-names/longer-name.ts';
import { covers, nearest } from '../weigh/positions.ts';
import { BOUND, knownBeside, MAX_RELATED, NEAR, NEAR_AGAINST, type Page } from '../weigh/weigh.ts';

/**
 * The nearest related name that licenses an ambiguous name without a cue: in its paragraph, or
 * within about a sentence in another. “SDF” near Mazloum Abdi is his; near a common noun it proves
 * nothing, and neither does a common noun near him, as in a list of headlines.
 */
export function vouching(match: Match, page: Page): Match | null {
  const { texts, named } = page;
  if (!isName(match.pattern) || hasOtherBearer(match, page)) return null;
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

/** Maximum number of places looked at for somebody else of a name. */
const MAX_BEARERS = 16;

/**
 * Whether the page names somebody else in full whose name begins alike: Lee Jae-yong
 * of Samsung, later “Lee”.
 */
function hasOtherBearer(match: Match, page: Page): boolean {
  const { pattern, first, last } = match;
  if (first !== last) return false;
  const { texts } = page;
  const [sure = [], known] = [page.sure.get(pattern.entry), knownBeside(match, page)];
  return (page.shown.get(pattern.entry) ?? [])
    .slice(0, MAX_BEARERS)
    .some(
      (one) =>
        one.first === one.last &&
        texts.word(one.first) === texts.word(first) &&
        !covers(sure, one.first) &&
        isNamedOn(one, texts, page.langOf(one.first), known),
    );
}

/** Whether a pattern has a capitalised word, or one in a script without capitals. */
function isName({ words, caseless }: Pattern): boolean {
  return !caseless && words.some((word) => /[\p{Lu}\p{Lo}]/u.test(word));
}
