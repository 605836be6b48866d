import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

describe('states in Russian and Ukrainian', () => {
  const marked = spotting(
    term('terland', form('Терланды', 'ru', 'usual'), form('Терланди', 'uk', 'usual')),
    term('mavron', form('Маврон', 'ru', 'usual')),
    term(
      'kavonia',
      form('Федеративная Республика Кавония', 'ru'),
      form('Кавония', 'ru', 'usual'),
      form('Федеративна Республіка Кавонія', 'uk'),
      form('Кавонія', 'uk', 'usual'),
      form('Кавония 24', 'ru', 'not'),
      form('Кавонія 1', 'uk', 'not'),
    ),
  );

  it.each([
    ['ru', 'Об этом сказал депутат парламента Терландов Антон Зубрин.', 'Терландов'],
    ['uk', 'Про це сказав посол Терландів Антон Зубрін.', 'Терландів'],
    ['ru', 'Указ президента Республики Маврон Антона Зубрина отменён.', 'Маврон'],
    ['ru', 'Президент Республики Маврон Антон Зубрин прибыл.', 'Маврон'],
  ])('%s: is no given name in the genitive or as a republic: %s', (lang, text, name) => {
    expect(marked(text, lang).map((one) => one.split(':')[1])).toEqual([name]);
  });

  it('is a given name before a family name', () => {
    expect(marked('Фермер Маврон Зубрин купил дом.', 'ru')).toEqual([]);
  });

  it.each([
    [
      'ru',
      'Послы Кавонии молчат. Федеративная Республика Кавония вышла из договора.',
      ['Кавонии', 'Федеративная Республика Кавония'],
    ],
    [
      'uk',
      'Посли Кавонії мовчать. Федеративна Республіка Кавонія вийшла з договору.',
      ['Кавонії', 'Федеративна Республіка Кавонія'],
    ],
  ])('%s: is not somebody else than the state that is named in full later', (lang, text, names) => {
    expect(marked(text, lang).map((one) => one.split(':')[1])).toEqual(names);
  });

  it.each([
    ['ru', 'Кавония 24 февраля закрыла границу.', ['Кавония']],
    ['ru', 'Кавония 24 часа держит границу закрытой.', ['Кавония']],
    ['uk', 'Кавонія 1 квітня закрила кордон.', ['Кавонія']],
    ['ru', 'Телеканал Кавония 24 показал сюжет.', []],
    ['uk', 'Канал Кавонія 1 показав сюжет.', []],
  ])('%s: has the day of a date behind it, or the number of a channel: %s', (lang, text, names) => {
    expect(marked(text, lang).map((one) => one.split(':')[1])).toEqual(names);
  });
});
