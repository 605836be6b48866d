import type { Citation, Entry } from './schema.ts';

/** Every claim at the head of an entry, with what it cites. */
export function factsOf(entry: Entry): { readonly cites: readonly Citation[] }[] {
  return [entry.when, entry.area, entry.parent, ...entry.rivals].filter(
    (fact) => fact !== undefined,
  );
}
