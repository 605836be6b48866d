/**
 * Scripts that are written together within a word, Latin among them: Japanese, Korean and Chinese
 * have no spaces around `BBC`. This is the level “highly restrictive”, by which browsers judge
 * hosts; `sites/readable-host.ts` is stricter.
 *
 * @see https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
 */
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
];

/** Scripts that are in use, or have letters that look like Latin ones. */
const ALONE = [
  ...['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Syriac', 'Thaana'],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada'],
  ...[
    'Malayalam',
    'Sinhala',
    'Thai',
    'Lao',
    'Tibetan',
    'Myanmar',
    'Khmer',
    'Mongolian',
    'Ethiopic',
  ],
  ...['Han', 'Hangul', 'Hiragana', 'Katakana', 'Bopomofo', 'Yi', 'Cherokee', 'Canadian_Aboriginal'],
  ...['Coptic', 'Gothic', 'Old_Italic', 'Runic', 'Deseret', 'Osage', 'Lisu', 'Vai', 'Nko', 'Adlam'],
  ...['Tifinagh', 'Ol_Chiki', 'Glagolitic', 'Carian', 'Lycian', 'Lydian', 'Elbasan', 'Warang_Citi'],
];

const classOf = (scripts: readonly string[]) =>
  scripts.map((script) => `\\p{Script=${script}}`).join('');
const ONE_WAY = [
  ...[...TOGETHER, ...ALONE.map((script) => [script])].map((scripts) => `[${classOf(scripts)}]+`),
  // Of any other script.
  `[^${classOf(ALONE)}]+`,
];
const IS_WRITTEN_SO = new RegExp(`^(?:${ONE_WAY.join('|')})$`, 'u');

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What goes with letters of any script, such as digits and accents. */
const WITH_ALL = /[\p{Script=Common}\p{Script=Inherited}]/gu;

/**
 * Whether a word of the text has letters of scripts that no language writes together, as a Latin
 * one with a Hebrew `ס` for its `o`.
 */
export function mixesScripts(text: string): boolean {
  return (text.match(WORD) ?? [])
    .map((word) => word.replace(WITH_ALL, ''))
    .some((letters) => letters !== '' && !IS_WRITTEN_SO.test(letters));
}
