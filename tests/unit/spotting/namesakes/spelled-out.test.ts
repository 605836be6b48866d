import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import { form } from '../small-dictionary.ts';

describe('an abbreviation that a page spells out', () => {
  const names = buildDictionary([
    {
      id: 'fbi',
      forms: [form('FBI'), form('Federal Bureau of Investigation')],
      cues: [],
    },
    { id: 'rsf', forms: [form('RSF', 'en', 'usual')], cues: ['Rapid'] },
    { id: 'afd', forms: [form('AfD', 'de'), form('AFD', 'en', 'usual')], cues: [] },
  ]);
  const marked = (text: string, lang: string) =>
    find(names, text.split(' ¶ '), lang).map(({ block, start, end }) =>
      text.split(' ¶ ')[block]?.slice(start, end),
    );

  it.each([
    ['de', 'Der Förderbund Imkerei (FBI) tagt. ¶ Beim FBI summt es.', []],
    ['de', 'Die Freie Bäckerinnung (FBI) tagt; FBI-Chefin ist sie.', []],
    ['en', 'The Fund for Better Ink (FBI) met. The FBI prints.', []],
    ['es', 'La Federación de Bolos de Irún (FBI) abre. La FBI gana.', []],
    ['en', 'The Reading Seal Fund (RSF) swims. RSF has a pool.', []],
  ])('is that of what is spelled out, in %s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'The Federal Bureau of Investigation (FBI) met. The FBI left.',
      ['Federal Bureau of Investigation', 'FBI', 'FBI'],
    ],
    ['en', 'A Rapid Strike Force (RSF) came. RSF left.', ['RSF', 'RSF']],
    // What a bracket says of a person.
    ['en', 'She met Hanna Weber (AFD), of AFD.', ['AFD', 'AFD']],
    ['en', 'Agents (FBI) came.', ['FBI']],
  ])('is its own if that is so, in %s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});
