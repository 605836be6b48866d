import type { Match } from '../match/stands.ts';
import { covers, type Positions } from '../weigh/positions.ts';
import { foldVariants } from '../words/fold.ts';
import { plainOf } from '../words/letters.ts';
import type { Texts } from '../words/texts.ts';

/**
 * Abbreviations that a page spells out: after “Freie Bürgerinitiative (FBI)” FBI is that
 * body's on all of the page.
 */

const ABBREVIATION = /^\p{Lu}{2,6}$/u;
/** What separates the words of a name, or its end from the bracket. */
const BETWEEN = /^(?: |-|['’]|["»”] ?)$/;
const BEFORE_BRACKET = /^["»”]? \($/;
const MAX_WORDS = 10;
const LONGEST_WORD = 30;
/** A shorter word in small letters need not be in the abbreviation: of, für, de la. */
const LONGEST_LINK = 4;

/**
 * The entries whose abbreviation is another's on this page, each with the
 * abbreviation; see `abbreviationOf`.
 */
export function spelledOutIn(
  forms: readonly Match[],
  texts: Texts,
  cues: Positions,
  shown: Positions,
): ReadonlySet<string> {
  const others = forms.filter(({ pattern: { entry }, first, last, kind }) => {
    if (kind === 'not' || first !== last) return false;
    const own = [cues.get(entry) ?? [], shown.get(entry) ?? []];
    return isSpelledOutForAnother({ first, last }, texts, own);
  });
  return new Set(others.map((one) => abbreviationOf(one, texts)));
}

/** An abbreviation as its entry has it. */
export function abbreviationOf({ pattern, first }: Match, texts: Texts): string {
  return `${pattern.entry} ${texts.word(first)}`;
}

/**
 * Whether words right before a bracket spell out the abbreviation in it, and none of them names the
 * entry or is a cue of it.
 *
 * @param own forms and cues of its entry, in word order.
 */
function isSpelledOutForAnother(
  { first, last }: Pick<Match, 'first' | 'last'>,
  texts: Texts,
  own: readonly (readonly Match[])[],
): boolean {
  if (first !== last || !ABBREVIATION.test(texts.word(first))) return false;
  const { ends, texts: blocks } = texts.words;
  if (first === 0 || blocks[first - 1] !== blocks[first]) return false;
  if (!BEFORE_BRACKET.test(texts.gap(first - 1) ?? '')) return false;
  if (texts.around(first).charAt(ends[last] ?? 0) !== ')') return false;
  const start = startOfLongForm(texts.word(first).toLowerCase(), first - 1, texts);
  if (start < 0) return false;
  for (let at = start; at < first; at++) {
    if (own.some((list) => covers(list, at))) return false;
  }
  return true;
}

/**
 * Where the words that spell out an abbreviation begin, reading backwards from the last of
 * them; -1 if they do not.
 */
function startOfLongForm(abbreviation: string, last: number, texts: Texts): number {
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
