/** A pack, as lists show it. */
interface Titled {
  readonly id: string;
  readonly title: string;
}

/**
 * What to call each of several packs, by id: its title, with its id where another has the same
 * title. One without a title is called by its id.
 */
export function titlesApart(packs: readonly Titled[]): ReadonlyMap<string, string> {
  const ids = new Map<string, Set<string>>();
  for (const { id, title } of packs) {
    const key = keyOf(title);
    ids.set(key, (ids.get(key) ?? new Set()).add(id));
  }
  return new Map(
    packs.map(({ id, title }) => {
      const isAlone = (ids.get(keyOf(title))?.size ?? 0) <= 1;
      const shown = title.trim();
      if (!shown) return [id, id];
      return [id, isAlone ? shown : `${shown} (${id})`];
    }),
  );
}

/** Titles that look the same have the same key. */
function keyOf(title: string): string {
  return title.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
