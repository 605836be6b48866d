import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

const spot = spotting(
  term(
    'crimea',
    form('Crimée', 'fr', 'usual'),
    form('Крым', 'ru', 'usual'),
    form('Крыма', 'ru', 'usual'),
  ),
  term('russia', form('Russie', 'fr', 'usual'), form('Rusia', 'es', 'usual')),
  term('peru', form('Perú', 'es', 'usual'), form('Peru'), form('PERU')),
  term('chile', form('Chile'), form('Chile', 'es', 'usual')),
);

describe('stops', () => {
  it('have no article where a land has one', () => {
    expect(spot('Le train ne va plus à Crimée.', 'fr')).toEqual([]);
    expect(spot('Le train ne va plus en Crimée.', 'fr')).toEqual(['crimea:Crimée']);
    expect(spot('De Russie à Crimée, les prix montent.', 'fr')).toHaveLength(2);
  });
  it('are told by a line of the metro', () => {
    expect(spot('Ligne 7 : coupée entre Crimée et Riquet', 'fr')).toEqual([]);
    expect(spot('Le pont entre Crimée et Kouban', 'fr')).toEqual(['crimea:Crimée']);
    expect(spot('La línea 5 no parará en Rusia.', 'es')).toEqual([]);
    expect(spot('El avión no parará en Rusia.', 'es')).toEqual(['russia:Rusia']);
  });
});

describe('corners', () => {
  it('are of two streets, one of which may lack the word', () => {
    expect(spot('Choque en Perú y Avenida Sur', 'es')).toEqual([]);
    expect(spot('Choque entre Perú y avenidas del sur', 'es')).toEqual(['peru:Perú']);
    expect(spot('They met at Peru and Main Streets.')).toEqual([]);
    expect(spot('The mood near Peru and Wall Street')).toEqual(['peru:Peru']);
    expect(spot('A crash at Peru and Fifth Avenue')).toEqual([]);
    expect(spot('They met in Peru and China.')).toEqual(['peru:Peru']);
    expect(spot('Unfall an der Ecke Peru- und Moskauer Straße', 'de')).toEqual([]);
    expect(spot('ДТП на углу Крыма и Мира', 'ru')).toEqual([]);
  });
});

describe('scores', () => {
  it('of many points are of schools and clubs', () => {
    expect(spot('PERU 28, LOGANSPORT 24')).toEqual([]);
    expect(spot('Logansport 31, Peru 17')).toEqual([]);
    expect(spot('Warren County 48, Peru 30')).toEqual([]);
  });
  it('of two lands are of those', () => {
    expect(spot('Chile 28, Peru 24')).toEqual(['chile:Chile', 'peru:Peru']);
    expect(spot('New Zealand 28, Peru 24')).toEqual(['peru:Peru']);
    expect(spot('Peru 1, Faroes 0')).toEqual(['peru:Peru']);
    expect(spot('In Peru, 28 died.')).toEqual(['peru:Peru']);
  });
});
