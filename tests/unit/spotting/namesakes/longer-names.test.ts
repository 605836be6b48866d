import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

describe('who or what bears a name', () => {
  const usual = (text: string, lang = 'en') => form(text, lang, 'usual');
  const marked = spotting(
    { ...term('rubio', usual('Rubio'), usual('Рубио', 'ru')), cues: ['Senate'] },
    { ...term('goma', form('Goma')), cues: ['Congo'], against: ['explosive'] },
    { ...term('fbi', form('FBI')), cues: ['agents'] },
    { ...term('isis-k', form('ISIS-K')), cues: [] },
    { ...term('labour', form('Labour', 'en', 'ambiguous')), cues: ['London'] },
    { ...term('petro', form('President Petro')), cues: [] },
    { ...term('abiy', form('Prime Minister Abiy'), form('ex-Prime Minister Abiy')), cues: [] },
    { ...term('pair', form('Vice President')), cues: [] },
  );

  it.each([
    ['Angelo Rubio, a plumber from Tampa, won.', ''],
    ['Rubio, a plumber from Tampa, won.', ''],
    ['Rubio, a senator from Florida, won.', 'rubio:Rubio'],
    ['In the Senate Rubio, a dancer in his youth, spoke.', 'rubio:Rubio'],
    ['Rubio, 34, of Tampa, was hurt. He had been to the Senate.', ''],
    ['In the Senate Rubio, 54, spoke.', 'rubio:Rubio'],
    ['Goma, a drink of sesame, is sold here.', ''],
    ['Goma, a port on the lake, is quiet.', 'goma:Goma'],
    ['Goma-2 is used in quarries.', ''],
    ['The explosive Goma was found.', ''],
    ['In Congo the explosive came to Goma by boat.', 'goma:Goma'],
    ['“FBI: International” was cancelled.', ''],
    ['“FBI, City in the Wind” by Anna Brown won.', ''],
    ['“FBI” by Anna Brown won.', ''],
    ['“FBI, go home,” she said by phone.', 'fbi:FBI'],
    ['“FBI agents came at night,” she said.', 'fbi:FBI'],
    ['At the corner of Peru and FBI two cars met.', ''],
    ['At the corner of FBI and Peru two cars met.', ''],
    ['In a corner of FBI, two agents met.', 'fbi:FBI'],
    ['his last post read isis-k did this', 'isis-k:isis-k'],
    ['She spoke in London about a scene during LABOUR, and about men.', ''],
    ['In London Labour lost.', 'labour:Labour'],
    ['LONDON VOTES FOR LABOUR IN MAY', 'labour:LABOUR'],
    ['Then President Petro left.', 'petro:Petro'],
    ['Then Prime Minister Abiy left.', 'abiy:Abiy'],
    ['Then ex-Prime Minister Abiy left.', 'abiy:Abiy'],
    ['Then the Vice President left.', 'pair:Vice President'],
  ])('is told by the words beside it: %s', (text, expected) => {
    expect(marked(text).join(' ')).toBe(expected);
  });
});

describe('a namesake, or a mark that begins with a title', () => {
  const usual = (text: string, lang: string) => form(text, lang, 'usual');
  const marked = spotting(
    { ...term('assad', usual('Assad', 'en')), cues: [] },
    { ...term('vance', usual('Венс', 'uk')), cues: [] },
    { ...term('moscow', form('Москва', 'ru')), cues: [] },
    { ...term('poland', usual('Польща', 'uk')), cues: [] },
    { ...term('orban', usual('Орбан', 'uk')), cues: [] },
    { ...term('islamic-state', form('Исламское государство', 'ru'), form('ИГИЛ', 'ru')), cues: [] },
    { ...term('essequibo', usual('Esequibo', 'es')), cues: [] },
    { ...term('donbas', form('Donbás', 'es')), cues: [] },
    { ...term('lula', form('Präsident Lula', 'de'), form('Lula da Silva', 'de')), cues: [] },
    { ...term('leo', form('Leo XIV', 'de'), form('Leo XIV', 'fr')), cues: [] },
    { ...term('nasrallah', form('سید حسن نصرالله', 'fa')), cues: [] },
    { ...term('transnistria', form('Придністров’я', 'uk')), cues: [] },
  );

  it.each([
    ['fr', 'Hier, Assad B., 24 ans, a été placé en détention.', ''],
    ['fr', 'Hier, Assad a parlé.', 'assad:Assad'],
    ['uk', 'Поліціянт Венс Картер отримав нагороду.', ''],
    ['uk', 'Поруч сидів Венс, а далі Картер.', 'vance:Венс'],
    ['uk', 'Віллі Орбан забив головою.', ''],
    ['ru', '«Динамо» (Москва) обыграло «Локомотив».', ''],
    ['ru', 'Переговоры (Москва) начались.', 'moscow:Москва'],
    ['uk', 'Приз отримала «Зимова війна» (Польща).', 'poland:Польща'],
    [
      'ru',
      '«Исламское государство» (ИГИЛ) отступило.',
      'islamic-state:Исламское государство islamic-state:ИГИЛ',
    ],
    ['es', 'Su última novela, “Esequibo”, sigue a tres hermanos.', ''],
    ['es', 'Proyectan «Donbás», de Pedro Gómez, el lunes.', ''],
    ['es', 'Proyectan «Donbás, la noche», de Pedro Gómez, el lunes.', ''],
    ['es', 'Lo llaman «Donbás», de Gaulle no.', 'donbas:Donbás'],
    ['es', 'Lo llaman «Donbás», de nuevo.', 'donbas:Donbás'],
    ['es', 'Habló del Esequibo.', 'essequibo:Esequibo'],
    ['de', 'Brasiliens Präsident Lula da Silva kam.', 'lula:Lula da Silva'],
    ['de', 'Brasiliens Präsident Lula kam.', 'lula:Lula'],
    ['de', 'Papst Leo XIV. betete in Rom.', 'leo:Leo XIV.'],
    ['fr', 'Ils ont vu Léon et Leo XIV. Puis ils sont partis.', 'leo:Leo XIV'],
    ['fa', 'سالگرد سید حسن نصرالله بود.', 'nasrallah:حسن نصرالله'],
    ['uk', 'Це сталося у Придністров’ї.', 'transnistria:Придністров’ї'],
  ])('is told by the words beside it, in %s: %s', (lang, text, expected) => {
    expect(marked(text, lang).join(' ')).toBe(expected);
  });
});

