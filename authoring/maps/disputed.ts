/**
 * Disputed lines of Natural Earth's map. Its data shows who controls a territory. Our maps only
 * show where a place is, so these lines are dashed, and such land is never tinted as part of a
 * country. Only what our maps show is listed: see docs/decisions/009.
 */

/**
 * Countries in the data all of whose borders are disputed; the empty name
 * is Crimea, see `atlas.ts`.
 */
export const DISPUTED_COUNTRIES: ReadonlySet<string> = new Set([
  '',
  'Kosovo',
  'Northern Cyprus',
  'Palestine',
  'Siachen Glacier',
  'Somaliland',
  'Western Sahara',
]);

/** Territories that maps don't label. */
export const UNNAMED: ReadonlySet<string> = new Set(['', 'Northern Cyprus', 'Siachen Glacier']);

/** A point in Crimea, to find its polygon. */
export const CRIMEA = [34.2, 45.2] as const;

interface DisputedStretch {
  readonly between: readonly string[];
  /** West, south, east and north, in degrees. */
  readonly box: readonly [number, number, number, number];
}

/** Disputed stretches of the borders between two countries. */
export const DISPUTED_STRETCHES: readonly DisputedStretch[] = [
  // Kashmir, with Aksai Chin and the Trans-Karakoram Tract.
  { between: ['India', 'Pakistan', 'China', 'Siachen Glacier'], box: [73.2, 32.4, 80.6, 37.2] },
  // Arunachal Pradesh.
  { between: ['India', 'China'], box: [91.5, 26.5, 97.6, 29.7] },
  // The Golan Heights.
  { between: ['Israel', 'Syria'], box: [35.5, 32.6, 36.1, 33.5] },
  // Halaib and Bir Tawil.
  { between: ['Egypt', 'Sudan'], box: [31, 21.8, 37.2, 24] },
  // Abyei.
  { between: ['Sudan', 'South Sudan'], box: [27.8, 9.3, 29.2, 10.7] },
];
