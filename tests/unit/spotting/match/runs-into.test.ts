import { expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import { form } from '../small-dictionary.ts';

const dictionary = buildDictionary([
  {
    id: 'king',
    forms: [form('Orvan II'), form('King Orvan', 'en', 'ambiguous')],
    cues: ['Tarvia'],
  },
  { id: 'guild', forms: [form('Guild'), form('order Guild')], cues: [] },
  { id: 'branch', forms: [form('Guild Tarvia')], cues: [] },
  { id: 'shop', forms: [form('shop Harl')], cues: [] },
  { id: 'other', forms: [form('Harl Vora')], cues: [] },
]);
const found = (text: string) => find(dictionary, [text], 'en');
const marked = (text: string) => found(text).map(({ start, end }) => text.slice(start, end));

it('an ambiguous form gives way to a sure one that it runs into and that is no shorter', () => {
  expect(marked('In Tarvia they met King Orvan II yesterday.')).toEqual(['Orvan II']);
  expect(marked('In Tarvia they met King Orvan yesterday.')).toEqual(['King Orvan']);
});

it('a branch that follows a noun for what it is takes it in, as its parent would', () => {
  const branch = (text: string) =>
    found(text).map(({ entry, start, end }) => `${entry}: ${text.slice(start, end)}`);
  expect(branch('The order Guild Tarvia is new.')).toEqual(['branch: order Guild Tarvia']);
  expect(branch('The order Guild of Tarvia is new.')).toEqual(['guild: order Guild']);
  // Harl alone is no name of the shop.
  expect(branch('The shop Harl Vora is new.')).toEqual(['shop: shop Harl']);
});

it('a name that ends with the beginning of another one leaves that to it', () => {
  const dictionary = buildDictionary([
    { id: 'quds', forms: [form('نیروی قدس', 'fa'), form('نیروی قدس سپاه', 'fa')], cues: [] },
    { id: 'irgc', forms: [form('سپاه پاسداران', 'fa')], cues: [] },
  ]);
  const namedIn = (text: string) =>
    find(dictionary, [text], 'fa').map(({ entry, start, end }) => [entry, text.slice(start, end)]);
  expect(namedIn('فرمانده نیروی قدس سپاه پاسداران رفت')).toEqual([
    ['quds', 'نیروی قدس'],
    ['irgc', 'سپاه پاسداران'],
  ]);
  expect(namedIn('فرمانده نیروی قدس سپاه رفت')).toEqual([['quds', 'نیروی قدس سپاه']]);
});