describe('a word with a capital before a family name in German', () => {
  const usual = (text: string) => form(text, 'de', 'usual');
  const marked = spotting(
    { ...term('trump', usual('Trump')), cues: [] },
    { ...term('hamas', usual('Hamas')), cues: [] },
  );

  it.each([
    // Given names that are in no list.
    'Die Nachbarin Ilvy Trump half beim Umzug.',
    'Das sagte Jorvik Trump am Montag.',
    'Gestern ehrte Bremen die Läuferin Tjorven Trump.',
    'Das Fahrrad von Elidia Trumps Schwester fehlt.',
    // Nor is one of a trade that German has before a name.
    'Neu ist, dass Lehrer Trump im Sommer aufhört.',
    'Neu ist, dass Bäcker Trump sein Haus verkauft.',
  ])('reads as a given name: %s', (text) => {
    expect(marked(text, 'de')).toEqual([]);
  });

  it.each([
    'Am Abend traf Amtskollege Trump ein.',
    'Der Streit mit Milliardär Trump dauert an.',
    'Es heißt, dass die Jury Trump schuldig sprach.',
    'Laut der Regierung Trump ist das falsch.',
    'Er nannte den künftigen Xyz Trump einen Freund.',
    'Nach Gesprächen Trumps mit Gästen begann es.',
    'Kreml Trump zufolge bereit.',
    'Es sei gegen Terrormiliz Hamas gerichtet.',
    'In Davos sagte er: Europa Trump zu überlassen, sei falsch.',
    // Several of a trade do something.
    'Neu ist, dass Lehrer Trump kritisieren, nicht aber Eltern.',
    'Obwohl Bäcker Trump vertrauen, kamen sie.',
  ])('does not in: %s', (text) => {
    expect(marked(text, 'de')).toHaveLength(1);
  });
});

