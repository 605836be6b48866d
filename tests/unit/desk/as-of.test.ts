import { describe, expect, it } from 'vitest';
import { type DeskPack, emptyCard, emptyDocument, emptyLine } from '../../../desk/model.ts';
import { type Action, reduce } from '../../../desk/reduce.ts';
import { EMPTY } from './sample.ts';

const TODAY = '2026-11-30';

const cites = (...documents: readonly string[]) => ({
  ...emptyLine(),
  text: 'A hall.',
  cites: documents.map((document) => ({ document, statement: 1 })),
});

const documentOf = (id: string, date: string) => ({
  ...emptyDocument(id),
  date,
  statements: [{ text: 'There is a hall.', from: [] }],
});

/** A pack with a card begun today, which cites the report alone. */
function packWith(report: string, gazette = ''): DeskPack {
  const card = emptyCard('hall', 'Hall', 'en', TODAY);
  return [
    { type: 'add-document', document: documentOf('report', report) } as const,
    { type: 'add-document', document: documentOf('gazette', gazette) } as const,
    { type: 'add-card', card } as const,
    { type: 'card', id: 'hall', change: { gloss: cites('report') } } as const,
  ].reduce<DeskPack>(reduce, EMPTY);
}

const asOf = (pack: DeskPack) => pack.cards[0]?.asOf;
const asOfAfter = (pack: DeskPack, ...actions: readonly Action[]) =>
  asOf(actions.reduce(reduce, pack));
const dated = (id: string, date: string): Action => ({ type: 'document', id, change: { date } });
const onCard = (change: Extract<Action, { type: 'card' }>['change']): Action => ({
  type: 'card',
  id: 'hall',
  change,
});

describe('“as of”', () => {
  it('is the date of the newest source, once one has a date', () => {
    expect(asOf(packWith(''))).toBe(TODAY);
    expect(asOf(packWith('2020-05-04'))).toBe('2020-05-04');
    expect(asOfAfter(packWith(''), dated('report', '2020-05-04'))).toBe('2020-05-04');
  });

  it('follows a date as it is typed, changed and taken away', () => {
    const pack = packWith('');
    const typed = ['2', '2020', '2020-05', '2020-05-04'].map((date) => dated('report', date));
    expect(typed.map((_, index) => asOfAfter(pack, ...typed.slice(0, index + 1)))).toEqual([
      TODAY,
      '2020-01-01',
      '2020-05-01',
      '2020-05-04',
    ]);
    expect(asOfAfter(pack, ...typed, dated('report', ''), dated('report', '2021-06-07'))).toBe(
      '2021-06-07',
    );
  });

  it('follows what the card cites, and no other document', () => {
    const pack = packWith('2020-05-04', '2024-11-24');
    expect(asOf(pack)).toBe('2020-05-04');
    const more = onCard({ summary: [cites('gazette')] });
    expect(asOfAfter(pack, more)).toBe('2024-11-24');
    expect(asOfAfter(pack, more, { type: 'remove-document', id: 'gazette' })).toBe('2020-05-04');
    expect(asOfAfter(pack, more, dated('gazette', '2019'))).toBe('2020-05-04');
  });

  it('stays what somebody has set', () => {
    const set = onCard({ asOf: '2025-01-01' });
    expect(asOfAfter(packWith('2020-05-04'), set, dated('report', '2021-06-07'))).toBe(
      '2025-01-01',
    );
    const both = onCard({ asOf: '2025-01-01', gloss: cites('gazette') });
    expect(asOfAfter(packWith('2020-05-04', '2024-11-24'), both)).toBe('2025-01-01');
  });

  it('is a day that the card tells of, where the newest source has only a month', () => {
    const latest = [{ ...cites('report'), date: '2026-03-14' }];
    const pack = packWith('2026-03');
    expect(asOf(pack)).toBe('2026-03-01');
    expect(asOfAfter(pack, onCard({ latest }))).toBe('2026-03-14');
    expect(asOfAfter(packWith('2020-05'), onCard({ latest }))).toBe('2020-05-01');
  });
});
