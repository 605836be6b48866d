/** What lies on the desk never changes, but is replaced: what is made of each is made once. */
export function onceOf<T extends object, R>(make: (one: T) => R): (one: T) => R {
  const known = new WeakMap<T, { readonly made: R }>();
  return (one) => {
    const before = known.get(one) ?? { made: make(one) };
    known.set(one, before);
    return before.made;
  };
}
