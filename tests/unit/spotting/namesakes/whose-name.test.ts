import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import type { Term } from '../../../../spotting/types.ts';
import { form } from '../small-dictionary.ts';

const LANGS = ['en', 'de', 'tr', 'es'];
const each = (kind: 'sure' | 'usual' | 'ambiguous', ...texts: string[]) =>
  LANGS.flatMap((lang) => texts.map((text) => form(text, lang, kind)));

const TERMS: readonly Term[] = [
  {
    id: 'marlow',
    forms: [...each('sure', 'Anna Marlow'), ...each('usual', 'Marlow')],
    cues: ['Senate'],
    against: ['Hilde', 'Oskar'],
  },
  { id: 'velan', forms: each('usual', 'Velan'), cues: ['Mayor Velan'] },
  { id: 'pact', forms: [...each('sure', 'Velan Agreement')], cues: [] },
  { id: 'tavra', forms: each('usual', 'Tavra'), cues: [] },
  { id: 'zub', forms: each('usual', 'Zub'), cues: [] },
  { id: 'irak', forms: each('usual', 'Irak'), cues: [] },
  { id: 'orden', forms: each('usual', 'Orden'), cues: [] },
  {
    id: 'qim',
    forms: [...each('sure', 'Qim Dal'), ...each('ambiguous', 'Qim')],
    cues: ['Norland'],
  },
  {
    id: 'court',
    forms: [...each('sure', 'Norland High Court'), ...each('ambiguous', 'High Court')],
    cues: ['Norland'],
    against: ['Ostland'],
  },
  { id: 'zrb', forms: each('sure', 'ZRB'), cues: [] },
  { id: 'guild', forms: each('ambiguous', 'Wyver Guild', 'Wyver'), cues: ['Norland'] },
  {
    id: 'lorne',
    forms: [...each('usual', 'Edda Lorne'), ...each('ambiguous', 'Lorne')],
    cues: ['Norland'],
    against: ['football'],
  },
  { id: 'sakr', forms: [...each('sure', 'Omar al-Shakr')], cues: [] },
  {
    id: 'dmitri',
    forms: [...each('sure', 'Dmitri Lesnov'), ...each('usual', 'Lesnov')],
    cues: [],
  },
];

