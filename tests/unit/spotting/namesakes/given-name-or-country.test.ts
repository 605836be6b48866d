import { describe, expect, it } from 'vitest';
import { entriesMarked, form, term } from '../small-dictionary.ts';

const usual = (text: string, lang = 'en') => form(text, lang, 'usual');
const marked = entriesMarked(
  term('mali', usual('Mali', 'fr'), usual('Mali', 'de')),
  term('india', usual('India'), usual('India', 'de')),
  term('israel', usual('Израиль', 'ru')),
  term('chad', usual('Chad')),
  { ...term('merz', usual('Merz')), kind: 'person' },
  { ...term('obeid', usual('Obeid')), kind: 'person', cues: ['Chad'] },
);

describe('a country before a family name', () => {
  it.each([
    ['fr', 'Puis la jeune Mali Lefèvre a gagné.'],
    ['de', 'Heute las die Schülerin Mali Schneider vor.'],
    ['de', 'Heute las India Walton vor.'],
    ['ru', 'Актёр Израиль Мур ушёл.'],
    ['en', 'Rain fell and India Walton lost.'],
    ['en', 'He said: “India Walton lost.”'],
    ['en', 'India Walton, 34, is ill.'],
    ['en', 'India Walton, who is ill, left.'],
    ['en', 'India Walton’s party left.'],
    ['en', 'Guests saw singer India Walton there.'],
  ])('is a given name, in %s: %s', (lang, text) => {
    expect(marked(lang, text)).toBe('');
  });

  it.each([
    ['an article is before it', 'fr', 'Puis le Mali Lefèvre a gagné.'],
    ['“and” is before it', 'fr', 'La France et Mali Lefèvre ont gagné.'],
    ['no name is behind it', 'fr', 'Puis la jeune Mali lefèvre a gagné.'],
    ['a man is before it', 'de', 'Heute las der Schüler Mali Schneider vor.'],
    ['no name is behind it', 'de', 'Heute las India walton vor.'],
    ['a mark is behind it', 'de', 'Heute las India, Walton vor.'],
    ['a preposition is before it', 'ru', 'Он голосовал за Израиль Мур.'],
    ['a mark is behind it', 'ru', 'Это Израиль, Мур ушёл.'],
    ['nobody does anything', 'en', 'India Walton bread is cheap.'],
    ['the name goes on', 'en', 'India Walton Hall opened.'],
    ['a preposition is before it', 'en', 'In India Walton lost.'],
    ['a mark is behind it', 'en', 'India, Walton said so.'],
    ['no name is behind it', 'en', 'India said so.'],
    ['no mark is before an age', 'en', 'India Walton 34 is ill.'],
    ['something else is behind a mark', 'en', 'India Walton, though ill, left.'],
    ['a noun is behind it', 'en', 'India Gate opened.'],
  ])('is the country where %s, in %s: %s', (_where, lang, text) => {
    expect(marked(lang, text)).toMatch(/^(?:mali|india|israel)$/);
  });
});

describe('a leader behind a country', () => {
  it.each([
    ['A song by Chad Merz', false],
    ['Guests saw singer Chad Merz there.', false],
    ['A song by Chad, Merz said.', true],
    ['A song by: Chad Merz said.', true],
    ['Talks in Chad Merz called useful.', true],
  ])('is marked unless it is a given name, as of who did something: %s', (text, is) => {
    expect(marked('en', text).includes('merz')).toBe(is);
  });

  it('is marked behind the country that is a cue of his', () => {
    expect(marked('en', 'A visit by Chad Obeid called useful.')).toContain('obeid');
  });
});
