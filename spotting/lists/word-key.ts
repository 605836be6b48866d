import { fold } from '../words/fold.ts';

const WORD = /^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u;

/**
 * An entry of a list as texts have that word: folded, without zero-width characters and, as an
 * apostrophe separates words, what follows that: п’єса as єса. A hyphen does as well, but
 * `hyphenated` joins what it separates.
 *
 * @throws if it can never be found.
 */
export function wordKey(entry: string): string {
  const key = fold(entry).text.replace(/^.*'/u, '');
  if (!WORD.test(key)) throw new Error(`No word of a text: ${entry}`);
  return key;
}
