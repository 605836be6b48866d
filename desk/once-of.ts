/** Data on the desk is replaced, never changed: what is derived from an object is computed once. */
export function onceOf<T extends object, R>(make: (one: T) => R): (one: T) => R {
  const known = new WeakMap<T, { readonly made: R }>();
  return (one) => {
    const before = known.get(one) ?? { made: make(one) };
    known.set(one, before);
    return before.made;
  };
}
