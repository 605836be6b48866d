import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary.ts';
import { find } from '../../../spotting/find.ts';
import { licensed } from '../../../spotting/licence.ts';
import type { Form, Term } from '../../../spotting/types.ts';

const form = (text: string, kind: Form['kind'] = 'sure', more: Partial<Form> = {}): Form => ({
  text,
  kind,
  lang: 'en',
  caseless: false,
  ...more,
});

const TERMS: Term[] = [
  {
    id: 'isis-k',
    forms: [
      form('ISIS-K'),
      form('Islamic State Khorasan'),
      form('Islamic State \u2013 Khorasan Province'),
      form('IS-K', 'ambiguous'),
    ],
    cues: ['Afghanistan'],
  },
  {
    id: 'islamic-state',
    forms: [
      form('Islamic State'),
      form('ISIS'),
      form('IS', 'ambiguous'),
      form('EI', 'ambiguous', { lang: 'fr' }),
      form('Islamic State of Pakistan', 'not'),
    ],
    cues: ['militants', 'claimed responsibility'],
  },
  {
    id: 'khorasan',
    forms: [form('Khorasan', 'ambiguous'), form('Islamic State Khorasan', 'not')],
    cues: ['historical region'],
  },
  { id: 'caliphate', forms: [form('caliphate', 'sure', { caseless: true })], cues: [] },
  { id: 'cathedral', forms: [form("Saint John's Cathedral")], cues: [] },
  { id: 'father', forms: [form('Assad', 'ambiguous'), form('Hafez al-Assad')], cues: ['Hama'] },
  { id: 'son', forms: [form('Assad', 'ambiguous'), form('Bashar al-Assad')], cues: ['Sochi'] },
];
const dictionary = buildDictionary(TERMS);

/** What is found, as `entry:text`, with `?` where no cue licenses it. */
function spot(text: string | string[], lang: string | null = 'en'): string[] {
  const blocks = typeof text === 'string' ? [text] : text;
  return find(dictionary, blocks, lang).map(
    ({ entry, block, start, end, licence }) =>
      `${entry}:${blocks[block]?.slice(start, end)}${licence === 'none' ? '?' : ''}`,
  );
}

describe('find', () => {
  it('takes the longest form', () => {
    expect(spot('The Islamic State Khorasan Province and the Islamic State.')).toEqual([
      'isis-k:Islamic State Khorasan',
      'islamic-state:Islamic State',
    ]);
  });

  it.each([
    ['a non-breaking hyphen', 'ISIS\u2011K', 'isis-k:ISIS\u2011K'],
    ['a soft hyphen', 'IS\u00ADIS\u2010\u00ADK', 'isis-k:IS\u00ADIS\u2010\u00ADK'],
    [
      'white space of any kind and length',
      'Islamic\u00A0\n State',
      'islamic-state:Islamic\u00A0\n State',
    ],
    ['a hyphen for a space', 'Islamic State-Khorasan', 'isis-k:Islamic State-Khorasan'],
    [
      'a spaced dash',
      'Islamic State - Khorasan Province',
      'isis-k:Islamic State - Khorasan Province',
    ],
    ['a curly apostrophe', 'Saint John\u2019s Cathedral', 'cathedral:Saint John\u2019s Cathedral'],
  ])('sees through %s', (_name, text, found) => {
    expect(spot(`By ${text}, they said`)).toEqual([found]);
  });

  it('leaves the possessive out', () => {
    expect(spot('ISIS\u2019s men')).toEqual(['islamic-state:ISIS']);
  });

  it.each([
    'ISISK',
    'xISIS',
    'ISIS2',
    'isis',
    'Isis',
    'ISIS_',
    'Islamic, State',
    'Islamic\uFFFCState',
  ])('finds nothing in %s', (text) => {
    expect(spot(text)).toEqual([]);
  });

  it('folds case and takes plurals of common nouns only', () => {
    expect(spot('Caliphates and a CALIPHATE')).toEqual([
      'caliphate:Caliphates',
      'caliphate:CALIPHATE',
    ]);
  });

  it('takes the place of a form that means something else', () => {
    expect(spot('the Islamic State of Pakistan')).toEqual([]);
  });

  it('gives no part of an ambiguous form where that has no cue', () => {
    expect(spot('the IS-K amplifier')).toEqual(['isis-k:IS-K?']);
  });

  it('takes a cue near by, in this block or the next', () => {
    expect(spot('IS claimed responsibility')).toEqual(['islamic-state:IS']);
    expect(spot(['IS said so.', 'The MILITANTS left.'])).toEqual(['islamic-state:IS']);
    expect(spot(`IS ${'word '.repeat(38)} militants`)).toEqual(['islamic-state:IS']);
    expect(spot(`IS ${'word '.repeat(40)} militants`)).toEqual(['islamic-state:IS?']);
  });

  it('leaves short abbreviations in lines of capitals alone', () => {
    expect(spot('WAR IS OVER, militants said')).toEqual([]);
    expect(spot('WAR IS over, militants said')).toEqual(['islamic-state:IS']);
  });

  it('tells two meanings of one form apart by the nearer cue, or not at all', () => {
    expect(spot('Assad met them in Sochi')).toEqual(['son:Assad']);
    expect(spot('Assad in Hama')).toEqual(['father:Assad']);
    expect(spot('Assad spoke')).toEqual([]);
    expect(spot('Bashar al-Assad left. Assad spoke')).toEqual([
      'son:Bashar al-Assad',
      'son:Assad?',
    ]);
  });

  it('goes by the language of the page, and takes English names everywhere', () => {
    expect(spot('EI, militants', 'fr')).toEqual(['islamic-state:EI']);
    expect(spot('EI, militants', 'de')).toEqual([]);
    expect(spot('EI, militants', null)).toEqual(['islamic-state:EI']);
    expect(spot('ISIS', 'de')).toEqual(['islamic-state:ISIS']);
  });

  it('licenses an ambiguous form by a sure one anywhere', () => {
    const found = find(dictionary, ['IS', 'Khorasan', 'ISIS'], 'en');
    expect(licensed(found).map(({ block }) => block)).toEqual([0, 2]);
  });
});

