import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import { entriesIn } from '../bundled-entries.ts';
import { form } from '../small-dictionary.ts';

describe('names in sentences of other fields', () => {
  const names = buildDictionary([
    {
      id: 'maduro',
      forms: [form('Maduro', 'en', 'usual'), form('Nicolás Maduro')],
      cues: ['Caracas'],
    },
    {
      id: 'jenin',
      forms: [form('Jenin', 'en', 'usual'), form('Cenin', 'tr', 'usual')],
      cues: ['West Bank'],
    },
    { id: 'gru', forms: [form('ГРУ', 'uk', 'usual')], cues: [] },
  ]);
  const markedIn = (lang: string, ...blocks: string[]) =>
    find(names, blocks, lang).map(({ block, start, end }) => blocks[block]?.slice(start, end));
  const marked = (...blocks: string[]) => markedIn('en', ...blocks);

  it('are not told by the names of people', () => {
    expect(markedIn('uk', 'за словами скрипаля, агент ГРУ мовчав')).toEqual([]);
    expect(markedIn('uk', 'за словами Скрипаля, агент ГРУ мовчав')).toEqual(['ГРУ']);
  });

  it('are marked as places by the endings of Turkish', () => {
    expect(markedIn('tr', 'futbolcu Cenin’de oynadı')).toEqual(['Cenin']);
    expect(markedIn('tr', 'futbolcu Cenin’den döndü')).toEqual(['Cenin']);
    expect(markedIn('tr', 'futbolcu Cenin’i yendi')).toEqual([]);
  });

  it('are not marked without supporting evidence', () => {
    expect(marked('the midfielder Maduro was sold')).toEqual([]);
    expect(marked('cheese such as Maduro')).toEqual([]);
    expect(markedIn('de', 'der Erstligist Maduro verlor')).toEqual([]);
    expect(markedIn('de', 'der Minister Maduro verlor')).toEqual(['Maduro']);
    expect(marked('Maduro met a midfielder in Caracas')).toEqual(['Maduro']);
    expect(marked('“We hid,” said a dentist. Maduro is gone')).toEqual(['Maduro']);
    expect(marked('Nicolás Maduro left.', 'A singer mocked Maduro')).toEqual([
      'Nicolás Maduro',
      'Maduro',
    ]);
    expect(marked('the singer, who was born in Jenin')).toEqual(['Jenin']);
    expect(marked('Maduro said so. Weeks later a long way from there a midfielder left')).toEqual([
      'Maduro',
    ]);
  });

  it.each([
    ['ru', 'Певица раскритиковала Велана за политику', 'Велана'],
    ['ru', 'Певица Велан дала концерт', ''],
    ['ru', 'Тренер раскритиковал Велана после матча', ''],
    ['uk', 'Відома співачка розкритикувала Велана', 'Велана'],
    ['uk', 'Відома співачка Велан дала концерт', ''],
    ['ar', 'مغنية شهيرة تنتقد فيلان', 'فيلان'],
    ['ar', 'مغنية شهيرة هي فيلان', ''],
    ['fa', 'بازیگر مشهور فیلان را به خاطر سیاست‌هایش محکوم کرد', 'فیلان'],
    ['fa', 'بازیگر مشهور فیلان به خانه رفت', ''],
  ])('of the stage are of leaders whom somebody judges, in %s: %s', (lang, text, name) => {
    const leaders = buildDictionary([
      {
        id: 'velan',
        forms: [
          form('Велан', 'ru', 'usual'),
          form('Велан', 'uk', 'usual'),
          form('فيلان', 'ar', 'usual'),
          form('فیلان', 'fa', 'usual'),
        ],
        cues: [],
      },
    ]);
    const marks = find(leaders, [text], lang).map(({ start, end }) => text.slice(start, end));
    expect(marks.join(' ')).toBe(name);
  });
});

describe('a leader whose name nobody else has in the news', () => {
  it.each([
    ['en', 'Macron met the singer in Lyon.', 'macron'],
    ['en', 'Obama visited a bakery.', 'obama'],
    ['fr', 'Usaid paie les boulangeries.', 'usaid'],
    ['de', 'Selenskyj, früher Schauspieler, sprach.', 'zelensky'],
    ['ru', 'Путин наградил певицу.', 'putin'],
  ])('goes to artists and bakers, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});

describe('sport that a leader has guests from', () => {
  it.each([
    ['en', 'Macron received the footballers on Monday.', 'macron'],
    ['en', 'Macron has welcomed a quarterback.', 'macron'],
    ['de', 'Erdoğan gratuliert den Volleyballerinnen.', 'erdogan'],
    ['fr', 'Erdogan a reçu un footballeur.', 'erdogan'],
    ['es', 'Macron felicita al tenista.', 'macron'],
    ['es', 'Sheinbaum inaugura un torneo.', 'sheinbaum'],
    // Trainers praise, and greet those whom they train.
    ['en', 'Macron praised the goalkeeper.', ''],
    ['de', 'Erdoğan lobt den Torwart.', ''],
    // What stands before the name says who he is.
    ['es', 'El portero, cuenta Macron felicitado ayer, salta.', ''],
  ])('in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});

describe('artists of a land', () => {
  it.each([
    ['de', 'Eine US-Schauspielerin zog um.', 'united-states'],
    ['de', 'Ein Schauspieler aus Linz kennt die USA gut.', 'united-states'],
    ['es', 'La actriz quiere a EEUU.', 'united-states'],
  ])('are from there, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});
