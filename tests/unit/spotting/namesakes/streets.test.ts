import { describe, expect, it } from 'vitest';
import { entriesMarked, form, term } from '../small-dictionary.ts';

const usual = (text: string, lang: string) => form(text, lang, 'usual');
const marked = entriesMarked(
  term('peru', form('Peru'), usual('Peru', 'de'), usual('Perú', 'es'), usual('Pérou', 'fr')),
  term('ukraine', usual('Ukraine', 'fr'), usual('Ukraine', 'de')),
  term('gaza', usual('Gaza', 'fr')),
  term('syria', usual('Syriens', 'de')),
  term('armenia', usual('Армении', 'ru')),
  term('cyprus', usual('Kıbrıs', 'tr')),
);

describe('a land of which a street is named', () => {
  it.each([
    ['es', 'Escuchó radio Perú ayer.'],
    ['fr', 'Il vit la place Ukraine.'],
    ['fr', 'Il vit la place d’Ukraine.'],
    ['fr', 'La place de l’Ukraine, dans le vieux petit quartier, est vide.'],
    ['de', 'Er stand am Platz der Ukraine.'],
    ['ru', 'Площадь Армении закрыта.'],
    ['tr', 'Kıbrıs Şehitleri Caddesi kapandı.'],
    ['en', 'They met at the corner of Peru and Lima.'],
    ['en', 'They met at the corner of Lima and Peru and left.'],
    ['es', 'Choque en Perú y Avenida Sur'],
    ['en', 'They met at Peru and Main Streets.'],
    ['en', 'A crash at Peru and Fifth Avenue'],
    ['de', 'Unfall an der Ecke Peru- und Moskauer Straße'],
    ['de', 'Unfall an der Ecke Peru- und Neue Straße'],
  ])('is not marked, in %s: %s', (lang, text) => {
    expect(marked(lang, text)).toBe('');
  });

  it.each([
    ['en', 'The bank places Peru under review.'],
    ['es', 'Escuchó la radio del Perú ayer.'],
    ['fr', 'La place du Pérou est en Amérique.'],
    ['fr', 'La place de Gaza est là.'],
    ['fr', 'La place de l’Ukraine, dans le vieux et petit quartier, est vide.'],
    ['de', 'Der Weg Syriens ist lang.'],
    ['de', 'Der Platz der Ukraine ist in Europa.'],
    ['de', 'Er stand am Weg der Ukraine.'],
    ['ru', 'Площадь Армении составляет 29 800 кв. км'],
    ['tr', 'Kıbrıs şehitleri Caddesi kapandı.'],
    ['tr', 'Kıbrıs, Şehitleri Caddesi kapandı.'],
    ['tr', 'Kıbrıs Şehitleri, Caddesi kapandı.'],
    ['tr', 'Kıbrıs Şehitleri Derneği kapandı.'],
    ['en', 'They met at the table of Peru and Lima.'],
    ['en', 'They met at the corner with Peru and Lima.'],
    ['en', 'They met at the corner, of Peru and Lima.'],
    ['en', 'They met at the corner of: Peru and Lima.'],
    ['en', 'They met at the corner of Peru or Lima.'],
    ['en', 'They met at the corner of Peru, and Lima.'],
    ['es', 'Choque en Perú, y Avenida Sur'],
    ['es', 'Choque en Perú o Avenida Sur'],
    ['es', 'Choque en Perú y, Avenida Sur'],
    ['es', 'Choque en Perú y avenida grande'],
    ['es', 'Choque en Perú y Avenida'],
    ['en', 'They met at Peru and main Streets.'],
    ['en', 'They met at Peru and Main, Streets.'],
    ['en', 'They like Peru and Fifth Avenue.'],
    ['en', 'The mood at Peru and Wall Street'],
    ['en', 'A crash at Peru and Fifth House'],
    ['de', 'Unfall an der Ecke Peru und Moskauer Straße'],
    ['de', 'Unfall an der Ecke Peru- oder Moskauer Straße'],
    ['de', 'Die Halle Peru- und Moskauer Straße'],
    ['de', 'Unfall an der Ecke Peru- und Moskauer Haus'],
  ])('is marked where it is none, in %s: %s', (lang, text) => {
    expect(marked(lang, text)).toMatch(/^[a-z]+$/);
  });

  it('has the street, the town and the measure in one paragraph', () => {
    expect(marked('fr', 'La place de l’Ukraine', 'quartier vide')).toBe('ukraine');
    expect(marked('ru', 'Площадь Армении', '29 человек')).toBe('');
    expect(marked('es', 'Choque en Perú y Avenida', 'Sur')).toBe('peru');
  });
});
