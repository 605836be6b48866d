/** Memoizes a function of one argument, or of none. */
export function memoized<K, T>(ask: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const now = ask(key);
    known.set(key, now);
    return now;
  };
}
