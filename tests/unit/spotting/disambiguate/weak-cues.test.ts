import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { form, spotting } from '../small-dictionary.ts';

const names = buildDictionary([
  {
    id: 'senate',
    forms: [form('Senate', 'en', 'ambiguous')],
    cues: ['impeachment', 'Congress', 'Washington'],
    against: ['Manila'],
  },
  {
    id: 'congress',
    forms: [form('Congress', 'en', 'ambiguous')],
    cues: ['Senate'],
    against: ['Manila'],
  },
  { id: 'impeachment', forms: [form('impeachment', 'en', 'sure', true)], cues: [] },
  { id: 'moscow', forms: [form('Moscow', 'en', 'usual')], cues: ['Kremlin'] },
]);
const marked = (text: string) =>
  withEvidence(find(names, text.split(' ¶ '), 'en')).map(({ block, start, end }) =>
    text.split(' ¶ ')[block]?.slice(start, end),
  );
const far = 'The rain fell on the roofs and the gardens and it would not end for days. '.repeat(2);

describe('words that many countries share', () => {
  it.each([
    // The page speaks of no other country.
    ['An impeachment. The Senate met.', ['impeachment', 'Senate']],
    ['The Senate and Congress met.', ['Senate', 'Congress']],
    // It does, though further off than the word beside the name.
    [`Manila waits. ${far}An impeachment. The Senate met.`, ['impeachment']],
    [`Manila waits. ${far}The Senate and Congress met.`, []],
    // A name of its own licenses it as before.
    [
      `Manila waits. ${far}Washington has an impeachment. The Senate met.`,
      ['impeachment', 'Senate'],
    ],
    // Of a cue and a counter-word, that nearby decides, further off than a sentence as well.
    [`Washington waits. ${far}Manila waits. ${far.slice(0, 75)}The Senate met.`, []],
    [`Manila waits. ${far}Washington waits. ${far.slice(0, 75)}The Senate met.`, ['Senate']],
    // A paragraph away, a counter-word is as far off as four words more.
    [
      `Manila waits. ¶ ${far.repeat(2)} ¶ An impeachment. The Senate met.`,
      ['impeachment', 'Senate'],
    ],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('towns in the United States', () => {
  it.each([
    ['Moscow, ID is quiet. Snow fell on Moscow.', []],
    ['The Moscow Police Department in Idaho waits.', []],
    ['Moscow High School beat Troy, Idaho.', []],
    // Elsewhere towns have departments, too.
    ['The Moscow Police Department waits.', ['Moscow']],
    ['Moscow, IN CAPITALS, is shown.', ['Moscow']],
    ['Moscow, PA and others met.', ['Moscow']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('a cue that is a short abbreviation', () => {
  const forms = [form('COP', 'fr', 'ambiguous')];
  const marked = spotting({ id: 'cop', forms, cues: ['UN', 'climat'] });
  it.each([
    ['Un accord sur la COP est un vieux rêve.', []],
    ['La COP de la UN a commencé.', ['cop:COP']],
    ['La COP sur le Climat a commencé.', ['cop:COP']],
  ])('keeps its capitals: %s', (text, expected) => {
    expect(marked(text, 'fr')).toEqual(expected);
  });
});
