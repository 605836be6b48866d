import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { form } from '../small-dictionary.ts';

const usual = (lang: string, ...texts: string[]) => texts.map((text) => form(text, lang, 'usual'));

const DICTIONARY = buildDictionary([
  { id: 'rubio', forms: ['en', 'fr', 'es'].flatMap((lang) => usual(lang, 'Rubio')), cues: [] },
  {
    id: 'israel',
    forms: [
      ...usual('en', 'Israel'),
      ...usual('de', 'Israel'),
      ...usual('fr', 'Israël'),
      ...usual('es', 'Israel'),
      ...usual('tr', 'İsrail'),
    ],
    cues: [],
  },
  { id: 'hamas', forms: usual('en', 'Hamas'), cues: [] },
  { id: 'gaza', forms: usual('en', 'Gaza'), cues: [] },
  { id: 'isis', forms: usual('en', 'Isis'), cues: [] },
]);

const entriesIn = (text: string, lang: string) =>
  withEvidence(find(DICTIONARY, [text], lang))
    .map(({ entry }) => entry)
    .join(' ');

describe('a trade behind a name and a comma', () => {
  it.each([
    ['en', 'Captured by Israel, the nurse spent a year in jail.', 'israel'],
    ['en', 'Sent to Israel, a nurse from Leeds died.', 'israel'],
    ['en', 'Born to parents from Israel, the painter lives in Paris.', 'israel'],
    ['en', 'It was Israel, a nurse said.', 'israel'],
    ['en', 'He came from Israel, the nurse recalled.', 'israel'],
    ['en', 'She met Rubio, the pianist Denis Matsuev and others.', 'rubio'],
    ['fr', 'Capturée par Israël, l’infirmière a passé un an en prison.', 'israel'],
    ['fr', 'Évoquant Israël, un infirmier a pleuré.', 'israel'],
    ['es', 'Huida de Israel, la enfermera vive en Berlín.', 'israel'],
    ['es', 'Detenido por Israel, el enfermero pasó un año preso.', 'israel'],
  ])('is of the clause that goes on: %s %s', (lang, text, entry) => {
    expect(entriesIn(text, lang)).toBe(entry);
  });

  it.each([
    ['en', 'She married Rubio, the plumber.'],
    ['en', 'A letter from Rubio, the plumber, was found.'],
    ['en', 'Known as Rubio, the plumber from Tampa, he was liked.'],
    ['en', 'Edward thanked Rubio, the plumber from Tampa.'],
    ['en', 'Rubio, a plumber, said no.'],
    ['fr', 'Rubio, le boulanger de Pau, a fermé.'],
    ['es', 'Rubio, el fontanero de Vigo, cerró.'],
  ])('is in apposition: %s %s', (lang, text) => {
    expect(entriesIn(text, lang)).toBe('');
  });
});

describe('singers and footballers who speak of a state', () => {
  it.each([
    ['en', 'The singer accused Israel of genocide.', 'israel'],
    ['en', 'Actresses and singers boycott Israel.', 'israel'],
    ['en', 'The footballer was banned for supporting Hamas.', 'hamas'],
    ['en', 'The singer sued Rubio over the song.', 'rubio'],
    ['en', 'Israel, the singer said, must stop.', 'israel'],
    ['en', 'Most of Gaza’s bakeries have shut.', 'gaza'],
    ['de', 'Die Sängerin warf Israel Völkermord vor.', 'israel'],
    ['es', 'La cantante acusó a Israel de genocidio.', 'israel'],
    ['tr', 'Şarkıcı İsrail’i kınadı.', 'israel'],
  ])('do not bear its name: %s %s', (lang, text, entry) => {
    expect(entriesIn(text, lang)).toBe(entry);
  });

  it.each([
    ['en', 'The midfielder found Rubio, who scored.'],
    ['en', 'The singer said Rubio wrote the album.'],
    ['en', 'The midfielder said Isis was a friend.'],
  ])('may know another of that name: %s %s', (lang, text) => {
    expect(entriesIn(text, lang)).toBe('');
  });
});
