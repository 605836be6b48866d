import type { VFile } from 'vfile';

const MAX_REMEMBERED = 500;

/** Does not do again what it did with the same before; of so many, as a pack may have of maps. */
export function remembering<A extends unknown[], R>(make: (...given: A) => R): (...given: A) => R {
  const known = new Map<string, R>();
  return (...given) => {
    const key = JSON.stringify(given);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const made = make(...given);
    known.set(key, made);
    return made;
  };
}

/** What was made of a text under this key the last time, if it is still that text. */
export function remembered<T extends { readonly file: VFile }>(
  known: Map<string, T>,
  key: string,
  text: string,
  make: () => T,
): T {
  const before = known.get(key);
  if (before && String(before.file) === text) return before;
  const made = make();
  known.set(key, made);
  return made;
}
