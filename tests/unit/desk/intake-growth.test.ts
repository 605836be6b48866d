import { expect, it } from 'vitest';
import { readText } from '../../../authoring/desk/intake.ts';
import { sentencesIn } from '../../../authoring/read/split.ts';
import { growth, LINEAR } from '../growth.ts';

/** Texts in which a full stop, a number or the end of a line does not end the sentence. */
const ENDLESS = [
  'A. ',
  'a. ',
  'Dr. ',
  '3. ',
  'art. 1 ',
  'Word. 1 a ',
  'one two three,\n',
  'Ab cd\n',
];

it.each(ENDLESS)('a text is read in linear time, however often it has “%s”', (piece) => {
  const make = (size: number) => {
    const text = `${'ordinary '.repeat(20)}\n${piece.repeat(size)}`;
    return () => readText(text, 'de');
  };
  expect(growth(make, 1500)).toBeLessThan(LINEAR);
});

it('a text is cut into sentences in linear time, however many spaces it has', () => {
  const make = (size: number) => {
    const text = `Word.${' '.repeat(size)}x ${'It is old. '.repeat(size / 10)}`;
    return () => sentencesIn(text, 'en');
  };
  expect(growth(make, 4000)).toBeLessThan(LINEAR);
});
