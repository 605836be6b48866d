import { isElsewhere } from './elsewhere.ts';
import { around, covers } from './positions.ts';
import type { Match } from './stands.ts';
import { isNamesake } from './usual.ts';
import { NEAR_NAME, type Page, type Weighed } from './weigh.ts';

/** Distance of a cue that says who is meant: “the other Lula, the Brazilian”. */
const BESIDE = 3;
/** Number of earlier places with the name that are looked at. */
const MAX_EARLIER = 16;

/**
 * Whether the last bearer of a name that a page named in full is another: after “Kim Yo Jong”, his sister, “Kim” is she until
 * Kim Jong Un is named, and after “the Brazilian Supreme Court” the Supreme Court is that one. But once the page has called the one
 * whom we know by that name alone, he keeps it, and the others are named in full: “Kim left. With Kim were Kim Song-nam and …”.
 */
export function isOfLastBearer({ match, cue }: Weighed, page: Page): boolean {
  const { first, last, pattern } = match;
  if (pattern.caseless || cue.distance <= BESIDE) return false;
  const sure = page.sure.get(pattern.entry) ?? [];
  const earlier = around(match, page.shown.get(pattern.entry) ?? [])
    .filter((other) => other.last < first && first - other.last <= NEAR_NAME)
    // Each full name has the short one in it.
    .filter((other) => other.first !== other.last || !covers(sure, other.first))
    .sort((a, b) => b.first - a.first)
    .slice(0, MAX_EARLIER);
  if (first !== last) return isOfLastCountry(match, earlier, page);
  const name = page.texts.word(first);
  let isAnother = false;
  for (const [at, other] of earlier.entries()) {
    if (other.first !== other.last) return isAnother && !isCalledSo(earlier.slice(0, at), page);
    if (page.texts.word(other.first) === name && isNamesake(other, page)) isAnother = true;
  }
  return isAnother;
}

/** Whether the first of these places after the full name, which is the last of the list, is the short name of nobody else. */
function isCalledSo(places: readonly Match[], page: Page): boolean {
  const next = places.at(-1);
  return next !== undefined && !isNamesake(next, page);
}

/**
 * Whether all institutions of that name before it are said to be another country’s, and nothing on the page is called by a
 * name that only ours has. A court of a state beside that of the United States is no other country’s.
 */
function isOfLastCountry({ pattern }: Match, earlier: readonly Match[], page: Page): boolean {
  const { texts, langOf, cues, sure } = page;
  if (earlier.length === 0 || sure.has(pattern.entry)) return false;
  const own = [cues.get(pattern.entry) ?? []];
  return earlier.every((other) => isElsewhere(other, texts, langOf(other.first), own));
}
