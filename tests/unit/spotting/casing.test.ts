import { describe, expect, it } from 'vitest';
import { casingOf, smallQuotationsOf } from '../../../spotting/words/casing.ts';

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
