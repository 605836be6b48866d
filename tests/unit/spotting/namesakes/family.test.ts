import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import type { Term } from '../../../../spotting/types.ts';
import { form } from '../small-dictionary.ts';

const TERMS: readonly Term[] = [
  {
    id: 'father',
    forms: [
      form('Robert Torvane'),
      form('Torvane', 'en', 'usual'),
      form('Роберт Торвани', 'ru'),
      form('Торвани', 'ru', 'usual'),
    ],
    cues: [],
    against: ['Мартин'],
    related: ['son'],
  },
  {
    id: 'son',
    forms: [form('Martin Torvane'), form('Мартин Торвани', 'ru')],
    cues: [],
  },
  {
    id: 'country',
    forms: [form('Kavonia', 'en', 'usual')],
    cues: [],
    related: ['other-country'],
  },
  { id: 'india', forms: [form('India', 'en', 'usual'), form('India', 'fr', 'usual')], cues: [] },
  { id: 'other-country', forms: [form('South Kavonia')], cues: [] },
];
const dictionary = buildDictionary(TERMS);

/** What is marked in the blocks of a page, in order. */
function marked(lang: string, ...blocks: string[]): string[] {
  const found = withEvidence(
    find(
      dictionary,
      blocks,
      blocks.map(() => lang),
    ),
  );
  return found.map(({ entry, block, start, end }) => {
    return `${entry}: ${blocks[block]?.slice(start, end)}`;
  });
}

describe('a family name of two related people', () => {
  it('is that of the one usually meant where the page names nobody in full', () => {
    expect(marked('en', 'The port was closed, said Torvane.')).toEqual(['father: Torvane']);
  });

  it('is that of the one whom the page names in full', () => {
    expect(marked('en', 'The new leader is Martin Torvane.', 'Torvane spoke on Monday.')).toEqual([
      'son: Martin Torvane',
      'son: Torvane',
    ]);
  });

  it('is that of the first of two who are named in full as often', () => {
    const texts = ['Martin Torvane spoke.', 'Torvane succeeds his father, Robert Torvane.'];
    expect(marked('en', ...texts)).toEqual([
      'son: Martin Torvane',
      'son: Torvane',
      'father: Robert Torvane',
    ]);
    expect(
      marked('en', 'Robert Torvane died.', 'Torvane was old. Martin Torvane follows.'),
    ).toEqual(['father: Robert Torvane', 'father: Torvane', 'son: Martin Torvane']);
  });

  it('is nobody’s before the relative is named in full', () => {
    const texts = ['Mourners came for Torvane on Friday.', 'His son Martin Torvane spoke.'];
    expect(marked('en', ...texts)).toEqual(['son: Martin Torvane']);
  });

  it('is that of a parent after a word for a child', () => {
    const text = 'Новый лидер — Мартин Торвани. Сын Торвани молчал.';
    expect(marked('ru', text)).toEqual(['son: Мартин Торвани', 'father: Торвани']);
  });

  it('leaves places alone, which have no given names', () => {
    const text = 'South Kavonia, once a part of Kavonia, voted; South Kavonia is small.';
    expect(marked('en', text)).toContain('country: Kavonia');
  });
});

describe('a country whose name is given to children', () => {
  it.each([
    ['en', 'Her son and her sister India were at home.', []],
    ['fr', 'Sa fille India chante.', []],
    ['en', 'They call their mother India.', ['india: India']],
    ['en', 'The sisters love India.', ['india: India']],
    ['en', 'She left her sister. India was far.', ['india: India']],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(lang, text)).toEqual(expected);
  });
});
