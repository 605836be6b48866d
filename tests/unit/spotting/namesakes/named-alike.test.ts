import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('what is called like a country or a person, in Russian and Ukrainian', () => {
  it.each([
    // In the accusative, what is a country's has the genitive.
    ['ru', 'В Москве снова откроют гостиницу Украину.', 'moscow'],
    ['ru', 'В Москве открыли гостиницу Украины.', 'moscow ukraine'],
    ['ru', 'Он любит Россию и Москву.', 'russia moscow'],
    // A dash says what it is.
    ['ru', '«Россия» — бывшая гостиница в Москве.', 'moscow'],
    ['ru', '«Россия» — наш сосед, говорят в Москве.', 'russia moscow'],
    ['uk', '«Росія» – старий кінотеатр у Москві.', 'moscow'],
    ['ru', 'Россия — страна гостиниц, пишут в Москве.', 'russia moscow'],
    // Quoted as on a typewriter.
    ['ru', "В Москве закрыли кинотеатр 'Россия'.", 'moscow'],
    ['ru', "Московский театр 'Украина' закрыт на ремонт.", ''],
    // Parks, societies and holiday homes.
    ['ru', 'Под Москвой построят парк «Россия».', 'moscow'],
    ['ru', 'В Москве собралось общество «Россия».', 'moscow'],
    ['ru', 'Дом отдыха «Украина» в Москве продали.', 'moscow'],
    ['uk', 'У Москві продали будинок відпочинку «Україна».', 'moscow'],
    // Sites with a dot in their names.
    ['uk', 'Про обшуки в Криму написали Крим.Реалії.', 'crimea'],
    ['ru', 'О Москве рассказали Донбасс.Реалии.', 'moscow'],
    ['uk', 'Про Москву написали Донбас.Реаліі.', 'moscow'],
    ['uk', 'Ми бачили Крим. Реалії інші.', 'crimea'],
  ])('in %s: %s', (lang, text, entries) => {
    expect(entriesIn(text, lang)).toBe(entries);
  });
});

describe('words against a name, in Russian and Ukrainian', () => {
  it.each([
    ['ru', 'Россия подала жалобу на антидопинговые санкции.', 'russia'],
    ['ru', 'Из-за санкций ВАДА Россия осталась без флага.', 'russia'],
    ['ru', 'Из-за санкций против России выросли цены.', 'sanctions russia'],
    ['uk', 'Через антидопінгові санкції Росія не виступить.', 'russia'],
    ['ru', 'Трамп поблагодарил шерифа округа Харрис.', 'trump'],
    ['ru', 'Трамп победил Харрис.', 'trump harris'],
    ['uk', 'Трамп подякував шерифу округу Гарріс.', 'trump'],
    ['ru', 'Катар верхних дыхательных путей проходит за неделю.', ''],
    ['ru', 'Катар принял переговоры.', 'qatar'],
  ])('in %s: %s', (lang, text, entries) => {
    expect(entriesIn(text, lang)).toBe(entries);
  });
});

describe('a president beside the first lady', () => {
  it.each([
    ['en', 'Emmanuel Macron came with first lady Brigitte Macron. Macron smiled.'],
    ['pt', 'Emmanuel Macron chegou com a primeira-dama Brigitte Macron. Macron sorriu.'],
    ['ru', 'Эмманюэль Макрон и первая леди Брижит Макрон ушли. Макрон улыбался.'],
  ])('keeps his name in %s: %s', (lang, text) => {
    expect(entriesIn(text, lang)).toBe('macron macron');
  });
});
