import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { openIndex } from '../../../spotting/dictionary/index-read.ts';
import { writeIndex } from '../../../spotting/dictionary/index-write.ts';
import { withEvidence } from '../../../spotting/evidence.ts';
import { find, findInTurns } from '../../../spotting/find.ts';
import type { Term } from '../../../spotting/types.ts';
import { growth, LINEAR } from '../growth.ts';
import { form } from './small-dictionary.ts';

const TERMS: Term[] = [
  {
    id: 'isis-k',
    forms: [
      form('ISIS-K'),
      form('Islamic State Khorasan'),
      form('Islamic State \u2013 Khorasan Province'),
      form('IS-K', 'en', 'ambiguous'),
    ],
    cues: ['Afghanistan'],
  },
  {
    id: 'islamic-state',
    forms: [
      form('Islamic State'),
      form('ISIS'),
      form('IS', 'en', 'ambiguous'),
      form('EI', 'fr', 'ambiguous'),
      form('Islamic State of Pakistan', 'en', 'not'),
    ],
    cues: ['militants', 'claimed responsibility'],
  },
  {
    id: 'khorasan',
    forms: [form('Khorasan', 'en', 'ambiguous'), form('Islamic State Khorasan', 'en', 'not')],
    cues: ['historical region'],
  },
  { id: 'caliphate', forms: [form('caliphate', 'en', 'sure', true)], cues: [] },
  { id: 'cathedral', forms: [form("Saint John's Cathedral")], cues: [] },
  {
    id: 'father',
    forms: [form('Assad', 'en', 'ambiguous'), form('Hafez al-Assad')],
    cues: ['Hama'],
  },
  {
    id: 'son',
    forms: [form('Assad', 'en', 'ambiguous'), form('Bashar al-Assad')],
    cues: ['Sochi'],
  },
];
const dictionary = buildDictionary(TERMS);

/** What is found, as `entry:text`, with `?` where no cue licenses it. */
function spot(text: string | string[], lang: string | null = 'en'): string[] {
  const blocks = typeof text === 'string' ? [text] : text;
  return find(dictionary, blocks, lang).map(
    ({ entry, block, start, end, evidence }) =>
      `${entry}:${blocks[block]?.slice(start, end)}${evidence === 'none' ? '?' : ''}`,
  );
}

