import type { Pattern } from '../dictionary/pattern.ts';
import { GENITIVE_IN_S, LANGUAGES } from '../languages/languages.ts';

/**
 * Other codes for a language that entries have names in: Dari, a country's Arabic, Swiss
 * German, written Norwegian.
 */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['prs', 'fa'],
  ['pes', 'fa'],
  ['arb', 'ar'],
  ['arz', 'ar'],
  ['apc', 'ar'],
  ['gsw', 'de'],
  ['nb', 'no'],
  ['nn', 'no'],
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

/**
 * For each script, the language whose names are used by languages that have none of their own here.
 */
const INTERNATIONAL: ReadonlyMap<string, string> = new Map([
  ['Latn', 'en'],
  ['Cyrl', 'ru'],
]);

function isGenitive({ words, kind }: Pattern): boolean {
  const last = words.at(-1) ?? '';
  return kind !== 'ambiguous' && words.length <= 3 && /^\p{Lu}.*\p{Ll}s$/u.test(last);
}

/**
 * Other languages' are others' there: BM, the United Nations in Turkish, is a company in Russian.
 */
function isAbbreviation({ words, kind }: Pattern): boolean {
  return kind !== 'not' && words.length === 1 && /^\p{Lu}{2,3}$/u.test(words[0] ?? '');
}

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'Latn'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Arabic}/u, 'Arab'],
];

/**
 * English names that are ordinary words of another language, which has its own name for the thing:
 * Kabul is Kabil in Turkish, where kabul means “accepted”; in German a Reform is any; EU, in
 * Spanish, are the Estados Unidos and América is the continent, and in Portuguese eu is “I”; UN, in
 * a line that begins in capitals, is an article.
 */
const WORDS_THERE: ReadonlyMap<string, readonly string[]> = new Map([
  ['tr', ['kabul']],
  ['de', ['reform']],
  ['es', ['eu', 'un', 'america']],
  ['pt', ['eu', 'america']],
  ['fr', ['un']],
  ['it', ['un']],
  ['ca', ['un']],
  ['ro', ['un']],
]);
/** The same at their end: “weil er im Iran war”. */
const LAST_WORDS_THERE: ReadonlyMap<string, string> = new Map([['de', 'war']]);

/**
 * Full names: two words with a capital at least, and nothing but particles beside them,
 * as in “Bachar al-Assad”.
 */
function isFullName({ kind, words }: Pattern): boolean {
  if (kind !== 'sure' || words.filter((word) => LONG_CAPITALISED.test(word)).length < 2)
    return false;
  return words.every((word) => LONG_CAPITALISED.test(word) || PARTICLE.test(word));
}
const LONG_CAPITALISED = /^\p{Lu}\p{Ll}{2,}$/u;
const PARTICLE = /^\p{L}{1,3}$/u;

/** Memoized by pattern. */
const written = new WeakMap<Pattern, string | null>();

/** The script a pattern is written in; null if it is none of these. */
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
/** A page may declare any number of languages. */
const MAX_CHECKED = 1000;

/**
 * Maps a primary subtag as pages use it to one of our languages.
 *
 * @returns null where it is no language, as in lang="none".
 */
export function ourLanguageOf(lang: string | null): string | null {
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
 * Swedish and Danish write the genitive of abbreviations as Norwegian does, if not as
 * they should: USAs for USA:s.
 */
function isScandinavian(lang: string | null): boolean {
  return lang === 'sv' || lang === 'da';
}

function isAbbreviated({ words }: Pattern): boolean {
  return words.length === 1 && /^\p{Lu}{2,5}s$/u.test(words[0] ?? '');
}

/** Kinds of forms that, in languages beyond ours, are found in their language alone. */
const ONE_LANGUAGES: readonly Pattern['kind'][] = ['usual', 'ambiguous', 'not'];

/**
 * Whether a form may be found in a text of this language: where it is the form's own or unknown;
 * where the form is in another script, so that the text there is not in the language it claims,
 * unless it is a short abbreviation of no international language; and, for names, wherever they are
 * the form that is used internationally in their script. Full names are found in any language of
 * their script, as a paper may take over how another spells them; English has a spelling of its own
 * for each. The forms in languages beyond ours are found in their language alone: Italien, Italy in
 * Swedish, is a person in French.
 */
export function applies(pattern: Pattern, lang: string | null): boolean {
  if (pattern.lang === lang) return true;
  if (pattern.lang === 'no' && isAbbreviated(pattern)) return isScandinavian(lang);
  if (ONE_LANGUAGES.includes(pattern.kind) && !LANGUAGES.has(pattern.lang)) return false;
  if (lang === null) return true;
  const script = scriptOf(lang);
  const own = writtenIn(pattern);
  if (own !== null && own !== script) {
    return !isAbbreviation(pattern) || pattern.lang === (INTERNATIONAL.get(own) ?? pattern.lang);
  }
  const { caseless, kind } = pattern;
  if (caseless && kind !== 'not') return false;
  if (pattern.lang === 'en')
    return (
      !WORDS_THERE.get(lang)?.includes(pattern.words[0]?.toLowerCase() ?? '') &&
      LAST_WORDS_THERE.get(lang) !== pattern.words.at(-1)
    );
  if (lang !== 'en' && isFullName(pattern)) return true;
  if (GENITIVE_IN_S.includes(lang) && pattern.lang === 'de') return isGenitive(pattern);
  return !LANGUAGES.has(lang) && pattern.lang === INTERNATIONAL.get(script);
}
