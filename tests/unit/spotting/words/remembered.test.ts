import fc from 'fast-check';
import { expect, it } from 'vitest';
import { remembered } from '../../../../spotting/words/remembered.ts';

it('gives what is made, whichever words are asked for before', () => {
  const of = remembered((word) => (word % 3 === 0 ? null : `w${word}`));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 500 })), (words) => {
      for (const word of words) expect(of(word)).toBe(word % 3 === 0 ? null : `w${word}`);
    }),
  );
});

it('makes nothing twice that was asked for a moment ago', () => {
  const made: number[] = [];
  const of = remembered((word) => made.push(word));
  for (const word of [7, 8, 7, 9, 8, 7]) of(word);
  expect(made).toEqual([7, 8, 9]);
});
