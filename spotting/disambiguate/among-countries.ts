import { isCountry } from '../lists/peoples.ts';
import { isPlainCountry } from '../lists/plain-countries.ts';
import { adjoins, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { isGivenToChildren } from '../namesakes/people/kin.ts';
import type { Page } from '../weigh/weigh.ts';
import { readings } from '../words/clitics.ts';
import type { Texts } from '../words/texts.ts';

/**
 * Countries in a list tell what those between them are, whatever else they are called like: “Chad,
 * Georgia and Kazakhstan”, العراق والأردن وعمان والكويت.
 */

/**
 * How many other countries a list must have, unless they are bound. One is hardly anything else:
 * “Jordan, Chad and Georgia” may be friends.
 */
const ENOUGH = 2;
/** How many items to each side are looked at. */
const MAX_ITEMS = 4;

/**
 * Whether a list has so many that are called like people and things, and not all like people, that
 * it can only be one of countries.
 */
function isOfMany(others: readonly string[]): boolean {
  return others.length > ENOUGH && others.some((word) => !isGivenToChildren(word));
}

/** Whether a single word that may be a country is one of several in a list. */
export function isAmongCountries({ first, last }: Match, { texts, langOf }: Page): boolean {
  if (first !== last) return false;
  const lang = langOf(first) ?? '';
  if (!said(first, texts, lang).some((word) => isInLists(word, lang))) return false;
  if (isPaired(first - 1, first - 1, texts, lang) || isPaired(last, last + 1, texts, lang))
    return true;
  const sides = [countriesFrom(first, -1, texts, lang), countriesFrom(last, 1, texts, lang)];
  const others = sides.flat();
  if (!others.some((word) => isPlainCountry(word, lang))) return isOfMany(others);
  return others.length >= ENOUGH || isBound(first, texts, lang);
}

/**
 * Whether a word is bound to another country by “and”, or has an item on either side: “Jordan and
 * Syria”, “in Lebanon, Turkey and on a boat”, but not “In Poland, Georgia slept”. An Arabic “and”
 * may begin another sentence.
 */
function isBound(word: number, texts: Texts, lang: string): boolean {
  if (!APART.test(texts.word(word))) return false;
  const isThere = (side: -1 | 1) => acrossJoint(word, side, texts, lang) !== null;
  const isAfterComma = COMMA.test(texts.gap(word - 1) ?? '');
  const isBeforeComma = COMMA.test(texts.gap(word) ?? '');
  return isThere(-1) ? !isAfterComma || isThere(1) : isThere(1) && !isBeforeComma;
}
const APART = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/**
 * Whether a dash joins a word to a country that is hardly anything else, as in fixtures and of
 * borders: RDC-Maroc, Georgia–Spain.
 */
function isPaired(left: number, other: number, texts: Texts, lang: string): boolean {
  if (!isFollowed(left, texts) || !DASH.test(texts.gap(left) ?? '')) return false;
  return said(other, texts, lang).some((word) => isPlainCountry(word, lang));
}
const DASH = /^(?:[-\u2010\u2011\u2013]| [-\u2013] )$/;

/**
 * Russian and Ukrainian countries that open a sentence like another word: «Малі
 * підприємства», «Чад от костра».
 */
const CALLED_LIKE_WORDS: ReadonlySet<string> = new Set('мали малі чад чаду чадом чада'.split(' '));

function isInLists(word: string, lang: string): boolean {
  if (isCountry(word, lang)) return true;
  return CYRILLIC.includes(lang) && (CALLED_LIKE_WORDS.has(word) || isPlainCountry(word, lang));
}
const CYRILLIC: readonly string[] = ['ru', 'uk'];

/** The countries on one side of a word in a list. */
function countriesFrom(word: number, side: -1 | 1, texts: Texts, lang: string): string[] {
  const found: string[] = [];
  let at = word;
  for (let seen = 0; seen < MAX_ITEMS; seen++) {
    const next = acrossJoint(at, side, texts, lang);
    if (next === null) break;
    at = next;
    const country = said(at, texts, lang).find((one) => isInLists(one, lang));
    if (country !== undefined) found.push(country);
    // Sri Lanka, كوريا الجنوبية.
    else if (isWithin(Math.min(at, at + side), texts)) at += side;
  }
  return found;
}

/** The word on the other side of what parts two items, next to one; null if nothing does. */
function acrossJoint(word: number, side: -1 | 1, texts: Texts, lang: string): number | null {
  const left = side < 0 ? word - 1 : word;
  if (!isFollowed(left, texts)) return null;
  const isComma = COMMA.test(texts.gap(left) ?? '');
  if (lang === 'ar' && !isComma && adjoins(left, texts))
    return folded(left + 1, texts).startsWith(AND) ? word + side : null;
  const beyond = word + side;
  if (isComma && isNoItem(beyond, texts, lang)) return null;
  if (isComma) return isSmall(beyond, texts) ? beyondSmall(beyond, side, texts) : beyond;
  if (!adjoins(left, texts) || !isSmall(beyond, texts)) return null;
  return beyondSmall(beyond, side, texts);
}

/**
 * Whether a word in small letters goes on with the sentence: “from Atlanta,
 * Georgia, to Lima, Peru”.
 */
function isNoItem(word: number, texts: Texts, lang: string): boolean {
  if (!/^\p{Ll}/u.test(texts.word(word)) || isSmall(word, texts)) return false;
  return !said(word, texts, lang).some((one) => isInLists(one, lang));
}

/** The word behind “and” and articles, which must be beside it: “et le Mali”. */
function beyondSmall(word: number, side: -1 | 1, texts: Texts): number | null {
  let at = word;
  for (let seen = 0; seen < MAX_SMALL && isSmall(at, texts); seen++) {
    if (!isWithin(Math.min(at, at + side), texts)) {
      // “le Mali, la Guinée”, read from its end.
      return COMMA.test(texts.gap(Math.min(at, at + side)) ?? '') ? at + side : null;
    }
    at += side;
  }
  return at;
}
const MAX_SMALL = 2;

function isWithin(left: number, texts: Texts): boolean {
  return adjoins(left, texts) || /^['’]$/.test(texts.gap(left) ?? '');
}

function isSmall(word: number, texts: Texts): boolean {
  return word >= 0 && word < texts.words.length && SMALL.has(folded(word, texts));
}

/** What a word may be, without what Arabic attaches to it. */
function said(word: number, texts: Texts, lang: string): readonly string[] {
  const whole = folded(word, texts);
  return lang === 'ar' ? [whole, ...readings(whole).map((one) => one.word)] : [whole];
}

const COMMA = /^ ?[,،] ?$/;
/** The Arabic and, attached to what follows. */
const AND = 'و';
const SMALL: ReadonlySet<string> = new Set(
  'and or und oder et ou y e o ve и й і та و یا the der die das den dem la le les l el los'.split(
    ' ',
  ),
);
