import { truncate } from '../i18n/truncate.ts';

/**
 * Maximum length of a search query, in UTF-16 units. Nobody types more; a
 * pasted page is not a query.
 */
export const MAX_QUERY = 200;

/** Turns typed, pasted or selected text into a search query. */
export function asQuery(text: string): string {
  return truncate(text.trim(), MAX_QUERY).trim();
}
