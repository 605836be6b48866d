import { LANGUAGES } from './languages.ts';

/** Maximum length of a language tag in UTF-16 units; a longer one is no language. */
export const MAX_TAG = 100;
/** Number of characters used to detect the script of a text. */
const SAMPLE = 400;

/** Scripts of the supported languages, by ISO 15924 code. */
const SCRIPTS = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
] as const;

/**
 * The primary language subtag of a text.
 *
 * @param tag the language tag that its page gives it, if any.
 * @returns in the form of BCP 47, as `de` for the older `ger`; null if it is not given (`lang=""`
 *   means unknown), or if the text is in another script than that language: many pages say `en`
 *   whatever their language is.
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
 */
export function langOf(tag: string | null, text: string): string | null {
  const known = tag?.slice(0, MAX_TAG).trim() ?? '';
  const lang = /^[a-z]{2,3}(?=[-_]|$)/i.exec(known)?.[0].toLowerCase() ?? null;
  if (lang === null) return null;
  return langByScript(lang.length === 3 ? new Intl.Locale(lang).language : lang, text);
}

/** The given language; null if the text is in another script. */
export function langByScript(lang: string, text: string): string | null {
  const script = scriptOf(text.slice(0, SAMPLE));
  return script === null || script === writtenIn(lang) ? lang : null;
}

/** Whether a text is in a language for which no entry has names. */
export function isForeign(text: string, lang: string | null): boolean {
  if (lang !== null) return !LANGUAGES.has(lang);
  const sample = text.slice(0, SAMPLE);
  return /\p{L}/u.test(sample) && scriptOf(sample) === null;
}

/** The script of most letters of a text; null if it is not supported. */
function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const [script] =
    SCRIPTS.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters / 2) ?? [];
  return script ?? null;
}

const scripts = new Map<string, string | undefined>();

/** The main script of a language. */
function writtenIn(lang: string): string | undefined {
  if (!scripts.has(lang)) scripts.set(lang, new Intl.Locale(lang).maximize().script);
  return scripts.get(lang);
}
