import { MONTHS } from '../check/text.ts';
import { readAlone } from './lexicon.ts';

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Days of the week and months, in full and shortened: dates, and by themselves never names. */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '),
  ...WEEKDAYS,
  ...WEEKDAYS.map((day) => `${day}s`),
]);

/** Words that say how many or when, besides those that the lexicon knows for numbers and days. */
const LEADING = new Set([
  ...MONTHS,
  ...'All Both Several Other Another Each Every Former Meanwhile'.split(' '),
  ...'Today Yesterday Tomorrow Tonight'.split(' '),
]);

/** What the lexicon knows for a name of its own. */
const NAMED = ['#Country', '#Demonym', '#Organization', '#City', '#Region'];
/** After an ordinal, less is sure: “First National Bank”, “Second Avenue”. */
const NAMED_IN_ORDER = ['#Country', '#Demonym'];

/**
 * A name without words before it that say how many, which or when: “Two United States”, “Former
 * United States”, “Tuesday’s United Nations”. They stay where what follows is no name by itself:
 * “Two Rivers”, “Third Reich”, “Second Chechen War”.
 */
export function withoutLeading(name: string): string {
  const [first = '', ...more] = name.split(' ');
  const rest = more.join(' ');
  const word = first.replace(/[’']s?$/, '');
  if (!rest || !/^\p{Lu}/u.test(rest)) return name;
  const read = readAlone(word.toLowerCase());
  const isOrdinal = read.has('#Ordinal');
  if (!isOrdinal && !LEADING.has(word) && !read.has('#Cardinal') && !read.has('#WeekDay')) {
    return name;
  }
  const alone = readAlone(rest);
  const isNamed = (isOrdinal ? NAMED_IN_ORDER : NAMED).some((tag) => alone.has(tag));
  return isNamed ? withoutLeading(rest) : name;
}
