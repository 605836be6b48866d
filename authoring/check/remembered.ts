/** Maximum number of texts kept. Their length is bounded, so these take some megabytes. */
const MOST = 10_000;

/**
 * Memoises a function of a text. At the desk, everything is checked after each pause in typing, and
 * nearly all of it is unchanged.
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
