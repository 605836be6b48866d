import { describe, expect, it } from 'vitest';
import { form, spotting } from '../small-dictionary.ts';

const LANGS = ['ru', 'uk'];

describe('a family name before the given one', () => {
  const marked = spotting(
    {
      id: 'sokol',
      forms: LANGS.flatMap((lang) => [form('Роман Сокол', lang), form('Сокол', lang, 'usual')]),
      cues: [],
    },
    {
      id: 'kravets',
      forms: LANGS.flatMap((lang) => [form('Анна Кравец', lang), form('Кравец', lang, 'usual')]),
      cues: [],
    },
  );

  it.each([
    ['ru', 'Среди них был Сокол Роман.', ['sokol:Сокол Роман']],
    ['ru', 'Среди них был Сокол Игорь.', []],
    ['ru', 'Среди них был Сокол Роман Ильич.', ['sokol:Сокол Роман Ильич']],
    // An index has a comma.
    [
      'ru',
      'Сокол, Роман; Кравец, Анна Ильинична',
      ['sokol:Сокол, Роман', 'kravets:Кравец, Анна Ильинична'],
    ],
    ['ru', 'Сокол, Игорь; Кравец, Инна Ильинична', []],
    ['ru', 'На двери: «Сокол, Р. И.», этаж второй.', ['sokol:Сокол, Р. И.']],
    ['ru', 'Сокол, И. Р.; Кравец, А.', ['kravets:Кравец, А.']],
    ['ru', 'Сокол, А. Кравец и другие пришли.', ['sokol:Сокол', 'kravets:А. Кравец']],
    // In a list of sanctions the family name is in capitals, wherever it stands.
    ['ru', 'В список внесли СОКОЛ, Роман, учителя.', ['sokol:СОКОЛ, Роман']],
    ['ru', 'В список внесли СОКОЛ, Игорь, учителя.', []],
    // Registers have initials behind it, with their dots.
    ['ru', 'Вторым записан Сокол Р. И., учитель.', ['sokol:Сокол Р. И.']],
    ['uk', 'Другим записано: «Сокол Р.І.», учитель.', ['sokol:Сокол Р.І.']],
    ['ru', 'Вторым записан Сокол И. Р., учитель.', []],
    // They are those of the next.
    ['ru', 'Встретил Сокол А. Кравец вечером.', ['sokol:Сокол', 'kravets:А. Кравец']],
    // The dot of an initial ends no item of an index.
    ['ru', 'На снимке А. Кравец, Р. Сокол, И. Орлов.', ['kravets:А. Кравец', 'sokol:Р. Сокол']],
    // What follows the comma may be somebody else.
    ['ru', 'Пришли Сокол, Роман Орлов и Анна Кравец.', ['sokol:Сокол', 'kravets:Анна Кравец']],
    ['ru', 'Пришли Сокол, Игорь и Анна Кравец.', ['sokol:Сокол', 'kravets:Анна Кравец']],
    [
      'ru',
      'Пришли Роман Сокол, Роман и Анна Кравец.',
      ['sokol:Роман Сокол', 'kravets:Анна Кравец'],
    ],
    // Words of other fields say nothing of a whole name.
    ['uk', 'Сокол Роман – так, прізвищем наперед, записано.', ['sokol:Сокол Роман']],
    ['uk', 'Сокол – поширене прізвище.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});
