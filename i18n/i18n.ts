import { browser } from '@wxt-dev/browser';
import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure as Keys } from '#i18n';

/** Keys of texts that count: those with a line for each plural category. */
export type PluralKey = {
  [K in keyof Keys]: K extends `${infer P}.other` ? P : never;
}[keyof Keys];

/** What a text that counts wants filled in besides `count`. */
type ValuesOf<K extends PluralKey> = {
  readonly [N in Exclude<NamesOf<Keys[`${K}.other`]>, 'count'>]: string;
};
type NamesOf<F> = F extends { namedSubstitutions: readonly (infer N extends string)[] } ? N : never;

/**
 * A text of the interface, in the browser's language; in English where we do not have that.
 * A key that `words/en.yml` does not know is a type error.
 */
export const { t } = createI18n<Keys>();

/**
 * A text that counts, in the form that the language has for this number: Russian has four forms,
 * Arabic six. The module itself knows only 0, 1 and more.
 *
 * @see https://tc39.es/ecma402/#pluralrules-objects
 */
export function plural<K extends PluralKey>(
  key: K,
  count: number,
  ...[values]: Record<string, never> extends ValuesOf<K> ? [] : [ValuesOf<K>]
): string {
  const category = plurals().select(count);
  const filled: Record<string, string> = { ...values, count: writeNumber(count) };
  return message(`${key}.${category}`, `${key}.other`).replace(
    /\{(\w+)\}/g,
    (whole, name: string) => filled[name] ?? whole,
  );
}

/** The language that the interface speaks, as a `lang` attribute has it. */
export function language(): string {
  return new Intl.Locale(formats()).baseName;
}

/** The direction that a language is written in. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(lang).maximize();
  return script && RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/** Whether two language tags name one language, whatever the region. */
export function sameLanguage(a: string, b: string): boolean {
  return new Intl.Locale(a).language === new Intl.Locale(b).language;
}

/** The name of a language in the interface's own: “English”, « anglais ». */
export function nameOfLanguage(lang: string): string {
  return new Intl.DisplayNames(formats(), { type: 'language' }).of(lang) ?? lang;
}

/**
 * A name or a title as it stands within a text of the interface, which may be written the other way: numbers
 * that follow, such as a date, are not to be drawn into it.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolated(name: string): string {
  return directionOf(language()) === 'rtl' ? `\u2068${name}\u2069` : name;
}

export function writeNumber(value: number): string {
  return numbers().format(value);
}

/** Writes things one after the other: “Iran, Iraq and Syria”. */
export function writeList(items: readonly string[]): string {
  return new Intl.ListFormat(formats()).format(items);
}

/**
 * Writes a date as exactly as it is known: `2026-03-12` as “12 March 2026”, `2024-07` as
 * “July 2024”, `2021` as “2021”.
 */
export function writeDate(date: string): string {
  return written(date, { days, months });
}

/** The same where there is little room: `2026-03-12` as “12 Mar 2026”. */
export function writeDateShort(date: string): string {
  return written(date, { days: shortDays, months: shortMonths });
}

/** Writes a time of day: “14:20”. @param time milliseconds since 1970. */
export function writeTime(time: number): string {
  return times().format(time);
}

type Format = () => Intl.DateTimeFormat;

function written(date: string, by: { readonly days: Format; readonly months: Format }): string {
  const [year, month, day] = date.split('-');
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const format = day ? by.days() : month ? by.months() : years();
  return format.format(time);
}

/** Writes a distance: 200 as “200 km”. */
export function writeKilometres(km: number): string {
  return kilometres().format(km);
}

/** Gives a page of the extension the interface's language and direction. */
export function speak(document: Document): void {
  document.documentElement.lang = language();
  document.documentElement.dir = directionOf(language());
}

/** @see https://www.unicode.org/reports/tr9/ */
const RTL_SCRIPTS: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/**
 * What Intl is to write in. Said by the texts themselves: the browser may be set to a language
 * that we have no words in, and a card in two languages cannot be read.
 */
function formats(): string {
  return t('language');
}

/** Keeps what writes in a language: it is dear to make, and a card has dozens of numbers and dates. */
function kept<T>(make: (lang: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const lang = formats();
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
}

const dates = (parts: Intl.DateTimeFormatOptions) =>
  kept((lang) => new Intl.DateTimeFormat(lang, { year: 'numeric', timeZone: 'UTC', ...parts }));
const years = dates({});
const months = dates({ month: 'long' });
const days = dates({ month: 'long', day: 'numeric' });
const shortMonths = dates({ month: 'short' });
const shortDays = dates({ month: 'short', day: 'numeric' });
const times = kept((lang) => new Intl.DateTimeFormat(lang, { timeStyle: 'short' }));
const numbers = kept((lang) => new Intl.NumberFormat(lang));
const kilometres = kept(
  (lang) => new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilometer', unitDisplay: 'short' }),
);
const plurals = kept((lang) => new Intl.PluralRules(lang));

function message(...keys: readonly string[]): string {
  for (const key of keys) {
    const text = browser.i18n.getMessage(key.replaceAll('.', '_'));
    if (text) return text;
  }
  return keys[0] ?? '';
}
