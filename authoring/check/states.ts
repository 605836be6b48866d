import escapeForRegExp from 'escape-string-regexp';
import type { Book } from '../book.ts';
import { COUNTRY_NAMES } from '../maps/country-names.ts';

/** CLDR codes that are not states: unions, outlying regions, test data. */
const NO_STATE = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * The source of a regular expression (flag `u`) for names of states in the book's language: those
 * of CLDR and of our maps, and the capitals of the book's own countries.
 *
 * @see https://tc39.es/ecma402/#intl-displaynames-objects
 */
export function statesIn(book: Book): string {
  const regions = new Intl.DisplayNames([book.lang], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const names = new Set([
    ...codes.flatMap((code) => (NO_STATE.has(code) ? [] : (regions.of(code) ?? []))),
    ...COUNTRY_NAMES,
    ...book.entries.flatMap(({ entry }) =>
      entry.facts.flatMap(({ label, value }) => (label === 'capital' ? value : [])),
    ),
  ]);
  const longestFirst = [...names].filter(Boolean).sort((a, b) => b.length - a.length);
  return String.raw`(?<!\p{L})(?:${longestFirst.map(escapeForRegExp).join('|')})(?!\p{L})`;
}
