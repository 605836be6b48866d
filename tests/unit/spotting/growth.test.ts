import { describe, expect, it } from 'vitest';
import { buildDictionary, join } from '../../../spotting/dictionary/dictionary.ts';
import { find, findInTurns } from '../../../spotting/find.ts';
import type { Term } from '../../../spotting/types.ts';
import { growth, LINEAR } from '../growth.ts';
import { form } from './small-dictionary.ts';

const TERMS: Term[] = [
  {
    id: 'islamic-state',
    forms: [form('Islamic State'), form('IS', 'en', 'ambiguous')],
    cues: ['in it'],
  },
  {
    id: 'son',
    forms: [form('Assad', 'en', 'ambiguous'), form('Bashar al-Assad')],
    cues: ['Sochi'],
  },
  {
    id: 'father',
    forms: [form('Assad', 'en', 'ambiguous')],
    cues: ['Hama', 'a a', 'a a a a a a a a'],
  },
  { id: 'a', forms: [form('a', 'en', 'ambiguous')], cues: ['a', 'a a', 'a a a'], against: ['a b'] },
  { id: 'usual', forms: [form('Hall', 'en', 'usual')], cues: ['town'], against: ['hall of fame'] },
  {
    id: 'taliban',
    forms: [form('طالبان', 'ar'), form('ال طالبان', 'ar')],
    cues: [],
  },
  { id: 'slots', forms: [form('on … on … on … Kabul'), form('ISIS-K (Kabul)')], cues: [] },
  { id: 'jordan', forms: [form('Jordan', 'en', 'ambiguous')], cues: [] },
  { id: 'signs', forms: [form('C++'), form('Qasem Soleimani')], cues: [] },
  { id: 'seoul', forms: [form('서울 시', 'ko')], cues: [] },
  {
    id: 'agency',
    forms: [form('وكالة البحيرة', 'ar'), form('الوكالة', 'ar', 'ambiguous')],
    cues: [],
  },
];
const dictionary = buildDictionary(TERMS);