describe('words beside a name', () => {
  const usual = (text: string, lang: string) => form(text, lang, 'usual');
  const ambiguous = (text: string, lang: string) => form(text, lang, 'ambiguous');
  const marked = spotting(
    { ...term('putin', usual('Путин', 'ru')), cues: [] },
    { ...term('zelensky', usual('Зеленський', 'uk')), cues: [] },
    { ...term('fsb', form('ФСБ', 'ru')), cues: [] },
    { ...term('sdf', ambiguous('СДС', 'ru'), ambiguous('SDG', 'tr')), cues: ['Сирии', 'Suriye'] },
    { ...term('houthis', form('хусити', 'uk')), cues: [] },
    { ...term('ukraine', form('Украина', 'ru')), cues: [] },
    { ...term('talibs', form('Талибан', 'ru')), cues: [] },
    { ...term('is', ambiguous('IS', 'en'), ambiguous('IS', 'de')), cues: ['SYRIA', 'SYRIEN'] },
    { ...term('us', usual('US', 'en')), cues: [] },
    { ...term('assad', usual('Assad', 'de')), cues: [] },
    { ...term('kennedy', form('Robert F. Kennedy Jr.')), cues: [] },
    { ...term('kabul', form('Kabul'), form('Kabil', 'tr')), cues: [] },
    { ...term('iran-war', form('Iran war')), cues: [] },
    { ...term('druze', form('Drusen', 'de')), cues: [] },
    { ...term('islamic-state', form('تنظيم داعش', 'ar'), form('داعش', 'ar')), cues: [] },
    { ...term('isis-k', form('داعش - ولاية خراسان', 'ar')), cues: [] },
    { ...term('hezbollah', form('حزب الله', 'ar'), form('حزب الله اللبناني', 'ar')), cues: [] },
  );

  it.each([
    // A place in another case than the name is no given name of it.
    ['uk', 'На форумі у Давосі Зеленський виступив.', 'zelensky:Зеленський'],
    ['ru', 'Вчера в Пекине Путин встретился с ним.', 'putin:Путин'],
    ['ru', 'Он говорил с Андроном Путиным.', ''],
    // An abbreviation is none either.
    ['ru', 'Заявил глава ФСБ Бортников.', 'fsb:ФСБ'],
    ['ru', 'В Сирии лидер СДС Мазлум прибыл.', 'sdf:СДС'],
    ['tr', 'SURİYE’DE SDG’YE ÇAĞRI YAPILDI', 'sdf:SDG'],
    ['tr', 'SURİYE SDG ÇAĞRI', 'sdf:SDG'],
    ['tr', 'SDG ÇAĞRI YAPTI ¶ Suriye', ''],
    // What belongs to somebody is in the genitive.
    ['uk', 'Знищено літак хуситів.', 'houthis:хуситів'],
    ['ru', 'Танкер Украины вышел в море.', 'ukraine:Украины'],
    ['ru', 'Танкер «Украина» вышел в море.', ''],
    ['ru', 'Сотрудники компании «Украина» бастуют.', ''],
    ['ru', 'Жители ЖК «Украина» жалуются.', ''],
    ['ru', 'Билеты на фестиваль «Украина!» проданы.', ''],
    ['ru', 'Толпа кричала: «Украина!»', 'ukraine:Украина'],
    ['ru', 'Основатель движения «Талибан» умер.', 'talibs:Талибан'],
    ['ru', 'Экономика компании Украины растёт.', 'ukraine:Украины'],
    ['en', 'IS FIGHTERS LEAVE SYRIA', 'is:IS'],
    ['en', 'WAR IS OVER IN SYRIA', ''],
    ['en', 'US TROOPS LEAVE', 'us:US'],
    ['en', 'COME WITH US NOW', ''],
    ['de', 'IS BEKENNT SICH IN SYRIEN', 'is:IS'],
    ['de', 'Der Fußballer Assad Al-Islam Madibo kam.', ''],
    ['en', 'He met Robert F. Kennedy Jr. in May.', 'kennedy:Robert F. Kennedy Jr.'],
    ['en', 'He met Robert F. Kennedy Jr', 'kennedy:Robert F. Kennedy Jr'],
    // A word of the language is no international name there.
    ['tr', 'TEKLİFİ KABUL ETTİ', ''],
    ['tr', 'Kabul edilen teklif Kabil’e gitti.', 'kabul:Kabil'],
    ['sv', 'Han bor i Kabul.', 'kabul:Kabul'],
    ['sv', 'Han skrev Iran war på tavlan.', 'iran-war:Iran war'],
    ['de', 'Sie sagt, dass er in Iran war und schweigt.', ''],
    ['de', 'Die Drusenregion ist ruhig.', 'druze:Drusen'],
    ['ar', 'أعلن تنظيم "داعش - ولاية خراسان" ذلك', 'isis-k:داعش - ولاية خراسان'],
    ['ar', 'قال "حزب الله" اللبناني إنه', 'hezbollah:حزب الله'],
    ['ar', 'قال حزب الله اللبناني إنه', 'hezbollah:حزب الله اللبناني'],
    ['ar', 'أعلن تنظيم "داعش" ذلك في "بيان" له', 'islamic-state:تنظيم "داعش"'],
  ])('do not always make it longer, in %s: %s', (lang, text, expected) => {
    expect(marked(text, lang).join(' ')).toBe(expected);
  });
});

