import { foldUnit } from '../words/fold.ts';
import type { Texts } from '../words/texts.ts';
import type { Match } from './stands.ts';

/** The words next to a name, for the code that decides whose name it is. */

/** A capitalised word that is not an abbreviation. */
export const CAPITALISED = /^\p{Lu}\p{M}*\p{Ll}/u;

/** What ends a sentence, in the text between two words. */
export const SENTENCE_ENDS = /[.!?…؟]/;

/** What is known to be independent: cues of a name’s entry, and names; in word order. */
export type Known = readonly (readonly Match[])[];

/** What is in the text before a word that opens a sentence, or what somebody said. */
const OPENS = /[.!?…؟:«"“„]/;

/** Whether another word of the same text follows a word, whatever separates them. */
export function isFollowed(word: number, { words }: Texts): boolean {
  if (word < 0 || word + 1 >= words.length) return false;
  return words.texts[word] === words.texts[word + 1];
}

/** Whether a word opens its text, a sentence, or what somebody said. */
export function opensSentence(word: number, texts: Texts): boolean {
  return !isFollowed(word - 1, texts) || OPENS.test(texts.gap(word - 1) ?? '');
}

/** Whether only a space separates a word from the next, or where a page wraps its source, several. */
export function adjoins(left: number, texts: Texts): boolean {
  const { words } = texts;
  if (!isFollowed(left, texts)) return false;
  const [end = 0, next = 0] = [words.ends[left], words.starts[left + 1]];
  if (next === end || next - end > LONGEST_INDENT) return false;
  const text = texts.around(left);
  for (let at = end; at < next; at++) if (foldUnit(text.charCodeAt(at)) !== SPACE) return false;
  return true;
}
const SPACE = 0x20;
/** Number of code units of white space within a sentence; a page may have any. */
const LONGEST_INDENT = 100;

/** Maximum length of words in lists; a page may have a word of any length. */
const LONGEST_WORD = 40;

/**
 * A word as in lists of words: folded and in lower case; empty if it is longer than any of them.
 */
export function folded(word: number, texts: Texts): string {
  const { starts, ends } = texts.words;
  if ((ends[word] ?? 0) - (starts[word] ?? 0) > LONGEST_WORD) return '';
  return texts.small(word);
}

/**
 * A word with the one that a hyphen joins to it before: Гран-при. The word itself if none does, or
 * if that is longer than any in a list.
 */
export function hyphenated(word: number, texts: Texts): string {
  const { starts, ends } = texts.words;
  if (!isFollowed(word - 1, texts) || !isHyphen(word - 1, texts)) return texts.word(word);
  if ((ends[word] ?? 0) - (starts[word - 1] ?? 0) > LONGEST_WORD) return texts.word(word);
  return `${texts.word(word - 1)}-${texts.word(word)}`;
}

/** Whether nothing but a hyphen separates a word from the next. */
function isHyphen(word: number, texts: Texts): boolean {
  const [end = 0, next = 0] = [texts.words.ends[word], texts.words.starts[word + 1]];
  return next === end + 1 && foldUnit(texts.around(word).charCodeAt(end)) === HYPHEN;
}
const HYPHEN = 0x2d;
