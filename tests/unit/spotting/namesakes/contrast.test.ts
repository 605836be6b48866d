import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { form } from '../small-dictionary.ts';

describe('two of one name in a text', () => {
  const names = buildDictionary([
    {
      id: 'scholz',
      forms: [form('Olaf Scholz', 'de'), form('Scholz', 'de', 'usual')],
      cues: ['Kanzler'],
      related: ['hamburg'],
    },
    {
      id: 'lind',
      forms: [form('Eva Lind', 'de'), form('Lind', 'de', 'usual')],
      cues: [],
    },
    { id: 'holm', forms: [form('Jane Holm'), form('Holm', 'en', 'usual')], cues: [] },
    { id: 'hamburg', forms: [form('Hamburg', 'de')], cues: [] },
    {
      id: 'veto',
      forms: [form('veto', 'en', 'ambiguous', true)],
      cues: ['Security Council'],
    },
    { id: 'darfur', forms: [form('North Darfur'), form('Darfur', 'en', 'usual')], cues: [] },
    {
      id: 'congress',
      forms: [form('Kongress', 'de', 'ambiguous')],
      cues: ['Washington'],
    },
    { id: 'merz', forms: [form('Мерц', 'uk', 'usual')], cues: [] },
    { id: 'kremlin', forms: [form('Kremlin')], cues: [] },
    {
      id: 'karim',
      forms: [
        form('سالم كريم', 'ar'),
        form('كريم', 'ar', 'usual'),
        form('سالم کریم', 'fa'),
        form('کریم', 'fa', 'usual'),
      ],
      cues: [],
    },
    {
      id: 'kusha',
      forms: [form('رضا کوشا', 'fa'), form('کوشا', 'fa', 'ambiguous')],
      cues: ['رضا'],
    },
    {
      id: 'kaya',
      forms: [form('Selim Kaya', 'tr'), form('Kaya', 'tr', 'usual')],
      cues: [],
    },
    {
      id: 'samaritans',
      forms: [form('الطائفة السامرية', 'ar'), form('السامريين', 'ar', 'usual')],
      cues: [],
    },
    {
      id: 'morel',
      forms: [form('Jean Morel', 'fr'), form('Morel', 'fr', 'usual')],
      cues: [],
    },
    { id: 'park', forms: [form('Park Min-jae'), form('Park', 'en', 'ambiguous')], cues: ['Busan'] },
    {
      id: 'sokolov',
      forms: [
        form('Игорь Соколов', 'ru'),
        form('Соколов', 'ru', 'usual'),
        form('Соколова', 'ru', 'usual'),
        form('Соколове', 'ru', 'usual'),
      ],
      cues: [],
      against: ['соколов'],
    },
  ]);
  const marked = (text: string, lang: string) =>
    withEvidence(find(names, text.split(' ¶ '), lang)).map(({ block, start, end }) =>
      text.split(' ¶ ')[block]?.slice(start, end),
    );

  it.each([
    // What comes before the full name, with nothing that tells it, is another.
    ['de', 'Der Handballer Scholz fiel aus. Olaf Scholz schrieb ihm.', ['Olaf Scholz']],
    ['de', 'Scholz, ein Handballer, fiel aus. Olaf Scholz schrieb ihm.', ['Olaf Scholz']],
    // Without a word on who it is, it is the same.
    ['de', 'Scholz kam zu spät. Olaf Scholz schwieg.', ['Scholz', 'Olaf Scholz']],
    ['de', 'Alle Scholz-Anhänger kamen. Olaf Scholz schwieg.', ['Scholz', 'Olaf Scholz']],
    // What is theirs may be quoted.
    ['de', 'Mit Linds „Ruck“ beginnt es. Eva Lind schwieg.', ['Linds', 'Eva Lind']],
    ['de', 'Mit Lind „Ruck“ zu sagen, half nicht. Eva Lind schwieg.', ['Eva Lind']],
    ['de', 'In Scholz-Hosen kam er. Olaf Scholz schwieg.', ['Olaf Scholz']],
    ['ru', 'Критика Соколова крепнет. Игорь Соколов молчит.', ['Соколова', 'Игорь Соколов']],
    ['ru', 'Спор о Соколове идёт. Игорь Соколов молчит.', ['Соколове', 'Игорь Соколов']],
    ['ru', 'Пекарь Соколов спит. Игорь Соколов молчит.', ['Игорь Соколов']],
    ['de', 'Kanzler Scholz fiel aus. Olaf Scholz schrieb.', ['Scholz', 'Olaf Scholz']],
    ['de', 'Scholz fiel aus. ¶ Olaf Scholz schrieb.', ['Scholz', 'Olaf Scholz']],
    ['de', 'Olaf Scholz schrieb. Scholz kam.', ['Olaf Scholz', 'Scholz']],
    ['en', 'All of Darfur fled. North Darfur fell.', ['Darfur', 'North Darfur']],
    // What is related tells it, too, and an opener says nothing else.
    [
      'de',
      'Der Jurist Scholz war in Hamburg. Olaf Scholz schwieg.',
      ['Scholz', 'Hamburg', 'Olaf Scholz'],
    ],
    ['en', 'Yesterday Holm slept. Jane Holm wrote.', ['Holm', 'Jane Holm']],
    ['en', 'Baker Holm slept. Jane Holm wrote.', ['Jane Holm']],
    // Nor does a preposition, where the clause ends, or what is done to somebody.
    ['en', 'Pressure grows on Holm. Jane Holm wrote.', ['Holm', 'Jane Holm']],
    ['en', 'Europe fears Holm. Jane Holm wrote.', ['Holm', 'Jane Holm']],
    ['en', 'What does Holm want? Jane Holm wrote.', ['Holm', 'Jane Holm']],
    ['en', 'Pressure grows on baker Holm. Jane Holm wrote.', ['Jane Holm']],
    ['de', 'Europa zittert vor Lind. Eva Lind schwieg.', ['Lind', 'Eva Lind']],
    ['de', 'Die Regierung Lind ist am Ende. Eva Lind schwieg.', ['Lind', 'Eva Lind']],
    ['de', 'Warum Lind Geld braucht. Eva Lind schwieg.', ['Lind', 'Eva Lind']],
    ['de', 'Ein Brief an Bäcker Lind. Eva Lind schwieg.', ['Eva Lind']],
    ['fr', 'Ils marchent contre Morel. Jean Morel se tait.', ['Morel', 'Jean Morel']],
    // Arabic has neither capitals nor cases.
    ['ar', 'كريم يعود إلى العمل. قال الوزير سالم كريم إنه عائد.', ['كريم', 'سالم كريم']],
    ['ar', 'الخباز كريم يعود. سالم كريم كتب له.', ['سالم كريم']],
    ['ar', 'وصل عدد من السامريين أمس. الطائفة السامرية صغيرة.', ['السامريين', 'الطائفة السامرية']],
    ['ar', 'قوات كريم تتقدم. سالم كريم كتب.', ['كريم', 'سالم كريم']],
    ['fa', 'سیاست کریم شکست خورد. سالم کریم گفت.', ['کریم', 'سالم کریم']],
    ['fa', 'نانوا کریم رفت. سالم کریم گفت.', ['سالم کریم']],
    // What needs a cue in Persian opens sentences as nouns do: ماسک, a mask.
    ['fa', 'کوشا رفت. رضا کوشا گفت.', ['رضا کوشا']],
    // Turkish has its verb at the end, so that any word may stand before a name.
    ['tr', 'Uzmanlara göre Kaya gelmeyecek. Selim Kaya sustu.', ['Kaya', 'Selim Kaya']],
    ['tr', 'Fırıncı Kaya uyudu. Selim Kaya sustu.', ['Selim Kaya']],
    // A headline has who speaks before a colon.
    ['ar', 'كريم: نعود غدا. قال سالم كريم إنه عائد.', ['كريم', 'سالم كريم']],
    ['fr', 'Morel : pas de retour. Jean Morel a parlé.', ['Morel', 'Jean Morel']],
    // A scandal has no trade.
    ['fr', 'Le scandale Morel grandit. Jean Morel se tait.', ['Morel', 'Jean Morel']],
    ['fr', 'Le boulanger Morel dort. Jean Morel se tait.', ['Jean Morel']],
    // The last one named in full is meant.
    ['en', 'Park Min-jae spoke. Later Park smiled.', ['Park Min-jae', 'Park']],
    ['en', 'Park Min-jae spoke. Then Park So-ra sang. Later Park smiled.', ['Park Min-jae']],
    ['en', 'In Busan Park So-ra sang. Then Park smiled. Park Min-jae left.', ['Park Min-jae']],
    ['en', 'Park So-ra sang. Park Min-jae left. Later Park smiled.', ['Park Min-jae', 'Park']],
    ['en', 'Park So-ra sang. The other Park, in Busan, smiled.', ['Park']],
    // A relative, who is named in full, does not take the name over.
    ['en', 'Park Min-jae spoke. Then Anna Park sang. Later Park smiled.', ['Park Min-jae']],
    [
      'en',
      'Park Min-jae spoke. His wife Anna Park sang. Later Park smiled.',
      ['Park Min-jae', 'Park'],
    ],
    // A cue in a sentence that has a name of its own tells that.
    ['en', 'His veto annoyed her. The veto in the Security Council stood.', ['veto']],
    ['en', 'The veto in the Security Council stood. His veto did.', ['veto', 'veto']],
    // Half of a word.
    ['de', 'Der Ärzte-Kongress in Washington. Der Kongress in Washington.', ['Kongress']],
    ['uk', 'Це Мерц-аптека. Це Мерц.', ['Мерц']],
    // What is said to be another right after it.
    ['es', 'El Kremlin, discoteca de Lisboa, reabre.', []],
    ['es', 'El Kremlin, según Lisboa, calla.', ['Kremlin']],
    // A name is no word against itself, though its plural is.
    ['ru', 'Игорь Соколов молчит. Спорить Соколов не стал.', ['Игорь Соколов', 'Соколов']],
    ['ru', 'Разведение диких соколов описал Соколов.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});

describe('a short name before the full one that says of nobody else', () => {
  const names = buildDictionary([
    {
      id: 'lind',
      kind: 'person',
      forms: [
        form('Eva Lind', 'de'),
        form('Lind', 'de', 'usual'),
        form('Eva Lind', 'es'),
        form('Lind', 'es', 'usual'),
        form('Eva Lind', 'en'),
        form('Lind', 'en', 'usual'),
      ],
      cues: [],
    },
    {
      id: 'le-mat',
      kind: 'person',
      forms: [form('Jean Le Mat', 'fr'), form('Le Mat', 'fr', 'usual')],
      cues: [],
    },
    { id: 'holm', kind: 'person', forms: [form('Holm', 'en', 'usual')], cues: [] },
    { id: 'union', forms: [form('Union', 'de', 'usual')], cues: [] },
    {
      id: 'fleet',
      forms: [form('graue Flotte', 'de'), form('Flotte', 'de', 'usual', true)],
      cues: [],
    },
  ]);
  const marked = (text: string, lang: string) =>
    withEvidence(find(names, [text], lang)).map(({ start, end }) => text.slice(start, end));

  it.each([
    // An office of a state, unless it is said to be a club's.
    ['de', 'Der alte Präsident Lind kam. Eva Lind schwieg.', ['Lind', 'Eva Lind']],
    ['de', 'Kremlchef Lind kam. Eva Lind schwieg.', ['Lind', 'Eva Lind']],
    ['es', 'El mandatario Lind duerme. Eva Lind calla.', ['Lind', 'Eva Lind']],
    ['en', 'Allies of President Lind slept. Eva Lind wrote.', ['Lind', 'Eva Lind']],
    ['de', 'Präsident Lind vom Chor kam. Eva Lind schwieg.', ['Eva Lind']],
    // German verbs and other small words, but no attributes, nor what says how one is called.
    ['de', 'Gestern reiste Lind nach Rom. Eva Lind schwieg.', ['Lind', 'Eva Lind']],
    ['de', 'Kritiker werfen Lind vor, zu zögern. Eva Lind schwieg.', ['Lind', 'Eva Lind']],
    ['de', 'Gestern kam die alte Lind zu uns. Eva Lind schwieg.', ['Eva Lind']],
    ['de', 'Eine Köchin namens Lind kam. Eva Lind schwieg.', ['Eva Lind']],
    ['de', 'Gestern sang Lind, eine Köchin, laut. Eva Lind schwieg.', ['Eva Lind']],
    // What is somebody's.
    ['de', 'Die Anhänger Linds kamen. Eva Lind schwieg.', ['Linds', 'Eva Lind']],
    ['de', 'Die Kuchen Linds kamen. Eva Lind schwieg.', ['Eva Lind']],
    ['de', 'Die Rückkehr Linds freut uns. Eva Lind schwieg.', ['Linds', 'Eva Lind']],
    // Who speaks, unless a comma goes on to say who that is.
    ['de', 'Man wartet, sagt Lind. Eva Lind schwieg.', ['Lind', 'Eva Lind']],
    ['es', 'Hay que esperar, dice Lind. Eva Lind calla.', ['Lind', 'Eva Lind']],
    ['es', 'Hay que esperar, dice Lind, panadera. Eva Lind calla.', ['Eva Lind']],
    // Beside another of the news.
    ['de', 'Lind, Holm und ein Hund gehen. Eva Lind schwieg.', ['Lind', 'Holm', 'Eva Lind']],
    ['es', 'Holm y Lind duermen. Eva Lind calla.', ['Holm', 'Lind', 'Eva Lind']],
    ['de', 'Lind, Müller und ein Hund gehen. Eva Lind schwieg.', ['Eva Lind']],
    ['de', 'Die Union-Chefin Lind kam. Eva Lind schwieg.', ['Union', 'Lind', 'Eva Lind']],
    ['de', 'Union-Chef Lind kam. Eva Lind schwieg.', ['Union', 'Lind', 'Eva Lind']],
    ['de', 'Die Chor-Chefin Lind kam. Eva Lind schwieg.', ['Eva Lind']],
    // What somebody did, in Spanish.
    ['es', 'Ayer viajó Lind a Roma. Eva Lind calla.', ['Lind', 'Eva Lind']],
    ['es', 'Así llamó Lind a su gata. Eva Lind calla.', ['Eva Lind']],
    ['es', 'La panadera Lind viaja. Eva Lind calla.', ['Eva Lind']],
    // Names of two words.
    ['fr', 'Les partisans de Le Mat dorment. Jean Le Mat se tait.', ['Le Mat', 'Jean Le Mat']],
    ['fr', 'Le boulanger Le Mat dort. Jean Le Mat se tait.', ['Jean Le Mat']],
    // A common noun is no name.
    ['de', 'Die Flotte wächst. Man sucht die graue Flotte.', ['Flotte', 'graue Flotte']],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});

describe('a family name that is half of a given name of another', () => {
  const names = buildDictionary([
    {
      id: 'mavron',
      forms: [form('Dora Mavron'), form('Mavron', 'en', 'ambiguous')],
      cues: ['Terania'],
    },
  ]);
  const starts = (text: string) => find(names, [text], 'en').map(({ start }) => start);

  it.each([
    ['Dora Mavron left Terania. Abdul Mavron Skavrov came. Mavron flew.', [0, 53]],
    // He may be called so where nobody else has been named in full.
    ['Abdul Mavron Skavrov came to Terania in the night. Mavron flew.', []],
  ])('%s', (text, expected) => {
    expect(starts(text)).toEqual(expected);
  });
});
