/**
 * What cannot be seen, or makes other text read other than it is: controls but tab and line ends, what
 * reorders text on the screen, line separators, spaces without width, blank letters, tags, halves of
 * characters and what is none. Joiners and direction marks are let be, as Persian, Hindi and emoji need them.
 *
 * @see https://www.unicode.org/reports/tr36/ and https://trojansource.codes
 */
export const CONTROLS =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u115f\u1160\u180e\u200b\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffc\u{e0000}-\u{e0fff}]/u;

/** Something in a text that can be seen. */
export const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** More marks on one letter than any language has: they run over the lines above and below. */
export const PILED = /\p{M}{9}/u;
