import { describe, expect, it } from 'vitest';
import { propose } from '../../../authoring/desk/propose.ts';
import { sentencesIn } from '../../../authoring/read/split.ts';

describe('what is proposed', () => {
  it('are names in English, the most useful first, with the sentences about them', async () => {
    const { names, loaded, dates } = await propose(
      [
        'The Sandmere Water Board opened Sandmere Hall on 3 May 2020.',
        'Mayor Ada Brook called the iconic hall a success.',
        'The Sandmere Water Board owns it.',
      ],
      'en',
    );
    expect(names[0]).toEqual({
      name: 'Sandmere Water Board',
      kind: 'organisation',
      sentences: [0, 2],
    });
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Sandmere Hall', 'Ada Brook']),
    );
    expect(loaded).toMatchObject([{ sentence: 1, word: 'iconic' }]);
    expect(dates[0]).toContain('May');
  });

  it.each([
    [
      'a war within an event',
      'Ruritania ended its intervention in the Ruritanian civil war in May.',
      ['intervention in the Ruritanian civil war', 'Ruritanian civil war'],
      ['civil war'],
    ],
    [
      'events that have no name',
      'Two gunmen opened fire near the tomb of Ada Brook on the day of the mayor’s death.',
      ['gunmen opened fire near the tomb of Ada Brook', 'mayor’s death'],
      ['Two'],
    ],
    [
      'no common nouns',
      'Russian news said that the Afghan government was without drones after a bomb threat.',
      [],
      ['Russian news', 'Afghan government', 'drones', 'bomb threat'],
    ],
    [
      'deeds with what they are about, and both sides of a conflict',
      'The armed assault near the Ruritanian parliament ended talks between Ruritania and Borduria, before Ruritania’s invasion of Borduria.',
      [
        'armed assault near the Ruritanian parliament',
        'talks between Ruritania and Borduria',
        'Ruritania’s invasion of Borduria',
      ],
      [],
    ],
    [
      'nobody’s office with the name',
      'Prime Minister Ada Brook met Colonel Jon Reed and Communications Minister Eve Marsh on the Moorbank-based Sand Radio.',
      ['Ada Brook', 'Jon Reed', 'Eve Marsh', 'Sand Radio'],
      ['Prime Minister', 'Colonel', 'Communications Minister'],
    ],
    [
      'forces, seas and bodies with a common noun',
      'North Ruritanian forces crossed the Sand Channel, said the Institute for Peace and Security Research.',
      ['North Ruritanian forces', 'Sand Channel', 'Institute for Peace and Security Research'],
      ['Institute for Peace', 'Security Research'],
    ],
    [
      'no word that only begins a sentence, no sum, no line between paragraphs',
      'RISK REMAINS But if Sandmere pays, I’m told, it costs RM6.5 million. There are others. Lawmakers agree.',
      ['Sandmere'],
      ['RISK REMAINS', 'But', 'There', 'I’m', 'RM6', 'Lawmakers'],
    ],
    [
      'a part of the world by its adjective, a faith as a word, and no phrase with a verb',
      'The Central Asian branch claimed responsibility, said Sandia. It blamed Sandia for killing Muslims.',
      ['Central Asia', 'Muslims'],
      ['Central Asian', 'claimed responsibility'],
    ],
    [
      'each of a list whose colon is missing',
      'They went to Spain Sandia, Menoria and Formenta.',
      ['Spain', 'Sandia'],
      ['Spain Sandia'],
    ],
    [
      'names with small words in them',
      'Omar al-Sandi met Carla von der Marsch.',
      ['Omar al-Sandi', 'Carla von der Marsch'],
      ['Omar', 'Sandi', 'Marsch'],
    ],
    [
      'no signs around a name',
      '"US forces left," he said. “Sandmere Hall” is in [Sandia], and ‘Kabul’ – Moscow said – is *Moorbank*. The “EU’s Green Board” met in Kabul/Moscow.',
      ['US', 'Sandmere Hall', 'Sandia', 'Kabul', 'Moscow', 'Moorbank'],
      ['"US', '“Sandmere Hall”', '[Sandia]', '‘Kabul', '– Moscow', '*Moorbank*', 'Kabul/Moscow'],
    ],
    [
      'no words that say how many, which or when',
      'Two United States ships left. All European Union states and Former Afghanistan soldiers met. Second United States raid. Today Ukraine left, and on Tuesday United Nations officials spoke of Three Russian generals.',
      ['United States', 'European Union', 'Afghanistan', 'Ukraine', 'United Nations'],
      [
        ...['Two United States', 'All European Union', 'Former Afghanistan', 'Today Ukraine'],
        ...['Second United States', 'Tuesday United Nations', 'Three Russian'],
      ],
    ],
    [
      'numbers that belong to a name',
      'The Five Eyes met at the Three Gorges Dam near Two Rivers after the First World War, the Second Chechen War and the Iran–Iraq War.',
      [
        ...['Five Eyes', 'Three Gorges Dam', 'Two Rivers', 'First World War', 'Second Chechen War'],
        'Iran–Iraq War',
      ],
      ['Gorges Dam', 'Rivers', 'World War', 'Chechen War', 'Iraq War'],
    ],
    [
      'no noun that only says what something is, and no word that is never a name',
      'They left Sandmere, where the City plans a hall. The University has left: “There it is,” said Ada Brook. The Government knows More of it, As it says, and Three came.',
      ['Sandmere', 'Ada Brook'],
      ['City', 'University', 'There', 'Government', 'More', 'As', 'Three'],
    ],
    [
      'no owner before a person, and no verb after one',
      'They met France’s Jon Reed and Sandmere’s Ada Brook, of whom Carla Marsch Is the teacher, at Sandmere’s Air Museum.',
      ['Jon Reed', 'Ada Brook', 'Carla Marsch'],
      ['France’s Jon Reed', 'Sandmere’s Ada Brook', 'Carla Marsch Is'],
    ],
    [
      'an abbreviation with what it is short for',
      'The Sandmere Water Board (SWB) opened the hall. It is run by SWB.',
      ['SWB'],
      ['Sandmere Water Board'],
    ],
  ] as const)('%s', async (_, sentence, wanted, noise) => {
    const names = (await propose(sentencesIn(sentence, 'en'), 'en')).names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...wanted]));
    for (const name of noise) expect(names).not.toContain(name);
  });

  it.each([
    [
      'de',
      'Die Beschlagnahme des Schiffes begann, als der Präsident schwieg. Präsident Jon Reed kam, nach der Tagung und um die Beschlagnahme zu sehen, nach Sandmeer. Jon Reed stand im Weißen Haus und am Tor des Weißen Hauses.',
      ['Jon Reed', 'Sandmeer', 'Weißen Haus'],
      ['Beschlagnahme des Schiffes', 'Präsident Jon Reed', 'Beschlagnahme', 'Weißen Hauses'],
    ],
    [
      'de',
      'Iranisches Öl kam in Gefängnissen an der Küste Venezuelas an. Eine Bande von Dieben stand in Frage. Sie Ihre Kommentare. Viele Texte halfen. Der Kollege Jon Reed aus Borduria lobte Kanzlerin Marsch und Otto von Sandberg, nach Deutschland zu Gewalttaten. Politik ist nicht alles; die Politik schweigt, und Strafzöllen folgen Strafzöllen. Das Weiße Haus und im Weißen Haus.',
      [
        'Venezuelas',
        'Jon Reed',
        'Borduria',
        'Marsch',
        'Otto von Sandberg',
        'Deutschland',
        'Weiße Haus',
      ],
      [
        ...[
          'Iranisches Öl',
          'Gefängnissen',
          'Küste Venezuelas',
          'Bande von Dieben',
          'Dieben',
          'Frage',
        ],
        ...['Sie Ihre', 'Ihre Kommentare', 'Kommentare', 'Texte', 'Kollege Jon Reed', 'Politik'],
        ...['Deutschland zu Gewalttaten', 'Strafzöllen', 'Weißen Haus'],
      ],
    ],
    [
      'de',
      'Drei Borduria-Soldaten gingen. Drei Ana Brook gibt es nicht, sagte Ana Brook in Sandmeer.',
      ['Ana Brook'],
      ['Drei Ana Brook'],
    ],
    [
      'de',
      'Bürgermeisterin Ana Brook lobte den Förderverein Alte Mühle, und der Verein Sandmeer lobte Landrat Jon Reed.',
      ['Ana Brook', 'Förderverein Alte Mühle', 'Jon Reed'],
      ['Bürgermeisterin Ana Brook', 'Alte Mühle', 'Verein Sandmeer', 'Landrat Jon Reed'],
    ],
    [
      'fr',
      'Mardi Sablemer dormait, et hier Jean Dupont aussi. Hier Jean Dupont est venu à Sablemer.',
      ['Sablemer', 'Jean Dupont'],
      ['Mardi Sablemer', 'Hier Jean Dupont'],
    ],
    [
      'es',
      'Ayer Arenal dormía, y Ana Ríos también. Tres Ana Ríos no hay en Arenal.',
      ['Arenal', 'Ana Ríos'],
      ['Ayer Arenal', 'Tres Ana Ríos'],
    ],
    [
      'ru',
      'Вчера Москва молчала. Трое Бордурийцев ушли, и в городе Москва тихо.',
      ['Москва'],
      ['Вчера Москва', 'Трое Бордурийцев'],
    ],
    [
      'fr',
      'Ces salles plaisent. « Qui vient ? » dit Le Monde de Sable à la Commission nationale de Sablemer. La Commission rit, Selon elle.',
      ['Le Monde de Sable', 'Commission nationale'],
      ['Ces', 'Qui', 'Commission', 'Selon'],
    ],
    [
      'es',
      'Según el Partido Verde, Ana Ríos fue a Arenal. También fueron otros. Ahora, dice Ana Ríos, Quien manda es el Partido.',
      ['Partido Verde', 'Ana Ríos', 'Arenal'],
      ['Según', 'También', 'Ahora', 'Quien', 'Partido'],
    ],
    [
      'fr',
      'Le Conseil constitutionnel a parlé, et le maire aussi. L’utilisation de la salle plaît à Jean Dupont. Nul n’a vu d’Ariane Dumas.',
      ['Conseil constitutionnel', 'Jean Dupont', 'Ariane Dumas'],
      ['L’utilisation', 'Conseil', 'd’Ariane Dumas'],
    ],
    [
      'ru',
      'Анна Речная открыла зал. Зал открыт Анной Речной. В Песчаном рады. Они в Песчаном.',
      ['Анна Речная', 'Песчаном'],
      ['Анной Речной', 'В Песчаном'],
    ],
    [
      'ar',
      'افتتحت بلدية الرمل قاعة Sandmere. تملك بلدية الرمل القاعة. قالت بلدية الرمل ذلك.',
      ['بلدية الرمل'],
      ['القاعة'],
    ],
    [
      'ar',
      'قالت الحكومة إن اشتباكات وقعت في مدينة رملان. زار الرئيس عادل كريم رملان. قال عادل كريم إن الحكومة الجديدة تعمل في رملان. وقعت اشتباكات قرب جبهة الرمل. نفت الحكومة الجديدة اشتباكات مع جبهة الرمل في السعودية. وزارت السعودية. وعادت السعودية.',
      ['رملان', 'عادل كريم', 'جبهة الرمل', 'السعودية'],
      ['الحكومة', 'اشتباكات', 'الحكومة الجديدة'],
    ],
  ] as const)('in %s, and what is none', async (lang, text, wanted, noise) => {
    const names = (await propose(sentencesIn(text, lang), lang)).names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...wanted]));
    for (const name of noise) expect(names).not.toContain(name);
  });

  it.each([
    ['de', 'Von Ada Bach und Jon Reed, 14. September 2023', 'Ada Bach', []],
    ['fr', 'Par Ada Bach | 14 septembre 2023', 'Ada Bach', []],
    ['es', 'Por Ada Bach', 'Ada Bach', []],
    ['ru', 'Автор: Ада Ручьёва, 14 сентября 2023', 'Ада Ручьёва', []],
    ['de', 'Von Ada Bach kam gestern keine Antwort.', 'Ada Bach', ['Ada Bach']],
    ['de', 'Von Ada Bach bis Jon Reed', 'Ada Bach', ['Ada Bach']],
  ] as const)('and none of who wrote it, in %s: %s', async (lang, line, name, wanted) => {
    const names = (await propose([line], lang)).names.map((each) => each.name);
    expect(names.filter((each) => each === name)).toEqual(wanted);
    const again = (await propose([line, `${name} – ${name}.`], lang)).names;
    expect(again.map((each) => each.name)).toContain(name);
  });

  it.each([
    [
      'de',
      ['Die Stadtwerke Sandmeer eröffneten die Halle am Montag.', 'Ada Bach lobte das Haus.'],
      'Ada Bach',
    ],
    [
      'fr',
      ['La mairie de Sablemer a ouvert la salle.', 'Le maire, Jean Dupont, était là.'],
      'Jean Dupont',
    ],
    ['ru', ['Мэр Ада Ручьёва открыла зал в Песчаном.', 'Зал стоит у реки.'], 'Песчаном'],
    [
      'ar',
      ['افتتحت بلدية الرمل القاعة.', 'تملك بلدية الرمل القاعة.', 'قالت بلدية الرمل ذلك.'],
      'بلدية الرمل',
    ],
  ] as const)('in %s', async (lang, text, name) => {
    expect((await propose(text, lang)).names.map((each) => each.name)).toContain(name);
  });
});
