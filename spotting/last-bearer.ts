import { isElsewhere } from './elsewhere.ts';
import { around, type Nearest } from './positions.ts';
import type { Match } from './stands.ts';
import type { Texts } from './texts.ts';
import { isNamesake } from './usual.ts';
import { NEAR_NAME, type Page, type Weighed } from './weigh.ts';

/** Distance of a cue that says who is meant: “the other Lula, the Brazilian”. */
const BESIDE = 3;
/** Number of earlier places with the name that are looked at. */
const MAX_EARLIER = 16;

/**
 * Whether the last bearer of a family name that a page named in full is another: after “Kim Yo Jong”, his sister, “Kim”
 * is she until Kim Jong Un is named.
 */
export function isOfLastBearer({ match, cue }: Weighed, page: Page): boolean {
  const { first, last, pattern } = match;
  if (first !== last || pattern.caseless || isBeside(match, cue, page.texts)) return false;
  const name = page.texts.word(first);
  const earlier = around(match, page.shown.get(pattern.entry) ?? [])
    .filter((other) => other.last < first && first - other.last <= NEAR_NAME)
    .sort((a, b) => b.first - a.first);
  for (const other of earlier.slice(0, MAX_EARLIER)) {
    if (other.first !== other.last) return false;
    if (page.texts.word(other.first) === name && isNamesake(other, page)) return true;
  }
  return false;
}

/**
 * Whether a cue is beside a name, with articles and the like alone between them: “Lula, the Brazilian”, but not
 * “on Brazilian Channel Four, Bolsonaro said”.
 */
function isBeside(
  { first, last }: Match,
  { match: cue, distance }: Nearest,
  texts: Texts,
): boolean {
  if (!cue || distance > BESIDE) return false;
  const [from, to] = cue.first > last ? [last + 1, cue.first] : [cue.last + 1, first];
  for (let at = from; at < to; at++) {
    if (!SMALL_WORD.test(texts.word(at))) return false;
  }
  return true;
}
const SMALL_WORD = /^[^\p{Lu}]{1,3}$/u;

/**
 * Whether the institution that a page named last under an ambiguous name is another country's: after “the Supreme Court of Brazil”,
 * “the Supreme Court” is that one until the entry's is named in full, or a cue stands beside it.
 */
export function isOfLastCountry({ match, cue }: Weighed, page: Page): boolean {
  const { first, pattern } = match;
  if (first === match.last || pattern.kind !== 'ambiguous' || hasOwner(match, cue, page))
    return false;
  const cues = [page.cues.get(pattern.entry) ?? []];
  const earlier = around(match, page.shown.get(pattern.entry) ?? [])
    .filter((other) => other.last < first && first - other.last <= NEAR_NAME)
    .sort((a, b) => b.first - a.first);
  for (const other of earlier.slice(0, MAX_EARLIER)) {
    if (other.kind !== 'ambiguous') return false;
    if (isElsewhere(other, page.texts, page.langOf(other.first), cues)) return true;
  }
  return false;
}

/** Distance of a cue that says whose an institution is: la Guardia Nacional de Texas. */
const OWNER = 2;

/** Whether a cue is that near, in the sentence of a name. */
function hasOwner({ first, last }: Match, { match, distance }: Weighed['cue'], { texts }: Page) {
  if (distance > OWNER || !match) return false;
  const [from, to] = match.first < first ? [match.last, first] : [last, match.first];
  for (let at = from; at < to; at++) {
    if (SENTENCE_ENDS.test(texts.gap(at) ?? '')) return false;
  }
  return true;
}
const SENTENCE_ENDS = /[.!?…؟]/;
