import { developmentsOf } from '../../../packs/developments.ts';
import type { EntryFile } from '../../book.ts';
import type { Rule } from '../rule.ts';
import { lineOfKey } from '../text.ts';

/**
 * What editors must come back to: cards that go out of date, and cards that nobody else has read.
 */

/** Whether an entry has nothing from the year before `day` (YYYY-MM-DD). */
function isOld({ entry }: EntryFile, day: string): boolean {
  const dates = [developmentsOf(entry).latest?.date, ...entry.facts.map(({ date }) => date)];
  const newest = dates.reduce<string>((last, date) => (date && date > last ? date : last), '');
  const year = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return newest < year.slice(0, Math.max(4, newest.length));
}

export const nothingNew: Rule = {
  id: 'nothing-new',
  severity: 'info',
  fix: 'Check whether anything has happened since, and put it under “Latest”.',
  bad: {},
  good: {
    sinceThen: ['2999: The hall was rebuilt.'],
    head: 'asOf: 2999-01-01',
    instead: ['', 'asOf: 2026-11-24\n'],
  },
  *find(book) {
    const today = new Date().toISOString().slice(0, 10);
    for (const each of book.entries) {
      if (!isOld(each, today)) continue;
      const reason = 'No dated fact is newer than a year.';
      yield { file: each.file, place: lineOfKey(each.file, 'asOf'), reason };
    }
  },
};

export const unreviewed: Rule = {
  id: 'unreviewed',
  severity: 'info',
  fix: 'Have somebody who did not write it read every sentence against its sources, then set `reviewed:`.',
  bad: {},
  good: { head: 'reviewed: 2026-11-25' },
  *find(book) {
    for (const { file, reviewed } of book.entries) {
      if (reviewed) continue;
      const reason = 'Nobody but its writer has read it against its sources.';
      yield { file, place: lineOfKey(file, 'asOf'), reason };
    }
  },
};
