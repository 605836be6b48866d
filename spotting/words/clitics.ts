import { hashOf, soundsOf } from './words.ts';

/**
 * Arabic attaches “and”, “so”, “by”, “for” and “like” to the word that follows: و or ف, then ب, ل
 * or ك (here as folded: ک). “For the” is لل and swallows the article's alif.
 *
 * @see https://en.wikipedia.org/wiki/Arabic_grammar#Prepositions
 */
const CONJUNCTION = 'وف';
const PREPOSITION = 'بلک';
const ARTICLE = 'ال';
const FOR_THE = 'لل';
const LATIN = /^\p{Script=Latin}/u;
/** All of these before a name in Latin letters: وUNICEF, الNATO. */
const BEFORE_LATIN = /^[وف]?[بلک]?(?:ال|ل)?(?=\p{Script=Latin}{2})/u;
/**
 * Minimum length of what is left of a word, so that it is not mistaken for a word that
 * starts with that letter.
 */
const SHORTEST = 3;

/** One way to read a word: its own letters begin after `skip` code units of clitics. */
export interface Reading {
  readonly skip: number;
  /** What is left after them. */
  readonly word: string;
}

/** The same for the first word of a phrase, whose other words confirm it: بحل الدولتين. */
export const SHORTEST_IN_PHRASE = 2;

/**
 * The other ways to read a folded word.
 *
 * @param shortest letters that must be left.
 */
export function readings(word: string, shortest = SHORTEST): Reading[] {
  const first = word.charAt(0);
  const joined = CONJUNCTION.includes(first);
  if (!joined && !PREPOSITION.includes(first) && !ARTICLE.startsWith(first)) return [];
  const result: Reading[] = [];
  const latin = BEFORE_LATIN.exec(word)?.[0].length ?? 0;
  if (latin > 0) return [{ skip: latin, word: word.slice(latin) }];
  if (ARTICLE.startsWith(first)) return [];
  const add = (skip: number, read = word.slice(skip)) => {
    if (word.length - skip >= shortest) result.push({ skip, word: read });
  };
  add(1);
  const after = joined ? 1 : 0;
  if (joined && PREPOSITION.includes(word.charAt(1))) add(2);
  if (word.startsWith(FOR_THE, after)) add(after, ARTICLE + word.slice(after + FOR_THE.length));
  return result;
}

/**
 * The hashes of what is left, as `Words` computes them for a word: by its letters and, if it is
 * Latin, by its sound, as names that are spelled in many ways are kept.
 */
export function hashesRead({ word }: Reading): number[] {
  return LATIN.test(word) ? [hashOf(word), soundsOf(word)] : [hashOf(word)];
}
