import { isPlainCountry } from '../lists/plain-countries.ts';
import { CAPITALISED, folded } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { isAnyTruce } from '../namesakes/events/no-such-event.ts';
import { isSpanishVerb } from '../namesakes/grammar/spanish-verbs.ts';
import { followsOtherName } from '../namesakes/longer-names/longer-name.ts';
import { isNamesake } from '../namesakes/longer-names/namesake.ts';
import { isOfAnother } from '../namesakes/longer-names/of-another.ts';
import { isInOtherField } from '../namesakes/longer-names/other-fields.ts';
import { isAged } from '../namesakes/people/ages.ts';
import { isApposed, isNamesakeByOffice } from '../namesakes/people/apposition.ts';
import { isArabicAdjective, isIndefiniteAdjective } from '../namesakes/places/arabic-adjective.ts';
import { isBodyElsewhere } from '../namesakes/places/security-councils.ts';
import { isBeforeFullName } from '../namesakes/same-name/contrast.ts';
import { isToldBeside } from '../namesakes/same-name/last-bearer.ts';
import {
  isOfLaterBearer,
  isOfNamedBearer,
  isOfOtherInFull,
} from '../namesakes/same-name/named-bearer.ts';
import { isQuoted, isQuotedOn } from '../namesakes/titles/quotations.ts';
import { isFirm, isNumbered } from '../namesakes/written/joined.ts';
import { isShouted } from '../namesakes/written/shouted.ts';
import { isCommonHere } from '../namesakes/written/small-letters.ts';
import { around, nearest } from '../weigh/positions.ts';
import {
  counters,
  knownBeside,
  MAX_RELATED,
  NEAR_AGAINST,
  NEAR_NAME,
  type Page,
  type Weighed,
} from '../weigh/weigh.ts';
import { isOfLastCouncil } from './last-body.ts';
import { vouching } from './vouching.ts';

/** Languages that put the names of parties and groups into quotation marks: «Талибан». */
const QUOTES_GROUPS: readonly string[] = ['ru', 'uk', 'ar', 'fa'];

/**
 * Whether a usual form means its entry here. It does not if it is one word that follows another
 * name, as in “Igor Putin”, or one word that is all of a quotation, like the names of hotels and
 * films, unless a cue is in the sentence or the name is elsewhere on the page.
 */
export function isUsual(weighed: Weighed, page: Page): boolean {
  const { match, cue } = weighed;
  if (isShouted(weighed, page, vouching)) return false;
  if (isNumbered(match, page.texts) || isFirm(match, page.texts)) return false;
  if (isArabicAdjective(match, page.texts, page.names)) return false;
  if (isIndefiniteAdjective(match, page.texts)) return false;
  const isTold = cue.distance <= NEAR_AGAINST || weighed.sure <= NEAR_NAME;
  const lang = page.langOf(match.first);
  const { first, last } = match;
  if (cue.distance > NEAR_AGAINST) {
    if (isApposed(match, page.texts, lang) || isNamesakeByOffice(match, page.texts, lang))
      return false;
    if (isAnyTruce(match, page.texts)) return false;
  }
  if (isAged(match, page.texts, lang)) return false;
  if (!isTold && isSpanishVerb(match, page.texts, lang)) return false;
  if (isBeforeFullName(weighed, page)) return false;
  const own = [page.cues.get(match.pattern.entry) ?? []];
  if (isBodyElsewhere(match, page.texts, lang, own) || isOfLastCouncil(weighed, page)) return false;
  if (!isTold && isElsewhereOnPage(weighed, page)) return false;
  const isBare = !isToldBeside(match, cue, page.texts);
  if (isBare && isOfAnotherBearer(match, page)) return false;
  // English writes “Islamist” with a capital, which tells of no longer name.
  if (match.pattern.caseless)
    return CAPITALISED.test(match.pattern.words[0] ?? '') || !isNamesake(match, page);
  if (isOfAnother(match, page.texts, lang, knownBeside(match, page), page.forms)) return false;
  if (!isTold && isInOtherField(match, page.texts, lang)) {
    // An Arabic name is judged without what is attached to it: وروسيا, لليابان.
    const name = lang === 'ar' ? match.pattern.words.at(-1) : folded(last, page.texts);
    if (!isPlainCountry(name ?? '', lang ?? '', first !== last)) return false;
  }
  if (!isTold && isCommonHere(match, page)) return false;
  if (first !== last) return true;
  const mayBeTitle = lang === null || !QUOTES_GROUPS.includes(lang);
  // Few names are quoted, so nothing else is checked unless this one is.
  if (mayBeTitle && isQuoted(match, page.texts) && !isQuotedOn(match, page.texts)) {
    const named = nearest(match, page.named.get(match.pattern.entry));
    const isNamedBeside = named.distance <= NEAR_NAME;
    if (cue.distance > NEAR_AGAINST && !isNamedBeside && !isAmongQuoted(match, page)) return false;
  }
  return !followsOtherName(match, page.texts, lang, [...knownBeside(match, page), page.forms]);
}

function isOfAnotherBearer(match: Match, page: Page): boolean {
  return (
    isOfNamedBearer(match, page) || isOfOtherInFull(match, page) || isOfLaterBearer(match, page)
  );
}

/**
 * Number of words against a name, with none for it, from which the page is
 * about another of that name.
 */
const MANY_AGAINST = 2;

/**
 * Whether the page is about another of that name: it once puts the place in a US state,
 * as in Moscow, Idaho, or has several words against the name and none for it, nor a
 * name of a related entry.
 */
function isElsewhereOnPage({ match, cue }: Weighed, page: Page): boolean {
  const { inState, named } = page;
  if (inState.has(match.pattern.entry)) return true;
  const { related } = match.pattern;
  if (cue.distance <= NEAR_NAME) return false;
  if (related.slice(0, MAX_RELATED).some((entry) => named.has(entry))) return false;
  const near = around(match, counters(match, page)).filter(
    ({ first }) => Math.abs(first - match.first) <= NEAR_NAME,
  );
  return near.length >= MANY_AGAINST;
}

/** Whether another name nearby is quoted as well: “Hamas” and “Hezbollah”. */
function isAmongQuoted(match: Match, { names, texts }: Page): boolean {
  const { texts: blocks } = texts.words;
  return around(match, names).some(
    (other) =>
      blocks[other.first] === blocks[match.first] &&
      Math.abs(other.first - match.first) <= NEAR_AGAINST &&
      other.pattern.entry !== match.pattern.entry &&
      isQuoted(other, texts),
  );
}
