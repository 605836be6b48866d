import type { Entry } from '../schema.ts';

/** The country that an entry is, by the name that maps have for it; null for any other. */
export function countryOf({ kind, area }: Pick<Entry, 'kind' | 'area'>): string | null {
  const [country, ...more] = area?.countries ?? [];
  const isCountry = kind === 'place' && area?.part === false && more.length === 0;
  return isCountry ? (country ?? null) : null;
}
