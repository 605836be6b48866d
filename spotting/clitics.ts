import { hashOf } from './words.ts';

/**
 * Arabic writes “and”, “so”, “by”, “for” and “like” onto the word that follows: و or ف, then
 * ب, ل or ك (here as folded: ک). “For the” is لل and swallows the article's alif.
 *
 * @see https://en.wikipedia.org/wiki/Arabic_grammar#Prepositions
 */
const CONJUNCTION = 'وف';
const PREPOSITION = 'بلک';
const ARTICLE = 'ال';
const FOR_THE = 'لل';
/** What is left of a word must be long enough to be told from a word with that first letter. */
const SHORTEST = 3;

/** A way to read a word: after `skip` code units of clitics its own letters begin. */
export interface Reading {
  readonly skip: number;
  /** What is read after these. */
  readonly word: string;
}

/** The same of the first word of a phrase, which its other words tell: بحل الدولتين. */
export const SHORTEST_IN_PHRASE = 2;

/**
 * How a folded word can be read apart from as it stands.
 *
 * @param shortest letters that must be left.
 */
export function readings(word: string, shortest = SHORTEST): Reading[] {
  const first = word.charAt(0);
  const joined = CONJUNCTION.includes(first);
  if (!joined && !PREPOSITION.includes(first)) return [];
  const result: Reading[] = [];
  const add = (skip: number, read = word.slice(skip)) => {
    if (word.length - skip >= shortest) result.push({ skip, word: read });
  };
  add(1);
  const after = joined ? 1 : 0;
  if (joined && PREPOSITION.includes(word.charAt(1))) add(2);
  if (word.startsWith(FOR_THE, after)) add(after, ARTICLE + word.slice(after + FOR_THE.length));
  return result;
}

/** The hash of what is read, as `Words` gives it to a word. */
export function hashRead({ word }: Reading): number {
  return hashOf(word);
}
