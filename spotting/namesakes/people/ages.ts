import { isCountry } from '../../lists/peoples.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { folded, isFollowed, opensSentence } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Dogs and children who are called like a country have an age behind the name: “Mali, a
 * seven-year-old spaniel”, «Siria, de siete años», “Cuba, six ans, …”, «Сирия, 7 лет, …».
 */

const NUMBER =
  /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)$/;
const COMMA = /^, ?$/;
/** What a country may be, whatever its age. */
const STATE = /^(?:nation|state|republic|country|democracy|monarchy|kingdom|federation)$/;
/** A noun for who has the age stands closer than that: «una perra mestiza de siete años». */
const NEAR_AGE = 4;

/** Whether the words behind a country that opens a sentence give its age in years. */
export function isAged({ first, last }: Match, texts: Texts, lang: string | null): boolean {
  if (first !== last || !opensSentence(first, texts)) return false;
  if (!isFollowed(last, texts) || !COMMA.test(texts.gap(last) ?? '')) return false;
  if (!mayBeCountry(folded(last, texts), lang ?? '')) return false;
  if (lang !== null && lang in YEARS) return isBetweenCommas(last + 1, texts, lang);
  return isOfYears(last + 1, texts) || isAgeAlone(last + 1, texts);
}

function mayBeCountry(word: string, lang: string): boolean {
  return isCountry(word, lang) || isPlainCountry(word, lang) || CALLED_LIKE_THINGS.has(word);
}
/** In no list of countries, as they are called like other words. */
const CALLED_LIKE_THINGS: ReadonlySet<string> = new Set(
  'куба мали малі панама судан kuba mali panama'.split(' '),
);

/** An age in languages that have it between commas, by its unit. */
const YEARS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:ans|mois)$/,
  de: /^(?:jahre|monate)$/,
  ru: /^(?:лет|год|года|месяц\p{L}*)$/u,
  uk: /^(?:років|роки|рік|місяц\p{L}*)$/u,
  tr: /^(?:yaşında|aylık)$/,
};
const NUMERALS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)$/,
  de: /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/,
  ru: /^(?:два|три|четыре|пять|шесть|семь|восемь|девять|десять)$/,
  uk: /^(?:два|три|чотири|ять|шість|сім|вісім|десять)$/,
  tr: /^(?:iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on)$/,
};

/** An apostrophe separates words: п'ять, дев'ять. */
const APART = /^(?:п|дев)$/;

/** Whether an age in years stands between two commas: “Cuba, six ans, a été adoptée”. */
function isBetweenCommas(from: number, texts: Texts, lang: string): boolean {
  const at = lang === 'uk' && APART.test(folded(from, texts)) ? from + 1 : from;
  const number = folded(at, texts);
  if (!/^\d{1,2}$/.test(number) && !NUMERALS[lang]?.test(number)) return false;
  if (!YEARS[lang]?.test(folded(at + 1, texts))) return false;
  const end = lang === 'de' && folded(at + 2, texts) === 'alt' ? at + 2 : at + 1;
  return isFollowed(end, texts) && COMMA.test(texts.gap(end) ?? '');
}

/** Whether “a seven-year-old” or «una perra de siete años» begins at a word. */
function isOfYears(from: number, texts: Texts): boolean {
  for (let at = from; at <= from + NEAR_AGE && isFollowed(at, texts); at++) {
    if (NUMBER.test(folded(at, texts))) {
      const unit = folded(at + 1, texts);
      if (unit === 'años' || unit === 'meses') return isSpanishAge(from, at, texts);
      if (unit !== 'year' && unit !== 'month') return false;
      return folded(at + 2, texts) === 'old' && !STATE.test(folded(at + 3, texts));
    }
    if (!/^[ -]$/.test(foldVariants(texts.gap(at) ?? ''))) return false;
  }
  return false;
}

/**
 * Whether a Spanish number is an age: not that of a war, «en guerra desde hace diez años», «tras
 * una guerra de diez años».
 */
function isSpanishAge(from: number, number: number, texts: Texts): boolean {
  if (folded(number - 1, texts) !== 'de') return false;
  return from === number - 1 || /^una?$/.test(folded(from, texts));
}

/** Whether an age stands between commas at a word: “Mali, 7, was found”. */
function isAgeAlone(at: number, texts: Texts): boolean {
  if (!/^\d{1,2}$/.test(texts.word(at)) || !isFollowed(at, texts)) return false;
  return COMMA.test(texts.gap(at) ?? '') && /^\p{Ll}/u.test(texts.word(at + 1));
}
