import { isBefore } from '../partial-dates.ts';
import type { Rule, TextRule } from '../rule.ts';
import { documentsOf, MONTHS, placeIn } from '../text.ts';
import { wordRule } from '../words.ts';

/** Cards are read years later: what they say about time must stay true. */

const TWO = 'It burned.';
const YEAR = /\b(?:1[0-9]|20)\d\d\b/;
const UNITS = ['day', 'week', 'weekend', 'month', 'year', 'decade', 'night', 'morning'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter', 'fall'];

export const relativeTime = wordRule({
  id: 'relative-time',
  severity: 'error',
  fix: 'Write the day, the month or the year.',
  guides: ['asOf'],
  words: [
    ...['today', 'yesterday', 'tomorrow', 'tonight', 'nowadays', 'over the weekend'],
    ...['this', 'last', 'next'].flatMap((which) =>
      [...UNITS, ...SEASONS].map((unit) => `${which} ${unit}`),
    ),
    ...UNITS.flatMap((unit) => [`${unit}s ago`, `recent ${unit}s`, `the past ${unit}`]),
    ...['a year ago', 'so far this', 'for New Year'],
  ],
  except: ['last day of', 'last week of', 'last year of', 'last night of', 'last month of'],
  statements: true,
  bad: { summary: ['The hall burned last year.', TWO] },
  good: { summary: ['The hall burned in 2024.', 'It was rebuilt two years later.'] },
});

export const statusWord = wordRule({
  id: 'status-word',
  severity: 'error',
  fix: 'Give the date, or say as of when.',
  guides: ['asOf'],
  words: [
    ...['currently', 'now', 'recently', 'recent', 'lately', 'presently', 'at present', 'to date'],
    ...['so far', 'ongoing', 'latest', 'newly', 'no longer', 'as yet', 'still', 'remains'],
  ],
  except: [
    ...['until now', 'by now', 'now and then', 'what is now', 'what are now', 'in what is still'],
    ...['remains of', 'human remains', 'mortal remains', 'the remains', 'his remains'],
    ...['her remains', 'their remains', 'its remains', 'still life*', 'at the latest'],
  ],
  unless: YEAR,
  bad: { summary: ['The hall is currently closed.', TWO] },
  good: { summary: ['As of March 2026 the hall is still closed.', TWO] },
});

export const officeHolder: TextRule = {
  id: 'office-holder',
  severity: 'error',
  fix: 'Give the years in office, or the year of what the sentence tells.',
  guides: ['asOf'],
  bad: { summary: ['President Boris Builder opened the hall.', TWO] },
  good: { summary: ['President Boris Builder opened the hall in 2009.', TWO] },
  *find(book) {
    const office =
      /\b(?:President|Prime Minister|Supreme Leader|Chancellor|(?:\p{Lu}\w+ )?Minister) (?=\p{Lu})/u;
    for (const { file, sentences } of book.texts) {
      for (const sentence of sentences) {
        const [match] = office.exec(sentence.text) ?? [];
        if (match && !YEAR.test(sentence.text) && !sentence.date) {
          const place = placeIn(file, sentence, match.trim());
          yield { file, place, reason: `“${match.trim()}” has no year.` };
        }
      }
    }
  },
};

export const eventDate: Rule = {
  id: 'event-date',
  severity: 'error',
  fix: 'Say in the first sentence of the summary, or in the gloss, in which year it was.',
  guides: ['asOf'],
  bad: {
    kind: 'event',
    gloss: 'Fire in a hall.',
    summary: ['A fire burned the hall.', 'In 2009.'],
  },
  good: { kind: 'event', gloss: 'Fire in a hall in 2009.', summary: ['The hall burned.', TWO] },
  *find(book) {
    for (const { file, entry, sentences } of book.entries) {
      const [gloss, first] = sentences;
      if (entry.kind !== 'event' || !gloss || !first) continue;
      if (YEAR.test(gloss.text) || YEAR.test(first.text)) continue;
      yield { file, place: gloss.place, reason: 'Nothing says at once when the event was.' };
    }
  },
};

const MONTH = MONTHS.join('|');
/** Any format of a date other than `22 March 2024`. */
const OTHER_DATE = new RegExp(
  `\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b(?! to)|\\b\\d{1,2}(?:st|nd|rd|th) (?:of )?(?:${MONTH})|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{2}|\\d{4})\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  'g',
);
const DAY = new RegExp(`\\b(\\d{1,2}) (${MONTH})(?: (\\d{4}))?`, 'g');

export const dateInText: TextRule = {
  id: 'date-in-text',
  severity: 'error',
  fix: 'Write a day that exists as 22 March 2024; in heads and before the sentences of “Latest” and “Earlier” as 2024-03-22.',
  guides: ['isoDate'],
  bad: { summary: ['The hall opened on 31 June 2009.', TWO] },
  good: { summary: ['The hall opened on 30 June 2009.', TWO] },
  *find(book) {
    for (const { file, sentences } of book.texts) {
      for (const sentence of sentences) {
        for (const [text] of sentence.text.matchAll(OTHER_DATE)) {
          yield {
            file,
            place: placeIn(file, sentence, text),
            reason: `“${text}” is not how dates are written.`,
          };
        }
        for (const text of impossibleDays(sentence.text)) {
          yield { file, place: placeIn(file, sentence, text), reason: `There is no ${text}.` };
        }
      }
    }
    for (const { file, document, places } of book.documents) {
      for (const [index, place] of places.entries()) {
        for (const text of impossibleDays(document.statements[index] ?? '')) {
          yield { file, place, reason: `There is no ${text}.` };
        }
      }
    }
  },
};

function impossibleDays(text: string): string[] {
  return Array.from(text.matchAll(DAY)).flatMap(([found, day, month = '', year = '2024']) => {
    const index = MONTHS.indexOf(month);
    const last = new Date(Date.UTC(Number(year), index + 1, 0)).getUTCDate();
    return Number(day) > last || Number(day) === 0 ? [found] : [];
  });
}

export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'error',
  fix: 'Set asOf to the date of the newest source; put what came later lower.',
  guides: ['asOf'],
  bad: { documentHead: 'date: 2031-01-01' },
  good: { sinceThen: ['2024-03-22: The hall burned.', '2025: The hall was rebuilt.'] },
  *find(book) {
    for (const { file, entry, sentences } of book.entries) {
      let last = '';
      const latest = sentences.find(({ part }) => part === 'latest')?.date;
      for (const sentence of sentences) {
        const { date, place, part } = sentence;
        if (date && isBefore(date, last)) {
          yield { file, place, reason: `${date} stands after ${last}.` };
        }
        // “Latest” is the first dated item, and newer than the rest.
        if (part === 'sinceThen') last = date ?? last;
        if (date && part === 'sinceThen' && latest && isBefore(latest, date)) {
          yield { file, place, reason: `${date} is later than “Latest”, ${latest}.` };
        }
        for (const source of [date, ...documentsOf(book, sentence).map((each) => each.date)]) {
          if (source && source > entry.asOf) {
            yield {
              file,
              place,
              reason: `The sentence rests on ${source}, after asOf ${entry.asOf}.`,
            };
          }
        }
      }
    }
  },
};
