import { LANGUAGES } from '../../spotting/languages.ts';

/** The longest tag that is looked at: what is longer names no language. */
const MAX_TAG = 100;
/** Characters of a text by which its script is told. */
const SAMPLE = 400;

/** Scripts that languages of ours are written in, by their ISO 15924 codes. */
const SCRIPTS = [
  ['Latn', /\p{Script=Latin}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Arab', /\p{Script=Arabic}/gu],
] as const;

/**
 * The primary language subtag of a text in `element`, as the nearest `lang` above it says.
 *
 * @returns null where the page does not say (`lang=""` means that it is not known), and where the text
 *   is in another script than that language: many a page says `en` whatever it is in.
 * @see https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes
 */
export function langOf(element: Element, text: string): string | null {
  const tag = element.closest('[lang]')?.getAttribute('lang')?.slice(0, MAX_TAG) ?? '';
  const lang = /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag.trim())?.[0].toLowerCase() ?? null;
  return lang === null ? null : langByScript(lang, text);
}

/** A language, or null where a text is in another script than that language is written in. */
export function langByScript(lang: string, text: string): string | null {
  const script = scriptOf(text.slice(0, SAMPLE));
  return script === null || script === writtenIn(lang) ? lang : null;
}

/** Whether a text is in a language in which no entry has a name. */
export function isForeign(text: string, lang: string | null): boolean {
  if (lang !== null) return !LANGUAGES.has(lang);
  const sample = text.slice(0, SAMPLE);
  return /\p{L}/u.test(sample) && scriptOf(sample) === null;
}

/** The script that most letters of a text are in; null where that is none of ours. */
export function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const [script] =
    SCRIPTS.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters / 2) ?? [];
  return script ?? null;
}

const scripts = new Map<string, string | undefined>();

/** The script that a language is mostly written in. */
function writtenIn(lang: string): string | undefined {
  if (!scripts.has(lang)) scripts.set(lang, new Intl.Locale(lang).maximize().script);
  return scripts.get(lang);
}
