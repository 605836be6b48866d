import type { Dictionary } from './dictionary.ts';
import type { Pattern } from './pattern.ts';

/** The dictionary without the names and cues of some entries. */
export function without(dictionary: Dictionary, entries: ReadonlySet<string>): Dictionary {
  /** Those with fewer patterns than before. */
  const kept = new Map<number, readonly Pattern[]>();
  return {
    get(hash) {
      const all = dictionary.get(hash);
      if (!all?.some(({ entry }) => entries.has(entry))) return all;
      const found = kept.get(hash) ?? all.filter(({ entry }) => !entries.has(entry));
      kept.set(hash, found);
      return found;
    },
  };
}
