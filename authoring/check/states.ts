import escapeForRegExp from 'escape-string-regexp';
import type { Book } from '../book.ts';
import { COUNTRY_NAMES } from '../maps/country-names.ts';

/** Codes of CLDR that are no states: unions, what lies outside any region, and test data. */
const NO_STATE = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * A pattern, as a source of one with flag `u`, for what states are called in the language of the
 * book: by CLDR and on our maps, and by the capitals that its own countries have.
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