describe('find', () => {
  it('prefers the longest form', () => {
    expect(spot('The Islamic State Khorasan Province and the Islamic State.')).toEqual([
      'isis-k:Islamic State Khorasan Province',
      'islamic-state:Islamic State',
    ]);
  });

  it.each([
    ['a non-breaking hyphen', 'ISIS\u2011K', 'isis-k:ISIS\u2011K'],
    ['a soft hyphen', 'IS\u00ADIS\u2010\u00ADK', 'isis-k:IS\u00ADIS\u2010\u00ADK'],
    [
      'white space of any kind and length',
      'Islamic\u00A0\n State',
      'islamic-state:Islamic\u00A0\n State',
    ],
    ['a hyphen for a space', 'Islamic State-Khorasan', 'isis-k:Islamic State-Khorasan'],
    [
      'a spaced dash',
      'Islamic State - Khorasan Province',
      'isis-k:Islamic State - Khorasan Province',
    ],
    ['a curly apostrophe', 'Saint John\u2019s Cathedral', 'cathedral:Saint John\u2019s Cathedral'],
  ])('ignores %s', (_name, text, found) => {
    expect(spot(`By ${text}, they said`)).toEqual([found]);
  });

  it('excludes the possessive', () => {
    expect(spot('ISIS\u2019s men')).toEqual(['islamic-state:ISIS']);
  });

  it.each(['ISISK', 'xISIS', 'ISIS2', 'isis', 'ISIS_', 'Islamic, State', 'Islamic\uFFFCState'])(
    'finds nothing in %s',
    (text) => {
      expect(spot(text)).toEqual([]);
    },
  );

  it('folds case and takes plurals of common nouns only', () => {
    expect(spot('Caliphates and a CALIPHATE')).toEqual([
      'caliphate:Caliphates',
      'caliphate:CALIPHATE',
    ]);
  });

  it('hides forms within one that means something else', () => {
    expect(spot('the Islamic State of Pakistan')).toEqual([]);
  });

  it('returns no part of an ambiguous form without a cue', () => {
    expect(spot('the IS-K amplifier')).toEqual(['isis-k:IS-K?']);
  });

  it('accepts a cue nearby, in this block or the next', () => {
    expect(spot('IS claimed responsibility')).toEqual(['islamic-state:IS']);
    expect(spot(['IS said so.', 'The MILITANTS left.'])).toEqual(['islamic-state:IS']);
    expect(spot(`IS ${'word '.repeat(38)} militants`)).toEqual(['islamic-state:IS']);
    expect(spot(`IS ${'word '.repeat(40)} militants`)).toEqual(['islamic-state:IS?']);
  });

  it('ignores short abbreviations in lines of capitals', () => {
    expect(spot('WAR IS OVER, militants said')).toEqual([]);
    expect(spot('WAR IS over, militants said')).toEqual(['islamic-state:IS']);
  });

  it('distinguishes two meanings of a form by the nearer cue, or marks neither', () => {
    expect(spot('Assad met them in Sochi')).toEqual(['son:Assad']);
    expect(spot('Assad in Hama')).toEqual(['father:Assad']);
    expect(spot('Assad spoke')).toEqual([]);
    expect(spot('Bashar al-Assad left. Assad spoke')).toEqual([
      'son:Bashar al-Assad',
      'son:Assad?',
    ]);
  });

  it('uses forms in the language of the page, and English ones everywhere', () => {
    expect(spot('EI, militants', 'fr')).toEqual(['islamic-state:EI']);
    expect(spot('EI, militants', 'de')).toEqual([]);
    expect(spot('EI, militants', null)).toEqual(['islamic-state:EI']);
    expect(spot('ISIS', 'de')).toEqual(['islamic-state:ISIS']);
  });

  it('accepts an ambiguous form if a sure one is anywhere on the page', () => {
    const found = find(dictionary, ['IS', 'Khorasan', 'ISIS'], 'en');
    expect(withEvidence(found).map(({ block }) => block)).toEqual([0, 2]);
  });
});

describe('names with signs', () => {
  const names = ['C++', 'P+', '9/11 Choir', 'A&B', '.NET', 'Yahoo!', '#OneDay', 'Canal+ Group'];
  const terms = names.map((text) => ({ id: text, forms: [form(text)], cues: [] }));
  const dictionary = buildDictionary(terms);
  /** What is marked in a text, sign for sign. */
  const marked = (dictionary: Parameters<typeof find>[0], text: string) =>
    find(dictionary, [text], 'en').map(({ start, end }) => text.slice(start, end));

  it.each([
    ['C++ met (C++), and so did “C++”.', ['C++', 'C++', 'C++']],
    ['He got a C in physics, vitamin C, and a C+; C+++ is nothing.', []],
    ['Plan P was dropped, and P+ won; so did P+.', ['P+', 'P+']],
    // What joins words may be another sign, as people write it.
    ['The 9/11 Choir sang on 9/11, and the 9 12 Choir did not.', ['9/11 Choir']],
    ['A&B sold it, A B did not, nor A+B.', ['A&B']],
    ['Written for .NET, or for a NET; at www.example.NET.', ['.NET']],
    ['Yahoo! is there, and Yahoo is not.', ['Yahoo!']],
    ['With #OneDay, and one day: OneDay.', ['#OneDay']],
    ['The Canal+ Group bought it; no Canal Group did.', ['Canal+ Group']],
    ['Zu\u0308rich, and C++ with P+ after a letter that is folded.', ['C++', 'P+']],
  ])('%s', (text, names) => {
    expect(marked(dictionary, text)).toEqual(names);
    // Also as a background that wakes opens it.
    const opened = openIndex(writeIndex(terms));
    expect(marked(opened, text)).toEqual(names);
  });

  it.each([[['OPEC', 'OPEC+']], [['OPEC+', 'OPEC']]])(
    'marks the sign too where an entry is called %s',
    (texts) => {
      const opec = [{ id: 'opec', forms: texts.map((text) => form(text)), cues: [] }];
      expect(marked(buildDictionary(opec), 'OPEC+ met, and OPEC did.')).toEqual(['OPEC+', 'OPEC']);
      // In several languages at once.
      const spoken = texts.map((text) => form(text, text === 'OPEC' ? 'de' : 'en'));
      const both = buildDictionary([{ id: 'opec', forms: spoken, cues: [] }]);
      expect(find(both, ['Die OPEC+ tagt.'], 'de').map(({ end }) => end)).toEqual([9]);
    },
  );
});

