import * as v from 'valibot';

/**
 * The changes to a list: whoever has the old list can apply them, and only
 * reads and parses what is new.
 */

interface Identified {
  readonly id: string;
}

interface ListChange<T extends Identified> {
  /** The ids of all items, in order. */
  readonly order: readonly string[];
  /** Items that are new or have changed. */
  readonly changed: readonly T[];
}

/** The schema of a change to a list of items with this schema. */
export function listChange<T extends Identified>(item: v.GenericSchema<unknown, T>) {
  return v.object({
    order: v.pipe(v.array(v.string()), v.readonly()),
    changed: v.pipe(v.array(item), v.readonly()),
  });
}

/**
 * Compares two lists.
 *
 * @param isSame compares two items with the same id; by default, by identity.
 */
export function changeOf<T extends Identified>(
  before: readonly T[],
  now: readonly T[],
  isSame: (one: T, other: T) => boolean = (one, other) => one === other,
): ListChange<T> {
  const known = new Map(before.map((item) => [item.id, item]));
  return {
    order: now.map(({ id }) => id),
    changed: now.filter((item) => {
      const was = known.get(item.id);
      return was === undefined || !isSame(was, item);
    }),
  };
}

/**
 * Applies a change. Unchanged items stay the same objects.
 *
 * @throws if the change refers to an item that was never there.
 */
export function followed<T extends Identified>(
  before: readonly T[],
  { order, changed }: ListChange<T>,
): T[] {
  const known = new Map([...before, ...changed].map((item) => [item.id, item]));
  return order.map((id) => {
    const item = known.get(id);
    if (item === undefined) throw new Error(`“${id}” was never sent.`);
    return item;
  });
}
