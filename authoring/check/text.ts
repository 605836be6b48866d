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

/** The words of a text as an editor counts them: separated by spaces, without lone dashes. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The documents cited by a sentence. */
export function documentsOf(book: Book, sentence: PlacedSentence): SourceDocument[] {
  return sentence.cites.flatMap((cite) => book.document(cite.document) ?? []);
}

/** Longer than any name or phrase; regular expressions have a size limit. */
const LONGEST_FRAGMENT = 500;

/** The position of `fragment` of `sentence` in its file; the sentence's own if it is not found. */
export function placeIn(file: VFile, sentence: PlacedSentence, fragment: string) {
  if (fragment.length > LONGEST_FRAGMENT) return sentence.place;
  const start = sentence.place.offset ?? 0;
  const pattern = escapeForRegExp(fragment).replace(/\s+/g, '\\s+');
  const found = String(file).slice(start, sentence.end).search(new RegExp(pattern));
  return found < 0 ? sentence.place : (locationIn(file).toPoint(start + found) ?? sentence.place);
}

/** Made once for each file: it lists the lines up to each place that is asked for. */
const locations = new WeakMap<VFile, ReturnType<typeof location>>();

function locationIn(file: VFile): ReturnType<typeof location> {
  const known = locations.get(file) ?? location(file);
  locations.set(file, known);
  return known;
}

/** The first line of a file that contains `text`, to locate something in front matter. */
export function lineWith(file: VFile, text: string | RegExp) {
  return lineWhere(file, (line) =>
    typeof text === 'string' ? line.includes(text) : text.test(line),
  );
}

/**
 * The line of a key in front matter.
 *
 * @param isWithin whether the key is within another one, and so indented.
 */
export function lineOfKey(file: VFile, key: string, isWithin = false) {
  // Compared as text: a key may be anything that somebody wrote.
  const written = [`${key}:`, `"${key}":`, `'${key}':`];
  return lineWhere(file, (line) => {
    const bare = line.trimStart();
    const isIndented = bare.length < line.length;
    return isIndented === isWithin && written.some((each) => bare.startsWith(each));
  });
}

/** The line that lists a form of a name; that of the first forms if it is written another way. */
export function lineOfForm(file: VFile, form: string) {
  const whole = new RegExp(`(?<![\\p{L}\\p{M}])${escapeForRegExp(form)}(?![\\p{L}\\p{M}])`, 'u');
  let isAmong = false;
  const found = lineWhere(file, (line) => {
    if (/^\S/.test(line)) isAmong = /^["']?(?:forms|usual|ambiguous|not)["']?:/.test(line);
    return isAmong && whole.test(line);
  });
  return found.line > 1 ? found : lineOfKey(file, 'forms');
}

/** The line that defines a footnote for a statement, given as `report#2`. */
export function lineOfNote(file: VFile, statement: string) {
  return lineWhere(file, (line) => line.trimEnd().endsWith(`: ${statement}`));
}

function lineWhere(file: VFile, isWanted: (line: string) => boolean) {
  return { line: String(file).split('\n').findIndex(isWanted) + 1 || 1, column: 1 };
}
