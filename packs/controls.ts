/**
 * Characters that are invisible or make text look different: controls except tab and line ends,
 * bidirectional overrides, line separators, zero-width spaces, blank letters, tags, lone surrogates and
 * noncharacters. Joiners and direction marks are allowed: Persian, Hindi and emoji need them.
 *
 * @see https://www.unicode.org/reports/tr36/ and https://trojansource.codes
 */
export const CONTROLS =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u115f\u1160\u180e\u200b\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffc\u{e0000}-\u{e0fff}]/u;

/** Matches anything visible. */
export const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** More combining marks on a letter than any language uses; they overlap adjacent lines. */
export const PILED = /\p{M}{9}/u;
