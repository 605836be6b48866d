import { LANGUAGES } from './languages.ts';
import type { Pattern } from './pattern.ts';

/** Codes of what a marked language is called otherwise: Dari, Arabic of a country, Swiss German. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['prs', 'fa'],
  ['pes', 'fa'],
  ['arb', 'ar'],
  ['arz', 'ar'],
  ['apc', 'ar'],
  ['gsw', 'de'],
]);

const scripts = new Map<string, string>();

/** The script that a language is mostly written in. */
function scriptOf(lang: string): string {
  const known = scripts.get(lang);
  if (known !== undefined) return known;
  const script = new Intl.Locale(lang).maximize().script ?? 'Latn';
  if (scripts.size >= MAX_CHECKED) scripts.clear();
  scripts.set(lang, script);
  return script;
}

/** Whose names languages of that script use that have none of their own here. */
const INTERNATIONAL: ReadonlyMap<string, string> = new Map([
  ['Latn', 'en'],
  ['Cyrl', 'ru'],
]);

const GENITIVE_IN_S: readonly string[] = ['sv', 'da', 'no', 'nb', 'nn', 'nl'];

function isGenitive({ words, kind }: Pattern): boolean {
  const last = words.at(-1) ?? '';
  return kind !== 'ambiguous' && words.length <= 3 && /^\p{Lu}.*\p{Ll}s$/u.test(last);
}

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'Latn'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Arabic}/u, 'Arab'],
];

/** Names as English has them that are words of another language, which calls the same otherwise: Kabul is Kabil in Turkish, and kabul “accepted”. */
const WORDS_THERE: ReadonlyMap<string, string> = new Map([['tr', 'kabul']]);

/** Of patterns that were asked for. */
const written = new WeakMap<Pattern, string | null>();

/** The script that a pattern is written in, or null where it is none of these. */
function writtenIn(pattern: Pattern): string | null {
  const known = written.get(pattern);
  if (known !== undefined) return known;
  const text = pattern.words.join('');
  const script = LETTERS.find(([letters]) => letters.test(text))?.[1] ?? null;
  written.set(pattern, script);
  return script;
}

let names: Intl.DisplayNames | undefined;
const checked = new Map<string, string | null>();
/** A page may say any number of languages. */
const MAX_CHECKED = 1000;

/**
 * The language that a page means by a primary subtag.
 *
 * @returns null where it is no language, as in lang="none".
 */
export function known(lang: string | null): string | null {
  if (lang === null || LANGUAGES.has(lang)) return lang;
  const before = checked.get(lang);
  if (before !== undefined) return before;
  const found = ALIASES.get(lang) ?? (isLanguage(lang) ? lang : null);
  if (checked.size >= MAX_CHECKED) checked.clear();
  checked.set(lang, found);
  return found;
}

const NO_LANGUAGE: readonly string[] = ['und', 'mul', 'mis', 'zxx'];

function isLanguage(lang: string): boolean {
  if (!/^[a-z]{2,3}$/.test(lang) || NO_LANGUAGE.includes(lang)) return false;
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return names.of(lang) !== undefined;
}

/**
 * Whether a form may stand in a text of this language: where it is the form's own or not known; where it is
 * written in another script, so that the text there is in another language than it says; and names everywhere by
 * the form that is used internationally in their script.
 */
export function applies(pattern: Pattern, lang: string | null): boolean {
  if (lang === null || pattern.lang === lang) return true;
  const script = scriptOf(lang);
  const own = writtenIn(pattern);
  if (own !== null && own !== script) return true;
  const { caseless, kind } = pattern;
  if (caseless && kind !== 'not') return false;
  if (pattern.lang === 'en') return pattern.words[0]?.toLowerCase() !== WORDS_THERE.get(lang);
  // The genitive of a name, which is the same in German.
  if (GENITIVE_IN_S.includes(lang) && pattern.lang === 'de') return isGenitive(pattern);
  return !LANGUAGES.has(lang) && pattern.lang === INTERNATIONAL.get(script);
}
