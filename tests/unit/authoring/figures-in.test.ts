import { expect, it } from 'vitest';
import { figuresIn } from '../../../authoring/check/figures-in.ts';
import { compareStatement } from '../../../authoring/desk/statement.ts';

it.each([
  ['It cost 3 billion.', [3_000_000_000]],
  ['It cost two billion, then a trillion.', [2_000_000_000, 1_000_000_000_000]],
  ['A thousand came, half a million watched, a quarter of a million paid.', [1000]],
  ['It has 6.2 million of 7 million.', [6_200_000, 7_000_000]],
])('reads the numbers of “%s”', (text, values) => {
  expect(figuresIn(text).map(({ value }) => value)).toEqual(values);
});

it('tells a billion from a few, and from a million', () => {
  const rulesFor = (text: string, sentence: string) =>
    compareStatement(text, [sentence], '', { own: 'en', source: 'en' }).map(({ rule }) => rule);
  expect(rulesFor('The hall cost 3 billion.', 'The hall has 3 floors.')).toContain(
    'number-not-in-source',
  );
  expect(rulesFor('The hall cost 3 billion.', 'The hall cost 3 million.')).toContain(
    'number-not-in-source',
  );
  expect(rulesFor('The hall cost 3 billion.', 'The hall cost three billion.')).toEqual([]);
});
