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
  /** Whether the word begins with لل, which stands for ل and ال. */
  readonly forThe: boolean;
}

/** How the word of folded `text` from `start` to `end` can be read apart from as it stands. */
export function readings(text: string, start: number, end: number): readonly Reading[] {
  const first = text.charAt(start);
  const joined = CONJUNCTION.includes(first);
  if (!joined && !PREPOSITION.includes(first)) return [];
  const result: Reading[] = [];
  const add = (skip: number, forThe = false) => {
    if (end - start - skip >= SHORTEST) result.push({ skip, forThe });
  };
  add(1);
  const after = joined ? 1 : 0;
  if (joined && PREPOSITION.includes(text.charAt(start + 1))) add(2);
  if (text.startsWith(FOR_THE, start + after)) add(after, true);
  return result;
}

/** The hash that the word has when it is read so. */
export function hashRead(text: string, start: number, end: number, reading: Reading): number {
  const from = start + reading.skip;
  if (!reading.forThe) return hashOf(text, from, end);
  return hashOf(text, from + FOR_THE.length, end, hashOf(ARTICLE, 0, ARTICLE.length));
}

/** Whether `word` is what stands from `start` to `end` when that is read so. */
export function isRead(word: string, text: string, start: number, end: number, reading: Reading) {
  const from = start + reading.skip;
  if (word.length !== end - from) return false;
  if (!reading.forThe) return text.startsWith(word, from);
  return (
    word.startsWith(ARTICLE) && text.startsWith(word.slice(ARTICLE.length), from + FOR_THE.length)
  );
}
