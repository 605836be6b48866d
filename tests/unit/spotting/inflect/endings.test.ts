import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import { inflect } from '../../../../spotting/inflect/inflect.ts';
import { amongOthers } from '../../../../spotting/inflect/shared-noun.ts';
import type { Form } from '../../../../spotting/types.ts';

const variants = (text: string, lang: string, more: Partial<Form> = {}) =>
  inflect({ text, lang, kind: 'sure', caseless: false, ...more }).map((variant) => variant.text);

describe('all cases of a word', () => {
  it.each([
    ['ru', 'Вагнер', ['Вагнера', 'Вагнеру', 'Вагнером', 'Вагнере']],
    ['ru', 'Саратов', ['Саратовым', 'Саратовом']],
    ['ru', '«Рабочая партия»', ['«Рабочей партии»', '«Рабочую партию»']],
    ['ru', 'Лавров', ['Лаврова', 'Лаврову', 'Лавровым', 'Лаврове']],
    ['ru', 'Рабочая партия', ['Рабочей партии', 'Рабочую партию', 'Рабочей партией']],
    ['ru', 'Верхняя палата', ['Верхней палаты', 'Верхнюю палату', 'Верхней палатой']],
    [
      'uk',
      'Верховна Рада',
      ['Верховної Ради', 'Верховній Раді', 'Верховну Раду', 'Верховною Радою'],
    ],
    ['ru', 'Чад', ['Чада', 'Чадом']],
    ['ru', 'Ким Чен Ын', ['Ким Чен Ына', 'Ким Чен Ыном']],
    ['ru', 'Педро Санчес', ['Педро Санчеса', 'Педро Санчесом']],
    ['ru', 'Пол Кагаме', ['Пола Кагаме', 'Полом Кагаме']],
    ['ru', 'Барак Обама', ['Барака Обаму', 'Бараком Обамой']],
    ['ru', 'Евгений Пригожин', ['Евгением Пригожиным', 'Евгении Пригожине']],
    ['ru', 'Алексей Навальный', ['Алексея Навального', 'Алексее Навальном']],
    ['ru', 'Роберт Кеннеди-младший', ['Роберта Кеннеди-младшего']],
    ['ru', 'Босния и Герцеговина', ['Боснии и Герцеговины', 'Боснию и Герцеговину']],
    ['ru', 'Силы быстрой поддержки', ['Сил быстрой поддержки', 'Силами быстрой поддержки']],
    ['ru', 'Соглашения Авраама', ['Соглашений Авраама', 'Соглашениями Авраама']],
    ['ru', 'Соединённые Штаты', ['Соединённых Штатов', 'Соединёнными Штатами']],
    ['ru', 'Каховская ГЭС', ['Каховской ГЭС', 'Каховскую ГЭС']],
    ['ru', 'Каховское водохранилище', ['Каховского водохранилища', 'Каховским водохранилищем']],
    ['ru', 'Южно-Китайское море', ['Южно-Китайского моря', 'Южно-Китайским морем']],
    ['ru', 'Федеральное бюро', ['Федерального бюро', 'Федеральным бюро']],
    ['ru', 'Верховный суд', ['Верховного суда', 'Верховным судом']],
    ['ru', 'Баб-эль-Мандебский пролив', ['Баб-эль-Мандебского пролива']],
    ['ru', 'афгано-пакистанский конфликт', ['афгано-пакистанского конфликта']],
    ['ru', '12-дневная война', ['12-дневной войны', '12-дневную войну']],
    ['ru', 'террорист-смертник', ['террориста-смертника']],
    ['ru', 'грин-карта', ['грин-карты', 'грин-картой']],
    ['uk', 'Нова Зеландія', ['Нової Зеландії', 'Новою Зеландією']],
    ['uk', 'демілітаризована зона', ['демілітаризованої зони', 'демілітаризовану зону']],
    ['uk', 'Всесвітня організація', ['Всесвітньої організації', 'Всесвітню організацію']],
    ['uk', 'Дмитро Пєсков', ['Дмитра Пєскова', 'Дмитром Пєсковим']],
    ['uk', 'Володимир Путін', ['Володимирові Путіну', 'Володимиром Путіним']],
    ['uk', 'Олександр Лукашенко', ['Олександра Лукашенка', 'Олександром Лукашенком']],
    ['uk', 'Стів Віткофф', ['Стіва Віткоффа']],
    ['de', 'Vereinigtes Königreich', ['Vereinigten Königreich']],
    ['de', 'Oberster Gerichtshof', ['Obersten Gerichtshof', 'Oberste Gerichtshof']],
    ['fa', 'آمریکا', ['آمریکای']],
  ])('in %s: %s', (lang, text, cases) => {
    expect(variants(text, lang)).toEqual(expect.arrayContaining(cases));
  });

  it('but none that a given name or a word beside it would need', () => {
    const forms = (text: string, lang: string) => variants(text, lang);
    expect(forms('Дмитрий Песков', 'ru')).not.toContain('Дмитрого Пескова');
    expect(forms('Дмитрий Песков', 'ru')).not.toContain('Дмитрию Песков');
    expect(forms('Каховская ГЭС', 'ru').every((form) => form.endsWith(' ГЭС'))).toBe(true);
    expect(forms('Ким Чен Ын', 'ru').every((form) => form.startsWith('Ким Чен '))).toBe(true);
    expect(forms('7 октября', 'ru')).toEqual(['7 октября']);
  });

  it('of a name that is the stem of a plural in the same entry', () => {
    const form = (text: string): Form => ({ text, lang: 'ru', kind: 'sure', caseless: false });
    const dictionary = buildDictionary([
      { id: 'himars', forms: [form('Хаймарс'), form('Хаймарсы')], cues: [] },
    ]);
    expect(find(dictionary, ['Речь шла о поставке Хаймарса.'], 'ru')).toHaveLength(1);
  });

  it.each([
    ['fr', 'guerre', ['guerres']],
    ['fr', 'attentat du Crocus', ['attentats du Crocus']],
    ['es', 'guerra civil', ['guerras civiles']],
  ])('in %s: the plural of %s', (lang, text, cases) => {
    expect(variants(text, lang, { caseless: true })).toEqual(expect.arrayContaining(cases));
  });
});

