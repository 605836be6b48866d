import { isGivenName } from '../../lists/given-names.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, folded, isFollowed } from '../../match/neighbours.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * Turkish puts the verb last, so that who does something and whom or where it is done stand beside
 * each other; the endings of cases say which words are no parts of one name.
 */

/**
 * Whether a word ends as no given name does: Gazeteciler Abbas’ı bekledi, Rus Güçleri Ukrayna’nın,
 * Başkanlığından Erdoğan’a.
 */
export function isTurkishNoun(word: number, texts: Texts): boolean {
  const noun = folded(word, texts);
  return TURKISH_ENDINGS.test(noun) && !isGivenName(noun);
}
const TURKISH_ENDINGS = /^.{3,}(?:l[ae]r(?:[ıi](?:n[ae]|n[ıi]n)?)?|[ıiuü]n(?:d[ae]n?|[ıiuü]n))$/;

/**
 * Whether a Turkish name with the ending of a case follows the full name of somebody else: “Tom
 * Barrack Beyrut'a geldi”, whose own family name is known by the given name before it. In the
 * locative, it is a place after any name: “Mazlum Abdi Şam'da”. A country is one after anything but
 * a given name: “Şarkı Yarışması Avusturya'nın başkentinde”.
 */
export function isAfterFullName(word: number, texts: Texts): boolean {
  if (!hasCase(word, texts)) return false;
  if (isInCase(word, texts, ['locative'])) return true;
  if (isPlainCountry(folded(word, texts), 'tr')) return !isGivenName(folded(word - 1, texts));
  if (!adjoins(word - 2, texts) || isGivenName(folded(word - 1, texts))) return false;
  return isGivenName(folded(word - 2, texts));
}

/** Whether a Turkish ending follows an apostrophe. */
function hasCase(word: number, texts: Texts): boolean {
  return isFollowed(word, texts) && foldVariants(texts.gap(word) ?? '') === "'";
}

/** Whether a word is the ending of the one before, with a capital in some headlines: Erdoğan’Dan. */
export function isEnding(word: number, texts: Texts): boolean {
  return hasCase(word - 1, texts);
}

/**
 * Whether a word has the ending of one of these cases, which say where, whence, where to or what.
 */
export function isInCase(word: number, texts: Texts, cases: readonly PlaceCase[]): boolean {
  if (!hasCase(word, texts)) return false;
  const ending = folded(word + 1, texts);
  return cases.some((each) => PLACE_CASES[each].test(ending));
}
type PlaceCase = keyof typeof PLACE_CASES;
/** Şam’da, Gazze’deki; Şam’dan; Şam’a; Şam’ı. */
const PLACE_CASES = {
  locative: /^[dt][ae](?:ki\p{L}*)?$/u,
  ablative: /^[dt][ae]n$/,
  dative: /^y?[ae]$/,
  accusative: /^y?[ıiuü]$/,
};
