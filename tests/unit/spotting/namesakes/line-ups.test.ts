import { describe, expect, it } from 'vitest';
import { entriesMarked, form, term, words } from '../small-dictionary.ts';

const person = (id: string, text: string) => ({
  ...term(id, form(text, 'en', 'usual'), form(text, 'fr', 'usual')),
  kind: 'person',
});
const marked = entriesMarked(person('merz', 'Merz'), person('petro', 'Petro'));

describe('a family name in a line-up', () => {
  it.each([
    ['three are unknown', 'Kern, Baird, Merz. Coach: he'],
    ['it opens the row', 'Merz, Kern, Baird, Doyle. coach: he'],
    ['it ends the row', 'coach: he. Kern, Baird, Doyle, Merz'],
    ['the minute is before it', 'Kern, Baird, Doyle, Lang (61e Merz). coach: he'],
    ['the label is of four words', 'Kern, Merz, Baird, Doyle. coach who was there: he'],
    ['others are fourteen words before it', `Kern, Baird, Doyle,${words(11)}, Merz. coach: he`],
    ['others are fourteen words behind it', `coach: he. Merz,${words(11)}, Kern, Baird, Doyle.`],
    ['the label is forty words behind it', `Kern, Merz, Baird, Doyle,${words(37)}. coach: he`],
    ['the label is forty words before it', `coach: he.${words(35)}, Kern, Baird, Doyle, Merz.`],
  ])('is a player’s where %s', (_where, text) => {
    expect(marked('en', text)).toBe('');
  });

  it.each([
    ['two are unknown', 'Kern, Merz. Coach: he'],
    ['others are known', 'Petro, Petro, Petro, Merz. Coach: he'],
    ['nothing labels the row', 'Kern, Merz, Baird, Doyle, Lang.'],
    ['the word for it labels nothing', 'Kern, Merz, Baird, Doyle. The coach, old he'],
    ['the label is too long', 'Kern, Merz, Baird, Doyle. coach who was so there: he'],
    ['it is no item', 'Kern, Merz said, Baird, Doyle. coach: he'],
    ['others have no capital', 'kern, baird, doyle, Merz. coach: he'],
    ['something follows others', 'Kern said, Baird said, Doyle said, Merz. coach: he'],
    ['something is before others', 'so Kern, so Baird, so Doyle, Merz. coach: he'],
    ['something other than a minute is before it', 'Kern, Baird, Doyle, Lang (no Merz). coach: he'],
    ['others are farther before it', `Kern, Baird, Doyle,${words(12)}, Merz. coach: he`],
    ['others are farther behind it', `coach: he. Merz,${words(12)}, Kern, Baird, Doyle.`],
    ['the label is farther behind it', `Kern, Merz, Baird, Doyle,${words(38)}. coach: he`],
    ['the label is farther before it', `coach: he.${words(36)}, Kern, Baird, Doyle, Merz.`],
  ])('is that of whom we know where %s', (_where, text) => {
    expect(marked('en', text).split(' ')).toContain('merz');
  });

  it('needs all of it in one paragraph', () => {
    expect(marked('en', 'Kern, Merz, Baird, Doyle.', 'Coach: he')).toBe('merz');
    expect(marked('en', 'coach: he. Merz.', 'Kern, Baird, Doyle.')).toBe('merz');
  });

  it('is none in the line-up of a government', () => {
    const row = 'Kern, Merz, Baird, Doyle.';
    expect(marked('fr', `Composition de Laval : ${row}`)).toBe('');
    expect(marked('fr', `Composition du gouvernement : ${row}`)).toBe('merz');
  });
});