describe('senses', () => {
  const people = buildDictionary([
    {
      id: 'general',
      forms: [form('Soleimani', 'en', 'ambiguous')],
      cues: ['Quds Force', 'Iranian'],
    },
    {
      id: 'movement',
      forms: [form('Taliban', 'en', 'usual'), form('Emirate', 'en', 'ambiguous')],
      cues: ['Kabul'],
      against: ['Swat'],
    },
    { id: 'neighbour', forms: [form('Taliban', 'en', 'ambiguous')], cues: ['Swat'] },
  ]);
  const of = (...blocks: string[]) =>
    withEvidence(find(people, blocks, 'en')).map(({ entry }) => entry);

  it('ignores a bare name within a longer one', () => {
    expect(of('Soleimani led the Quds Force')).toEqual(['general']);
    expect(of('of Hamid Soleimani, not of the Quds Force')).toEqual([]);
    expect(of('on Soleimani Street, near the Quds Force')).toEqual([]);
    expect(of('Quds Force. When Soleimani came')).toEqual(['general']);
    expect(of('an Iranian Soleimani')).toEqual(['general']);
  });

  it('finds both of two adjacent names', () => {
    expect(of('the Quds Force of Soleimani Taliban spokesmen named')).toEqual([
      'general',
      'movement',
    ]);
  });

  it('recognises Russian and Ukrainian cues in every case', () => {
    const hall = buildDictionary([
      {
        id: 'hall',
        forms: [form('Крокуса', 'ru', 'ambiguous')],
        cues: ['концерт', 'атака', 'зал'],
      },
    ]);
    const near = (text: string) => withEvidence(find(hall, [text], 'ru')).length;
    expect(
      ['концерта', 'концертом', 'атаки', 'атакой'].map((cue) => near(`${cue} у Крокуса`)),
    ).toEqual([1, 1, 1, 1]);
    // A short word with an ending is as often another: залом, залив.
    expect(near('заломы у Крокуса')).toBe(0);
  });

  it('accepts the usual sense unless a word against it is nearby and no cue is nearer', () => {
    expect(of('The Taliban said so')).toEqual(['movement']);
    expect(of('The Taliban of Swat')).toEqual(['neighbour']);
    expect(of('The Taliban in Kabul denied any part in the raid on Swat')).toEqual(['movement']);
    expect(of(`Swat. ${'word '.repeat(20)} The Taliban`)).toEqual(['movement']);
  });

  it('tries the shorter form if the longer one is not meant', () => {
    const guard = buildDictionary([
      {
        id: 'guard',
        forms: [
          form('National Guard of Ukraine', 'en', 'not'),
          form('National Guard', 'en', 'usual'),
        ],
        cues: [],
      },
      { id: 'ukraine', forms: [form('Ukraine', 'en', 'usual')], cues: [] },
      { id: 'war', forms: [form('war in Gaza', 'en', 'usual')], cues: [], against: ['2014'] },
      { id: 'gaza', forms: [form('Gaza', 'en', 'usual')], cues: [] },
    ]);
    const inGuard = (text: string) => find(guard, [text], 'en').map(({ entry }) => entry);
    expect(inGuard('the National Guard of Ukraine')).toEqual(['ukraine']);
    expect(inGuard('the National Guard')).toEqual(['guard']);
    expect(inGuard('the war in Gaza')).toEqual(['war']);
    expect(inGuard('the war in Gaza of 2014')).toEqual(['gaza']);
  });

  it('keeps a longer form that lacks evidence if nothing within it has any', () => {
    const plot = buildDictionary([
      {
        id: 'plot',
        forms: [form('Cologne plot', 'en', 'ambiguous'), form('Cathedral plot')],
        cues: [],
      },
      { id: 'cologne', forms: [form('Cologne', 'en', 'ambiguous')], cues: ['Rhine'] },
    ]);
    const inPlot = (...blocks: string[]) =>
      find(plot, blocks, 'en').map(({ entry, evidence }) => `${entry} ${evidence}`);
    expect(inPlot('the Cologne plot')).toEqual(['plot none']);
    expect(inPlot('the Cologne plot on the Rhine')).toEqual(['cologne cue']);
    expect(inPlot('the Cologne plot on the Rhine, or Cathedral plot')).toEqual([
      'plot none',
      'plot sure',
    ]);
  });

  describe('with usual names', () => {
    const usual = (text: string, lang = 'en') => form(text, lang, 'usual');
    const names = buildDictionary([
      { id: 'moscow', forms: [usual('Moscow'), usual('Москва', 'ru')], cues: ['Kremlin'] },
      { id: 'putin', forms: [usual('Putin'), usual('Poutine', 'fr')], cues: ['Kremlin'] },
      { id: 'crimea', forms: [usual('Crimée', 'fr')], cues: [] },
      { id: 'un', forms: [usual('UN')], cues: ['envoy'] },
      { id: 'peru', forms: [form('República Perú'), usual('Perú', 'es')], cues: [] },
      { id: 'us', forms: [usual('US')], cues: ['Congress'] },
      { id: 'nations', forms: [form('U.N.')], cues: [] },
      { id: 'truce', forms: [form('truce in Moscow')], cues: [] },
      { id: 'genocide', forms: [form('genocide', 'en', 'sure', true)], cues: [] },
    ]);
    const marked = (text: string, lang = 'en') =>
      find(names, [text], lang).map(({ start, end }) => text.slice(start, end));

    it.each([
      ['en', 'said Igor Putin in the bank', []],
      ['en', 'said President Putin in the bank', ['Putin']],
      ['en', 'they met In Moscow', ['Moscow']],
      ['en', 'the hotel “Moscow” has burnt', []],
      ['de', 'das Hotel »Moscow« ist zu', []],
      ['fr', 'l’hôtel « Moscow » est clos', []],
      ['en', 'as “Moscow” says', []],
      ['en', 'the Kremlin, or “Moscow”', ['Moscow']],
      ['en', 'on Moscow Street', []],
      ['en', 'said Google Moscow in May', []],
      ['en', 'said Google. Moscow said no', ['Moscow']],
      ['de', 'Google Moscow wächst', []],
      ['en', 'the ferry Moscow', []],
      ['en', 'Moscow, Idaho, has', []],
      ['en', 'Moscow, and Idaho', ['Moscow']],
      ['en', 'from Moscow, Ind., to', []],
      ['en', 'from Moscow, Ind and', ['Moscow']],
      ['en', 'from Moscow, N.Y., to', []],
      ['en', 'from Moscow, U.S. troops', ['Moscow', 'U.S.']],
      ['tr', 'Moscow, Idaho’ya yazdı', ['Moscow']],
      ['ru', 'гостиница «Москва» открыта', []],
      ['ru', 'в гостинице Москва', []],
      ['fr', 'dans la rue de Crimée', []],
      ['fr', 'la Crimée', ['Crimée']],
      // What a street has is the whole of a longer name.
      ['es', 'en la avenida de la República Perú', []],
      ['es', 'en la República Perú', ['República Perú']],
      ['en', 'it costs US$5 at moscow.example', []],
      ['en', 'the S.U.N.Y. and the U.N.I.T.', []],
      ['en', 'see https://news.example/Moscow/Putin or www.news.example/Moscow', []],
      ['en', 'see https://news.example: Moscow/Kyiv', ['Moscow']],
      ['en', 'see news.example/world/Moscow/2021 for more', []],
      ['en', 'from Kyiv/Moscow today', ['Moscow']],
      ['en', 'the U.N. said', ['U.N.']],
      ['en', 'PUTIN FLIES TO MOSCOW', ['PUTIN', 'MOSCOW']],
      ['en', 'A TRUCE IN MOSCOW', ['TRUCE IN MOSCOW']],
      ['en', 'Putin Will Accept Truce In Moscow After Meeting', ['Putin', 'Truce In Moscow']],
      ['en', 'UN ENVOY FLIES TO ASIA', ['UN']],
      ['es', 'LET US PRAY IN CONGRESS', []],
      ['en', 'the novel “Genocide” and a genocide', ['genocide']],
    ])('%s: %s', (lang, text, expected) => {
      expect(marked(text, lang)).toEqual(expected);
    });

    it.each([
      // Once is enough to say that a town is another, however often it is named.
      ['Ann, 88, of Moscow, Idaho, died. ¶ She taught in Moscow. ¶ Moscow was home.', 0],
      ['He left Moscow, Idaho. ¶ The Kremlin in Moscow said no.', 1],
      [
        'Latah and Latah. He farmed there and in Moscow for all of his many years as a very good farmer did. He loved Moscow.',
        0,
      ],
      ['They met in Moscow. ¶ Moscow was cold.', 2],
    ])('are none of another town of that name: %s', (text, count) => {
      const town = buildDictionary([
        { id: 'moscow', forms: [usual('Moscow')], cues: ['Kremlin', 'Moscow'], against: ['Latah'] },
      ]);
      expect(find(town, text.split(' ¶ '), 'en')).toHaveLength(count);
    });
  });

  it('treats names far away on the page as another story', () => {
    const story = (words: number) =>
      of(`the Taliban said so. ${'word '.repeat(words)} the Emirate`);
    expect(story(300)).toEqual(['movement', 'movement']);
    expect(story(500)).toEqual(['movement']);
  });

  it('treats a cue in another headline as further away', () => {
    expect(of('Soleimani led', ...Array<string>(5).fill('Other news'), 'Quds Force')).toEqual([
      'general',
    ]);
    expect(of('Soleimani led', ...Array<string>(9).fill('Other news'), 'Quds Force')).toEqual([]);
  });

  it('says which cue was found, and where', () => {
    const blocks = ['The Quds\u00A0Force.', 'Soleimani led it.'];
    const [mention] = find(people, blocks, 'en');
    expect(mention?.cue).toEqual({ block: 0, start: 4, end: 14 });
    expect(find(people, ['The Taliban'], 'en')[0]?.cue).toBeUndefined();
  });
});

