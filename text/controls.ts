/**
 * Characters that are invisible or make text look different: controls except tab and line ends, all that Unicode has
 * shown as nothing (zero-width spaces, fillers, tags), bidirectional overrides, line separators, letters and notes that
 * are blank (of Braille, hieroglyphs, Khitan and music), signs that only control how hieroglyphs are set, lone
 * surrogates and noncharacters. Joiners, direction marks, soft hyphens and variation selectors are allowed: Persian,
 * Hindi, Mongolian and emoji need them.
 *
 * @see https://www.unicode.org/reports/tr36/ and https://trojansource.codes
 */
export const CONTROLS =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|(?!\u00ad|[\u061c\u200c-\u200f]|[\u180b-\u180d\u180f]|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}|[\u2028\u2029\u2800\ufff9-\ufffc\u{13430}-\u{1343f}\u{13441}\u{13442}\u{16fe4}\u{1d159}]/u;

/**
 * What is not seen in a name, which may read as another for it: soft hyphens, letters of no language, and joiners and
 * variation selectors where no script has them. Marks of direction: `hasIdleMark`.
 */
export const HIDDEN_IN_NAME =
  /[\u00ad\p{Co}\p{Cn}]|(?<=^|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9\p{P}\p{Z}])[\u200c\u200d]|(?<![\p{Emoji}\p{S}\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}])[\ufe00-\ufe0f]|(?<!\p{Script=Mongolian})[\u180b-\u180d\u180f]/u;

/** The marks of direction, which are not seen; the Arabic one is of the script itself. */
const DIRECTION_MARKS = '\\u061c\\u200e\\u200f';
const HAS_MARK = new RegExp(`[${DIRECTION_MARKS}]`, 'u');
/** A mark that changes nothing: after another one, or between two letters or digits, whose order is known. */
const IDLE_MARK = new RegExp(
  `[${DIRECTION_MARKS}]{2}|(?<=[\\p{L}\\p{N}])[${DIRECTION_MARKS}](?=[\\p{L}\\p{N}])`,
  'u',
);
const LIKE_ARABIC = /(?!\u061c)[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const RIGHT_TO_LEFT =
  /(?!\u061c)[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a name has a mark of direction that it needs not, and that may only tell it from one that looks the same. */
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
