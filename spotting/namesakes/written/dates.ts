import { adjoins, folded } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';

/** Our languages that capitalise days or months within a sentence. */
const LANGS = ['en', 'de', 'tr'];
/** Holidays that news uses as dates, which CLDR has no names for. */
const FEASTS = ['christmas', 'easter', 'ramadan', 'eid', 'thanksgiving'];
/** Sunday, 4 January 1970, and the six days after it. */
const DAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(1970, 0, 4 + day));
const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(1970, month, 1));

/**
 * The folded names of days, months and holidays, which are capitalised next to a name without being
 * part of it: “On Monday Putin said”. Days and months come from CLDR.
 *
 * @see https://tc39.es/ecma402/#datetimeformat-objects
 */
function readDateNames(): ReadonlySet<string> {
  return new Set([
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
}

/** Read at the first use: six formats took a quarter of the time in which the background starts. */
let names: ReadonlySet<string> | undefined;

/** Whether a folded word is the name of a day, a month or a holiday as dictionaries have it. */
export function isPlainDateName(word: string): boolean {
  names ??= readDateNames();
  return names.has(word);
}

/**
 * The Turkish endings for “in” and “from”, which many write without an apostrophe: 11 Haziranda.
 * Not after short months: Marta.
 */
const ENDED = /^(\p{Ll}{4,})[dt][ae](?:n|ki)?$/u;

/**
 * Whether a folded word is the name of a day, a month or a holiday, with a
 * Turkish ending or without.
 */
export function isDateName(word: string): boolean {
  return isPlainDateName(word) || isPlainDateName(ENDED.exec(word)?.[1] ?? '');
}

const DAY = /^\p{N}{1,2}(?:st|nd|rd|th)?$/u;
const YEAR = /^\p{N}{4}$/u;
const BEFORE_YEAR: ReadonlySet<string> = new Set(['de', 'del']);
/** Number of words of the longest date without a year: 7 de octubre. */
const LONGEST = 3;

/**
 * Whether an event that is called after its day is that day in a year, as in “7 October 2019”. The
 * event's own year is in a longer form.
 */
export function isDateOfYear(
  { first, last }: Pick<Match, 'first' | 'last'>,
  texts: Texts,
): boolean {
  if (first === last || last - first >= LONGEST) return false;
  if (!DAY.test(texts.word(first)) && !DAY.test(texts.word(last))) return false;
  const { texts: blocks } = texts.words;
  const next = BEFORE_YEAR.has(texts.word(last + 1)) ? last + 2 : last + 1;
  if (blocks[next] !== blocks[first]) return false;
  return YEAR.test(texts.word(next)) && /^(?:, | )$/.test(texts.gap(next - 1) ?? '');
}

/** Russian and Ukrainian months as dates have them. */
const GENITIVE_MONTHS: ReadonlySet<string> = new Set(
  (
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря ' +
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'
  )
    .split(' ')
    .map(foldVariants),
);

const TODAY = foldVariants('اليوم');
const ARABIC_WEEKDAY = foldedPattern(/^ال(?:أحد|[إا]ثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)$/u);

/**
 * Whether an Arabic word is “today” before the day of the week, so that it is no medium's: in
 * بغداد اليوم السبت, a capital today, Saturday.
 */
export function isTodayOfWeek(word: number, texts: Texts): boolean {
  if (folded(word, texts) !== TODAY || !adjoins(word, texts)) return false;
  return ARABIC_WEEKDAY.test(folded(word + 1, texts));
}

/**
 * Whether the last word of a name says when, or how long: «Россия 24 февраля», where Россия 24 is
 * a channel, and بغداد اليوم السبت.
 */
export function endsInDay({ first, last }: Pick<Match, 'first' | 'last'>, texts: Texts): boolean {
  if (first === last) return false;
  if (isTodayOfWeek(last, texts)) return true;
  if (!DAY.test(texts.word(last)) || !adjoins(last, texts)) return false;
  const next = folded(last + 1, texts);
  return GENITIVE_MONTHS.has(next) || HOURS.test(next) || isDateName(next);
}
/** How long something lasts: «Россия 24 часа обстреливает …». */
const HOURS = /^(?:час(?:а|ов)|годин[иу]?|минут[ыу]?|хвилин[иу]?|д(?:ень|ня|ней|ні|нів)|суток)$/u;

/** The month of the Afghan calendar that is called like a name: 22 July to 22 August. */
const MONTH = foldVariants('اسد');
/** Before a month: a day, “the first of” and so on, or “month”. */
const BEFORE_MONTH = foldedPattern(
  /^(?:ماه|برج|اوایل|اواسط|اواخر|نیمه|(?:بیست\P{L}?و\P{L}?)?(?:اول|یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم)|دهم|یازدهم|دوازدهم|سیزدهم|چهاردهم|پانزدهم|شانزدهم|هفدهم|ه[جژ]دهم|نوزدهم|بیستم)$/u,
);
const SOLAR_YEAR = /^1[34]\p{Nd}{2}$/u;

/**
 * Whether a Persian name is the month of a date, as Afghan news has them: ۲۸ اسد,
 * بیست‌وهشتم اسد, اسد ۱۴۰۰.
 */
export function isAfghanMonth(
  { first, last }: Pick<Match, 'first' | 'last'>,
  texts: Texts,
): boolean {
  if (first !== last || folded(first, texts) !== MONTH) return false;
  if (adjoins(first - 1, texts)) {
    const before = folded(first - 1, texts);
    if (DAY.test(before) || BEFORE_MONTH.test(before)) return true;
  }
  return adjoins(last, texts) && SOLAR_YEAR.test(folded(last + 1, texts));
}
