import { isGivenName } from '../../lists/given-names.ts';
import { isCountry } from '../../lists/peoples.ts';
import { isPlainCountry } from '../../lists/plain-countries.ts';
import { adjoins, CAPITALISED, folded, type Known } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { covers } from '../../weigh/positions.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/** Names in quotation marks: titles, clubs and ships, and where they are from. */

const OPENS = /["\u00AB\u00BB\u201C-\u201F\u2018\u201A\u2039\u203A]$/;
const CLOSES = /^["\u00AB\u00BB\u201C\u201D\u2018\u2019\u2039\u203A]/;
/**
 * Marks that only close what one of these opened: an apostrophe does not, nor what opens in one
 * language and closes in another.
 */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['\u2019', '\u2018'],
  ['\u2018', '\u201A'],
  ['\u2039', '\u203A'],
  ['\u203A', '\u2039'],
]);
/** What quotes Cyrillic names, and is an apostrophe beside others. */
const PLAIN = "'";
const CYRILLIC = /^\p{Script=Cyrillic}/u;

/**
 * Whether a name is a whole quotation, apart from an article and what calls it out: «Москва»,
 * “The Taliban”, «Україна!».
 */
export function isQuoted({ first, last }: Pick<Match, 'first' | 'last'>, texts: Texts): boolean {
  const { starts, ends, texts: blocks } = texts.words;
  const text = texts.around(first);
  const end = ends[last] ?? 0;
  const closing = markAt(text, CALLS.test(text.charAt(end)) ? end + 1 : end, 1);
  const isPlain = closing === PLAIN && CYRILLIC.test(texts.word(first));
  if (!isPlain && !CLOSES.test(closing)) return false;
  const opens = (word: number) => {
    const opening = markAt(text, (starts[word] ?? 0) - 1, -1);
    if (isPlain) return opening === PLAIN;
    return OPENS.test(opening) && opening === (PAIRS.get(closing) ?? opening);
  };
  if (opens(first)) return true;
  const article = texts.word(first - 1);
  const isArticle = blocks[first - 1] === blocks[first] && article.length <= LONGEST_ARTICLE;
  if (SMALL_LATIN.test(article) && !ARTICLES.has(article)) return false;
  return isArticle && adjoins(first - 1, texts) && opens(first - 1);
}

const LONGEST_ARTICLE = 3;
const SMALL_LATIN = /^[a-zà-ÿ]/;
/** Other small words say something of the name: “ask China”, “non à Poutine”. */
const ARTICLES: ReadonlySet<string> = new Set(
  'the a an le la les l un une des el los las una der die das den dem des ein il lo gli i o os as um uma de het een'.split(
    ' ',
  ),
);

const CALLS = /[!?]/;

/** The character beside a name, or the French guillemet beyond a space: « Moscou ». */
function markAt(text: string, at: number, step: 1 | -1): string {
  const beyond = text.charAt(at + step);
  return foldVariants(text.charAt(at)) === ' ' && beyond === (step > 0 ? '\u00BB' : '\u00AB')
    ? beyond
    : text.charAt(at);
}

/**
 * Whether a quotation that ends in a name goes on behind who says so: “Russia”, he said, “is not our
 * enemy”.
 */
export function isQuotedOn({ first, last }: Pick<Match, 'first' | 'last'>, texts: Texts): boolean {
  const end = texts.words.ends[last] ?? 0;
  return GOES_ON.test(texts.around(first).slice(end, end + MAX_SPEAKER));
}
const MAX_SPEAKER = 60;
const GOES_ON =
  /^\s?["\u00BB\u201C\u201D\u2019](?:,\s[^"\u00AB\u00BB\u201C-\u201F.!?]*\p{L}[^"\u00AB\u00BB\u201C-\u201F.!?]*["\u00AB\u00BB\u201C-\u201E\u2018]\s?\p{Ll}|,?\s(?:dedi|derken|diyen?|diyor)(?=[\s,.]))/u;

