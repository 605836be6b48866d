import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../spotting/find.ts';
import type { Term } from '../../../spotting/types.ts';
import { form } from './small-dictionary.ts';

const TERMS: readonly Term[] = [
  {
    id: 'putin',
    forms: [
      form('Putin', 'en', 'usual'),
      form('Путин', 'ru', 'usual'),
      form('Путін', 'uk', 'usual'),
      form('Poutine', 'fr', 'usual'),
      form('Putin', 'es', 'usual'),
      form('Putin', 'tr', 'usual'),
    ],
    cues: ['Kremlin'],
  },
  { id: 'iran', forms: [form('Iran', 'en', 'usual')], cues: [] },
  {
    id: 'congress',
    forms: [
      form('Congress', 'en', 'ambiguous'),
      form('Конгресс', 'ru', 'ambiguous'),
      form('конгресс', 'ru', 'ambiguous'),
      form('Congrès', 'fr', 'ambiguous'),
      form('Congreso', 'es', 'ambiguous'),
    ],
    cues: ['Senate', 'США', 'Washington'],
  },
  {
    id: 'marcos',
    forms: [
      form('Pedro Marcos', 'es'),
      form('Pedro Marcos Luna', 'es'),
      form('Marcos', 'es', 'usual'),
      form('Pedro Marcos', 'fr'),
    ],
    cues: [],
  },
  { id: 'eln', forms: [form('ELN', 'en', 'ambiguous')], cues: ['Colombian'] },
];

describe('a name of somebody or something else', () => {
  const dictionary = buildDictionary(TERMS);
  const marked = (lang: string, text: string) =>
    find(dictionary, [text], lang)
      .filter(({ evidence }) => evidence !== 'none')
      .map(({ start, end }) => text.slice(Math.max(0, start - 4), end));

  it.each([
    ['en', 'Josephine Putin and her dog walked on.'],
    ['en', 'Brenda Putin won the raffle.'],
    ['fr', 'Mireille Poutine dirige une école.'],
    ['es', 'Rocío Putin ganó la rifa.'],
    ['tr', 'Özlem Putin, emekli oldu.'],
    ['ru', 'Раиса Путин живёт в Туле.'],
    ['uk', 'Мирослава Путін з Луцька.'],
    ['en', 'Iran Aseman Airlines stopped flying.'],
  ])('is not marked in %s: %s', (lang, text) => {
    expect(marked(lang, text)).toEqual([]);
  });

  it.each([
    ['es', 'El alcalde Pedro Marcos Calderón abrió la feria.', []],
    ['es', 'El ministro Pedro Marcos Luna abrió la feria.', ['tro Pedro Marcos Luna']],
    ['es', 'El ministro Pedro Marcos abrió la feria.', ['tro Pedro Marcos']],
    ['es', 'En la imagen, Pedro Marcos Foto: archivo', ['en, Pedro Marcos']],
    ['es', 'Ayer Pedro Marcos EFE', ['yer Pedro Marcos']],
    ['es', 'Vieron a Pedro Marcos Putin y otros', ['n a Pedro Marcos', 'cos Putin']],
    ['fr', 'Hier Pedro Marcos Calderón a parlé.', ['ier Pedro Marcos']],
    ['es', 'El torero Pedro Marcos abrió la feria.', []],
  ])('tells a full name by what stands beside it, in %s: %s', (lang, text, names) => {
    expect(marked(lang, text)).toEqual(names);
  });

  it.each([
    ['fr', 'À Washington, le Congrès des maires a voté.', []],
    ['fr', 'À Washington, le Congrès du fromage a voté.', []],
    ['fr', 'À Washington, le Congrès a voté.', [' le Congrès']],
    ['es', 'En Washington, el Congreso de alcaldes votó.', []],
    ['es', 'En Washington, el Congreso los recibió.', [' el Congreso']],
  ])('tells whose a congress is by the noun behind it, in %s: %s', (lang, text, names) => {
    expect(marked(lang, text)).toEqual(names);
  });

  it.each([
    ['Iran says airlines may return.', ['Iran']],
    ['Putin and Josephine met.', ['Putin']],
  ])('leaves the name itself marked: %s', (text, names) => {
    expect(marked('en', text)).toEqual(names);
  });

  it('takes no evidence from a later clause that has the same word beside it', () => {
    const text = 'Конгресс офтальмологов избрал главу, конгресс США разошёлся.';
    expect(marked('ru', text)).toEqual(['ву, конгресс']);
  });

  it('takes it for an abbreviation, which means little else', () => {
    const text = 'An ELN flag hung there, and Colombian ELN fighters left.';
    expect(marked('en', text)).toEqual(['An ELN', 'ian ELN']);
  });

  it('takes evidence from a clause that does not', () => {
    expect(marked('en', 'Congress, like the Senate, voted.')).toEqual(['Congress']);
    expect(marked('en', 'The Senate met, then Congress voted, and Congress went home.')).toEqual([
      'hen Congress',
      'and Congress',
    ]);
  });
});
