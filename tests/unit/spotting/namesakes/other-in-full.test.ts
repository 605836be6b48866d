import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import type { Form, Term } from '../../../../spotting/types.ts';
import { form } from '../small-dictionary.ts';

const of = (lang: string, kind: Form['kind'], ...texts: string[]) =>
  texts.map((text) => form(text, lang, kind));

const TERMS: readonly Term[] = [
  {
    id: 'kadyrov',
    forms: [
      ...of('ru', 'sure', 'Рамзан Кадыров'),
      ...of('ru', 'usual', 'Кадыров'),
      ...of('en', 'not', 'Адам Кадыров'),
    ],
    cues: [],
  },
  {
    id: 'hamdan',
    forms: [
      ...of('ar', 'sure', 'محمد دقلو'),
      ...of('ar', 'usual', 'دقلو'),
      ...of('ar', 'not', 'عبد الرحيم دقلو'),
    ],
    cues: [],
  },
  { id: 'ghana', forms: of('uk', 'usual', 'Гана'), cues: [] },
  {
    id: 'ghani',
    forms: [...of('uk', 'sure', 'Ашраф Гані'), ...of('uk', 'ambiguous', 'Гані')],
    cues: ['Кабул'],
  },
  { id: 'syria', forms: of('tr', 'usual', 'Suriye'), cues: [] },
  { id: 'usa', forms: of('tr', 'sure', 'ABD'), cues: [] },
  { id: 'pkk', forms: of('tr', 'sure', 'PKK'), cues: [] },
  {
    id: 'georgia',
    forms: [...of('uk', 'usual', 'Грузія'), ...of('ru', 'usual', 'Грузия')],
    cues: [],
  },
  { id: 'council', forms: of('uk', 'usual', 'Радбез', 'Радбезу'), cues: ['ООН'] },
];
const dictionary = buildDictionary(TERMS);
const named = (lang: string, text: string) =>
  find(dictionary, [text], lang).map(({ entry, start, end }) => [entry, text.slice(start, end)]);

describe('a name that is somebody or something else’s by the rest of the page', () => {
  it.each([
    ['ru', 'Адам Кадыров выступил. Позже Кадыров уехал.', []],
    ['ru', 'Адам Кадыров выступил. Сын Кадырова уехал.', ['Кадырова']],
    ['ru', 'Кадыров приехал. Адам Кадыров выступил. Позже Кадыров уехал.', ['Кадыров', 'Кадыров']],
    [
      'ru',
      'Адам Кадыров выступил. Пришёл Рамзан Кадыров. Позже Кадыров уехал.',
      ['Рамзан Кадыров', 'Кадыров'],
    ],
    ['ar', 'تحدث عبد الرحيم دقلو. ثم غادر دقلو المدينة.', []],
    ['ar', 'تحدث محمد دقلو. ثم غادر دقلو المدينة.', ['محمد دقلو', 'دقلو']],
    ['tr', "Toplantıda ABD'li yetkililer konuştu.", []],
    ['tr', "Toplantıda ABD'nin yetkilileri konuştu.", ['ABD']],
    ['tr', "Toplantıda Suriye'liler konuştu.", []],
    ['tr', "Toplantıda PKK'lılar konuştu.", ['PKK']],
    ['uk', 'Учора партія «Сильна Грузія» перемогла.', []],
    ['uk', 'Учора рух «Сини Грузії» переміг.', ['Грузії']],
    ['ru', 'Вчера партия «Ени Грузия» победила.', []],
    ['uk', 'Його призначили до Радбезу Ірану.', []],
    ['uk', 'Його призначили до Радбезу торік.', ['Радбезу']],
  ])('in %s: %s', (lang, text, names) => {
    expect(named(lang, text).map(([, name]) => name)).toEqual(names);
  });

  it('is another’s in a later block as well', () => {
    const inBlocks = (...blocks: string[]) =>
      find(dictionary, blocks, 'ru').map(({ block }) => block);
    expect(inBlocks('Назначили Адама Кадырова', 'Был вечер.', 'Позже Кадыров уехал.')).toEqual([]);
    expect(inBlocks('Назначили Рамзана Кадырова', 'Был вечер.', 'Позже Кадыров уехал.')).toEqual([
      0, 2,
    ]);
  });

  it('takes a case of a country’s name for whom the page has named in full', () => {
    expect(named('uk', 'Ашраф Гані виступив. Слова Гані почули.')).toEqual([
      ['ghani', 'Ашраф Гані'],
      ['ghani', 'Гані'],
    ]);
    expect(named('uk', 'Столиця Гани чекає. У Гані дощить.').map(([entry]) => entry)).toEqual([
      'ghana',
      'ghana',
    ]);
  });
});
