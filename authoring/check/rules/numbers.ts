import type { Book, EntryFile, PlacedSentence } from '../../book.ts';
import { figuresIn } from '../figures-in.ts';
import { rememberedByText } from '../remembered.ts';
import type { Rule } from '../rule.ts';
import { documentsOf, MONTHS, placeIn } from '../text.ts';

export const numberNotInSource: Rule = {
  id: 'number-not-in-source',
  severity: 'error',
  fix: 'Cite the statement that has the number or date, or write what the cited ones say.',
  guides: ['trust'],
  bad: {
    statements: ['The hall has two floors and opened in 2009.'],
    summary: ['The hall has three floors.', 'It opened in 2009.'],
  },
  good: {
    statements: ['The hall has 2 floors and 1,000 seats and opened in 2009.'],
    summary: ['The hall has two floors.', 'A thousand seats stand in it.', 'It opened in 2009.'],
  },
  *find(book) {
    for (const each of book.entries) {
      for (const sentence of [...each.sentences, ...each.facts]) {
        for (const text of missingFrom(book, each, sentence)) {
          const place = placeIn(each.file, sentence, text);
          yield { file: each.file, place, reason: `No cited statement has “${text}”.` };
        }
      }
    }
  },
};

/** The numbers and months of a sentence, including its date, that are in none of its sources. */
function missingFrom(book: Book, { entry }: EntryFile, sentence: PlacedSentence): string[] {
  // A missing source is reported by its own rule.
  if (sentence.cites.length === 0) return [];
  const source = [
    ...book.statements(sentence),
    ...documentsOf(book, sentence).map(({ date = '', dated = '', about }) =>
      [date.replaceAll('-', ' '), monthOf(date), dated, about].join(' '),
    ),
    entry.name,
    entry.fullName ?? '',
  ].join(' . ');
  const { known, lists } = countsIn(source);
  const { date = '' } = sentence;
  const [year = '', , day = ''] = date.split('-');
  const own = figuresIn(`${sentence.text} . ${year} . ${day}`)
    .filter(({ value }) => !known.has(value) && !lists.has(value))
    .filter(({ value, text }) => !(/th$/.test(text) && hasCentury(known, value)))
    .map(({ text }) => text);
  const months = MONTHS.filter(
    (month) => `${sentence.text} ${monthOf(date)}`.includes(month) && !source.includes(month),
  );
  return [...own, ...months];
}

/** The numbers of a text, and the lengths of its lists. */
const countsIn = rememberedByText((text) => {
  const known = new Set(figuresIn(text).map(({ value }) => value));
  if (/\b(?:both|and)\b/.test(text)) known.add(2);
  return { known, lists: listLengths(text) };
});

function monthOf(date: string): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
}

/** Whether any of the years is in the century: 1810 is in the 19th. */
function hasCentury(years: ReadonlySet<number>, century: number): boolean {
  return [...years].some((year) => Math.ceil(year / 100) === century);
}

const NAME = String.raw`(?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of )?\p{Lu}[\p{L}’'-]*)*`;
const NAMES = new RegExp(`${NAME}(?:, ${NAME})+,? and ${NAME}`, 'gu');
const THINGS = /[^;:.]+, [^;:.]+ and [^;:.]+/g;

/**
 * Lengths of the lists in a text: 3 for “Iran, Iraq and Syria”. Words before a list may look like
 * its first item, so one fewer counts too.
 */
function listLengths(text: string): Set<number> {
  const bare = text.replace(/ \([^)]*\)/g, '');
  const lengths = (pattern: RegExp) =>
    Array.from(bare.matchAll(pattern), ([list]) => list.split(/, | and /).length);
  const things = lengths(THINGS);
  return new Set([...lengths(NAMES), ...things, ...things.map((length) => length - 1)]);
}
