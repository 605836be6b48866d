import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import type { Term } from '../../../../spotting/types.ts';
import { growth, LINEAR } from '../../growth.ts';
import { form } from '../small-dictionary.ts';

describe('a name in several languages', () => {
  const terms: Term[] = [
    {
      id: 'is',
      forms: [
        form('\u062f\u0627\u0639\u0634', 'ar'),
        form('الدولة الإسلامية', 'ar'),
        form('IS', 'de', 'ambiguous'),
        form('ИГИЛ', 'ru'),
      ],
      cues: ['Syrien'],
    },
    { id: 'kunar', forms: [form('كنر', 'ar')], cues: [] },
    {
      id: 'attack',
      forms: [form('теракт в Крокусе', 'ru'), form('Moskova saldırısı', 'tr')],
      cues: [],
    },
    { id: 'law', forms: [form('şeriat', 'tr', 'sure', true)], cues: [] },
    { id: 'region', forms: [form('Groß-Chorasan', 'de')], cues: [] },
    { id: 'general', forms: [form('Soleimani')], cues: [] },
    { id: 'taliban', forms: [form('طالبان', 'fa'), form('Taliban')], cues: [] },
    { id: 'cell', forms: [form('داعش خراسان', 'fa')], cues: [] },
  ];
  const inTerms = buildDictionary(terms);
  const spotIn = (lang: string | null, text: string) =>
    find(inTerms, [text], lang).map(
      ({ entry, start, end }) => `${entry}:${text.slice(start, end)}`,
    );

  it.each([
    ['ar', 'القاعدة وداعش', 'is:داعش'],
    ['ar', 'التحق بداعش', 'is:داعش'],
    ['ar', 'معقلا لداعش', 'is:داعش'],
    ['ar', 'وبداعش', 'is:داعش'],
    ['ar', 'والدولة الإسلامية', 'is:الدولة الإسلامية'],
    ['ar', 'موقع للدولة الإسلامية', 'is:للدولة الإسلامية'],
    ['ar', 'وللدولة الإسلامية', 'is:للدولة الإسلامية'],
    ['ar', 'الدَّوْلَة الإسلاميّة', 'is:الدَّوْلَة الإسلاميّة'],
    ['ar', '\uFEA9\uFE8D\uFECB\uFEB6', 'is:\uFEA9\uFE8D\uFECB\uFEB6'],
    ['ru', 'Теракт в «Крокусе»', 'attack:Теракт в «Крокусе»'],
    ['ru', 'Теракт в „Крокусе“.', 'attack:Теракт в „Крокусе“'],
    ['ru', '«Теракт «в» Крокусе»', 'attack:Теракт «в» Крокусе'],
    ['ru', '«Теракт в Крокусе»', 'attack:Теракт в Крокусе'],
    ['tr', 'Moskova saldırısında', 'attack:Moskova saldırısında'],
    ['tr', 'Moskova saldırısı’nın', 'attack:Moskova saldırısı'],
    ['tr', 'ŞERİATIN', 'law:ŞERİATIN'],
    ['tr', 'Taliban’la', 'taliban:Taliban'],
    ['de', 'in Gross-Chorasan', 'region:Gross-Chorasan'],
    ['de', 'Soleimanis Grab', 'general:Soleimanis'],
    ['de', 'IS-Ableger in Syrien', 'is:IS'],
    ['de', 'die Taliban-Regierung', 'taliban:Taliban'],
    ['fr', 'l’Soleimani d’Irak', 'general:Soleimani'],
    ['fa', 'طالبان\u200Cها', 'taliban:طالبان\u200Cها'],
    ['fa', 'داعش\u200Cخراسان', 'cell:داعش\u200Cخراسان'],
    ['zh', '塔利班Taliban武装', 'taliban:Taliban'],
    ['ja', 'ターリバーンTalibanの', 'taliban:Taliban'],
  ])('is found with its endings and prefixes, in %s: %s', (lang, text, found) => {
    expect(spotIn(lang, text)).toEqual([found]);
  });

  it.each([
    ['ar', 'كنرجس'],
    ['ar', 'سداعش'],
    ['ar', 'الداعش'],
    ['fa', 'وداعش'],
    ['en', 'Soleimanis'],
    ['ko', 'Taliban은'],
    ['tr', 'Moskova saldırısıydı'],
  ])('is not found within another word, in %s: %s', (lang, text) => {
    expect(spotIn(lang, text)).toEqual([]);
  });

  it('is looked for in the language of each block', () => {
    const blocks = ['IS in Syrien', 'IS in Syrien', 'ИГИЛ'];
    expect(
      find(inTerms, blocks, ['de', 'fr', null]).map(({ block, lang }) => [block, lang]),
    ).toEqual([
      [0, 'de'],
      [2, 'ru'],
    ]);
  });
});

