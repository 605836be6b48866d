/**
 * How much the desk takes of a page, in UTF-16 units where it is text. The script in the page cuts
 * to this (`reader/article.ts`), and what comes from its process is refused above it (`source.ts`).
 */

/**
 * Maximum number of paragraphs that are read of a page. One with as many was cut, and
 * is refused as too large.
 */
export const MAX_PARAGRAPHS = 100_000;
/**
 * Maximum length of all paragraphs together: more than the desk accepts, so that
 * it refuses what was cut.
 */
export const MAX_TEXT = 3_000_000;
export const MAX_URL = 4000;
export const MAX_LANG = 100;
/**
 * Maximum number of `<meta>` elements to read; pages with tags for every social
 * network have some sixty.
 */
export const MAX_META = 1000;
/** Maximum length of a `<meta>` element's name. */
export const MAX_KEY = 100;
/** Maximum length of a `<meta>` element's content, and of the page's title. */
export const MAX_VALUE = 2000;
/** Maximum number of JSON-LD scripts, and maximum length of each. */
export const MAX_DATA = 20;
export const MAX_DATA_LENGTH = 300_000;