describe('find against a search by hand', () => {
  const word = fc.constantFrom('ab', 'cd', 'ef', 'a', 'A');
  const gap = fc.constantFrom(' ', '-', "'");
  const phrase = (words: number) =>
    fc
      .array(fc.tuple(gap, word), { minLength: 1, maxLength: words })
      .map((pairs) => pairs.map(([g, w], index) => (index ? g : '') + w).join(''));
  const anyForms = fc.uniqueArray(phrase(3), { minLength: 1, maxLength: 6 });
  const textGap = fc.constantFrom(' ', '  ', '-', "'", ', ', '\u2011', '\u2019', '\u00A0', '');
  const anyText = fc
    .array(fc.tuple(textGap, word), { maxLength: 25 })
    .map((pairs) => pairs.flat().join(''));

  const inWords = '[\\p{L}\\p{N}\\p{M}\\p{Pc}]';
  /** Leftmost, then longest, with one regular expression for each form at each place. */
  function byHand(forms: readonly string[], text: string): string[] {
    const found: string[] = [];
    for (let at = 0; at < text.length; ) {
      const lengths = forms.map((one) => {
        const source = one
          .replaceAll("'", "['\u2019]")
          .replaceAll('-', '[-\u2011]')
          .replaceAll(' ', '(?:[ \u00A0]+|[-\u2011])');
        const pattern = new RegExp(`(?<!${inWords})${source}(?!${inWords})`, 'uy');
        pattern.lastIndex = at;
        return pattern.exec(text)?.[0].length ?? 0;
      });
      const most = Math.max(...lengths);
      if (most > 0) found.push(`${at}+${most}`);
      at += most || 1;
    }
    return found;
  }

  it('finds the same', () => {
    fc.assert(
      fc.property(anyForms, anyText, (forms, text) => {
        const terms = forms.map((one): Term => ({ id: one, forms: [form(one)], cues: [] }));
        const found = find(buildDictionary(terms), [text], 'en');
        expect(found.map(({ start, end }) => `${start}+${end - start}`)).toEqual(
          byHand(forms, text),
        );
      }),
      { numRuns: 5000 },
    );
  });
});

describe('find on hostile text', () => {
  it('looks at each place a bounded number of times', () => {
    // Texts that make a search that starts anew at each place take quadratic time: were it so,
    // these would run for hours and the runner's own limit would end them.
    for (const unit of [
      'Islamic ',
      'Islamic-',
      'IS ',
      'militants ',
      'a\u0301',
      '\u00AD',
      '\uD800',
      ' ',
    ]) {
      expect(find(dictionary, [unit.repeat(300_000)], null)).toBeInstanceOf(Array);
    }
    expect(spot('x'.repeat(2_000_000))).toEqual([]);
  });
});
