import { browser } from '@wxt-dev/browser';
import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure as Keys } from '#i18n';

/** Keys of plural texts: those with one line per plural category. */
type PluralKey = {
  [K in keyof Keys]: K extends `${infer P}.other` ? P : never;
}[keyof Keys];

/** The placeholders of a plural text besides `count`. */
type ValuesOf<K extends PluralKey> = {
  readonly [N in Exclude<NamesOf<Keys[`${K}.other`]>, 'count'>]: string;
};
type NamesOf<F> = F extends { namedSubstitutions: readonly (infer N extends string)[] } ? N : never;

/**
 * A text in the browser's language, or in English if we have no translation. A key missing from
 * `locales/en.yml` is a type error.
 */
export const { t } = createI18n<Keys>();

/**
 * A text with a count, in the right plural form: Russian has four, Arabic six. `@wxt-dev/i18n` only
 * distinguishes 0, 1 and more.
 *
 * @see https://tc39.es/ecma402/#pluralrules-objects
 */
export function plural<K extends PluralKey>(
  key: K,
  count: number,
  ...[values]: Record<string, never> extends ValuesOf<K> ? [] : [ValuesOf<K>]
): string {
  const category = plurals().select(count);
  const filled: Record<string, string> = { ...values, count: formatNumber(count) };
  return message(`${key}.${category}`, `${key}.other`).replace(
    /\{(\w+)\}/g,
    (whole, name: string) => filled[name] ?? whole,
  );
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
 * Isolates a name or title that may have another direction than the text of the interface around
 * it, so that numbers that follow it, such as a date, are not reordered.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(name: string): string {
  const mayTurn = directionOf(language()) === 'rtl' || RTL_LETTER.test(name);
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
const plurals = memoized((lang) => new Intl.PluralRules(lang));

function message(...keys: readonly string[]): string {
  for (const key of keys) {
    const text = browser.i18n.getMessage(key.replaceAll('.', '_'));
    if (text) return text;
  }
  return keys[0] ?? '';
}
