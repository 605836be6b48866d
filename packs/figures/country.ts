import type { Entry } from '../schema.ts';

/** The country that an entry is, by its name on maps; null if it is none. */
export function countryOf({ kind, area }: Pick<Entry, 'kind' | 'area'>): string | null {
  const [country, ...more] = area?.countries ?? [];
  const isCountry = kind === 'place' && area?.part === false && more.length === 0;
  return isCountry ? (country ?? null) : null;
}
