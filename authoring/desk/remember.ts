import type { VFile } from 'vfile';

const MAX_REMEMBERED = 500;

/** Memoises a function by its arguments as JSON. Keeps as many results as a pack may have maps. */
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

/** What was last made under this key; made anew if the text has changed. */
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
