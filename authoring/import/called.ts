import { CONTROLS } from '../../text/controls.ts';

/** Longest that is shown of a name, in UTF-16 units. */
const MAX_SHOWN = 80;

/** What a card or a document is called by, best first. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  entries: ['name', 'id'],
  documents: ['about', 'title', 'publisher', 'id'],
};

/**
 * What the author of a pack file calls the card or the document that a key path leads into, whatever
 * else is wrong with it: nobody counts to the one at 7. Empty if it leads into none, or that has no
 * name.
 */
export function calledBy(json: unknown, [list, index]: readonly unknown[]): string {
  const item = inside(inside(json, list), index);
  const names = (NAMES[String(list)] ?? [])
    .map((key) => inside(item, key))
    .filter((name) => typeof name === 'string')
    .map((name) =>
      name.replace(new RegExp(CONTROLS.source, 'gu'), ' ').replace(/\s+/g, ' ').trim(),
    );
  return names.find((name) => name !== '')?.slice(0, MAX_SHOWN) ?? '';
}

/** A value within a parsed JSON value, if it is there. */
function inside(value: unknown, key: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, String(key)) ? Reflect.get(value, String(key)) : undefined;
}
