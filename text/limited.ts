import * as v from 'valibot';
import { CONTROLS, HIDDEN_IN_NAME, hasIdleMark, PILED, SEEN } from './controls.ts';

/** Texts, names and lists with a limit; those of a card are also free of what deceives. */

/** Why text with `CONTROLS` is refused. */
export const INVISIBLE =
  'There is an invisible character in this, which may make it read other than it is.';

/**
 * Text for a card: neither empty nor longer than any card should be.
 *
 * @param most in UTF-16 code units.
 */
export const textUpTo = /* @__NO_SIDE_EFFECTS__ */ (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'There is nothing here.'),
    v.maxLength(most, `This is longer than ${most} characters.`),
    v.check((text) => !CONTROLS.test(text), INVISIBLE),
    v.regex(SEEN, 'There is nothing to be seen here.'),
    v.check(
      (text) => !PILED.test(text),
      'More marks stand on one letter here than in any language.',
    ),
  );

/** Maximum length of a name, and of a pack's title. */
export const MAX_NAME = 160;

/**
 * A name on one line. Runs of spaces are collapsed, as in HTML.
 *
 * @param most in UTF-16 code units.
 */
export const nameUpTo = /* @__NO_SIDE_EFFECTS__ */ (most: number) =>
  v.pipe(
    textUpTo(most),
    v.regex(/^[^\t\n\r]*$/, 'This goes over more than one line.'),
    v.check((name) => !HIDDEN_IN_NAME.test(name) && !hasIdleMark(name), INVISIBLE),
    v.transform((name) => name.replace(/\s{2,}/gu, ' ')),
  );
export const Name = nameUpTo(MAX_NAME);

/** A string of at most this many UTF-16 units, whatever is in it. */
export const unitsUpTo = /* @__NO_SIDE_EFFECTS__ */ (most: number) =>
  v.pipe(v.string(), v.maxLength(most));

/**
 * A list of at most this many items. A longer one is refused before any item is read: what comes
 * from outside has room for millions, or for no item but any length.
 */
export const listUpTo = /* @__NO_SIDE_EFFECTS__ */ <const Item extends v.GenericSchema>(
  most: number,
  item: Item,
) =>
  v.pipe(v.instance(Array), v.maxLength(most, `There are more than ${most} here.`), v.array(item));