const MAX_TITLE = 48;
const SUBTITLE = /^(?:: | [-–—] )(?:\p{Lu}[\p{L}\p{N}]*[ ,]{0,2}){1,4}["\u00AB\u00BB\u201C\u201D]/u;
/** Whose work it is: “Kabul, City in the Wind” by Aboozar Amini, “Belfast” by Kenneth Branagh. */
const AUTHOR = /^(?:, [^"\u00BB\u201C\u201D]{1,32})?["\u00BB\u201D] by \p{Lu}/u;
/**
 * The same where “of” is another word as well, so that a given name must follow:
 * «Donbás», de Serguéi Loznitsa.
 */
const OF_AUTHOR =
  /^[^"\u00BB\u201C\u201D]{0,32}["\u00BB\u201D], d(?:[eio] |['\u2019])(\p{Lu}\p{Ll}+)(?:-\p{L}+)? \p{Lu}/u;
/** The number of a sequel: «Одесса 2». */
const SEQUEL = /^ \p{Nd}{1,2}["\u00AB\u00BB\u201C\u201D]/u;
/**
 * A Russian adjective in the nominative, or a Ukrainian one by its ending: «Новая
 * Одесса», “Європейська Україна”.
 */
const ATTRIBUTE = /^\p{Lu}\p{Script=Cyrillic}+(?:ый|ий|ой|ая|яя|[сцз]ька)$/u;

/**
 * Whether a name opens a title in quotation marks: “FBI: International”, or is one with a number,
 * or by somebody: “Peru 3”.
 */
export function isTitleHead({ first, last }: Match, texts: Texts): boolean {
  const { starts, ends } = texts.words;
  const text = texts.around(first);
  const end = ends[last] ?? 0;
  if (isAfterAttribute({ first, last }, texts)) return true;
  if (!OPENS.test(markAt(text, (starts[first] ?? 0) - 1, -1))) return false;
  const rest = text.slice(end, end + MAX_TITLE);
  if (SUBTITLE.test(rest) || AUTHOR.test(rest) || (first === last && SEQUEL.test(rest)))
    return true;
  const [, given] = OF_AUTHOR.exec(rest) ?? [];
  return given !== undefined && isGivenName(foldVariants(given).toLowerCase());
}

/** Whether a name ends a quotation that is nothing else but it and an adjective before it. */
function isAfterAttribute({ first, last }: Pick<Match, 'first' | 'last'>, texts: Texts): boolean {
  const { starts, ends } = texts.words;
  const text = texts.around(first);
  return (
    first === last &&
    CLOSES.test(text.charAt(ends[last] ?? 0)) &&
    adjoins(first - 1, texts) &&
    OPENS.test(text.charAt((starts[first - 1] ?? 0) - 1)) &&
    ATTRIBUTE.test(texts.word(first - 1))
  );
}

/**
 * Whether a name is all of a bracket after a quoted name, saying where that is from: «Динамо»
 * (Москва). A short form of the quoted name does not count: «Исламское государство» (ИГ), nor does
 * the country that a film is from: «Холодная война» (Польша).
 */
export function isSeatOfQuoted(
  { first, last }: Match,
  texts: Texts,
  lang: string | null,
  known: Known,
): boolean {
  const { starts, ends, texts: blocks } = texts.words;
  if (first === 0 || blocks[first - 1] !== blocks[first]) return false;
  if (!CAPITALISED.test(texts.word(first)) || known.some((list) => covers(list, first - 1)))
    return false;
  const text = texts.around(first);
  if (
    text.charAt(ends[last] ?? 0) !== ')' ||
    !/^["»”] \($/.test(text.slice(ends[first - 1], starts[first]))
  )
    return false;
  if (first !== last) return false;
  const name = folded(last, texts);
  return !isCountry(name, lang ?? '') && !isPlainCountry(name, lang ?? '');
}
