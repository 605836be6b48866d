import { isPeopleBefore } from '../lists/peoples.ts';
import { CAPITALISED, folded } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { hasBearer } from '../namesakes/bearers/borne.ts';
import { isOfSameKind } from '../namesakes/bearers/same-kind.ts';
import { isSeatOfBusiness } from '../namesakes/bearers/seat-of-business.ts';
import { isImposedByAnother } from '../namesakes/events/imposed.ts';
import { isNoSuchEvent } from '../namesakes/events/no-such-event.ts';
import { isArabicCommonWord } from '../namesakes/grammar/arabic-common-words.ts';
import { isNamedOn } from '../namesakes/longer-names/longer-name.ts';
import { isNamesake } from '../namesakes/longer-names/namesake.ts';
import { isOfAnother } from '../namesakes/longer-names/of-another.ts';
import {
  followsTrade,
  isApposed,
  isNamesakeByOffice,
  isOfAgeAndTown,
} from '../namesakes/people/apposition.ts';
import { isInByline } from '../namesakes/people/bylines.ts';
import { isNameOfRelative, isOfFamily } from '../namesakes/people/kin.ts';
import { isInLineUp } from '../namesakes/people/line-ups.ts';
import {
  isBeforePatronymic,
  isFather,
  isNamedAfterParent,
  isOtherSon,
} from '../namesakes/people/patronymic.ts';
import { hasSecondSurname } from '../namesakes/people/second-surname.ts';
import { isAdjectiveOfLand } from '../namesakes/places/adjectives-of-land.ts';
import { isDemonym } from '../namesakes/places/demonym.ts';
import { isElsewhere } from '../namesakes/places/elsewhere.ts';
import { isInScoreLine } from '../namesakes/places/score-lines.ts';
import { isOfState } from '../namesakes/places/state-bodies.ts';
import { isTownAdjective } from '../namesakes/places/town-adjective.ts';
import { isOfTrade } from '../namesakes/places/trade-bodies.ts';
import { isInState } from '../namesakes/places/us-towns.ts';
import { isInStateAbroad } from '../namesakes/places/us-towns-abroad.ts';
import { isBeforeFullName, isToldOfAnother } from '../namesakes/same-name/contrast.ts';
import { isOfLastBearer, isOfLastCountry } from '../namesakes/same-name/last-bearer.ts';
import { isOfNamesakeByGiven } from '../namesakes/same-name/named-bearer.ts';
import { isQuoted, isSeatOfQuoted, isTitleHead } from '../namesakes/titles/quotations.ts';
import { isInUnmarkedTitle } from '../namesakes/titles/unmarked-titles.ts';
import { isWithinTitle } from '../namesakes/titles/works.ts';
import { isAfghanMonth, isDateOfYear } from '../namesakes/written/dates.ts';
import {
  endsPlaceName,
  goesOnInCyrillic,
  isFirm,
  isNumbered,
  isPartOfAddress,
  isPartOfIdentifier,
  isSecondHalf,
  isWithinInitials,
} from '../namesakes/written/joined.ts';
import { isStressed } from '../namesakes/written/shouted.ts';
import { isUnlikeAbbreviation } from '../namesakes/written/small-letters.ts';
import { abbreviationOf } from '../namesakes/written/spelled-out.ts';
import { holder } from '../weigh/positions.ts';
import { knownBeside, NEAR_AGAINST, type Page, type Weighed, weigh } from '../weigh/weigh.ts';
import { isOfLastChamber, isOfLastCommission } from './last-body.ts';
import { isOfOtherYear } from './other-year.ts';
import { isWeaklyTold } from './weak-cues.ts';

/**
 * The rules by which a form is not the name of its entry here, listed by how sure the form is. A
 * form is refused by the first that holds, so that their order matters only for cost: the cheapest,
 * and those that refuse most, come first.
 */

/** Refuses any form. */
const NEVER: readonly ((match: Match, page: Page) => boolean)[] = [
  (match, { texts }) =>
    isPartOfAddress(match, texts) ||
    isPartOfIdentifier(match, texts) ||
    endsPlaceName(match, texts) ||
    goesOnInCyrillic(match, texts) ||
    isWithinInitials(match, texts),
  isOfTitle,
  (match, { texts }) => isUnlikeAbbreviation(match, texts),
  (match, { texts, langOf }) =>
    isTownAdjective(match, texts, langOf(match.first)) ||
    isAdjectiveOfLand(match, texts) ||
    isDemonym(match, texts, langOf(match.first)),
  (match, { texts }) =>
    match.kind !== 'sure' && (isDateOfYear(match, texts) || isAfghanMonth(match, texts)),
  (match, { texts, langOf }) =>
    isFather(match, texts) ||
    isOtherSon(match, texts) ||
    isBeforePatronymic(match, texts, langOf(match.first)) ||
    isNameOfRelative(match, texts, langOf(match.first)),
  (match, { texts }) => isOfAgeAndTown(match, texts),
  (match, { texts }) => isInByline(match, texts),
  (match, page) => match.pattern.isPerson && isInLineUp(match, page),
  (match, page) =>
    !match.pattern.isPerson && (isInScoreLine(match, page) || isSeatOfBusiness(match, page)),
  (match, { texts }) => isNoSuchEvent(match, texts),
  isOfOtherYear,
  isInNameOfAnother,
  isArabicCommonWord,
  (match, { spelledOut, texts }) =>
    spelledOut.size > 0 && spelledOut.has(abbreviationOf(match, texts)),
  (match, { texts, langOf }) => isWithinTitle(match, texts, langOf(match.first)),
];

