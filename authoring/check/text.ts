import escapeForRegExp from 'escape-string-regexp';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { SourceDocument } from '../../packs/schema.ts';
import type { Book, PlacedSentence } from '../book.ts';

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The words of a text as an editor counts them: what stands between spaces, but no lone dash. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The documents that a sentence rests on. */
export function documentsOf(book: Book, sentence: PlacedSentence): SourceDocument[] {
  return sentence.cites.flatMap((cite) => book.document(cite.document) ?? []);
}

/** Longer fragments than any name or phrase: expressions have a limit of their own. */
const LONGEST_FRAGMENT = 500;

/** Where in its file `fragment` of `sentence` stands; the sentence's own place if it is not found. */
export function placeIn(file: VFile, sentence: PlacedSentence, fragment: string) {
  if (fragment.length > LONGEST_FRAGMENT) return sentence.place;
  const start = sentence.place.offset ?? 0;
  const pattern = escapeForRegExp(fragment).replace(/\s+/g, '\\s+');
  const found = String(file).slice(start, sentence.end).search(new RegExp(pattern));
  return found < 0 ? sentence.place : (location(file).toPoint(start + found) ?? sentence.place);
}

/** The line of a file that first has `text`: where in a head something stands. */
export function lineWith(file: VFile, text: string | RegExp) {
  const index = String(file)
    .split('\n')
    .findIndex((line) => (typeof text === 'string' ? line.includes(text) : text.test(line)));
  return { line: index + 1 || 1, column: 1 };
}
