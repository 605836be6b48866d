import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import type { Term } from '../../../../spotting/types.ts';
import { form } from '../small-dictionary.ts';

const TERMS: readonly Term[] = [
  {
    id: 'person',
    forms: [form('Кавлов', 'ru', 'ambiguous'), form('Кавлов', 'uk', 'ambiguous')],
    cues: ['Белый дом', 'повстанці'],
  },
  {
    id: 'unchanging',
    forms: [form('Сарвани', 'ru', 'ambiguous'), form('Сарвані', 'uk', 'ambiguous')],
    cues: ['Израиль', 'Ізраїль'],
  },
  {
    id: 'fleet',
    forms: [form('серый флот', 'ru', 'usual'), form('сірий флот', 'uk', 'usual')],
    cues: [],
  },
  { id: 'ship', forms: [form('Аркадия', 'ru', 'usual')], cues: [] },
  { id: 'town', forms: [form('Кавецьк', 'uk')], cues: [] },
  {
    id: 'country',
    forms: [form('Кавония', 'ru', 'usual'), form('Кавонія', 'uk', 'usual')],
    cues: [],
  },
  {
    id: 'family',
    forms: [form('Сторман', 'ru', 'usual'), form('Сторман', 'uk', 'usual')],
    cues: [],
  },
  { id: 'poland', forms: [form('Польша', 'ru', 'usual'), form('Польща', 'uk', 'usual')], cues: [] },
  {
    id: 'called',
    forms: [
      form('Йован Родан', 'uk'),
      form('Марта Родан', 'uk'),
      form('Родан', 'uk', 'usual'),
      form('родан', 'uk', 'usual'),
    ],
    cues: [],
  },
  {
    id: 'smoke',
    forms: [
      form('Чад', 'ru', 'usual'),
      form('Чад', 'uk', 'usual'),
      form('чад', 'ru', 'not'),
      form('чад', 'uk', 'not'),
    ],
    cues: ['Судан'],
  },
];