/** Refuses an ambiguous form in spite of its cue. */
const DOUBTS: readonly ((weighed: Weighed, page: Page) => boolean)[] = [
  ({ match }, page) => !match.pattern.caseless && isNamesake(match, page),
  ({ match }, { texts }) => isNumbered(match, texts),
  ({ match }, { texts }) => isFirm(match, texts),
  ({ match }, { texts }) => isStressed(match, texts),
  ({ match }, page) => isOfElsewhere(match, page),
  ({ match }, { texts, langOf }) => isNamesakeByOffice(match, texts, langOf(match.first)),
  ({ match }, page) =>
    page.langOf(match.first) === 'de' && isSecondHalf(match, page.texts, knownBeside(match, page)),
  isBeforeFullName,
  isToldOfAnother,
  isWeaklyTold,
  isOfLastBearer,
  ({ match }, page) => isOfNamesakeByGiven(match, page),
  isOfLastCountry,
  isOfLastCommission,
  isOfLastChamber,
];

/** Whether a form, however sure, is none of its entry here. */
export function isNeverMeant(match: Match, page: Page): boolean {
  return NEVER.some((refuses) => refuses(match, page));
}

/** Whether an ambiguous form is that of another, in spite of its cue. */
export function isDoubtful(weighed: Weighed, page: Page): boolean {
  return DOUBTS.some((refuses) => refuses(weighed, page));
}

/**
 * Counter-words only rule out a sure single word if they are next to it: “a
 * think tank called ISIS”.
 */
const BESIDE = 4;

/** Whether a sure single word names somebody or something else: Lucian Prigozhin, Goma-2. */
export function isDenied(match: Match, page: Page): boolean {
  const { texts } = page;
  if (match.first !== match.last) return isOfNamesake(match, page);
  if (isNumbered(match, texts)) return true;
  if (match.pattern.caseless && isPartOfTitle(match, page)) return true;
  if (isOfAnother(match, texts, page.langOf(match.first), knownBeside(match, page), page.forms))
    return true;
  const { cue, against } = weigh(match, page);
  return (
    cue.distance > NEAR_AGAINST &&
    (against <= BESIDE || isApposed(match, texts, page.langOf(match.first)))
  );
}

/** Whether a full name, of up to three words, is somebody else's. */
function isOfNamesake(match: Match, { texts, langOf }: Page): boolean {
  const { first, last, pattern } = match;
  if (isOfTrade(match, texts)) return true;
  if (last - first >= MAX_NAMES || pattern.caseless) return false;
  return CAPITALISED.test(texts.word(first)) && isNamesakeByOffice(match, texts, langOf(first));
}
const MAX_NAMES = 3;

/**
 * Whether a common noun is capitalised within a sentence, and so is the word after it:
 * the band Génocide Mental.
 */
function isPartOfTitle({ first, last, pattern }: Match, page: Page): boolean {
  const { texts } = page;
  const lang = page.langOf(first);
  const isWithin = texts.words.texts[first - 1] === texts.words.texts[first];
  if (!isWithin || !isNamedOn({ first, last }, texts, lang, knownBeside({ pattern }, page)))
    return false;
  // “Sunni Arabs” are of both.
  if (lang === 'en' && isPeople(folded(last + 1, texts), lang)) return false;
  return !/[.!?…:]/.test(texts.gap(first - 1) ?? '');
}

function isPeople(word: string, lang: string): boolean {
  return (
    /^(?:arab|kurd|turk|pashtun)s?$/.test(word) || isPeopleBefore(word.replace(/s$/, ''), lang)
  );
}

/**
 * Whether a capitalised name is that of a hotel, a street or a film, or a capitalised
 * common noun is its title.
 */
function isOfTitle(match: Match, { texts, langOf, names, sure, cues }: Page): boolean {
  if (isTitleHead(match, texts) || isSeatOfQuoted(match, texts, langOf(match.first), [names]))
    return true;
  if (!match.pattern.caseless) {
    if (isOfSameKind(match, texts) || isInUnmarkedTitle(match, texts)) return true;
    // In “avenida de la República Argentina”, Argentina is part of what the avenue has.
    const full = holder(match, sure.get(match.pattern.entry))?.match ?? match;
    const { entry } = match.pattern;
    const isFamily = isOfFamily(full, texts, sure.get(entry), cues.get(entry));
    if ((!isFamily && hasBearer(full, texts)) || isInState(match, texts)) return true;
    return isInStateAbroad(match, texts, langOf(match.first));
  }
  // German capitalises every noun, but few nouns are titles.
  if (langOf(match.first) === 'de' || !/^\p{Lu}\p{Ll}/u.test(texts.word(match.first))) return false;
  return hasBearer(match, texts) || (match.first === match.last && isQuoted(match, texts));
}

/**
 * Whether a full name, or the one that a shorter name is part of, is somebody
 * else's by a word beside it.
 */
function isInNameOfAnother(match: Match, page: Page): boolean {
  const full = holder(match, page.sure.get(match.pattern.entry))?.match ?? match;
  return (
    hasSecondSurname(full, page) ||
    followsTrade(full, page.texts) ||
    isNamedAfterParent(full, page.texts)
  );
}

/**
 * Whether a name is that of another country's institution or measure: the Supreme Court of India.
 */
function isOfElsewhere(match: Match, { texts, langOf, cues, names }: Page): boolean {
  const lang = langOf(match.first);
  if (isOfTrade(match, texts) || isOfState(match, texts, lang)) return true;
  const own = [cues.get(match.pattern.entry) ?? []];
  return (
    isElsewhere(match, texts, lang, own) || isImposedByAnother(match, texts, lang, [names], own)
  );
}
