import { foldVariants } from './fold.ts';

/** Languages of ours that write the names of days or months with a capital within a sentence. */
const LANGS = ['en', 'tr'];
/** Feasts that news is dated by, which CLDR does not name. */
const FEASTS = ['christmas', 'easter', 'ramadan', 'eid', 'thanksgiving'];
/** Sunday, 4 January 1970, and the six days after it. */
const DAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(1970, 0, 4 + day));
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(1970, month, 1));

/**
 * The names of days, months and feasts, folded, which stand with a capital beside a name without being part of
 * it: “On Monday Putin said”. Days and months are CLDR's.
 *
 * @see https://tc39.es/ecma402/#datetimeformat-objects
 */
export const DATE_NAMES: ReadonlySet<string> = new Set([
  ...FEASTS,
  ...LANGS.flatMap((lang) => {
    const name = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
      return (at: number) => foldVariants(format.format(at)).toLowerCase();
    };
    return [
      ...DAYS.map(name({ weekday: 'long' })),
      ...MONTHS.map(name({ month: 'long' })),
      ...MONTHS.map(name({ month: 'short' })),
    ];
  }),
]);
