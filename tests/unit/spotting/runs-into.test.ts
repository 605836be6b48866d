import { expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../spotting/find.ts';
import { form } from './small-dictionary.ts';

const dictionary = buildDictionary([
  {
    id: 'king',
    forms: [form('Orvan II'), form('King Orvan', 'en', 'ambiguous')],
    cues: ['Tarvia'],
  },
]);
const marked = (text: string) =>
  find(dictionary, [text], 'en').map(({ start, end }) => text.slice(start, end));

it('an ambiguous form gives way to a sure one that it runs into and that is no shorter', () => {
  expect(marked('In Tarvia they met King Orvan II yesterday.')).toEqual(['Orvan II']);
  expect(marked('In Tarvia they met King Orvan yesterday.')).toEqual(['King Orvan']);
});
