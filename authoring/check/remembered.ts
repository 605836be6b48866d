/** Texts are bounded: so many take some megabytes. */
const MOST = 10_000;

/**
 * Does not make again what it made of the same text before. At the desk everything is checked after each pause in
 * typing, and nearly all of it is as it was.
 */
export function rememberedByText<R>(make: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
