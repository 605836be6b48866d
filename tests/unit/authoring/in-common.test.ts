import { describe, expect, it } from 'vitest';
import { inCommon, isLittle } from '../../../authoring/check/in-common.ts';
import { notInSource } from '../../../authoring/check/rules/not-in-source.ts';
import { bundled } from '../bundled.ts';

/**
 * Sentences of documents; for each, what somebody wrote of it in other words,
 * and what somebody made up.
 */
const SENTENCES: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  en: [
    [
      'The Water Board, which was set up in 1911 by nine towns along the Sand, took over the old lock in March.',
      'Nine towns founded the Water Board in 1911.',
      'The Water Board employs forty divers and a cook.',
    ],
    [
      'Since the spring flood the ferry has carried no cars, because its ramp was torn off by the ice.',
      'Ice tore away the ramp, so the ferry takes no cars.',
      'The mayor sings in the town choir on Sundays.',
    ],
    [
      'A court in Marle found two former managers guilty of bribery and sent them to prison for three years.',
      'Two managers were convicted of bribery.',
      'Its harbour is frozen from December to April.',
    ],
    [
      'Residents of the island voted by a narrow margin to leave the fishing union last autumn.',
      'The islanders left the fishing union after a narrow vote.',
      'Tourists bring their own tents and boats.',
    ],
  ],
  de: [
    [
      'Der Wasserverband, den neun Gemeinden an der Sand 1911 gegründet hatten, übernahm im März die alte Schleuse.',
      'Neun Gemeinden gründeten den Verband 1911.',
      'Dort arbeiten heute vierzig Taucher und ein Koch.',
    ],
    [
      'Bei der Stichwahl um das Amt des Bürgermeisters siegte die Kandidatin der Fischerpartei knapp.',
      'Die Wahl gewann knapp eine Kandidatin der Fischer.',
      'Im Winter friert der Hafen monatelang zu.',
    ],
  ],
  fr: [
    [
      'Le syndicat des eaux, fondé en 1911 par neuf communes riveraines, a repris en mars l’ancienne écluse.',
      'Neuf communes ont fondé le syndicat en 1911.',
      'Quarante plongeurs y travaillent avec un cuisinier.',
    ],
    [
      'Un tribunal a condamné deux anciens directeurs à trois ans de prison pour corruption.',
      'Deux directeurs sont condamnés pour corruption.',
      'Le port gèle chaque hiver, de décembre à avril.',
    ],
  ],
  es: [
    [
      'La junta de aguas, fundada en 1911 por nueve municipios, se hizo cargo en marzo de la antigua esclusa.',
      'Nueve municipios fundaron la junta en 1911.',
      'Allí trabajan cuarenta buzos y un cocinero.',
    ],
    [
      'Un tribunal condenó a dos antiguos directores a tres años de prisión por soborno.',
      'Dos directores fueron condenados por soborno.',
      'El puerto se congela cada invierno.',
    ],
  ],
  ru: [
    [
      'Водный союз, основанный в 1911 году девятью общинами, в марте принял старый шлюз.',
      'Союз основали девять общин в 1911 году.',
      'Сорок водолазов обедают там по пятницам.',
    ],
    [
      'Суд приговорил двух бывших директоров к трём годам тюрьмы за взятки.',
      'Двое директоров получили тюремный срок за взятки.',
      'Гавань замерзает каждую зиму.',
    ],
  ],
  ar: [
    [
      'تولّى مجلس المياه الذي أسسته تسع بلدات عام 1911 إدارة السد القديم في مارس.',
      'أسست البلدات التسع مجلس المياه عام 1911.',
      'يعمل الغواصون ليلا ويشربون الشاي.',
    ],
    [
      'حكمت محكمة على مديرين سابقين بالسجن ثلاث سنوات بتهمة الرشوة.',
      'صدر حكم بالسجن على المديرين بسبب الرشاوى.',
      'يتجمد الميناء كل شتاء.',
    ],
  ],
  // No list of small words: short ones are.
  it: [
    [
      'Il consorzio delle acque, fondato nel 1911 da nove comuni, ha rilevato in marzo la vecchia chiusa.',
      'Nove comuni fondarono il consorzio nel 1911.',
      'Quaranta sommozzatori pranzano ogni venerdì.',
    ],
  ],
};

describe.each(Object.entries(SENTENCES))('in %s', (lang, sentences) => {
  it.each(sentences)(
    'what says the sentence in other words is told from what does not: %s',
    (source, honest, made) => {
      expect(isLittle(inCommon(honest, [source], lang))).toBe(false);
      expect(isLittle(inCommon(made, [source], lang))).toBe(true);
    },
  );
});

it('the name of what it is about does not make a sentence its source’s', () => {
  const source = ['The Water Board opened the Sand Hall on 3 May 2020.'];
  const made = 'Sand Hall is famous for oysters.';
  expect(isLittle(inCommon(made, source, 'en', ['Sand Hall']))).toBe(true);
});

it('says nothing of scripts without spaces, nor of a single word', () => {
  expect(isLittle(inCommon('日本，东京，大阪。', ['北京，上海。'], 'zh'))).toBe(false);
  expect(isLittle(inCommon('It rains.', ['The hall was opened.'], 'en'))).toBe(false);
});

describe('the bundled content', () => {
  const { book } = bundled;
  const cited = book.entries.flatMap(({ entry, sentences }) =>
    sentences.filter(({ cites }) => cites.length > 0).map((sentence) => ({ entry, sentence })),
  );

  it('raises no false alarm', () => {
    expect(
      [...notInSource.find(book)].map(({ file, place }) => `${file.path}:${place.line}`),
    ).toEqual([]);
  });

  it('is compared at the desk without more than 2 in 100 false alarms', () => {
    const alarms = cited.filter(({ entry, sentence }) =>
      isLittle(inCommon(sentence.text, book.statements(sentence), 'en', [entry.name])),
    );
    expect(alarms.length / cited.length).toBeLessThanOrEqual(0.02);
  });

  it('with statements of other cards, 9 in 10 sentences are found', () => {
    // A step that shares no factor with the number of sentences pairs each with one far away.
    const others = cited.map((_, index) => cited[(index + 997) % cited.length]);
    const found = cited.filter(({ entry, sentence }, index) => {
      const other = others[index];
      return (
        other &&
        isLittle(inCommon(sentence.text, book.statements(other.sentence), 'en', [entry.name]))
      );
    });
    expect(cited.length).toBeGreaterThan(2300);
    expect(found.length / cited.length).toBeGreaterThanOrEqual(0.9);
  });
});
