import { adjoins, CAPITALISED, SENTENCE_ENDS } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { around, covers, type Nearest } from '../../weigh/positions.ts';
import { NEAR_NAME, type Page, type Weighed } from '../../weigh/weigh.ts';
import type { Texts } from '../../words/texts.ts';
import { isNamesake } from '../longer-names/namesake.ts';
import { isOfRelative, isWhoseRelative } from '../people/kin.ts';
import { isElsewhere } from '../places/elsewhere.ts';

/** Distance of a cue that says who is meant: “the other Lula, the Brazilian”. */
const BESIDE = 3;
/** Number of earlier places with the name that are looked at. */
const MAX_EARLIER = 16;

/**
 * Whether the last bearer of a name that a page named in full is another: after “Kim Yo Jong”,
 * his sister, “Kim” is she until Kim Jong Un is named. But once the page has called the one whom
 * we know by that name alone, he keeps it, and the others are named in full: “Kim left. With Kim
 * were Kim Song-nam and …”.
 */
export function isOfLastBearer({ match, cue }: Weighed, page: Page): boolean {
  const { first, last, pattern } = match;
  if (first !== last || pattern.caseless || isToldBeside(match, cue, page.texts)) return false;
  const sure = page.sure.get(pattern.entry) ?? [];
  const before = around(match, page.shown.get(pattern.entry) ?? []).filter(
    (other) => other.last < first && first - other.last <= NEAR_NAME,
  );
  // Each full name has the short one in it, and so has a longer one that needs
  // a cue: the Labour Party.
  const isWithin = ({ first: word }: Match) =>
    covers(sure, word) ||
    before.some((one) => one.first !== one.last && one.first <= word && one.last >= word);
  const earlier = before
    .filter((other) => other.first !== other.last || !isWithin(other))
    .sort((a, b) => b.first - a.first)
    .slice(0, MAX_EARLIER);
  const name = page.texts.word(first);
  let isAnother = false;
  let isGiven = false;
  for (const [at, other] of earlier.entries()) {
    if (isWhoseRelative(other, page.texts)) continue;
    if (other.first !== other.last) return isAnother && !isCalledSo(earlier.slice(0, at), page);
    if (page.texts.word(other.first) !== name || isOfRelative(other, page.texts)) continue;
    // Half of a given name says less: it counts only if the one meant has not
    // been named in full between.
    if (isOfServant(other, page.texts)) isGiven = true;
    else if (isNamesake(other, page)) isAnother = true;
  }
  return isAnother || isGiven;
}

/** Whether a name is half of a given name, as in Abdul Ghani Baradar, who is called Baradar. */
function isOfServant({ first, last }: Match, texts: Texts): boolean {
  if (!SERVANT.test(texts.word(first - 1)) || !adjoins(last, texts)) return false;
  return (
    (adjoins(first - 1, texts) || texts.gap(first - 1) === '-') &&
    CAPITALISED.test(texts.word(last + 1))
  );
}
const SERVANT = /^(?:Abd(?:[ue]l)?|Абд(?:[уе]ль?)?)$/;

/**
 * Whether the first of these places after the full name, which is the last of the list, is the
 * short name of nobody else.
 */
function isCalledSo(places: readonly Match[], page: Page): boolean {
  const next = places.at(-1);
  return next !== undefined && !isNamesake(next, page);
}

/**
 * Whether a cue is beside a name, with articles and the like alone between them: “Lula, the
 * Brazilian”, but not “on Brazilian Channel Four, Bolsonaro said”.
 */
export function isToldBeside(
  { first, last }: Match,
  { match: cue, distance }: Nearest,
  texts: Texts,
): boolean {
  if (!cue || distance > BESIDE) return false;
  const [from, to] = cue.first > last ? [last + 1, cue.first] : [cue.last + 1, first];
  // “Andy Harris opposed Trump. Harris …”
  if (SENTENCE_ENDS.test(texts.gap(to - 1) ?? '')) return false;
  for (let at = from; at < to; at++) {
    if (!SMALL_WORD.test(texts.word(at))) return false;
  }
  return true;
}
const SMALL_WORD = /^[^\p{Lu}]{1,3}$/u;

/**
 * Whether the institution that a page named last under an ambiguous name is another country's:
 * after “the Supreme Court of Brazil”, “the Supreme Court” is that one until the entry's is named
 * in full, or a cue stands beside it.
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
