import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../spotting/evidence.ts';
import { find, findInTurns } from '../../../spotting/find.ts';
import type { Term } from '../../../spotting/types.ts';
import { form } from './small-dictionary.ts';

const TERMS: Term[] = [
  {
    id: 'isis-k',
    forms: [
      form('ISIS-K'),
      form('Islamic State Khorasan'),
      form('Islamic State \u2013 Khorasan Province'),
      form('IS-K', 'en', 'ambiguous'),
    ],
    cues: ['Afghanistan'],
  },
  {
    id: 'islamic-state',
    forms: [
      form('Islamic State'),
      form('ISIS'),
      form('IS', 'en', 'ambiguous'),
      form('EI', 'fr', 'ambiguous'),
      form('Islamic State of Pakistan', 'en', 'not'),
    ],
    cues: ['militants', 'claimed responsibility'],
  },
  {
    id: 'khorasan',
    forms: [form('Khorasan', 'en', 'ambiguous'), form('Islamic State Khorasan', 'en', 'not')],
    cues: ['historical region'],
  },
  { id: 'caliphate', forms: [form('caliphate', 'en', 'sure', true)], cues: [] },
  { id: 'cathedral', forms: [form("Saint John's Cathedral")], cues: [] },
  {
    id: 'father',
    forms: [form('Assad', 'en', 'ambiguous'), form('Hafez al-Assad')],
    cues: ['Hama'],
  },
  {
    id: 'son',
    forms: [form('Assad', 'en', 'ambiguous'), form('Bashar al-Assad')],
    cues: ['Sochi'],
  },
];
const dictionary = buildDictionary(TERMS);

/** What is found, as `entry:text`, with `?` where no cue licenses it. */
function spot(text: string | string[], lang: string | null = 'en'): string[] {
  const blocks = typeof text === 'string' ? [text] : text;
  return find(dictionary, blocks, lang).map(
    ({ entry, block, start, end, evidence }) =>
      `${entry}:${blocks[block]?.slice(start, end)}${evidence === 'none' ? '?' : ''}`,
  );
}

describe('find', () => {
  it('prefers the longest form', () => {
    expect(spot('The Islamic State Khorasan Province and the Islamic State.')).toEqual([
      'isis-k:Islamic State Khorasan Province',
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
  ])('ignores %s', (_name, text, found) => {
    expect(spot(`By ${text}, they said`)).toEqual([found]);
  });

  it('excludes the possessive', () => {
    expect(spot('ISIS\u2019s men')).toEqual(['islamic-state:ISIS']);
  });

  it.each(['ISISK', 'xISIS', 'ISIS2', 'isis', 'ISIS_', 'Islamic, State', 'Islamic\uFFFCState'])(
    'finds nothing in %s',
    (text) => {
      expect(spot(text)).toEqual([]);
    },
  );

  it('folds case and takes plurals of common nouns only', () => {
    expect(spot('Caliphates and a CALIPHATE')).toEqual([
      'caliphate:Caliphates',
      'caliphate:CALIPHATE',
    ]);
  });

  it('hides forms within one that means something else', () => {
    expect(spot('the Islamic State of Pakistan')).toEqual([]);
  });

  it('returns no part of an ambiguous form without a cue', () => {
    expect(spot('the IS-K amplifier')).toEqual(['isis-k:IS-K?']);
  });

  it('accepts a cue nearby, in this block or the next', () => {
    expect(spot('IS claimed responsibility')).toEqual(['islamic-state:IS']);
    expect(spot(['IS said so.', 'The MILITANTS left.'])).toEqual(['islamic-state:IS']);
    expect(spot(`IS ${'word '.repeat(38)} militants`)).toEqual(['islamic-state:IS']);
    expect(spot(`IS ${'word '.repeat(40)} militants`)).toEqual(['islamic-state:IS?']);
  });

  it('ignores short abbreviations in lines of capitals', () => {
    expect(spot('WAR IS OVER, militants said')).toEqual([]);
    expect(spot('WAR IS over, militants said')).toEqual(['islamic-state:IS']);
  });

  it('distinguishes two meanings of a form by the nearer cue, or marks neither', () => {
    expect(spot('Assad met them in Sochi')).toEqual(['son:Assad']);
    expect(spot('Assad in Hama')).toEqual(['father:Assad']);
    expect(spot('Assad spoke')).toEqual([]);
    expect(spot('Bashar al-Assad left. Assad spoke')).toEqual([
      'son:Bashar al-Assad',
      'son:Assad?',
    ]);
  });

  it('uses forms in the language of the page, and English ones everywhere', () => {
    expect(spot('EI, militants', 'fr')).toEqual(['islamic-state:EI']);
    expect(spot('EI, militants', 'de')).toEqual([]);
    expect(spot('EI, militants', null)).toEqual(['islamic-state:EI']);
    expect(spot('ISIS', 'de')).toEqual(['islamic-state:ISIS']);
  });

  it('accepts an ambiguous form if a sure one is anywhere on the page', () => {
    const found = find(dictionary, ['IS', 'Khorasan', 'ISIS'], 'en');
    expect(withEvidence(found).map(({ block }) => block)).toEqual([0, 2]);
  });
});

describe('find on hostile text', () => {
  it('visits each position a bounded number of times', () => {
    // Texts that make a search that starts anew at each place take quadratic time: were it so,
    // these would run for minutes and the runner's own limit would end them.
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
      expect(find(dictionary, [unit.repeat(100_000)], null)).toBeInstanceOf(Array);
    }
    expect(spot('x'.repeat(400_000))).toEqual([]);
  });
});

describe('find in turns', () => {
  const blocks = Array.from({ length: 3000 }, (_, at) => `IS ${at} and militants of ISIS-K spoke.`);

  it('finds the same as find, in steps proportional to the text', async () => {
    const count = async (some: readonly string[]) => {
      let steps = 0;
      const found = await findInTurns(dictionary, some, 'en', () => {
        steps++;
        return undefined;
      });
      expect(found).toEqual(find(dictionary, some, 'en'));
      return steps;
    };
    expect(await count(blocks)).toBeGreaterThan(10 * (await count(blocks.slice(0, 100))));
  });

  it('yields to other tasks between its steps', async () => {
    const turns: string[] = [];
    const take = async (name: string, some: readonly string[]) => {
      await findInTurns(dictionary, some, 'en', () => {
        turns.push(name);
        return new Promise((resolve) => setTimeout(resolve));
      });
      turns.push(`${name} is done`);
    };
    await Promise.all([take('long', blocks), take('short', blocks.slice(0, 600))]);
    expect(turns.indexOf('short is done')).toBeLessThan(turns.lastIndexOf('long'));
  });

  it('stops if a pause is rejected', async () => {
    const refused = findInTurns(dictionary, blocks, 'en', () => Promise.reject(new Error('gone')));
    await expect(refused).rejects.toThrow('gone');
  });
});
