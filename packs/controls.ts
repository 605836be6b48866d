/**
 * Characters that are invisible or make text look different: controls except tab and line ends,
 * bidirectional overrides, line separators, zero-width spaces, blank letters and notes, signs that only control how
 * music, shorthand and hieroglyphs are set, tags, lone surrogates and noncharacters. Joiners and direction marks are
 * allowed: Persian, Hindi and emoji need them.
 *
 * @see https://www.unicode.org/reports/tr36/ and https://trojansource.codes
 */
export const CONTROLS =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffc\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d159}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;

/**
 * What is not seen in a name, which may read as another for it: soft hyphens, letters of no language, and joiners and
 * variation selectors where no script has them.
 */
export const HIDDEN_IN_NAME =
  /[\u00ad\p{Co}\p{Cn}]|(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9\p{P}\p{Z}])[\u200c\u200d]|(?<![\p{Emoji}\p{S}\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}])[\ufe00-\ufe0f]|(?<!\p{Script=Mongolian})[\u180b-\u180d\u180f]/u;

/** Matches anything visible. */
export const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** More combining marks on a letter than its script uses; they overlap adjacent lines. */
export const PILED =
  /\p{M}{9}|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{Z}]\p{M}{5}/u;