/** Text of `n` pieces that somebody made to keep us busy, in one block. */
const HOSTILE: Readonly<Record<string, (n: number) => string>> = {
  'quotation marks inside a name': (n) => `Islamic${'\u201E'.repeat(n)}\u201D State said so.`,
  'quotation marks that open, name after name': (n) => 'Islamic \u201EState '.repeat(n),
  'marks of two classes in turns on one letter': (n) => `IS a${'\u0301\u0323'.repeat(n)}`,
  'marks that no letter bears': (n) => `IS ${'\u0323\u0301'.repeat(n)} IS`,
  'marks on a capital beside a name': (n) => `A${'\u0323\u0301'.repeat(n)} Assad`,
  'marks and what is not seen in turns': (n) => `a${'\u0301\u200D\u0323'.repeat(n)}`,
  'spaces inside a name': (n) => `Islamic${' '.repeat(n)}State`,
  'letters that are not seen': (n) => `I${'\u200B'.repeat(n)}S${'\u00AD'.repeat(n)}`,
  'Hangul by its letters': (n) => `${'\u1112\u1161\u11AB'.repeat(n)} 서울 시`,
  ligatures: (n) => 'o\uFB03ce \uFDFA '.repeat(n),
  'halves of characters': (n) => '\uD800\uDC00\uD800 IS '.repeat(n),
  'one long word': (n) => `IS ${'a'.repeat(n)} IS`,
  'one long Arabic word before a name': (n) => `${'ولل'.repeat(n)} طالبان `,
  'Arabic words that may have clitics': (n) => 'وللطالبان ولل '.repeat(n),
  'a name, again and again': (n) => 'Islamic State '.repeat(n),
  'an ambiguous name, again and again, and no cue': (n) => 'Assad said. '.repeat(n),
  'ambiguous names, and one cue at the very end': (n) => `${'Assad said. '.repeat(n)} Hama`,
  'one ambiguous name, and cues': (n) => `Assad ${'Hama Sochi '.repeat(n)}`,
  'a word that is name and cue': (n) => 'a '.repeat(n),
  'names in a list of full names': (n) => 'Anna Assad, Hugo Hall, '.repeat(n),
  'writers in a list': (n) => `Reporting by ${'Ada Assad, Hugo Hall and '.repeat(n)}`,
  'points of teams': (n) => 'Hall 28, Assad 24, '.repeat(n),
  'countries in a list': (n) => 'Jordan, Chad and the '.repeat(n),
  'names beside capitals': (n) => 'Assad Said Hall '.repeat(n),
  'words that a slot may hold': (n) => 'on on on on '.repeat(n),
  'signs beside a word': (n) => `C${'+'.repeat(n)} C++ `,
  'spellings of a name': (n) => 'Qasim Sulaymani Kasem '.repeat(n),
  'brackets that never close': (n) => 'ISIS-K (Kabul '.repeat(n),
  'stress marks': (n) => 'а\u0301б '.repeat(n),
  'a name in small letters and in large, and in capitals': (n) =>
    'Hall. hall HALL. Is IS. '.repeat(n),
  'brackets that spell an abbreviation out': (n) => 'Old Islamic Society (IS). '.repeat(n),
  'words before brackets that never end': (n) => `${'Inner Society '.repeat(n)}(IS) IS`,
  'a name and its abbreviation in brackets': (n) => 'Islamic State (IST) IST '.repeat(n),
  'brackets of abbreviations alone': (n) => '(IS) (IS '.repeat(n),
  'compounds that may begin with a name': (n) => 'Talibankämpfer Kämpferkämpfer '.repeat(n),
  'an address of nothing but names': (n) => `https://news.example/${'Assad/Kabul/'.repeat(n)}`,
  'names joined by hyphens': (n) => `Islamic${'-State-Islamic'.repeat(n)}`,
  'names joined by apostrophes': (n) => `Assad${'’s’Assad'.repeat(n)}`,
  'letters with dots': (n) => `${'I.S.'.repeat(n)} Assad`,
  'quotations in quotations': (n) => `${'“‘Islamic '.repeat(n)}State${'’”'.repeat(n)}`,
  'titles of works': (n) => 'Roman »Assad in Hama« '.repeat(n),
  'brackets in brackets': (n) => `${'(IS ['.repeat(n)}Assad${'])'.repeat(n)}`,
  'lines without an end': (n) => 'Islamic\nState\n'.repeat(n),
  'capitals alone': (n) => 'ASSAD IN HAMA TOWN HALL '.repeat(n),
  'a list of names': (n) => 'Assad, Islamic State, '.repeat(n),
  'signs that turn the direction': (n) => 'Islamic\u202E \u2066State\u2069\u202C '.repeat(n),
  'Arabic letters drawn out': (n) => `طا${'ـ'.repeat(n)}لبان ${'طـالـبـان '.repeat(n)}`,
  'a body by its noun, again and again': (n) => `وكالة البحيرة ${'قالت الوكالة '.repeat(n)}`,
  'numbers of a list': (n) => '1. Assad 2. Hama 3. '.repeat(n),
  'offices of a country, with capitals alone': (n) => 'President Of Jordan '.repeat(n),
  'towns and their country, again and again': (n) => 'in Jordan, Jordan, '.repeat(n),
  'nothing but white space': (n) => ' \n\t'.repeat(n),
};

/**
 * What is looked for in one language alone; the rest is measured in a text of no known
 * language, which costs more.
 */
const LANGS: ReadonlyMap<string, string> = new Map([
  ['compounds that may begin with a name', 'de'],
  ['titles of works', 'de'],
  ['offices of a country, with capitals alone', 'en'],
  ['towns and their country, again and again', 'en'],
]);

