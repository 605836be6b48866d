import { browser } from '@wxt-dev/browser';
import type { GeneratedI18nStructure as Keys } from '#i18n';

/** Keys of plural texts: those with one line per plural category. */
type PluralKey = {
  [K in keyof Keys]: K extends `${infer P}.other` ? P : never;
}[keyof Keys];

type NamesOf<F> = F extends { namedSubstitutions: readonly (infer N extends string)[] } ? N : never;
/** The values that a text needs, as an argument; none if it needs none. */
type ValuesFor<N extends string> = [N] extends [never] ? [] : [Readonly<Record<N, string>>];

/**
 * A text in the browser's language, or in English if we have no translation. A key missing from
 * `locales/en.yml`, or a value missing from a text, is a type error.
 */
export function t<K extends keyof Keys>(key: K, ...[values]: ValuesFor<NamesOf<Keys[K]>>): string {
  return fill(message(key), values);
}

/**
 * A text with a count, in the right plural form: Russian has four, Arabic six.
 *
 * @see https://tc39.es/ecma402/#pluralrules-objects
 */
export function plural<K extends PluralKey>(
  key: K,
  count: number,
  ...[values]: ValuesFor<Exclude<NamesOf<Keys[`${K}.other`]>, 'count'>>
): string {
  const category = plurals().select(count);
  const text = message(`${key}.${category}`, `${key}.other`);
  return fill(text.replaceAll('{count}', formatNumber(count)), values);
}

/** Puts values into a text; each may have another direction than the text. */
function fill(text: string, values: Readonly<Record<string, string>> | undefined): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values?.[name];
    return value === undefined ? whole : isolated(value);
  });
}

/** The language of the interface, for a `lang` attribute. */
export function language(): string {
  return new Intl.Locale(locale()).baseName;
}

/** The writing direction of a language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(lang).maximize();
  return script && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/**
 * The direction of a text in a pack of a language: of that language, unless all its letters run the
 * other way, as those of an English sentence in an Arabic pack do.
 */
export function directionIn(text: string, lang: string): 'ltr' | 'rtl' {
  const own = directionOf(lang);
  const letters = text.match(/\p{L}/gu) ?? [];
  const isOther = (letter: string) => RTL_LETTER.test(letter) === (own === 'ltr');
  if (letters.length === 0 || !letters.every(isOther)) return own;
  return own === 'ltr' ? 'rtl' : 'ltr';
}

/** Whether two language tags have the same language, whatever the region. */
export function sameLanguage(a: string, b: string): boolean {
  return new Intl.Locale(a).language === new Intl.Locale(b).language;
}

/** The name of a language in the language of the interface: “English”, « anglais ». */
export function nameOfLanguage(lang: string): string {
  return languageNames().of(lang) ?? lang;
}

/**
 * Isolates a text that may have another direction than that of the interface around it, so that
 * neither takes numbers or punctuation from the other. Values in texts are isolated already.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(name: string): string {
  const mayTurn = direction() === 'rtl' || RTL_LETTER.test(name);
  return mayTurn ? `\u2068${name}\u2069` : name;
}

/** Formats a number: “1,000”. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** Formats a list: “Iran, Iraq and Syria”. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(locale()).format(items);
}

/**
 * Formats a date with the precision it has: `2026-03-12` as “12 March 2026”, `2024-07` as
 * “July 2024”, `2021` as “2021”.
 */
export function formatDate(date: string): string {
  return formatWith(date, { days, months });
}

/** The same in short: `2026-03-12` as “12 Mar 2026”, in Russian without the “г.” for “year”. */
export function formatDateShort(date: string): string {
  return formatWith(date, { days: shortDays, months: shortMonths }).replace(/\sг\.$/, '');
}

/** Formats a time of day: “14:20”. @param time in ms since the epoch. */
export function formatTime(time: number): string {
  return times().format(time);
}

type Format = () => Intl.DateTimeFormat;

function formatWith(date: string, by: { readonly days: Format; readonly months: Format }): string {
  const [, month, day] = date.split('-');
  const format = day ? by.days() : month ? by.months() : years();
  // Not by its numbers: `Date.UTC` takes the year 79 for 1979.
  return format.format(Date.parse(date));
}

/** Formats a distance: 200 as “200 km”. */
export function formatKilometres(km: number): string {
  return kilometres().format(km);
}

/** Sets the interface's language and direction on one of the extension's pages. */
export function localizeDocument(document: Document): void {
  document.documentElement.lang = language();
  document.documentElement.dir = directionOf(language());
}

/** @see https://www.unicode.org/reports/tr9/ */
const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const RTL_SCRIPTS: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/**
 * The locale for `Intl`. It comes from the texts themselves: if the browser's language has no
 * translation, dates and numbers must be in English like everything else.
 */
function locale(): string {
  return t('language');
}

/** Memoizes a formatter per locale: formatters are expensive to create, and a card needs dozens. */
function memoized<T>(make: (lang: string) => T): () => T {
  const cache = new Map<string, T>();
  return () => {
    const lang = locale();
    const format = cache.get(lang) ?? make(lang);
    cache.set(lang, format);
    return format;
  };
}

// Marked, so that a script without dates does not carry these formats.
/* @__NO_SIDE_EFFECTS__ */
const dates = (parts: Intl.DateTimeFormatOptions) =>
  memoized((lang) => new Intl.DateTimeFormat(lang, { year: 'numeric', timeZone: 'UTC', ...parts }));
const years = dates({});
const months = dates({ month: 'long' });
const days = dates({ month: 'long', day: 'numeric' });
const shortMonths = dates({ month: 'short' });
const shortDays = dates({ month: 'short', day: 'numeric' });
const times = memoized((lang) => new Intl.DateTimeFormat(lang, { timeStyle: 'short' }));
const numbers = memoized((lang) => new Intl.NumberFormat(lang));
const kilometres = memoized(
  (lang) => new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilometer', unitDisplay: 'short' }),
);
// Making one takes a millisecond, and a form that offers languages names dozens.
const languageNames = memoized((lang) => new Intl.DisplayNames(lang, { type: 'language' }));
const direction = memoized(directionOf);
const plurals = memoized((lang) => new Intl.PluralRules(lang));

function message(...keys: readonly string[]): string {
  for (const key of keys) {
    const text = browser.i18n.getMessage(key.replaceAll('.', '_'));
    if (text) return text;
  }
  return keys[0] ?? '';
}
