import { describe, expect, it } from 'vitest';
import { beforeLastWord, type Piece, piecesOf } from '../../../components/card/text/text-pieces.ts';

const TEXT = 'Hamas led it from the Gaza Strip.';
const link = (name: string, entry = 'x') => {
  const start = TEXT.indexOf(name);
  return { start, end: start + name.length, entry };
};
const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

describe('a text cut at its links', () => {
  it('is the same text, with each name as its own piece', () => {
    const pieces = piecesOf(TEXT, [link('Hamas', 'hamas'), link('Gaza Strip', 'gaza')]);
    expect(pieces).toEqual([
      { text: 'Hamas', entry: 'hamas' },
      { text: ' led it from the ', entry: null },
      { text: 'Gaza Strip', entry: 'gaza' },
      { text: '.', entry: null },
    ]);
  });

  it.each([
    ['over one another', [link('Gaza Strip'), link('Strip')]],
    ['beyond the end', [{ start: 30, end: 99, entry: 'x' }]],
    ['out of order', [link('Strip'), link('Hamas')]],
  ])('neither loses nor duplicates text if links are %s', (_how, links) => {
    expect(joined(piecesOf(TEXT, links))).toBe(TEXT);
  });

  it.each([
    [[], 'Hamas led it from the Gaza ', 'Strip.'],
    [[link('Gaza Strip')], 'Hamas led it from the ', 'Gaza Strip.'],
    [[link('Hamas')], 'Hamas led it from the Gaza ', 'Strip.'],
    [[link(TEXT)], '', TEXT],
  ])(
    'keeps the last word, or the name it belongs to, for the sources: %j',
    (links, before, last) => {
      const parts = beforeLastWord(piecesOf(TEXT, links));
      expect(joined(parts.before)).toBe(before);
      expect(joined(parts.last)).toBe(last);
    },
  );

  it('keeps nothing with its sources that is longer than a line', () => {
    for (const text of [`It is ${'W'.repeat(41)}.`, 'W'.repeat(500)]) {
      const parts = beforeLastWord(piecesOf(text, []));
      expect(joined(parts.before)).toBe(text);
      expect(parts.last).toEqual([]);
    }
  });
});
