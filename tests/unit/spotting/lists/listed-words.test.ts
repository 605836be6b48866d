import { describe, expect, it } from 'vitest';
import { isPlainCountry } from '../../../../spotting/lists/plain-countries.ts';
import { wordKey } from '../../../../spotting/lists/word-key.ts';
import { entriesIn } from '../bundled-entries.ts';

describe('words in lists', () => {
  it('are kept as texts have them', () => {
    expect(wordKey('пёс')).toBe('пес');
    expect(wordKey('п’єса')).toBe('єса');
    expect(wordKey('مجسمه‌ساز')).toBe('مجسمهساز');
    expect(() => wordKey('two words')).toThrow('No word of a text: two words');
  });

  it.each([
    ['ru', 'китай китая китаем перу дания данию кения египтом филиппинах юар израиле'],
    ['uk', 'китай китаєм китаю перу данія данією єтнам єгипту україною'],
    ['de', 'italien italiens niederlanden'],
  ])('have their own cases: %s %s', (lang, words) => {
    const rest = words.split(' ').filter((word) => !isPlainCountry(word, lang));
    expect(rest).toEqual([]);
  });

  it.each([
    ['ru', 'кит перо дань кен'],
    ['uk', 'кит перо дань кен'],
  ])('have no cases of others: %s %s', (lang, words) => {
    expect(words.split(' ').filter((word) => isPlainCountry(word, lang))).toEqual([]);
  });

  it.each<[rule: string, lang: string, text: string, found: string]>([
    ['a hyphen', 'ru', 'Он выиграл Гран-при Катара.', ''],
    ['a hyphen', 'uk', 'Він виграв Гран-прі Катару.', ''],
    ['a hyphen', 'fr', 'Le sous-marin Moscou a coulé.', ''],
    ['a hyphen', 'ru', 'Бизнес-центр «Москва» закрыли.', ''],
    ['an apostrophe', 'uk', 'П’єса «Росія» провалилася.', ''],
    ['a non-joiner', 'fa', 'مجسمه‌ساز احمد شرع در نمایشگاه بود.', ''],
    ['ё', 'ru', 'Самолет «Россия» приземлился.', ''],
    ['ё', 'ru', 'Самолёт «Россия» приземлился.', ''],
    ['a case', 'ru', 'На рынке «Москва» пожар.', ''],
    ['a case', 'ru', 'У ларька «Россия» пожар.', ''],
    ['a case', 'ru', 'В санатории «Россия» пожар.', ''],
    ['a case', 'ru', 'В издательстве «Россия» пожар.', ''],
    ['a case', 'uk', 'На ринку «Москва» пожежа.', ''],
    ['a case', 'uk', 'У видавництві «Росія» пожежа.', ''],
    ['whose it is', 'ru', 'В лагере «Талибана» прошли учения.', 'taliban'],
    ['no quotation', 'ru', 'На рынке Россия занимает первое место.', 'russia'],
    ['no quotation', 'uk', 'На ринку Росія посідає перше місце.', 'russia'],
    ['an order', 'es', 'Orden de Donald Trump desata protestas en Chicago.', 'trump'],
    ['an order', 'fr', 'Ordre de Donald Trump contesté à Chicago.', 'trump'],
    ['an order', 'es', 'Recibió la Orden de Ecuador en Quito.', ''],
    ['an order', 'en', 'He received the Order of Jamaica.', ''],
    ['a relative', 'ar', 'وصل ترامب وزوجته ميلانيا', 'trump'],
    ['an adjective', 'ru', 'На Украине Верховной Радой принят закон.', 'ukraine'],
    ['an adjective', 'ru', 'В России Публичной библиотеке помогли.', 'russia'],
    ['a patronymic', 'ru', 'Вчера Индия Сергеевна приехала.', ''],
    ['a patronymic', 'ru', 'Вчера Индия Ильинична приехала.', ''],
    ['“and”', 'uk', 'Війна в Україні і корупція гальмують економіку.', 'russian-invasion'],
    ['“with”', 'uk', 'Війна в Україні з корупцією триває.', 'ukraine'],
    ['“with”', 'uk', 'Війна в Україні зі злочинністю триває.', 'ukraine'],
    ['a title', 'en', 'They heard EU High Representative Kallas say so.', 'european-union kallas'],
    ['a title', 'en', 'The forces of Marshal Haftar moved.', 'haftar'],
    ['a place', 'fr', 'Au Caire Macron a rencontré le ministre.', 'macron'],
    ['a month', 'de', 'Davor hatte Anfang Mai Merz gewarnt.', 'merz'],
    ['a month', 'de', 'Er sagte, dass Anfang Juni Merz nach Kiew reiste.', 'merz'],
  ])('decide whose name it is: %s, %s: %s', (_rule, lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});
