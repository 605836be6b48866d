import * as v from 'valibot';
import { unitsUpTo } from '../text/limited.ts';
import { MAX_SELECTION } from './limits.ts';

/**
 * Bounds on what a page's process may send: a compromised renderer can fill any field
 * with as much as memory holds. Each is above what our own code sends, so that only
 * foreign messages are refused.
 */

/**
 * Maximum number of entries mentioned in one page, on any field that lists them: more than the ten
 * megabytes hold that browsers give an extension.
 */
export const MAX_NAMES = 40_000;
/**
 * UTF-16 units of a name in a text, of a title, and of a sentence in a pack; see `packs/schema.ts`.
 */
const MAX_LINE = 2000;
/** UTF-16 units of an id, with the prefix of its pack. */
const MAX_ID = 200;

/**
 * For parsing what a page's process sends: the first thing wrong is enough. Finding all that is
 * wrong in a long list takes seconds.
 */
export const FIRST_ISSUE = { abortEarly: true } as const;

export const Id = /* @__PURE__ */ unitsUpTo(MAX_ID);
export const Line = /* @__PURE__ */ unitsUpTo(MAX_LINE);
export const Selection = /* @__PURE__ */ unitsUpTo(MAX_SELECTION);
/** A number of things, or an index. */
export const Count = /* @__PURE__ */ v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * Levels, values and UTF-16 units that a message over a port may have in all. A
 * card has a few thousand.
 */
const MOST = { depth: 20, values: 500_000, units: 8_000_000 } as const;

/**
 * Whether a message as a whole stays within bounds, for those whose parts are too many to be
 * bounded one by one. Stops at the first value too many.
 */
export function isWithinBounds(message: unknown): boolean {
  const left = { values: MOST.values, units: MOST.units };
  const fits = (value: unknown, depth: number): boolean => {
    if (left.values-- <= 0 || depth > MOST.depth) return false;
    if (typeof value === 'string') {
      left.units -= value.length;
      return left.units >= 0;
    }
    if (typeof value !== 'object' || value === null) return true;
    // Every index, whether there is an item or not: parsing goes through all of them.
    if (Array.isArray(value)) {
      for (const item of value) if (!fits(item, depth + 1)) return false;
      return true;
    }
    // `for…in` makes no list of a million keys first.
    for (const key in value) {
      left.units -= key.length;
      if (left.units < 0 || !fits(Reflect.get(value, key), depth + 1)) return false;
    }
    return true;
  };
  return fits(message, 0);
}
