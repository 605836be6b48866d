import { exists, localDay } from '../../text/date-in.ts';

/** How many paragraphs of a text may come before its date, and how long the line with it may be. */
const AT_TOP = 6;
const LONGEST = 100;

/** Languages in which the months of a date are known by their names. */
const LANGUAGES = 'en-GB en-US de fr es ru uk ar ar-SY tr it pt nl pl sv da nb'.split(' ');

/**
 * The day a text was published, where a line of its own at its top has it, such as “By Ada Brook,
 * 3 May 2020”. A sentence that has a day tells of something else, and a day to come is none.
 *
 * @returns the day as YYYY-MM-DD; empty if there is none.
 */
export function dateLineIn(paragraphs: readonly string[]): string {
  const today = localDay(new Date());
  for (const line of paragraphs.slice(0, AT_TOP)) {
    if (line.length > LONGEST || /[.!?…]["”»“’)]*$/.test(line)) continue;
    // What was updated later has two, and was published on the earlier one.
    const [day] = daysIn(line).sort();
    if (day && day <= today) return day;
  }
  return '';
}

const YEAR = '((?:19|20)\\d\\d)(?!\\d)';
const ISO = new RegExp(`(?<![\\d-])${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`, 'g');
/** As in most of Europe; with slashes, nobody knows which of the two is the month. */
const DOTTED = new RegExp(`(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?${YEAR}`, 'g');
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?(?: de| of)? (\\p{L}+)\\.?,?(?: de| del)? ${YEAR}`,
  'gu',
);
const MONTH_FIRST = new RegExp(`(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?, ?${YEAR}`, 'gu');

function daysIn(text: string): string[] {
  // Arabic and Persian have digits of their own.
  const line = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
  const found = [
    ...Array.from(line.matchAll(ISO), ([, year, month, day]) => [year, month, day]),
    ...Array.from(line.matchAll(DOTTED), ([, day, month, year]) => [year, month, day]),
    ...Array.from(line.matchAll(DAY_FIRST), ([, day, name, year]) => [year, monthOf(name), day]),
    ...Array.from(line.matchAll(MONTH_FIRST), ([, name, day, year]) => [year, monthOf(name), day]),
  ];
  return found
    .map((parts) => parts.map((part = '') => part.padStart(2, '0')).join('-'))
    .filter(exists);
}

let months: ReadonlyMap<string, string> | undefined;

/** The number of a month, by its name within a date or its short form. */
function monthOf(name = ''): string | undefined {
  months ??= new Map(LANGUAGES.flatMap(monthsIn));
  return months.get(name.toLowerCase());
}

function monthsIn(lang: string): (readonly [string, string])[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, {
      day: 'numeric',
      month: style,
      timeZone: 'UTC',
    });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2023, index, 1));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), String(index + 1)] as const;
    });
  });
}
