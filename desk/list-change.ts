import * as v from 'valibot';

/**
 * What of a list has changed: whoever has the list as it was can follow, and reads and parses only what is new.
 */

interface Identified {
  readonly id: string;
}

export interface ListChange<T extends Identified> {
  /** The ids of all items, in order. */
  readonly order: readonly string[];
  /** Items that are new or no longer the same. */
  readonly changed: readonly T[];
}

export function listChange<T extends Identified>(item: v.GenericSchema<unknown, T>) {
  return v.object({
    order: v.pipe(v.array(v.string()), v.readonly()),
    changed: v.pipe(v.array(item), v.readonly()),
  });
}

/** Says what has changed. @param isSame of two items of one id; by default, whether they are one object. */
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
 * Follows a change. What has not changed stays the same object.
 *
 * @throws if the change speaks of an item that was never there.
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