describe('names within longer names', () => {
  const usual = (text: string, lang = 'en') => form(text, lang, 'usual');
  const marked = spotting(
    { ...term('pentagon', form('Pentagon')), cues: [] },
    { ...term('kabul', usual('Kabul')), cues: [] },
    { ...term('trump', usual('Trump'), usual('Трамп', 'ru')), cues: [] },
    { ...term('ukraine', usual('Украина', 'ru')), cues: [] },
    { ...term('fed', form('the Fed')), cues: [] },
    {
      ...term('genocide', { ...form('genocide'), caseless: true }, form('génocide', 'fr')),
      cues: [],
    },
    { ...term('khamenei', usual('خامنه‌ای', 'fa')), cues: [] },
    { ...term('russia', usual('روسيا', 'ar')), cues: [] },
    {
      ...term('sudan', usual('السودان', 'ar'), form('جنوب السودان', 'en', 'not')),
      cues: [],
    },
  );

  it.each([
    ['en', 'Pentagon Group, a shipping firm, declined.', ''],
    ['en', 'He read it in the Kabul Times.', ''],
    ['en', 'A broadcast by the Voice of Kabul began.', ''],
    ['en', 'Officials in Kabul declined.', 'kabul:Kabul'],
    ['en', 'She said the Fed would wait.', 'fed:Fed'],
    ['en', 'He heard the band Genocide Culture play.', ''],
    ['en', 'He spoke of Genocide and war.', 'genocide:Genocide'],
    ['ru', 'Команда Трампа ответила.', 'trump:Трампа'],
    ['ru', 'Сухогруз «Украина» сел на мель.', ''],
    ['pl', 'Kot Trump trafił do schroniska.', ''],
    ['pl', 'Tak mówił Trump wczoraj.', 'trump:Trump'],
    ['fa', 'تعمیرکار، رضا خامنه‌ای، آمد.', ''],
    ['fa', 'بیانیه خامنه‌ای منتشر شد.', 'khamenei:خامنه‌ای'],
    ['ar', 'العقوبات على روسيا مستمرة', 'russia:روسيا'],
    ['ar', 'اتفاق بين السودان وجنوب السودان', 'sudan:السودان'],
  ])('are not marked, in %s: %s', (lang, text, expected) => {
    expect(marked(text, lang).join(' ')).toBe(expected);
  });

  it('have Polish endings in both of two words', () => {
    const polish = spotting({ ...term('musk', form('Elon Musk')), cues: [] });
    expect(polish('Rozmawiał z Elonem Muskiem, a nie o Elona Muska.', 'pl')).toEqual([
      'musk:Elonem Muskiem',
      'musk:Elona Muska',
    ]);
  });

  it('have Polish endings after a given name that takes none', () => {
    const polish = spotting({ ...term('biden', form('Joe Biden')), cues: [] });
    expect(polish('Czekał na Joe Bidena, a nie z Joe Bidenem.', 'pl')).toEqual([
      'biden:Joe Bidena',
      'biden:Joe Bidenem',
    ]);
  });
});

describe('a country behind the adjective for a part of it', () => {
  const usual = (text: string, lang: string) => form(text, lang, 'usual');
  const marked = spotting(
    { ...term('syria', usual('Сирия', 'ru')), cues: [] },
    { ...term('poland', usual('Польща', 'uk')), cues: [] },
    { ...term('cyprus', usual('Кипр', 'ru')), cues: [] },
  );

  it.each([
    ['ru', 'Бои в Восточной Сирии идут давно.', 'syria:Сирии'],
    ['ru', 'Бои в Юго-Восточной Сирии идут давно.', 'syria:Сирии'],
    ['uk', 'Аварія сталася у Східній Польщі вночі.', 'poland:Польщі'],
    ['ru', 'Он написал, что Восточная Сирия опустела.', 'syria:Сирия'],
    ['uk', 'Мешканці Східної Польщі чекають.', 'poland:Польщі'],
    ['ru', 'Отдыхать в Северном Кипре дорого.', ''],
    ['ru', 'Бои в Чёрной Сирии идут давно.', ''],
  ])('is that country, unless the two are a state of its own: %s %s', (lang, text, expected) => {
    expect(marked(text, lang).join(' ')).toBe(expected);
  });
});

describe('a name behind that of a firm', () => {
  const marked = spotting(
    { ...term('musk', form('Elon Musk', 'fr')), cues: [] },
    { ...term('mh17', form('MH17', 'ru')), cues: [] },
    { ...term('russia', form('Россия', 'ru')), cues: [] },
    { ...term('south-africa', form('South Africa', 'en')), cues: [] },
  );

  it.each([
    ['fr', 'Le patron de Tesla Elon Musk est parti.', 'musk:Elon Musk'],
    ['ru', 'Обломки самолёта Boeing MH17 собраны.', 'mh17:MH17'],
    ['ru', 'Директор Toyota Россия ушёл.', ''],
    ['ru', 'Редактор Sputnik Россия ушёл.', ''],
    ['en', 'The head of Airbus South Africa left.', ''],
    // What the firm has there is no branch of that name.
    ['en', 'The Airbus South Africa plant closed.', 'south-africa:South Africa'],
  ])(
    'is where its subsidiary is, unless it is a flight or a person: %s %s',
    (lang, text, expected) => {
      expect(marked(text, lang).join(' ')).toBe(expected);
    },
  );
});