describe('Russian and Ukrainian', () => {
  const dictionary = buildDictionary(TERMS);
  const marked = (lang: string, text: string) =>
    withEvidence(find(dictionary, [text], lang)).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['ru', 'Хирург Сторман оперировал ночью.', []],
    ['ru', 'Вчера учитель физики Сторман ушёл на пенсию.', []],
    ['ru', 'Вчера в Марвике Кавония обыграла гостей.', ['Кавония']],
    ['uk', 'Учора в Марвіку Кавонія програла.', ['Кавонія']],
    ['uk', 'Учора у Марвіці Кавонія виграла.', ['Кавонія']],
    // Whose teacher that is: the name is in another case.
    ['ru', 'Учитель Стормана вспоминает его школу.', ['Стормана']],
    ['ru', 'Министр Сторман приехал.', ['Сторман']],
  ])('a trade or a place before a name in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });

  it.each([
    ['ru', 'Сторонники Кавлова ушли, Белый дом молчит.', ['Кавлова']],
    ['ru', 'Победа Кавлова огорчила Белый дом.', ['Кавлова']],
    ['uk', 'Уряд Кавлова впав, радіють повстанці.', ['Кавлова']],
    ['ru', 'Убийство Сарвани осудил Израиль.', ['Сарвани']],
    // A given name before it has its case, or is in the list.
    ['ru', 'Рибал Кавлов позвонил в Белый дом.', []],
    ['ru', 'Романа Кавлова не пустили в Белый дом.', []],
    ['ru', 'Насеб Сарвани покинул Израиль.', []],
    ['ru', 'Вчера Сторонники Кавлова вошли в Белый дом.', []],
  ])('a noun that opens a sentence is no given name in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });

  it.each([
    ['ru', 'В Белом доме ждут письма от Кавлова.', ['Кавлова']],
    ['uk', 'Разом із повстанцями Кавлов пішов.', ['Кавлов']],
    ['ru', 'С Израилем Сарвани не спорил.', ['Сарвани']],
    ['uk', 'В Ізраїлі Сарвані знають.', ['Сарвані']],
  ])('what tells a name has cases in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });

  it.each([
    ['ru', 'Задержан танкер «серого флота».', ['серого флота']],
    ['uk', 'Вражено танкер сірого флоту.', ['сірого флоту']],
    ['ru', 'Танкер «Аркадия» сел на мель.', []],
  ])('a ship is not named by a noun in small letters in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });

  it.each([
    // That would be a village.
    ['Повстанці тримають Кавлове.', []],
    ['Кавоніє, схаменися!', ['Кавоніє']],
    // What is listed in small letters as well has no fewer cases.
    ['Пане Родане, ви програли.', ['Родане']],
    ['Йоване Родане, відповідайте!', ['Йоване Родане']],
    ['Марто Родан, відповідайте!', ['Марто Родан']],
  ])('who is called has a case of its own in Ukrainian: %s', (text, found) => {
    expect(marked('uk', text)).toEqual(found);
  });

  it.each([
    ['ru', 'Фракция «Кавония» воздержалась.', []],
    ['ru', 'Депутаты партии «Кавония» ушли.', []],
    ['uk', 'Депутати фракції «Кавонія» пішли.', []],
    ['ru', 'Партия Кавонии обогнала соседей.', ['Кавонии']],
    ['ru', 'Из аэропорта Кавония-Сити вылетел борт.', []],
    ['uk', 'З летовища Кавонія-Сіті вилетів борт.', []],
    ['ru', 'Парламентская группа "Новая Кавония" ушла.', []],
    ['uk', 'Партія “Європейська Кавонія” зникла.', []],
    // A movement is quoted after such a word, too.
    ['ru', 'Движение «Сторман» молчит.', ['Сторман']],
  ])('a party or a town is no country in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });

  it.each([
    ['uk', 'Кавецька громада без світла.', []],
    ['uk', 'Увечері «Кавецька «Зоря» програла.', []],
    ['uk', 'Уночі, Кавецька ОВА мовчала.', []],
    ['uk', 'Мер Кавецька мовчав.', ['Кавецька']],
    ['uk', 'До Кавецька громада поїде потягом.', ['Кавецька']],
    ['uk', 'Кавецька не взяла жодна армія.', ['Кавецька']],
  ])('the adjective of a town is not its genitive in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });

  it.each([
    ['uk', 'Учора Конституційний Суд Кавонії зібрався.', ['Кавонії']],
    ['ru', 'Вчера Верховный Суд Кавонии собрался.', ['Кавонии']],
    ['ru', 'Об этом сказали в Минобороны Кавонии.', ['Кавонии']],
    ['ru', 'Вчера видели инспектора Генпрокуратуры Кавонии.', ['Кавонии']],
    ['uk', 'Учора Держдума Кавонії мовчала.', ['Кавонії']],
    ['ru', 'Вчера разыграли Кубок Кавонии по гребле.', []],
    ['ru', 'Вчера пришла Ребекка Сторман.', []],
  ])('a body of a country is no given name of it in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });

  it.each([
    ['ru', 'После отставки Шойгу Сторман собрал всех.', ['Сторман']],
    ['ru', 'После тайного визита Медведева Польша ответила.', ['Польша']],
    ['uk', 'Під час виступу Порошенка Сторман мовчав.', ['Сторман']],
    ['uk', 'За словами Пісторіуса Польща готова.', ['Польща']],
    // A given name, a verb, an adjective, and the same case.
    ['ru', 'В письме Анны Сторман много тепла.', []],
    ['ru', 'После обеда сказала Тара Сторман.', []],
    ['ru', 'В газете Новая Польша вышла статья.', []],
    ['uk', 'У фонді Молода Польща нове правління.', []],
    ['ru', 'После визита Якова Стормана стало тихо.', []],
    ['ru', 'Дело Игоря Петровича Стормана закрыто.', []],
  ])('what a preposition governs is no given name of the next in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });

  it.each(['Йозеф', 'Тиффани', 'Хантер', 'Санджай', 'Ангела', 'Чарльз'])(
    'what is foreign is a given name, too: %s',
    (name) => {
      expect(marked('ru', `${name} Сторман открыл кафе.`)).toEqual([]);
    },
  );

  it.each([
    ['ru', 'Чад заполнил подъезд.', []],
    ['uk', 'Чад від багаття стелився долиною.', []],
    ['ru', 'Беженцев приняла и Республика Чад.', ['Чад']],
    ['ru', 'Чад и Судан спорят.', ['Чад']],
  ])('a common word that opens a sentence is no name in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });

  it.each([
    ['ru', '«Аркадия» идёт под снос: кинотеатр продали.', []],
    ['ru', '«АРКАДИЯ» СНОВА ОТКРЫТА: ЗНАМЕНИТУЮ ГОСТИНИЦУ ПРОДАЛИ', []],
    ['uk', '«Кавонія» стоїть біля причалу: теплохід продали.', []],
    // No thing is behind the colon, or no colon before the thing, or it is not quoted, or no place.
    ['ru', '«Аркадия» идёт под снос: решение принято.', ['Аркадия']],
    ['ru', '«Аркадия» идёт под снос. Кинотеатр продали.', ['Аркадия']],
    ['ru', 'Аркадия ждёт гостей: кинотеатр продали.', ['Аркадия']],
    ['ru', '«Сторман» ждёт гостей: кинотеатр продали.', ['Сторман']],
  ])('a quoted place is what a colon says in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });

  it.each([
    ['ru', 'Аркадия Сергеевна живёт в Туле.', []],
    ['ru', 'Видели Аркадию Сергеевну у дома.', []],
    ['ru', 'АРКАДИЯ СЕРГЕЕВНА УЕХАЛА ИЗ ТУЛЫ', []],
    ['uk', 'Кавонія Сергіївна живе в Сумах.', []],
    ['ru', 'В Аркадии Сергеев живёт давно.', ['Аркадии']],
    // An adjective in Ukrainian.
    ['uk', 'У Кавонії Верховна рада ухвалила закон.', ['Кавонії']],
  ])('a name before a patronymic is a given name in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });

  it.each([
    ['ru', 'Сарвани дали письмо, Сторману — карту.', ['Сторману']],
    ['uk', 'Сарвані дали лист, Сторману — книгу.', ['Сторману']],
    ['ru', 'Приехал Сторман — книга о враче.', []],
  ])('a dative before a dash is no subject in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toEqual(found);
  });
});

describe('republics', () => {
  const dictionary = buildDictionary([
    { id: 'country', forms: [form('Кавостан', 'ru', 'usual')], cues: [] },
    { id: 'land', forms: [form('Кавония', 'ru', 'usual')], cues: [] },
    { id: 'north', forms: [form('Кавонская Народная Республика', 'ru')], cues: [] },
  ]);
  const marked = (text: string) =>
    withEvidence(find(dictionary, [text], ['ru'])).map(({ start, end }) => text.slice(start, end));

  it('are no given name of the country after them, nor that one of who follows', () => {
    expect(marked('Указ президента Республики Кавостан вступил в силу.')).toEqual(['Кавостан']);
    expect(marked('Указ президента Республики Кавостан Мурада Сабирова вышел.')).toEqual([
      'Кавостан',
    ]);
  });

  it('may be in lower case within a name', () => {
    expect(marked('Кавонская народная республика провела учения.')).toEqual([
      'Кавонская народная республика',
    ]);
  });

  it('have an area, which is no square', () => {
    expect(marked('Общая площадь Кавонии составляет 20 тысяч кв. км.')).toEqual(['Кавонии']);
    expect(marked('Митинг прошел на площади Кавония у вокзала.')).toEqual([]);
  });
});
