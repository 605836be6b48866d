import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { openIndex } from '../../../../spotting/dictionary/index-read.ts';
import { writeIndex } from '../../../../spotting/dictionary/index-write.ts';
import { find } from '../../../../spotting/find.ts';
import { isSameGivenName } from '../../../../spotting/match/given-name-spelling.ts';
import { form } from '../small-dictionary.ts';

describe('a full name with the given name spelled otherwise', () => {
  const terms = [
    {
      id: 'kelmov',
      forms: [
        form('Yevgeny Kelmov'),
        form('Kelmov', 'en', 'usual'),
        form('Емельян Келмов', 'ru'),
        form('Келмов', 'ru', 'usual'),
        form('أنطونيو كلموف', 'ar'),
        form('كلموف', 'ar', 'usual'),
      ],
      cues: [],
    },
    {
      id: 'bornin',
      forms: [form('Сергей Борнин', 'ru'), form('Борнин', 'ru', 'usual')],
      cues: [],
    },
    {
      id: 'brand',
      forms: [form('Daniel Brand'), form('Brand', 'en', 'ambiguous')],
      cues: ['Senate'],
    },
    {
      id: 'al-tarsi',
      forms: [form('Bashar al-Tarsi'), form('al-Tarsi', 'en', 'usual')],
      cues: [],
    },
    {
      id: 'dubrun',
      forms: [form('Marcel Dubrun', 'fr'), form('Dubrun', 'fr', 'usual')],
      cues: [],
    },
    {
      id: 'tarn',
      forms: [form('President Tarn'), form('Tarn', 'en', 'usual')],
      cues: [],
    },
  ];
  const dictionary = buildDictionary(terms);
  const index = openIndex(writeIndex(terms));
  const marked = (text: string, lang: string) =>
    [dictionary, index].map((names) =>
      find(names, [text], lang).map(({ start, end }) => text.slice(start, end)),
    );

  it.each([
    ['en', 'Then Evgueni Kelmov spoke.', ['Evgueni Kelmov']],
    ['en', 'Then Evgeniy Kelmov spoke.', ['Evgeniy Kelmov']],
    ['en', 'Then Yevgeny Viktorovich Kelmov spoke.', ['Yevgeny Viktorovich Kelmov']],
    ['en', 'Then Yevgeny V. Kelmov spoke.', ['Yevgeny V. Kelmov']],
    ['ru', 'Позже Емельян Петрович Келмов уехал.', ['Емельян Петрович Келмов']],
    ['ru', 'Все ждали Емельяна Петровича Келмова у входа.', ['Емельяна Петровича Келмова']],
    ['ar', 'وقال أنتونيو كلموف أمس', ['أنتونيو كلموف']],
    ['en', 'Then Bashar Hafez al-Tarsi spoke.', ['Bashar Hafez al-Tarsi']],
    // A sentence ends with a name, not with an initial.
    ['en', 'It was Yevgeny Kelmov. Kelmov spoke.', ['Yevgeny Kelmov', 'Kelmov']],
    // Before a name that many bear, nothing but the same sound.
    ['en', 'Then Danyel Brand spoke.', ['Danyel Brand']],
    ['en', 'Then Daniel Petrov Brand spoke.', []],
    // Longer than any given name.
    ['en', `Then Yevgen${'y'.repeat(60)} Kelmov spoke.`, []],
    // Others of the family, and of another name.
    ['en', 'Then Igor Kelmov spoke.', []],
    ['en', 'Then Bashir al-Tarsi spoke.', []],
    ['en', 'Then Daniela Brand spoke.', []],
    // Initials, which are his or another's; a letter without a dot is a word.
    ['en', 'Then Y. Kelmov spoke.', ['Y. Kelmov']],
    ['en', 'Then B. Y. Kelmov spoke.', ['Kelmov']],
    ['en', 'Then B. Kelmov spoke.', []],
    // A title that might be an initial.
    ['fr', 'Puis M. Dubrun a parlé.', ['Dubrun']],
    ['ru', 'Позже Б. Келмов уехал. Е. Келмов остался.', ['Е. Келмов']],
    ['ru', 'Это Е. Ф. Келмов и В.Б. Борнин.', ['Е. Ф. Келмов']],
    ['ru', 'С Келмовым никто не говорил.', ['Келмовым']],
    // In Russian, the family name may come first; whose it is, the given name behind it says.
    ['ru', 'Осуждён Борнин Сергей Петрович, слесарь.', ['Борнин Сергей Петрович']],
    ['ru', 'Дело Борнина Сергея закрыто.', ['Борнина Сергея']],
    ['ru', 'Осуждён Борнин Игорь Петрович, слесарь.', []],
    ['ru', 'Дело Борнина Игоря Петровича закрыто.', []],
    ['ru', 'Задержан Борнин Игорь, слесарь.', []],
    ['ru', 'Задержана Борнина Анна, слесарь.', []],
    ['ru', 'Вчера Борнин Ангеле Меркель не звонил.', ['Борнин']],
    ['ru', 'Вчера Борнин Игорю не звонил.', ['Борнин']],
    ['ru', 'О Борнине Игорь не говорил.', ['Борнине']],
    // As Hungarians and registers have it; the given name may be that of another,
    // whose family name follows.
    ['fr', 'Hier Dubrun Marcel a parlé.', ['Dubrun Marcel']],
    ['fr', 'Fiche : DUBRUN Marcel Paul, né à Lyon.', ['DUBRUN Marcel Paul']],
    ['fr', 'Fiche : DUBRUN Jean, né à Lyon.', []],
    ['fr', 'Ni Dubrun Marcel Petit ni elle ne parlent.', ['Dubrun']],
    ['fr', 'Avec Jean Dubrun Marcel a parlé.', []],
    // In an index, behind a comma.
    ['en', 'Listed: Abel, Anna; Kelmov, Yevgeny V.; Zorn, Igor.', ['Kelmov, Yevgeny V']],
    ['en', 'Listed: Abel, Anna; Kelmov, Igor; Zorn, Igor.', []],
    ['en', 'Kelmov, Yevgeny', ['Kelmov, Yevgeny']],
    ['ar', 'الفهرس: كلموف، أنطونيو؛ علي، حسن', ['كلموف، أنطونيو']],
    ['en', 'Neither Kelmov, Yevgeny Zorn nor she spoke.', ['Kelmov']],
    ['en', 'Without Kelmov, Yevgeny spoke.', ['Kelmov']],
    ['fr', 'Ensuite, M. Kelmov a parlé.', ['Kelmov']],
    ['en', 'Then B. Tarn spoke.', ['Tarn']],
    // A title is no given name, nor is there one beyond a comma.
    ['en', 'Then President Anna Tarn spoke.', []],
    ['en', 'With Yevgeny, Igor Kelmov spoke.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual([expected, expected]);
  });

  it.each([
    ['Volodymyr', 'Wolodymir'],
    ['Sergei', 'Sergeij'],
    ['Mohammed', 'Muhamad'],
    ['Keir', 'Kier'],
    ['Aleksandar', 'Alexander'],
    ['Кая', 'Кайя'],
    ['Емманюель', 'Еманюель'],
    ['أنطونيو', 'أنتونيو'],
  ])('is the same: %s, %s', (one, other) => {
    expect(isSameGivenName(one.toLowerCase(), other.toLowerCase())).toBe(true);
  });

  it.each([
    ['Daniel', 'Daniela'],
    ['Todd', 'Ted'],
    ['Mark', 'Marco'],
    ['Hassan', 'Ehsan'],
    ['Emmanuel', 'Manuel'],
    ['Nigel', 'Angel'],
    ['Bashar', 'Bashir'],
    ['Виктор', 'Виктория'],
    ['سليم', 'سليمان'],
  ])('is another: %s, %s', (one, other) => {
    expect(isSameGivenName(one.toLowerCase(), other.toLowerCase())).toBe(false);
  });
});
