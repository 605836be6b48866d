import { foldVariants } from '../words/fold.ts';
import { plainOf } from '../words/letters.ts';
import type { Texts } from '../words/texts.ts';

/** What separates the words of a name, or its end from the bracket. */
const BETWEEN = /^(?: |-|['’]|["»”] ?)$/;
const BEFORE_BRACKET = /^["»”]? \($/;
const MAX_WORDS = 10;
const LONGEST_WORD = 30;
/** A shorter word in small letters need not be in the abbreviation: of, für, de la. */
const LONGEST_LINK = 4;

/** Whether a word is the first in a bracket that stands behind another word. */
export function isBehindBracket(word: number, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  if (word === 0 || blocks[word - 1] !== blocks[word]) return false;
  return BEFORE_BRACKET.test(texts.gap(word - 1) ?? '');
}

/**
 * Where the words that spell out an abbreviation begin, reading backwards from the last of
 * them; -1 if they do not.
 */
export function startOfLongForm(abbreviation: string, last: number, texts: Texts): number {
  let left = plainOf(abbreviation);
  const { texts: blocks } = texts.words;
  for (let at = last; at >= 0 && last - at < MAX_WORDS && blocks[at] === blocks[last]; at--) {
    if (at < last && !BETWEEN.test(foldVariants(texts.gap(at) ?? ''))) return -1;
    const written = texts.word(at).slice(0, LONGEST_WORD);
    const used = lettersOf(plainOf(foldVariants(written)), left);
    if (used > 0) left = left.slice(0, -used);
    else if (!/^\p{Ll}/u.test(written) || written.length > LONGEST_LINK) return -1;
    if (left === '') return at < last ? at : -1;
  }
  return -1;
}

/**
 * How many of the last letters a word stands for: its first, and in a compound later
 * ones as well; 0 if none.
 */
function lettersOf(word: string, letters: string): number {
  for (let used = 1; used <= letters.length; used++) {
    const tail = letters.slice(-used);
    if (word.charAt(0) !== tail.charAt(0)) continue;
    let from = 1;
    for (const letter of tail.slice(1)) {
      const found = word.indexOf(letter, from);
      if (found < 0) return 0;
      from = found + 1;
    }
    return used;
  }
  return 0;
}
