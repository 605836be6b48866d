/**
 * Does the same as `items.map(map)`, but yields between items.
 *
 * @param pause is called after each item; a returned promise is awaited.
 */
export async function mapInTurns<T, R>(
  items: readonly T[],
  map: (item: T, index: number) => R,
  pause: () => Promise<void> | undefined,
): Promise<R[]> {
  const mapped: R[] = [];
  for (const [index, item] of items.entries()) {
    mapped.push(map(item, index));
    const paused = pause();
    if (paused) await paused;
  }
  return mapped;
}
