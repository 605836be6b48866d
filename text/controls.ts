/**
 * Characters that are invisible or change how text looks: controls except tab and line ends,
 * characters that Unicode defines as ignorable (zero-width spaces, fillers, tags), bidirectional
 * overrides, line separators, blank letters and notes (of Braille, hieroglyphs, Khitan and music),
 * format controls of hieroglyphs, lone surrogates and noncharacters. Joiners, direction marks, soft
 * hyphens and variation selectors are allowed: Persian, Hindi, Mongolian and emoji need them.
 *
 * @see https://www.unicode.org/reports/tr36/ and https://trojansource.codes
 */
export const CONTROLS =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|(?!\u00ad|[\u061c\u200c-\u200f]|[\u180b-\u180d\u180f]|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}|[\u2028\u2029\u2800\ufff9-\ufffc\u{13430}-\u{1343f}\u{13441}\u{13442}\u{16fe4}\u{1d159}]/u;

/**
 * What is invisible in a name, so that two names can look the same: soft hyphens, private and
 * unassigned characters, and joiners and variation selectors where no script uses them. For
 * direction marks, see `hasIdleMark`.
 */
export const HIDDEN_IN_NAME =
  /[\u00ad\p{Co}\p{Cn}]|(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9\p{P}\p{Z}])[\u200c\u200d]|(?<![\p{Emoji}\p{S}\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}])[\ufe00-\ufe0f]|(?<!\p{Script=Mongolian})[\u180b-\u180d\u180f]/u;

/** The direction marks, which are invisible; the Arabic one belongs to that script. */
const DIRECTION_MARKS = '\\u061c\\u200e\\u200f';
const HAS_MARK = new RegExp(`[${DIRECTION_MARKS}]`, 'u');
/**
 * A mark without effect: after another one, or between two letters or digits,
 * whose order is known anyway.
 */
const IDLE_MARK = new RegExp(
  `[${DIRECTION_MARKS}]{2}|(?<=[\\p{L}\\p{N}])[${DIRECTION_MARKS}](?=[\\p{L}\\p{N}])`,
  'u',
);
const LIKE_ARABIC = /(?!\u061c)[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const RIGHT_TO_LEFT =
  /(?!\u061c)[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Whether a name has a direction mark that it does not need, and that could make it differ from
 * one that looks the same.
 */
export function hasIdleMark(name: string): boolean {
  return (
    HAS_MARK.test(name) &&
    (IDLE_MARK.test(name) ||
      !RIGHT_TO_LEFT.test(name) ||
      (name.includes('\u061c') && !LIKE_ARABIC.test(name)))
  );
}

/** Matches anything visible. */
export const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** More combining marks on a letter than its script uses; they overlap adjacent lines. */
export const PILED =
  /\p{M}{9}|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}\p{Z}]\p{M}{5}/u;