describe('find in several languages', () => {
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
  ])('%s: %s', (lang, text, found) => {
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
  ])('nothing in %s: %s', (lang, text) => {
    expect(spotIn(lang, text)).toEqual([]);
  });

  it('uses the language of each block', () => {
    const blocks = ['IS in Syrien', 'IS in Syrien', 'ИГИЛ'];
    expect(
      find(inTerms, blocks, ['de', 'fr', null]).map(({ block, lang }) => [block, lang]),
    ).toEqual([
      [0, 'de'],
      [2, 'ru'],
    ]);
  });
});

describe('find on hostile text', () => {
  it('visits each position a bounded number of times', () => {
    // Texts that make a search that starts anew at each place take quadratic time: were it so,
    // these would run for hours and the runner's own limit would end them.
    for (const unit of [
      'Islamic ',
      'Islamic-',
      'IS ',
      'militants ',
      'a\u0301',
      '\u00AD',
      '\uD800',
      ' ',
    ]) {
      expect(find(dictionary, [unit.repeat(300_000)], null)).toBeInstanceOf(Array);
    }
    expect(spot('x'.repeat(2_000_000))).toEqual([]);
  });
});

describe('find in turns', () => {
  const blocks = Array.from({ length: 3000 }, (_, at) => `IS ${at} and militants of ISIS-K spoke.`);

  it('finds the same as find, in steps proportional to the text', async () => {
    const count = async (some: readonly string[]) => {
      let steps = 0;
      const found = await findInTurns(dictionary, some, 'en', () => {
        steps++;
        return undefined;
      });
      expect(found).toEqual(find(dictionary, some, 'en'));
      return steps;
    };
    expect(await count(blocks)).toBeGreaterThan(10 * (await count(blocks.slice(0, 100))));
  });

  it('yields to other tasks between its steps', async () => {
    const turns: string[] = [];
    const take = async (name: string, some: readonly string[]) => {
      await findInTurns(dictionary, some, 'en', () => {
        turns.push(name);
        return new Promise((resolve) => setTimeout(resolve));
      });
      turns.push(`${name} is done`);
    };
    await Promise.all([take('long', blocks), take('short', blocks.slice(0, 600))]);
    expect(turns.indexOf('short is done')).toBeLessThan(turns.lastIndexOf('long'));
  });

  it('stops if a pause is rejected', async () => {
    const refused = findInTurns(dictionary, blocks, 'en', () => Promise.reject(new Error('gone')));
    await expect(refused).rejects.toThrow('gone');
  });
});

