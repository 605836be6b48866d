import NAMES from './country-names.json' with { type: 'json' };

/**
 * The names of countries on the maps, in a file of their own so that the check does not load the
 * atlas's outlines. A test compares them with the atlas.
 */
export const COUNTRY_NAMES: readonly string[] = NAMES;

const known = new Set(COUNTRY_NAMES);

/** Whether the maps have a country of this name. */
export function isCountry(name: string): boolean {
  return known.has(name);
}