describe('regions that share a noun', () => {
  it('are in the singular and the plural, with “and” or without', () => {
    const forms = amongOthers('Луганская область', 'ru');
    expect(forms.length).toBeGreaterThan(6);
    expect(forms.some((form) => form.startsWith('Луганская ') && form.endsWith(' области'))).toBe(
      true,
    );
    expect(forms.some((form) => form.startsWith('Луганской '))).toBe(true);
    expect(amongOthers('Луганская народная республика', 'ru')).toEqual([]);
    expect(amongOthers('Луганская река', 'ru')).toEqual([]);
  });
});

describe('a word for a thing', () => {
  const form = (text: string, lang: string, kind: Form['kind'] = 'sure'): Form => ({
    text,
    lang,
    kind,
    caseless: true,
  });
  const dictionary = buildDictionary([
    { id: 'coup', forms: [form('coup', 'en'), form('Putsch', 'de')], cues: [] },
    {
      id: 'turkey',
      forms: [{ ...form('Turkey', 'en'), caseless: false }, form('turkey farm', 'en', 'not')],
      cues: [],
    },
  ]);
  const idsIn = (text: string, lang: string) => find(dictionary, [text], lang).length;

  it('is found in its own language alone, as it means something else in others', () => {
    expect(idsIn('After the coup in the capital', 'en')).toBe(1);
    expect(idsIn('Un coup de théâtre dans la capitale', 'fr')).toBe(0);
    expect(idsIn('Nach dem Putsch in der Hauptstadt', 'de')).toBe(1);
  });

  it('that is listed as not meant is so in every language', () => {
    expect(idsIn('Le groupe Turkey ouvre une école', 'fr')).toBe(1);
    expect(idsIn('Le groupe Turkey Farm ouvre une école', 'fr')).toBe(0);
  });
});

describe('a name that goes on in the next paragraph', () => {
  const assad: Form = { text: 'Assad', lang: 'en', kind: 'sure', caseless: false };
  const dictionary = buildDictionary([{ id: 'assad', forms: [assad], cues: [] }]);
  const found = (...blocks: string[]) => find(dictionary, blocks, 'en').length;

  it('is not taken for a longer one', () => {
    expect(found('They met Assad bin Saleh.')).toBe(0);
    expect(found('They met Assad bin', 'Saleh was not there.')).toBe(1);
    expect(found('They met Assad', 'bin Saleh was not there.')).toBe(1);
  });
});

describe('a Ukrainian name with ґ', () => {
  it('is the same as with г', () => {
    const form: Form = { text: 'Гренландія', lang: 'uk', kind: 'sure', caseless: false };
    const dictionary = buildDictionary([{ id: 'greenland', forms: [form], cues: [] }]);
    expect(find(dictionary, ['До Ґренландії прибули кораблі.'], 'uk')).toHaveLength(1);
  });
});

describe('an ending after an apostrophe', () => {
  const dictionary = buildDictionary([
    { id: 'un', forms: [{ text: 'UN', lang: 'en', kind: 'sure', caseless: false }], cues: [] },
  ]);

  it.each([
    ['tr', 'TRABZONSPOR’UN YENİ HOCASI GELDİ', []],
    ['tr', "Gol Sivasspor'UN ilk golü", []],
    ['tr', "Raporu 'UN' hazırladı.", ['UN']],
    ['en', "d'UN said", ['UN']],
  ])('is no name in Turkish (%s: %s)', (lang, text, marked) => {
    const found = find(dictionary, [text], [lang]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
  });
});
