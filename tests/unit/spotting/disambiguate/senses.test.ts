import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { form, spotting } from '../small-dictionary.ts';

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
      ['en', 'Moscow, South Dakota, has', []],
      ['en', 'Moscow, South Sudan, has', ['Moscow']],
      ['en', 'Moscow, New York and', ['Moscow']],
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
      ['fr', 'de Fort-de-Crimée en Crimée', ['Crimée']],
      ['fr', 'le pont de-Crimée', ['Crimée']],
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
    ])('marks only those that mean the entry, in %s: %s', (lang, text, expected) => {
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

describe('counter-words that tell of others', () => {
  const terms = [
    {
      id: 'taliban',
      forms: [form('Taliban', 'en', 'ambiguous')],
      cues: ['in Kabul'],
      against: ['Waziristan'],
    },
    {
      id: 'noboa',
      forms: [form('Noboa', 'en', 'ambiguous')],
      cues: ['Ecuador'],
      against: ['Gustavo'],
    },
    { id: 'petro', forms: [form('Gustavo Petro')], cues: [] },
  ];

  it.each([
    ['They struck in South Waziristan; Taliban in Kabul said so.', ['taliban:Taliban']],
    ['They struck as Waziristan Taliban in Kabul said so.', []],
    ['Ecuador: in Quito Noboa met Gustavo Petro.', ['noboa:Noboa', 'petro:Gustavo Petro']],
    ['Ecuador: in Quito Noboa met Gustavo Lima.', []],
  ])('%s', (text, found) => {
    expect(spotting(...terms)(text)).toEqual(found);
  });
});