describe('a block in another language than its page says', () => {
  const names = buildDictionary([
    {
      id: 'putin',
      forms: [form('Путиным', 'ru'), form('Путіним', 'uk')],
      cues: [],
    },
    {
      id: 'state',
      forms: [form('Islamischer Staat', 'de'), form('داعش', 'ar')],
      cues: [],
    },
    { id: 'war', forms: [form('civil war', 'en', 'sure', true)], cues: [] },
  ]);

  it.each([
    ['uk', 'Он встретился с Путиным', 1],
    ['uk', 'Встреча с Путиным после заседания', 1],
    ['uk', 'Зустріч із Путиным', 0],
    ['ru', 'Він зустрівся з Путіним', 1],
    ['ru', 'Його Путіним, этот', 0],
    ['en', 'Der Islamischer Staat hat sich nicht gemeldet', 1],
    ['en', 'Islamischer Staat', 0],
    ['en', 'the Islamischer Staat, das ist nicht', 0],
    ['fr', 'The civil war was on his mind', 1],
    ['fa', 'گفت که داعش', 0],
    ['fa', 'قال أحد إن داعش في المدينة الكبيرة', 1],
    ['fa', 'الرجل الذي كان في بيت داعش', 1],
    ['ar', 'این مرد از داعش است', 0],
    ['ur', 'كان هذا الرجل في بيت داعش', 1],
    ['ur', 'داعش کے لوگ', 0],
    ['ps', 'به داعش به خلک به', 0],
  ])('is read in the language of its words, on a page in %s: %s', (lang, text, count) => {
    expect(find(names, [text], lang)).toHaveLength(count);
  });
});

describe('a full name as another language spells it', () => {
  const names = buildDictionary([
    {
      id: 'name',
      forms: [
        form('Hayat Tahrir al-Cham', 'fr'),
        form('Heiliger Stuhl', 'de'),
        form('Рамзан Кадыров', 'ru'),
        form('attentat de Kaboul', 'fr'),
        form('Maison Blanche', 'fr', 'usual'),
        form('Kaboul', 'fr'),
      ],
      cues: [],
    },
  ]);
  it.each([
    ['es', 'recibió al jefe de Hayat Tahrir al-Cham ayer', 1],
    ['tr', 'yeni Heiliger Stuhl ile görüştü', 1],
    ['uk', 'сказав Рамзан Кадыров, що його', 1],
    ['en', 'was at the Heiliger Stuhl with his wife', 0],
    ['es', 'del attentat de Kaboul y de los muertos', 0],
    ['es', 'vive en la Maison Blanche con su perro', 0],
    ['es', 'vive en Kaboul con su familia', 0],
  ])('is found unless the text is English, in %s: %s', (lang, text, count) => {
    expect(find(names, [text], lang)).toHaveLength(count);
  });
});

describe('a page that does not say its language', () => {
  const names = buildDictionary([
    {
      id: 'iceland',
      forms: [form('Island', 'de', 'usual'), form('Iceland')],
      cues: [],
    },
    {
      id: 'putin',
      forms: [form('Путиным', 'ru'), form('Путіним', 'uk')],
      cues: [],
    },
    { id: 'iran', forms: [form('Irans', 'de')], cues: [] },
  ]);
  const count = (...blocks: string[]) => find(names, blocks, null).length;

  it.each([
    ['in German', 'Die Regierung der Insel hat mit Island gesprochen', 1],
    ['in English', 'He was on the Island with his wife and said so', 0],
    ['in Spanish', 'El consejo de las Islas se reunió con Island por la tarde', 0],
    ['in Swedish, which has no such form', 'Och det var inte på Island som han bodde', 0],
    ['in Portuguese, not Spanish', 'Não foi uma Island como os outros dizem', 0],
    ['of too few words to tell', 'Island', 1],
    ['in Russian', 'Он встретился с Путиным и был рад', 1],
    ['in Russian with a Ukrainian form', 'Он был с Путіним и к вечеру', 0],
    ['in Ukrainian', 'Він був із Путіним, що й казав її після', 1],
    ['in Ukrainian with a Russian form', 'Він був із Путиным, що й казав її після', 0],
  ])('is read by the words of a text %s', (_, text, found) => {
    expect(count(text)).toBe(found);
  });

  it('is read by the words of all texts where one has too few', () => {
    const english = ['The island is far from here and was sold.', 'He said that it was his.'];
    const german = ['Die Insel ist nicht groß und wurde verkauft.', 'Er hat auch ein Boot.'];
    expect(count(...english, 'Island')).toBe(0);
    expect(count(...german, 'Island')).toBe(1);
    expect(count(...english, 'Iceland')).toBe(1);
  });

  it('costs the same per text, however many have too few words', () => {
    const work = (n: number) => () => count(...Array.from({ length: n }, () => 'Island'));
    expect(growth(work, 2000)).toBeLessThan(LINEAR);
  });
});
