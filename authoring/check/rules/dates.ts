import { isBefore, newestOf } from '../partial-dates.ts';
import type { Rule } from '../rule.ts';
import { documentsOf, lineOfKey, MONTHS } from '../text.ts';

/** Dates of a card against those of its sources. */

export const dayNotStated: Rule = {
  id: 'day-not-stated',
  severity: 'warning',
  fix: 'Cite a statement that names the day, or give the month alone. A report often comes out after what it tells.',
  guides: ['trust'],
  bad: {
    documentHead: 'date: 2024-03-23',
    sinceThen: ['2024-03-23: The hall burned.'],
    statements: ['The hall burned.'],
  },
  good: {
    documentHead: 'date: 2024-03-23',
    sinceThen: ['2024-03-22: The hall burned.'],
    statements: ['The hall burned on 22 March 2024.'],
  },
  *find(book) {
    for (const { file, sentences } of book.entries) {
      for (const sentence of sentences) {
        const { date = '', place } = sentence;
        const statements = book.statements(sentence);
        if (date.length < 10 || statements.length === 0) continue;
        if (statements.some((text) => namesDay(text, date))) continue;
        yield { file, place, reason: `No cited statement names the day ${date}.` };
      }
    }
  },
};

/** Whether a text has the day and the month of a date; `from 3 to 5 June` has both days. */
function namesDay(text: string, date: string): boolean {
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  const day = Number(date.slice(8));
  return text.includes(month) && new RegExp(`\\b${day}\\b`).test(text);
}

export const asOfLater: Rule = {
  id: 'as-of-later',
  severity: 'warning',
  fix: 'Set asOf to the date of the newest source: nobody knows what has happened since.',
  guides: ['asOf'],
  bad: { documentHead: 'date: 2024-03-22' },
  good: { documentHead: 'date: 2024-03-22', instead: ['asOf: 2024-03-22', 'asOf: 2026-11-24'] },
  *find(book) {
    for (const each of book.entries) {
      const cited = [...each.sentences, ...each.facts].flatMap((one) => documentsOf(book, one));
      const newest = newestOf(cited.map(({ date }) => date));
      const { asOf } = each.entry;
      if (newest === null || !isBefore(newest, asOf)) continue;
      const reason = `“As of” ${asOf} is after the newest source, ${newest}.`;
      yield { file: each.file, place: lineOfKey(each.file, 'asOf'), reason };
    }
  },
};
