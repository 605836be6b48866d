import NAMES from './country-names.json' with { type: 'json' };

/**
 * The names of countries on the maps. They are those of the atlas, kept in a file of their own so that
 * the check does not load all outlines; a test compares the two.
 */
export const COUNTRY_NAMES: readonly string[] = NAMES;

const known = new Set(COUNTRY_NAMES);

export function isCountry(name: string): boolean {
  return known.has(name);
}
