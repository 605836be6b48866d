import { isGivenName } from '../lists/given-names.ts';
import { adjoins, folded, isFollowed, SENTENCE_ENDS } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { around } from '../weigh/positions.ts';
import { NEAR_AGAINST, type Page } from '../weigh/weigh.ts';
import type { Texts } from '../words/texts.ts';

/**
 * Events that are called like those of another year, which their entries have as a counter-word: US
 * tariffs of 2018, the war between Israel and Hezbollah in 2006. The year must date the event, as a
 * sentence may compare the two, or tell of what was then.
 */

const YEAR = /^\p{N}{4}$/u;

/** Whether a year is near a name, so that the counter-words of its entry are needed. */
export function isNearYear({ first, last }: Match, texts: Texts): boolean {
  const { starts, ends, length } = texts.words;
  const to = Math.min(length - 1, last + NEAR_AGAINST);
  for (let at = Math.max(0, first - NEAR_AGAINST); at <= to; at++) {
    const isOfFour = (ends[at] ?? 0) - (starts[at] ?? 0) === DIGITS;
    if (isOfFour && YEAR.test(texts.word(at))) return true;
  }
  return false;
}
const DIGITS = 4;

/** Given names that are in no list of them. */
const GIVEN = /^(?:bas?ch?ar|bashar|beşşar|beşar|bongbong)$/;

/** Whether a name is that of an event of another year. */
export function isOfOtherYear(match: Match, { against, texts, langOf }: Page): boolean {
  const list = against.get(match.pattern.entry);
  if (!list) return false;
  // A full name is that of the same person in any year.
  const given = folded(match.first, texts);
  if (match.first !== match.last && (isGivenName(given) || GIVEN.test(given))) return false;
  const years = around(match, list)
    .filter(({ first, last }) => first === last && YEAR.test(texts.word(first)))
    .map(({ first }) => first);
  if (years.length === 0) return false;
  const lang = langOf(match.first) ?? '';
  return years.some(
    (year) =>
      isInSentence(match, year, texts) &&
      (isAttached(match, year, texts) ||
        (!isAmongYears(match, year, texts) &&
          (opens(year, texts) || dates(match, year, texts, lang)))),
  );
}

/** Whether a year is near a name, in its sentence and no other part of it. */
function isInSentence({ first, last }: Match, year: number, texts: Texts): boolean {
  const [left, right] = year < first ? [year, first] : [last, year];
  if (right - left > NEAR_AGAINST) return false;
  for (let at = left; at < right; at++) {
    const gap = texts.gap(at) ?? '.';
    if (!isFollowed(at, texts) || SENTENCE_ENDS.test(gap) || /[;:]/.test(gap)) return false;
  }
  return true;
}

/** Between an event and its year: of 2018, aus dem Jahr 2018, de l’année 2018. */
const OF: ReadonlySet<string> = new Set(
  'of from in von vom im jahr jahre jahres aus dem de en du del d l année an año yılı'.split(' '),
);
/** An event goes on since then, or until then. */
const SINCE: ReadonlySet<string> = new Set('since until seit bis depuis desde hasta'.split(' '));
const MAX_LINKS = 4;

/** Whether a year stands right beside a name, as in “the 2018 US tariffs” or “US-Zölle von 2018”. */
function isAttached({ first, last }: Match, year: number, texts: Texts): boolean {
  if (year === first - 1) return adjoins(year, texts) && !SINCE.has(folded(year - 1, texts));
  if (year < last || year - last > MAX_LINKS) return false;
  for (let at = last; at < year; at++) {
    if (at > last && !OF.has(folded(at, texts))) return false;
    if (!/^[ '’]$/.test(texts.gap(at) ?? '')) return false;
  }
  return true;
}

/** Whether the sentence has another year nearby, as one that compares has. */
function isAmongYears({ first, last }: Match, year: number, texts: Texts): boolean {
  const [from, to] = [Math.min(first, year), Math.max(last, year)];
  for (let at = from - NEAR_AGAINST; at <= to + NEAR_AGAINST; at++) {
    if (at >= 0 && at !== year && YEAR.test(texts.word(at)) && isSameBlock(at, year, texts))
      return true;
  }
  return false;
}

function isSameBlock(one: number, other: number, { words }: Texts): boolean {
  return words.texts[one] === words.texts[other];
}

/** Before a year that opens a sentence: In 2018, Bereits im Jahr 2018, Dès 2018. */
const OPENING: ReadonlySet<string> = new Set(
  'in back already im jahr jahre schon bereits en dès déjà l année ya el año'.split(' '),
);
const MAX_OPENING = 3;

/** Whether a sentence opens with a year, so that it says what was then. */
function opens(year: number, texts: Texts): boolean {
  for (let at = year; at >= year - MAX_OPENING; at--) {
    if (at < year && !OPENING.has(folded(at, texts))) return false;
    if (!isFollowed(at - 1, texts) || SENTENCE_ENDS.test(texts.gap(at - 1) ?? '')) return true;
  }
  return false;
}

/** Begins another clause, or says what the event did later. */
const CLAUSE =
  /^(?:if|that|he|she|they|who|which|when|while|had|has|have|was|were|is|are|would|will|and|but|than|as|since|si|qui|que|quand|il|elle|ils|est|sont|avait|ont|et|mais|cuando|él|ella|es|son|había|ha|han|y|pero)$/;
const MAX_BETWEEN = 5;
/** In Turkish, “in” behind a year: 2018’de, 2018’deki. */
const TURKISH_IN = /^[dt][ae](?:ki)?$/;

/** Whether “in” and a year follow a name in its clause; in Turkish, they stand before it. */
function dates({ first, last }: Match, year: number, texts: Texts, lang: string): boolean {
  if (lang === 'tr') {
    return year < first && first - year <= MAX_BETWEEN && TURKISH_IN.test(folded(year + 1, texts));
  }
  if (year < last || year - last > MAX_BETWEEN + 1) return false;
  if (!/^(?:in|en)$/.test(folded(year - 1, texts))) return false;
  for (let at = last; at < year; at++) {
    if (at > last && CLAUSE.test(folded(at, texts))) return false;
    if (!/^[ '’-]$/.test(texts.gap(at) ?? '')) return false;
  }
  return true;
}