describe('the cost of spotting a page', () => {
  it.each(Object.entries(HOSTILE))('grows with the text: %s', (name, text) => {
    const work = (n: number) => {
      const block = text(n);
      return () => find(dictionary, [block], [LANGS.get(name) ?? null]);
    };
    expect(growth(work, 500)).toBeLessThan(LINEAR);
  });

  it('grows with the text if each word is a name and a cue of more and more entries', () => {
    const work = (n: number) => {
      const names = ['said', 'minister'].map((text) => form(text, 'en', 'ambiguous', true));
      const crowd = buildDictionary(
        Array.from({ length: n }, (_, at) => ({
          id: `entry-${at}`,
          forms: names,
          cues: ['the', 'of', ...Array<string>(40).fill('the town')],
        })),
      );
      const block = 'The minister of the town said '.repeat(n);
      return () => find(crowd, [block], 'en');
    };
    expect(growth(work, 400)).toBeLessThan(LINEAR);
  });

  it('grows with the text if one name is of all entries, each related to many that are named', () => {
    const work = (n: number) => {
      const known = Array.from({ length: n }, (_, at) => `known-${at}`);
      const crowd = buildDictionary([
        ...known.map((id) => ({ id, forms: [form(id)], cues: [] })),
        ...known.map((id) => ({
          id: `of-${id}`,
          forms: [form('Crowd', 'en', 'ambiguous')],
          cues: [],
          related: known.slice(0, 100),
        })),
      ]);
      const block = `${'Crowd '.repeat(n)}${known.join(' ')}`;
      return () => find(crowd, [block], 'en');
    };
    expect(growth(work, 200)).toBeLessThan(LINEAR);
  });

  it('grows with the text if two packs share its words', () => {
    const work = (n: number) => {
      const pack = (id: string) =>
        buildDictionary(
          Array.from({ length: n }, (_, at) => ({
            id: `${id}-${at}`,
            forms: [form('Hall', 'en', 'ambiguous')],
            cues: ['town'],
          })),
        );
      const both = join([pack('one'), pack('other')]);
      const block = 'The Hall of the town '.repeat(n);
      return () => find(both, [block], 'en');
    };
    expect(growth(work, 400)).toBeLessThan(LINEAR);
  });

  it('grows with the number of blocks', () => {
    const work = (n: number) => {
      const blocks = Array.from({ length: n }, () => 'IS a');
      return () => find(dictionary, blocks, 'en');
    };
    expect(growth(work, 500)).toBeLessThan(LINEAR);
  });
});

describe('a pack within its limits', () => {
  const LENGTHS = Array.from({ length: 30 }, (_, at) => at + 2);
  const crowd = (between: string): Term[] =>
    Array.from({ length: 100 }, (_, at) => ({
      id: `crowd-${at}`,
      forms: LENGTHS.map((length) =>
        form(Array(length).fill('a').join(between), 'en', 'ambiguous', true),
      ),
      cues: ['a', 'a a a', 'a a a a a a a'],
    }));
  /** How often `find` looks at a word of a pattern, for each word of a text. */
  const looksPerWord = (terms: readonly Term[], text: string): number => {
    let looks = 0;
    const watched = (words: readonly string[]) =>
      new Proxy(words, {
        get(target, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
          return Reflect.get(target, key);
        },
      });
    const counted = new Map(
      [...buildDictionary(terms)].map(([hash, patterns]) => [
        hash,
        patterns.map((pattern) => ({ ...pattern, words: watched(pattern.words) })),
      ]),
    );
    find({ get: (hash) => counted.get(hash) }, [text], ['en']);
    return looks / text.split(' ').length;
  };

  it.each([' ', ' … '])('costs a bounded number of comparisons a word (“a%sa”)', (between) => {
    // Without a budget, these are more than 1,000.
    expect(looksPerWord(crowd(between), 'a '.repeat(4000))).toBeLessThan(400);
    expect(looksPerWord(crowd(between), 'a b b b '.repeat(1000))).toBeLessThan(400);
  });

  it('lets others have their turn again and again, also while its names are put in order', async () => {
    let turns = 0;
    const words = 4000;
    await findInTurns(buildDictionary(crowd(' ')), ['a '.repeat(words)], 'en', () => {
      turns++;
      return undefined;
    });
    // With one turn for all places where names were found, these were 61.
    expect(turns).toBeGreaterThan(words / 20);
  });

  it('takes no marks from other packs', () => {
    const own = buildDictionary(crowd(' … '));
    const text = `${'a '.repeat(20_000)}In Moscow the Islamic State said a a a.`;
    const found = find(join([own, dictionary]), [text], ['en']);
    expect(found.map(({ entry }) => entry)).toContain('islamic-state');
  });
});
