import { describe, expect, it } from 'vitest';
import { entriesMarked, form, term, words } from '../small-dictionary.ts';

const marked = entriesMarked(
  term('crimea', form('Crimée', 'fr', 'usual')),
  term('party', form('Russie unie', 'fr')),
  term('cuba', form('Cuba', 'fr', 'usual')),
  term('russia', form('Rusia', 'es', 'usual')),
);

describe('a land', () => {
  it.each([
    ['fr', 'Le train ne va plus à Crimée.'],
    ['fr', 'Ligne 7 : coupée entre Crimée et Riquet'],
    ['fr', 'Ligne 7 : coupée entre Riquet et Crimée'],
    ['es', 'El metro no parará en Rusia.'],
    ['es', 'La línea B no parará hoy ni mañana en Rusia.'],
    ['es', `El metro${words(17)} parará en Rusia.`],
    ['es', `No parará en Rusia${words(18)} el metro.`],
  ])('is a stop, in %s: %s', (lang, text) => {
    expect(marked(lang, text)).toBe('');
  });

  it.each([
    ['it never has an article', 'fr', 'Le train va à Cuba.'],
    ['a mark is between', 'fr', 'Il va à, Crimée.'],
    ['it is not between two', 'fr', 'Ligne 7 : coupée entre Crimée ou Riquet'],
    ['it is not between two', 'fr', 'Ligne 7 : coupée vers Riquet et Crimée'],
    ['it has no line', 'fr', 'Le pont entre Riquet et Crimée'],
    ['it is not between two', 'fr', 'Ligne 7 : coupée entre Riquet ou Crimée'],
    ['it is not between two', 'fr', 'Ligne 7 : Crimée et Riquet fermées'],
    ['a mark is between', 'es', 'La línea 5 no parará en: Rusia.'],
    ['it is passed', 'es', 'La línea 5 no parará por Rusia.'],
    ['nothing stops', 'es', 'La línea 5 no llega en Rusia.'],
    ['that is too far', 'es', 'La línea 5 no parará hoy ni mañana temprano en Rusia.'],
    ['a mark is between', 'es', 'La línea 5 no parará, dicen, en Rusia.'],
    ['the line has no number', 'es', 'La línea aérea no parará en Rusia.'],
    ['the number is of no line', 'es', 'El vuelo 5 no parará en Rusia.'],
    ['the line is too far before it', 'es', `El metro${words(18)} parará en Rusia.`],
    ['the line is too far behind it', 'es', `No parará en Rusia${words(19)} el metro.`],
  ])('is the land where %s, in %s: %s', (_where, lang, text) => {
    expect(marked(lang, text)).toMatch(/^(?:crimea|cuba|russia)$/);
  });

  it('is no stop in the name of a party', () => {
    expect(marked('fr', 'Il adhère à Russie unie.')).toBe('party');
  });

  it('has its line in the same paragraph', () => {
    expect(marked('es', 'Cierra la línea 5.', 'No parará en Rusia.')).toBe('russia');
    expect(marked('fr', 'Ligne 7 : coupée entre Crimée', 'et Riquet')).toBe('crimea');
  });
});