describe('namesakes', () => {
  const names = buildDictionary([
    {
      id: 'putin',
      forms: [
        form('Vladimir Putin'),
        form('Putin', 'en', 'usual'),
        form('Poutine', 'fr', 'usual'),
        form('Путин', 'ru', 'usual'),
      ],
      cues: ['Kremlin'],
      against: ['cousin'],
    },
    {
      id: 'assad',
      forms: [
        form('Bashar al-Assad'),
        form('al-Assad', 'en', 'usual'),
        form('Assad', 'en', 'usual'),
        form('аль-Асад', 'ru', 'usual'),
        form('الأسد', 'ar', 'ambiguous'),
      ],
      cues: ['دمشق', 'Damascus'],
    },
    { id: 'settlement', forms: [form('settlement', 'en', 'usual')], cues: [] },
    { id: 'hamas', forms: [form('Hamas', 'en', 'usual')], cues: [] },
    { id: 'hezbollah', forms: [form('Hezbollah', 'en', 'usual')], cues: [] },
    { id: 'macron', forms: [form('Macron', 'fr', 'usual')], cues: [] },
    {
      id: 'israel',
      forms: [form('Israël', 'fr', 'usual'), form('Israel', 'de', 'usual')],
      cues: [],
    },
  ]);
  const marked = (text: string, lang: string) =>
    withEvidence(find(names, [text], lang)).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['en', 'Igor Putin sits on the board'],
    ['de', 'Igor Putin sitzt im Vorstand'],
    ['fr', 'Igor Poutine siège'],
    ['fr', 'Jean-Michel Macron publie un essai'],
    ['ru', 'Игорь Путин входит в совет'],
    ['ru', 'У Игоря Путина есть банк'],
    ['en', 'Ribal al-Assad lives in London'],
    ['de', 'Ribal al-Assad lebt in London'],
    ['ru', 'Рибаль аль-Асад живёт в Лондоне'],
    ['ar', 'ريبال الأسد في دمشق'],
    ['en', 'the minister Assad al-Shaibani, in Damascus'],
    ['fr', 'Assad Bouab, acteur, rejoint le casting'],
    ['fr', 'Israël Katz est ministre'],
  ])('%s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });

  it.each([
    ['en', 'President Putin sits', ['Putin']],
    [
      'en',
      'On Monday Putin said; in March Putin said; Putin Friday said',
      ['Putin', 'Putin', 'Putin'],
    ],
    ['en', 'since last October Hamas has said; by Dec. Hamas said', ['Hamas', 'Hamas']],
    ['en', 'In al-Assad’s country', ['al-Assad']],
    ['de', 'Präsident Putin sitzt', ['Putin']],
    ['ru', 'Визит Путина', ['Путина']],
    ['fr', 'Israël reste au Liban', ['Israël']],
    ['fr', 'le ministre d’Israël Ron Dermer', ['Israël']],
    ['en', 'the Ariel settlement', ['settlement']],
    ['en', '“Hamas” and “Hezbollah” agreed', ['Hamas', 'Hezbollah']],
    ['en', 'a cousin of Igor Putin, Vladimir Putin says; Putin', ['Vladimir Putin', 'Putin']],
    ['en', 'a cousin of Putin', []],
  ])('none in %s: %s', (lang, text, found) => {
    expect(marked(text, lang)).toEqual(found);
  });

  it('prefers the preceding of two equally near cues, or the following where attributes follow the noun', () => {
    const two = buildDictionary([
      { id: 'here', forms: [form('Taliban', 'en', 'ambiguous')], cues: ['at home', 'afghans'] },
      { id: 'there', forms: [form('Taliban', 'en', 'ambiguous')], cues: ['abroad', 'pakistanais'] },
    ]);
    const of = (text: string, lang: string) => find(two, [text], lang).map(({ entry }) => entry);
    expect(of('at home Taliban abroad', 'en')).toEqual(['here']);
    expect(of('abroad Taliban at home', 'en')).toEqual(['there']);
    expect(of('afghans Taliban pakistanais', 'fr')).toEqual(['there']);
  });

  it('treats the topic of a page as named throughout', () => {
    const general = buildDictionary([
      {
        id: 'general',
        forms: [form('Qasem Soleimani'), form('Soleimani', 'en', 'ambiguous')],
        cues: ['Quds'],
      },
    ]);
    const page = (count: number) =>
      withEvidence(
        find(
          general,
          [`${'Qasem Soleimani left. '.repeat(count)}${'word '.repeat(900)} for Soleimani`],
          'en',
        ),
      ).length;
    expect([page(1), page(2), page(3)]).toEqual([1, 2, 4]);
  });
});

