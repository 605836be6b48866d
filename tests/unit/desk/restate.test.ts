import { describe, expect, it } from 'vitest';
import { gapsIn } from '../../../desk/gaps.ts';
import { type DeskPack, emptyCard, emptyDocument, type Line } from '../../../desk/model.ts';
import { reduce } from '../../../desk/reduce.ts';
import { EMPTY } from './sample.ts';

const from = (sentence: number) => ({ document: 'report', sentence });
const begun = (sentence: number): Line => ({ text: '', cites: [], from: from(sentence) });

function start(): DeskPack {
  const card = {
    ...emptyCard('hall', 'Hall', 'en', '2026-11-26'),
    gloss: { ...begun(4), text: 'A venue.' },
    summary: [begun(4), begun(7)],
  };
  const report = {
    ...emptyDocument('report'),
    about: 'Report',
    publisher: 'Gazette',
    date: '2020',
    statements: [{ text: 'It was there.', from: [1] }],
  };
  return { ...EMPTY, documents: [report], cards: [card] };
}

function write(pack: DeskPack, ...texts: readonly (string | null)[]): DeskPack {
  const [card] = pack.cards;
  const summary = (card?.summary ?? []).flatMap((line, index) => {
    const text = texts[index];
    return text === null ? [] : [{ ...line, text: text ?? line.text }];
  });
  return reduce(pack, { type: 'card', id: 'hall', change: { summary } });
}

const statements = (pack: DeskPack) => pack.documents[0]?.statements;
const cites = (pack: DeskPack) =>
  pack.cards[0]?.summary.map((line) => line.cites.map(({ statement }) => statement));

describe('a sentence begun from one of a document', () => {
  it('is kept as the statement that it rests on, as it is written', () => {
    const one = write(start(), 'I');
    expect(statements(one)?.slice(1)).toEqual([{ text: 'I', from: [4] }]);
    const two = write(one, 'It opened.', 'It burned.');
    expect(statements(two)?.slice(1)).toEqual([
      { text: 'It opened.', from: [4] },
      { text: 'It burned.', from: [7] },
    ]);
    expect(cites(two)).toEqual([[2], [3]]);
  });

  it('takes its source to the line of the card, and lacks nothing then', () => {
    const [card = emptyCard('', '', '', '')] = start().cards;
    expect(gapsIn(start(), card)).toEqual([
      { field: 'gloss', lack: 'sentence-first' },
      { field: 'summary.0', lack: 'empty' },
      { field: 'summary.1', lack: 'empty' },
    ]);
    const pack = write(start(), 'It opened.', 'It burned.');
    expect(pack.cards[0]?.gloss.cites).toEqual([{ document: 'report', statement: 2 }]);
    expect(pack.cards[0] && gapsIn(pack, pack.cards[0])).toEqual([]);
  });

  it('has no source for a line that is still empty', () => {
    const empty = reduce(start(), {
      type: 'card',
      id: 'hall',
      change: { gloss: begun(4), summary: [{ ...begun(4), text: 'It opened.' }] },
    });
    expect(empty.cards[0]?.gloss.cites).toEqual([]);
    const gloss = { ...begun(4), text: 'A venue.' };
    const pack = reduce(empty, { type: 'card', id: 'hall', change: { gloss } });
    expect(pack.cards[0]?.gloss.cites).toEqual([{ document: 'report', statement: 2 }]);
  });

  it.each([
    ['emptied', ''],
    ['removed', null],
  ])('leaves no statement when it is %s, and others keep theirs', (_, text) => {
    const pack = write(write(start(), 'It opened.', 'It burned.'), text);
    expect(statements(pack)?.map((each) => each.text)).toEqual(['It was there.', 'It burned.']);
    expect(cites(pack)?.at(-1)).toEqual([2]);
    expect(pack.cards[0]?.gloss.cites).toEqual([]);
  });

  it('does not change a statement that was put otherwise, or that another card rests on', () => {
    const pack = write(start(), 'It opened.');
    const change = { text: 'The hall opened, it said.' };
    const own = reduce(pack, { type: 'statement', document: 'report', index: 1, change });
    expect(statements(write(own, 'It opened in May.'))?.[1]?.text).toBe(change.text);

    const line = { text: 'Theirs.', cites: [{ document: 'report', statement: 2 }] };
    const card = { ...emptyCard('board', 'Board', 'en', '2026-11-26'), summary: [line] };
    const shared = reduce(pack, { type: 'add-card', card });
    expect(statements(write(shared, 'It opened in May.'))?.[1]?.text).toBe('It opened.');
    expect(statements(write(shared, null))).toHaveLength(2);
  });

  it('keeps the sources that somebody chose', () => {
    const chosen = [{ document: 'report', statement: 1 }];
    const summary = [{ ...begun(4), cites: chosen }];
    const pack = reduce(start(), { type: 'card', id: 'hall', change: { summary } });
    expect(write(pack, 'It was there.').cards[0]?.summary[0]?.cites).toEqual(chosen);
    expect(statements(write(pack, 'It was there.'))).toHaveLength(1);
  });

  it('rests on nothing when its document is gone', () => {
    const pack = write(reduce(start(), { type: 'remove-document', id: 'report' }), 'It opened.');
    expect(cites(pack)).toEqual([[], []]);
  });
});