describe('whose name it is, in English, German and Turkish', () => {
  const names = buildDictionary(TERMS);
  const marked = (lang: string, blocks: string[]) =>
    withEvidence(find(names, blocks, lang)).map(({ block, start, end }) =>
      blocks[block]?.slice(start, end),
    );

  it.each([
    // A relative whom the text calls so speaks for the one whose relative that is.
    ['de', 'Im Bild sind Marlow und dessen Frau Hilde.', ['Marlow']],
    ['tr', 'Marlow ve eşi Hilde uçaktan indi.', ['Marlow']],
    ['de', 'Hilde wartet, Marlow schweigt.', []],
    // A body named in full just before is the one, if a country is named later in the
    // sentence, but not beside it.
    [
      'en',
      'The Norland High Court sat all day on Monday over a case of theft. In the end the High Court freed some nine women who had come from Ostland.',
      ['Norland High Court', 'High Court'],
    ],
    [
      'en',
      'The Norland High Court sat all day on Monday over a case of theft. In Ostland the High Court did not.',
      ['Norland High Court'],
    ],
    // A genitive says whose it is.
    ['en', 'In Norland they fear Kenya’s High Court.', []],
    ['en', 'In Norland they fear Monday’s High Court ruling.', ['High Court']],
    // Offices that no entry has, but those that have them as a cue.
    ['en', 'On the pier Mayor Marlow cut a ribbon.', []],
    ['en', 'On the pier Mayor Velan cut a ribbon.', ['Velan']],
    ['es', 'Ayer el alcalde Marlow abrió la feria.', []],
    ['en', 'On the pier Sheriff Marlow cut a ribbon.', []],
    ['en', 'On the pier Sergeant Marlow cut a ribbon.', []],
    ['de', 'In Linz winkt der Schiedsrichter Marlow ab.', []],
    // Another clause, and where somebody is, are no apposition.
    ['en', 'On the pier they waited for Marlow, and a plumber wept.', ['Marlow']],
    ['en', 'On the pier sat Marlow, at a restaurant of hers.', ['Marlow']],
    ['en', 'On the pier sat Marlow, an able plumber.', []],
    ['de', 'In Linz lachte Marlow, und ein Metzger winkte.', ['Marlow']],
    ['tr', 'Rize’de Marlow, ve bir berber güldü.', ['Marlow']],
    // A participle that opens a sentence.
    ['en', 'Accompanying Marlow were two cooks.', ['Marlow']],
    ['en', 'Flemming Marlow was a cook.', []],
    // What is called so.
    ['en', 'On the pier sat a dog named Marlow.', []],
    ['de', 'In Linz bellt ein Hund namens Marlow.', []],
    ['en', 'On the pier sat a woman named Marlow.', ['Marlow']],
    // Father or son of somebody.
    ['en', 'On the pier sat Abu Marlow.', []],
    ['en', 'On the pier sat Ibn-Marlow.', []],
    // Whom the page has named in full, and nobody else of that name.
    ['tr', 'Aktör Ahmet Tavra sahneye döndü. Tavra alkışlandı.', []],
    // Whose given name is in no list.
    ['tr', 'Brezilyalı bek Quimo Tavra oynadı. Tavra alkışlandı.', []],
    ['tr', 'Dün gece Tavra oynadı. Tavra alkışlandı.', ['Tavra', 'Tavra']],
    ['de', 'Gestern gewann Stefan Tavra, und Tavra freute sich.', []],
    ['en', 'Tavra spoke; then Stefan Tavra did, and Tavra left.', ['Tavra', 'Tavra']],
    ['en', 'Then Otto Marlow sang. Marlow left for the Senate.', []],
    ['en', 'Then Otto Marlow sang. In the Senate Marlow wept.', ['Marlow']],
    ['de', 'In Linz lacht der Bäcker Marlow darüber.', []],
    // What is named after somebody.
    ['en', 'They met at the Anna Marlow Stadium.', []],
    ['en', 'They met at the Tavra Inn near Hull.', []],
    ['de', 'Im Tavra-Kino läuft ein Stummfilm.', []],
    ['tr', 'Yeni yola Marlow Rotası dendi.', []],
    // A ship of a state, and one that is called so.
    ['tr', 'Limana Irak gemisi yanaştı.', ['Irak']],
    ['tr', '11 Haziranda Marlow hükümeti düştü.', ['Marlow']],
    ['tr', '11 Mirelda Marlow hükümeti düştü.', []],
    ['tr', 'Limana Tavra gemisi yanaştı.', []],
    // Who goes where, in the order of a Turkish sentence.
    ['tr', 'Bugün Mazlum Şerdo Tavra’da kaldı.', ['Tavra']],
    ['tr', 'Bugün Tom Berrik Tavra’ya geldi.', ['Tavra']],
    ['tr', 'Bugün Şerdo Marlow’a sordu.', []],
    ['tr', 'Bugün Şarkı Yarışması Irak’ın güneyinde.', ['Irak']],
    ['tr', 'Bugün Şarkı Yarışması Tavra’nın güneyinde.', []],
    ['tr', 'Bugün Tom Irak’ın evinde.', []],
    ['tr', 'Kuzey Güçleri Tavra’nın köyünü aldı.', ['Tavra']],
    // A short name that is no abbreviation, in a line of capitals.
    ['tr', 'ZUB VE KOMŞUSU MASADA', ['ZUB']],
    // What a group does is no name of a person; a known name before another is no given name.
    ['de', 'Im Herbst lässt Dobler Orden-Vertreter einreisen.', ['Orden']],
    ['de', 'Im Herbst wird Gegner Qim Marlow treffen.', ['Marlow']],
    // No family name is an abbreviation.
    ['de', 'Damit hat Kramla ZRB-Bürger beleidigt.', ['ZRB']],
    ['de', 'Im Herbst zahlten drei Millionen Tavra-Kunden nichts.', ['Tavra']],
    // A short name within a longer one, which needs a cue as well, is nobody else's.
    ['en', 'In Norland the Wyver Guild met. On Friday Wyver left.', ['Wyver Guild', 'Wyver']],
    // Of a place, or from there.
    ['de', 'In Norland wurde Qim von Bonn aus gelenkt.', ['Qim']],
    ['de', 'In Norland reist Qim von Bonn nach Trier.', ['Qim']],
    ['de', 'In Norland wurde Qim von Bonn geehrt.', []],
    // A given name between a title and another name.
    ['en', 'On Friday Congresswoman Tavra Costello spoke.', []],
    ['en', 'On Friday Congresswoman Tavra spoke.', ['Tavra']],
    // A father whom the text calls so.
    ['tr', 'Marlow ve babası Oskar uçaktan indi.', ['Marlow']],
    // Spellings.
    ['en', 'They signed the Velan agreement at noon.', ['Velan agreement']],
    ['en', 'They signed the velan agreement at noon.', []],
    ['en', 'They met Omar ash-Shakr in town.', ['Omar ash-Shakr']],
    ['de', 'Sie trafen Omar asch-Shakr im Ort.', ['Omar asch-Shakr']],
    ['en', 'They met Omar and Shakr in town.', []],
    ['tr', 'Sözcü Dimitri Lesnov konuştu.', ['Dimitri Lesnov']],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(lang, [text])).toEqual(expected);
  });

  it('takes a name for whom the page has named in full, though a counter-word follows further on', () => {
    const full = 'On Monday, Edda Lorne left for Paris.';
    const short =
      'It rained, as it always does. In the evening Lorne went on by train, and as two of her drivers told the papers later that day, they watched football.';
    expect(marked('en', [full, short])).toEqual(['Edda Lorne', 'Lorne']);
    expect(marked('en', [short])).toEqual([]);
    const between = 'It rained for a while, and nobody in the town knew what to do.';
    expect(marked('en', [full, between, 'Then Lorne played football.'])).toEqual(['Edda Lorne']);
  });

  it('leaves a name to whom the page has called so, if others of that name follow', () => {
    const told = ['Qim Dal of Norland left.', 'Norland: Qim waved.'];
    const others = 'With him were Qim Sang and his sister, Qim Yong, and a cook and two drivers.';
    const later = 'On the sidelines, as the agency reported later that day, Qim spoke.';
    expect(marked('en', [...told, others, later])).toEqual(['Qim Dal', 'Qim', 'Qim']);
    expect(marked('en', [told[0] ?? '', others, later])).toEqual(['Qim Dal']);
  });

  it('takes an institution for the other country’s after the page has said whose it is', () => {
    const whose = 'The Brazilian High Court met; Norland watched.';
    const later = 'On Friday, as many in the capital had hoped, the High Court ruled.';
    expect(marked('en', [whose, later])).toEqual([]);
    const both = 'Norland High Court judges were silent.';
    expect(marked('en', [whose, both, later])).toContain('High Court');
  });
});

describe('a given name of two with a hyphen', () => {
  const names = buildDictionary([
    { id: 'mavron', forms: [form('Mavron', 'fr', 'usual')], cues: [] },
  ]);

  it.each([
    ['fr', 'Le recueil de Léon-Gontrand Mavron paraît lundi.', 0],
    ['fr', 'À Ville-Gontrand, Mavron se repose lundi.', 1],
  ])('is somebody’s, in %s: %s', (lang, text, count) => {
    expect(find(names, [text], lang)).toHaveLength(count);
  });
});
