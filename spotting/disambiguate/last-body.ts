import { BODY_NOUN } from '../lists/bodies.ts';
import { CAPITALISED, folded, isFollowed, SENTENCE_ENDS } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { isElsewhere } from '../namesakes/places/elsewhere.ts';
import { isBodyElsewhere, isSecurityCouncil } from '../namesakes/places/security-councils.ts';
import { isToldBeside } from '../namesakes/same-name/last-bearer.ts';
import { around, covering } from '../weigh/positions.ts';
import { MAX_RELATED, NEAR_AGAINST, NEAR_NAME, type Page, type Weighed } from '../weigh/weigh.ts';
import type { Texts } from '../words/texts.ts';
import { isOfName, MAX_BACK } from './short-bodies.ts';
import { ROMANCE } from './short-romance.ts';

/**
 * Councils, commissions and chambers that a page calls by their noun once it has named them: after
 * “Iran’s Supreme National Security Council”, “the Security Council” is that one, after “the
 * Electoral Commission” the Commission, and after “Peru’s Congress” the Senate is of Peru.
 */

/** Number of earlier places that are looked at. */
const MAX_EARLIER = 16;

/** Whether the security council that a page named last is that of a state. */
export function isOfLastCouncil({ match, cue }: Weighed, page: Page): boolean {
  const { pattern, first } = match;
  const { texts, langOf } = page;
  if (pattern.kind !== 'usual' || !isSecurityCouncil(match, texts)) return false;
  if (page.sure.has(pattern.entry) || isWithout(SENTENCE_ENDS, match, cue.match, texts))
    return false;
  const cues = page.cues.get(pattern.entry) ?? [];
  const earlier = [
    ...around(match, page.shown.get(pattern.entry) ?? []),
    ...around(match, page.others.get(pattern.entry) ?? []),
  ].filter((one) => one.last < first && first - one.last <= NEAR_NAME);
  const of = earlier.findLast(
    (one) =>
      isSecurityCouncil(one, texts) &&
      (one.kind === 'not' || isBodyElsewhere(one, texts, langOf(one.first), [cues])),
  );
  return of !== undefined && !cues.some((one) => one.first > of.last && one.last < first);
}

/** Whether a cue is near a name, with none of these marks between. */
function isWithout(marks: RegExp, match: Match, cue: Match | undefined, texts: Texts): boolean {
  if (!cue) return false;
  const [left, right] = cue.first < match.first ? [cue, match] : [match, cue];
  if (right.first - left.last > NEAR_AGAINST) return false;
  for (let at = left.last; at < right.first; at++) {
    if (!isFollowed(at, texts) || marks.test(texts.gap(at) ?? '')) return false;
  }
  return true;
}
const CLAUSE_ENDS = /[.!?…؟,;:–—]/;

const COMMISSION = /^[kc]omm?is(?:s?i[oó]n|yon)/iu;

/**
 * Whether the commission that a page named last is another than its entry’s: “La Commission
 * électorale … La Commission”, “Adalet Komisyonu … Komisyon”.
 */
export function isOfLastCommission({ match }: Weighed, page: Page): boolean {
  const { first, last, pattern } = match;
  const { texts, sure, langOf } = page;
  if (pattern.kind !== 'ambiguous' || !COMMISSION.test(texts.word(last))) return false;
  const lang = langOf(first) ?? '';
  const own = sure.get(pattern.entry) ?? [];
  for (let at = first - 1; at >= Math.max(0, first - MAX_BACK); at--) {
    if (covering(own, at)) return false;
    if (isOtherCommission(at, match, lang, texts)) return true;
  }
  return false;
}

/** German has them as one word, or says behind them what they are for. */
const GERMAN_COMMISSION = /^\p{Lu}\p{Ll}{2,}kommission$/u;
const WHAT_FOR = /^(?:für|zur|zum|gegen)$/;

function isOtherCommission(at: number, match: Match, lang: string, texts: Texts): boolean {
  if (lang === 'de') {
    if (GERMAN_COMMISSION.test(texts.word(at))) return true;
    return texts.word(at) === 'Kommission' && WHAT_FOR.test(texts.word(at + 1));
  }
  if (lang === 'fr' || lang === 'es') {
    return CAPITALISED.test(texts.word(at)) && ROMANCE.isOther(at, match, texts);
  }
  return (
    (lang === 'en' || lang === 'tr') && COMMISSION.test(folded(at, texts)) && isOfName(at, texts)
  );
}

/**
 * Whether the chamber that a page named last, or the one beside it, is another country’s: the
 * Senate after “Argentina’s Congress”.
 */
export function isOfLastChamber({ match, cue }: Weighed, page: Page): boolean {
  const { first, pattern } = match;
  const { texts, langOf, shown } = page;
  if (pattern.kind !== 'ambiguous' || !isChamber(match, texts)) return false;
  if (isToldBeside(match, cue, texts) && isWithout(CLAUSE_ENDS, match, cue.match, texts))
    return false;
  const cues = (entry: string) => [page.cues.get(entry) ?? []];
  const earlier = [pattern.entry, ...pattern.related.slice(0, MAX_RELATED)]
    .flatMap((entry) => around(match, shown.get(entry) ?? []))
    .filter((one) => one.last < first && first - one.last <= NEAR_NAME && isChamber(one, texts))
    .sort((a, b) => b.first - a.first);
  for (const one of earlier.slice(0, MAX_EARLIER)) {
    // A part of its own full name says whose it is, too.
    if (one.kind !== 'ambiguous' || covering(page.sure.get(one.pattern.entry) ?? [], one.first))
      return false;
    if (isElsewhere(one, texts, langOf(one.first), cues(one.pattern.entry))) return true;
  }
  return false;
}

function isChamber({ first, last }: Match, texts: Texts): boolean {
  return BODY_NOUN.test(texts.word(first)) || BODY_NOUN.test(texts.word(last));
}
