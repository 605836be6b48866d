import { cut } from '../i18n/shorten.ts';

/** As long as anybody types on purpose; a whole pasted page is no search. */
export const LONGEST_QUERY = 200;

/** What was typed, pasted or selected, as a search takes it. */
export function asQuery(text: string): string {
  return cut(text.trim(), LONGEST_QUERY).trim();
}