describe('names in sentences of other fields', () => {
  const names = buildDictionary([
    {
      id: 'maduro',
      forms: [form('Maduro', 'en', 'usual'), form('Nicolás Maduro')],
      cues: ['Caracas'],
    },
    { id: 'jenin', forms: [form('Jenin', 'en', 'usual')], cues: ['West Bank'] },
    { id: 'gru', forms: [form('ГРУ', 'uk', 'usual')], cues: [] },
  ]);
  const markedIn = (lang: string, ...blocks: string[]) =>
    find(names, blocks, lang).map(({ block, start, end }) => blocks[block]?.slice(start, end));
  const marked = (...blocks: string[]) => markedIn('en', ...blocks);

  it('are not told by the names of people', () => {
    expect(markedIn('uk', 'за словами скрипаля, агент ГРУ мовчав')).toEqual([]);
    expect(markedIn('uk', 'за словами Скрипаля, агент ГРУ мовчав')).toEqual(['ГРУ']);
  });

  it('are not marked without supporting evidence', () => {
    expect(marked('the midfielder Maduro was sold')).toEqual([]);
    expect(marked('cheese such as Maduro')).toEqual([]);
    expect(marked('Maduro met a midfielder in Caracas')).toEqual(['Maduro']);
    expect(marked('“We hid,” said a dentist. Maduro is gone')).toEqual(['Maduro']);
    expect(marked('Nicolás Maduro left.', 'A singer mocked Maduro')).toEqual([
      'Nicolás Maduro',
      'Maduro',
    ]);
    expect(marked('the singer, who was born in Jenin')).toEqual(['Jenin']);
    expect(marked('Maduro said so. Weeks later a long way from there a midfielder left')).toEqual([
      'Maduro',
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
  ])('%s: %s', (lang, text, count) => {
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
