import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { form } from '../small-dictionary.ts';

describe('what belongs to another state', () => {
  const dictionary = buildDictionary([
    {
      id: 'duties',
      forms: [
        form('пошлины', 'ru', 'ambiguous'),
        form('пошлину', 'ru', 'ambiguous'),
        form('мита', 'uk', 'ambiguous'),
      ],
      cues: ['Мавронский', 'Мавронська', 'Скавров', 'Кавония', 'Кавонія'],
    },
    {
      id: 'court',
      forms: [
        form('Верховный суд', 'ru', 'ambiguous'),
        form('Верховный суд Кавонии', 'ru'),
        form('Supreme Court', 'en', 'ambiguous'),
      ],
      cues: ['Скавров', 'Skavrov'],
    },
    {
      id: 'kavonia',
      forms: [form('Кавония', 'ru', 'usual'), form('Кавонія', 'uk', 'usual')],
      cues: [],
    },
    {
      id: 'tersia',
      forms: [form('Терсия', 'ru', 'usual'), form('Терсія', 'uk', 'usual')],
      cues: [],
    },
  ]);
  const marked = (lang: string, text: string, entry: string) =>
    withEvidence(find(dictionary, [text], lang))
      .filter((one) => one.entry === entry)
      .map(({ start, end }) => text.slice(start, end));

  it.each([
    ['ru', 'Скавров ввёл пошлины на сталь.', ['пошлины']],
    ['ru', 'Кавония повысила пошлины, Скавров доволен.', ['пошлины']],
    ['ru', 'Скавров злится: Терсия повысила пошлины.', []],
    ['ru', 'Скавров злится: Терсия также обещала снизить ответные пошлины.', []],
    ['ru', 'Скавров злится: Оттава обязалась снизить пошлины.', []],
    ['ru', 'Скавров злится: пошлины Терсии растут.', []],
    ['uk', 'Мавронська преса пише: Терсія запроваджує мита.', []],
    ['uk', 'Мавронська преса пише: Кавонія запроваджує мита.', ['мита']],
    // Whom it hits is named after it, and who speaks of it does not impose it.
    ['ru', 'Скавров сказал, что пошлины ударят по Терсии.', ['пошлины']],
    ['ru', 'Терсия осудила пошлины, которые ввёл Скавров.', ['пошлины']],
  ])('a measure is that of who imposes it, in %s: %s', (lang, text, found) => {
    expect(marked(lang, text, 'duties')).toEqual(found);
  });

  it('a council needs no evidence, but another country’s is not that', () => {
    const councils = buildDictionary([
      { id: 'council', forms: [form('Рада злагоди', 'uk', 'usual')], cues: ['Кавонія'] },
    ]);
    const text = 'Рада злагоди Терсії мовчить. Рада злагоди Кавонії діє. Рада злагоди зібралася.';
    const found = withEvidence(find(councils, [text], 'uk'));
    expect(found.map(({ start }) => start)).toEqual([29, 55]);
  });

  it.each([
    [
      'ru',
      'Верховный суд Терсии отказал. Скавров потом заявил, что не согласен: Верховный суд ошибся.',
      [],
    ],
    ['ru', 'Верховный суд отказал, пишет Скавров.', ['Верховный суд']],
    [
      'ru',
      'Верховный суд Терсии отказал. Верховный суд Кавонии ждёт, говорит Скавров, и завтра Верховный суд решит.',
      ['Верховный суд Кавонии', 'Верховный суд'],
    ],
    [
      'en',
      'The Supreme Court of Tersia refused. Skavrov then said that he disagrees with it: the Supreme Court erred.',
      [],
    ],
  ])('a court is that of the country named last, in %s: %s', (lang, text, found) => {
    expect(marked(lang, text, 'court')).toEqual(found);
  });
});

describe('a security council', () => {
  const forms = [
    form('Security Council', 'en', 'usual'),
    form('Sicherheitsrat', 'de', 'usual'),
    form('Conseil de sécurité', 'fr', 'usual'),
    form('Consejo de Seguridad', 'es', 'usual'),
    form('Güvenlik Konseyi', 'tr', 'usual'),
    form('Радбез', 'uk', 'usual'),
    form('مجلس الأمن', 'ar', 'usual'),
    form('شورای امنیت', 'fa', 'usual'),
  ];
  const dictionary = buildDictionary([{ id: 'council', forms, cues: [] }]);
  const isMarked = (lang: string, text: string) => find(dictionary, [text], lang).length > 0;

  it.each([
    ['en', 'Armenia’s Security Council met.'],
    ['en', 'The Security Council of Armenia met.'],
    ['en', 'The Chechen Security Council met.'],
    ['de', 'Armeniens Sicherheitsrat tagte.'],
    ['de', 'Er leitet Tschetscheniens Sicherheitsrat.'],
    ['de', 'Der Sicherheitsrat Armeniens tagte.'],
    ['fr', 'Le Conseil de sécurité arménien a siégé.'],
    ['fr', 'Le Conseil de sécurité de Tchétchénie a siégé.'],
    ['es', 'El Consejo de Seguridad de Armenia se reunió.'],
    ['es', 'El Consejo de Seguridad checheno se reunió.'],
    ['tr', 'Ermenistan Güvenlik Konseyi toplandı.'],
    ['tr', 'Ermenistan Güvenlik Konseyi’nin toplantısı bitti.'],
    ['uk', 'Радбез Вірменії засідав.'],
    ['ar', 'اجتمع مجلس الأمن الأرميني.'],
    ['fa', 'شورای امنیت ارمنستان جلسه داشت.'],
  ])('is that of the state beside it, in %s: %s', (lang, text) => {
    expect(isMarked(lang, text)).toBe(false);
  });

  it.each([
    ['en', 'Armenia’s envoy told the Security Council.'],
    ['de', 'Armeniens Botschafter sprach im Sicherheitsrat.'],
    ['de', 'So sorgte im Sicherheitsrat Russlands Botschafter für Streit.'],
    ['fr', 'Le Conseil de sécurité de jeudi a été long.'],
    ['tr', 'Çin Güvenlik Konseyi’nde veto etti.'],
    ['tr', 'Ermenistan Güvenlik Konseyi üyesi oldu.'],
    ['fa', 'شورای امنیت ارمنستان را محکوم کرد.'],
  ])('is that of the world otherwise, in %s: %s', (lang, text) => {
    expect(isMarked(lang, text)).toBe(true);
  });
});
