import type { Dictionary, Pattern } from './dictionary.ts';
import { foldAt, type Words } from './words.ts';

/** A place where a pattern stands, in words: `last` included. */
export interface Match {
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
}

/** Finds every pattern of the dictionary in these words, overlapping ones too. */
export function match(dictionary: Dictionary, texts: readonly string[], words: Words): Match[] {
  const found: Match[] = [];
  for (let index = 0; index < words.length; index++) {
    const patterns = dictionary.get(words.hashes[index] ?? 0);
    if (!patterns) continue;
    const text = texts[words.texts[index] ?? 0] ?? '';
    for (const pattern of patterns) {
      const first = index - pattern.anchor;
      if (stands(pattern, text, words, first, index)) {
        found.push({ pattern, first, last: first + pattern.words.length - 1 });
      }
    }
  }
  return found;
}

/** Verifies `pattern` from word `first` on; `known` is a word in the same text. */
function stands(pattern: Pattern, text: string, words: Words, first: number, known: number) {
  const last = first + pattern.words.length - 1;
  const inText = words.texts[known];
  if (first < 0 || last >= words.length) return false;
  if (words.texts[first] !== inText || words.texts[last] !== inText) return false;
  return (
    pattern.words.every((word, at) => isWord(word, pattern.caseless, text, words, first + at)) &&
    pattern.gaps.every((gap, at) => {
      const between = text.slice(words.ends[first + at], words.starts[first + at + 1]);
      return joins(gap, between);
    })
  );
}

function isWord(word: string, caseless: boolean, text: string, words: Words, at: number): boolean {
  const [start = 0, end = 0] = [words.starts[at], words.ends[at]];
  if (end - start !== word.length) return false;
  if (!caseless) return text.startsWith(word, start);
  for (let unit = 0; unit < word.length; unit++) {
    if (foldAt(text, start + unit) !== foldAt(word, unit)) return false;
  }
  return true;
}

/**
 * Whether what stands between two words of a text will do for a pattern's gap: a space may be
 * any run of spaces, or a hyphen as in “Islamic State-Khorasan”; all else is as written.
 */
function joins(gap: string, between: string): boolean {
  if (gap === between) return true;
  if (gap === ' ' && between === '-') return true;
  return between.length > gap.length && between.replace(/ +/g, ' ') === gap;
}
