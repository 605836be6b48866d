import { foldVariants } from './fold.ts';

/** Our languages that capitalise days or months within a sentence. */
const LANGS = ['en', 'tr'];
/** Holidays that news uses as dates, which CLDR has no names for. */
const FEASTS = ['christmas', 'easter', 'ramadan', 'eid', 'thanksgiving'];
/** Sunday, 4 January 1970, and the six days after it. */
const DAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(1970, 0, 4 + day));
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(1970, month, 1));

/**
 * The folded names of days, months and holidays, which are capitalised next to a name without being part of it: “On
 * Monday Putin said”. Days and months come from CLDR.
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
