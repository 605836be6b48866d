import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import type { Term } from '../../../../spotting/types.ts';
import { form } from '../small-dictionary.ts';

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

describe('a family name that others have too', () => {
  const names = buildDictionary([
    {
      id: 'putin',
      forms: [
        form('Vladimir Putin'),
        form('Putin', 'en', 'usual'),
        form('Poutine', 'fr', 'usual'),
        form('Путин', 'ru', 'usual'),
      ],
      cues: ['Kremlin'],
      against: ['cousin'],
    },
    {
      id: 'assad',
      forms: [
        form('Bashar al-Assad'),
        form('al-Assad', 'en', 'usual'),
        form('Assad', 'en', 'usual'),
        form('аль-Асад', 'ru', 'usual'),
        form('الأسد', 'ar', 'ambiguous'),
      ],
      cues: ['دمشق', 'Damascus'],
    },
    { id: 'settlement', forms: [form('settlement', 'en', 'usual')], cues: [] },
    { id: 'hamas', forms: [form('Hamas', 'en', 'usual')], cues: [] },
    { id: 'hezbollah', forms: [form('Hezbollah', 'en', 'usual')], cues: [] },
    { id: 'macron', forms: [form('Macron', 'fr', 'usual')], cues: [] },
    {
      id: 'israel',
      forms: [form('Israël', 'fr', 'usual'), form('Israel', 'de', 'usual')],
      cues: [],
    },
  ]);
  const marked = (text: string, lang: string) =>
    withEvidence(find(names, [text], lang)).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['en', 'Igor Putin sits on the board'],
    ['de', 'Igor Putin sitzt im Vorstand'],
    ['fr', 'Igor Poutine siège'],
    ['fr', 'Jean-Michel Macron publie un essai'],
    ['ru', 'Игорь Путин входит в совет'],
    ['ru', 'У Игоря Путина есть банк'],
    ['en', 'Ribal al-Assad lives in London'],
    ['de', 'Ribal al-Assad lebt in London'],
    ['ru', 'Рибаль аль-Асад живёт в Лондоне'],
    ['ar', 'ريبال الأسد في دمشق'],
    ['en', 'the minister Assad al-Shaibani, in Damascus'],
    ['fr', 'Assad Bouab, acteur, rejoint le casting'],
    ['fr', 'Israël Katz est ministre'],
  ])('is not marked after another given name, or as one, in %s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });

  it.each([
    ['en', 'President Putin sits', ['Putin']],
    [
      'en',
      'On Monday Putin said; in March Putin said; Putin Friday said',
      ['Putin', 'Putin', 'Putin'],
    ],
    ['en', 'since last October Hamas has said; by Dec. Hamas said', ['Hamas', 'Hamas']],
    ['en', 'In al-Assad’s country', ['al-Assad']],
    ['de', 'Präsident Putin sitzt', ['Putin']],
    ['ru', 'Визит Путина', ['Путина']],
    ['fr', 'Israël reste au Liban', ['Israël']],
    ['fr', 'le ministre d’Israël Ron Dermer', ['Israël']],
    ['en', 'the Ariel settlement', ['settlement']],
    ['en', '“Hamas” and “Hezbollah” agreed', ['Hamas', 'Hezbollah']],
    ['en', 'a cousin of Igor Putin, Vladimir Putin says; Putin', ['Vladimir Putin', 'Putin']],
    ['en', 'a cousin of Putin', []],
  ])('is marked by itself, in %s: %s', (lang, text, found) => {
    expect(marked(text, lang)).toEqual(found);
  });

  it('prefers the preceding of two equally near cues, or the following where attributes follow the noun', () => {
    const two = buildDictionary([
      { id: 'here', forms: [form('Taliban', 'en', 'ambiguous')], cues: ['at home', 'afghans'] },
      { id: 'there', forms: [form('Taliban', 'en', 'ambiguous')], cues: ['abroad', 'pakistanais'] },
    ]);
    const of = (text: string, lang: string) => find(two, [text], lang).map(({ entry }) => entry);
    expect(of('at home Taliban abroad', 'en')).toEqual(['here']);
    expect(of('abroad Taliban at home', 'en')).toEqual(['there']);
    expect(of('afghans Taliban pakistanais', 'fr')).toEqual(['there']);
  });

  it('treats the topic of a page as named throughout', () => {
    const general = buildDictionary([
      {
        id: 'general',
        forms: [form('Qasem Soleimani'), form('Soleimani', 'en', 'ambiguous')],
        cues: ['Quds'],
      },
    ]);
    const page = (count: number) =>
      withEvidence(
        find(
          general,
          [`${'Qasem Soleimani left. '.repeat(count)}${'word '.repeat(900)} for Soleimani`],
          'en',
        ),
      ).length;
    expect([page(1), page(2), page(3)]).toEqual([1, 2, 4]);
  });
});
