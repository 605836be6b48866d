import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { entriesIn as bundledIn } from '../bundled-entries.ts';
import { form } from '../small-dictionary.ts';

const DICTIONARY = buildDictionary([
  { id: 'georgia', forms: [form('Géorgie', 'fr', 'usual')], cues: [] },
  {
    id: 'niger',
    forms: ['en', 'fr'].map((lang) => form('Niger', lang, 'usual')),
    cues: [],
  },
  {
    id: 'moscow',
    forms: [form('Moscou', 'fr', 'usual'), form('Moscú', 'es', 'usual')],
    cues: [],
  },
  { id: 'syria', forms: [form('Syrie', 'fr', 'usual'), form('Siria', 'es', 'usual')], cues: [] },
  { id: 'assad', forms: [form('Assad', 'fr', 'usual')], cues: [] },
  {
    id: 'harris',
    forms: [form('Kamala Harris'), form('Harris', 'en', 'ambiguous')],
    cues: ['Trump'],
  },
]);

const entriesIn = (text: string, lang: string) =>
  withEvidence(find(DICTIONARY, [text], lang))
    .map(({ entry }) => entry)
    .join(' ');

describe('a state that is called like a country', () => {
  it.each([
    ['fr', 'L’Etat américain de Géorgie vote mardi.'],
    ['fr', 'En Géorgie, aux États-Unis, un juge a tranché.'],
    ['fr', 'Une usine en Géorgie, dans le sud des États-Unis, a fermé.'],
    ['fr', 'Une usine en Géorgie (sud-est des États-Unis) a fermé.'],
    ['fr', 'Des élèves ont été enlevés dans l’État du Niger, au Nigeria.'],
    ['fr', 'L’État du Niger (centre-ouest du Nigeria) ferme ses écoles.'],
    ['fr', 'Dans l’Etat nigérian du Niger, une école a été attaquée.'],
    ['fr', 'À Moscou, aux États-Unis, quatre étudiants sont morts.'],
    ['es', 'En Moscú, en Estados Unidos, murieron cuatro estudiantes.'],
    ['en', 'Pupils were abducted in the Nigerian state of Niger.'],
  ])('is none: %s %s', (lang, text) => {
    expect(entriesIn(text, lang)).toBe('');
  });

  it.each([
    ['fr', 'En Géorgie, l’opposition manifeste.', 'georgia'],
    ['fr', 'En Géorgie, aux États-Unis et en France, on manifeste.', 'georgia'],
    ['fr', 'En Syrie, aux États-Unis, en France, on manifeste.', 'syria'],
    ['fr', 'L’État du Niger a nationalisé la mine.', 'niger'],
    ['fr', 'L’État syrien d’Assad s’est effondré.', 'assad'],
    ['es', 'En Siria, en Estados Unidos y en Francia hay protestas.', 'syria'],
  ])('may be the country: %s %s', (lang, text, entry) => {
    expect(entriesIn(text, lang)).toBe(entry);
  });
});

describe('a cue at the end of the sentence before', () => {
  it('does not tell who opens the next, after another of that name', () => {
    expect(entriesIn('Andy Harris opposed Trump. Harris is a doctor.', 'en')).toBe('');
    expect(entriesIn('Kamala Harris opposed Trump. Harris lost.', 'en')).toBe('harris harris');
  });
});

describe('the American state in French', () => {
  it.each([
    ['En Géorgie, Donald Trump a perdu de peu.', 'trump'],
    ['Donald Trump a perdu la Géorgie en 2020.', 'trump'],
    ['En Géorgie, le sénateur Raphael Warnock a été réélu.', ''],
    ['En Géorgie, Donald Trump soutient l’opposition à Tbilissi.', 'georgia trump'],
    ['Poutine a envahi la Géorgie en 2008, rappelle Trump.', 'putin georgia trump'],
    ['L’Espagne a perdu en Géorgie en match amical.', 'spain georgia'],
  ])('is told by what its politicians do there: %s', (text, found) => {
    expect(bundledIn(text, 'fr')).toBe(found);
  });
});
