import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  casingOf,
  isWithin,
  mayBeQuotedSmall,
  smallQuotationsOf,
} from '../../../../spotting/words/casing.ts';

const times = (count: number, ...words: readonly string[]) =>
  Array.from({ length: count }, () => words).flat();

describe('how a text is written', () => {
  // Of its first 48 words, the share of long ones that begin in lower case decides.
  it.each([
    ['title', ['Taliban', ...times(7, 'after'), ...times(40, 'Taliban')]],
    ['sentence', ['Taliban', ...times(8, 'after'), ...times(39, 'Taliban')]],
    ['sentence', [...times(40, 'Taliban'), ...times(8, 'after')]],
    ['title', ['Taliban', ...times(24, 'of'), ...times(23, 'Taliban'), ...times(9, 'after')]],
    ['capitals', [...times(7, 'after'), ...times(41, 'TALIBAN')]],
    ['sentence', [...times(8, 'after'), ...times(40, 'TALIBAN')]],
    ['small', times(60, 'after')],
    ['sentence', [...times(7, 'after'), 'Taliban', 'after']],
  ])('is told by the first words, however many follow: %s', (casing, words) => {
    expect(casingOf(words)).toBe(casing);
  });

  it('reads no more words than it takes to tell', () => {
    let read = 0;
    const words = function* () {
      for (const word of times(9, 'Taliban', 'after')) {
        read++;
        yield word;
      }
    };
    expect(casingOf(words())).toBe('sentence');
    expect(read).toBe(16);
  });
});

describe('quotations without capitals', () => {
  const quoted = (text: string) =>
    smallQuotationsOf(text).map(({ from, to }) => text.slice(from, to));

  it.each([
    ['„wer redet noch über den sudan?“, fragte Mia.', ['„wer redet noch über den sudan?“']],
    ['Mia: «їду з харкова без грошей», — і все.', [': «їду з харкова без грошей»']],
    ['“Who still talks of sudan today?” she asked.', []],
    ['It was “a great day for the turkey farmers”.', []],
    ['“turkey ham” is a word.', []],
  ])('open a text or follow a colon: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

it('every small word of a quotation without capitals may be in one', () => {
  const mark = fc.constantFrom('"', '“', '”', '«', '»', ' ', ': "');
  const words = fc.tuple(
    fc.constantFrom('the sudan ', 'łódź ', 'Assad '),
    fc.integer({ max: 31, min: 0 }),
  );
  let found = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, words), { maxLength: 8 }), (parts) => {
      const text = parts.map(([one, [word, times]]) => one + word.repeat(times)).join('');
      for (const { from, to } of smallQuotationsOf(text)) {
        for (const { index } of text.slice(from, to).matchAll(/\p{Ll}/gu)) {
          expect(mayBeQuotedSmall(text, from + index), `${text} at ${from + index}`).toBe(true);
          found++;
        }
      }
      const quotations = smallQuotationsOf(text);
      for (let at = 0; at <= text.length; at++) {
        const isIn = quotations.some(({ from, to }) => from <= at && at < to);
        expect(isWithin(quotations, at), `${text} at ${at}`).toBe(isIn);
      }
    }),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(0);
});
