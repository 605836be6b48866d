import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

describe('a letter of its own', () => {
  const marked = spotting(
    term('canada', form('Canada', 'en', 'usual'), form('Canadá', 'es', 'usual')),
    term('druze', form('Drusen', 'de', 'usual')),
    term('poland', form('Polen', 'de', 'usual')),
    term('islamic-state', form('ISIL', 'en', 'usual')),
    term('china', form('Chine', 'fr', 'usual')),
    term('rafah', form('Rafá', 'es', 'usual')),
    term('qatar', form('Qatar', 'en', 'usual')),
    term('capital', form('San Jose')),
  );

  it.each([
    ['es', 'Las luces de la Cañada Real siguen apagadas'],
    ['de', 'Geschwollene Drüsen behandelt die Ärztin'],
    ['sv', 'Den stora Pölen ligger i skogen'],
    ['da', 'Den store Pølen ligger i skoven'],
    ['tr', 'Dün Işıl Hanım da geldi'],
    ['fr', 'Un fauteuil Chiné dans une brocante'],
    ['es', 'El gol de Rafa fue bonito'],
  ])('makes another word, in %s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });

  it.each([
    ['es', 'Las luces de Canadá siguen apagadas', 'canada:Canadá'],
    ['es', 'Las luces de Canada siguen apagadas', 'canada:Canada'],
    ['es', 'Cerca de Rafá cayó un proyectil', 'rafah:Rafá'],
    ['fr', 'Le ministre de Qatār a parlé', 'qatar:Qatār'],
    ['en', 'They met in San José at noon', 'capital:San José'],
  ])('is not an accent that only stresses or lengthens, in %s: %s', (lang, text, found) => {
    expect(marked(text, lang)).toEqual([found]);
  });
});

describe('a short abbreviation of another language', () => {
  const marked = spotting(
    term('un', form('BM', 'tr', 'usual'), form('UN', 'en', 'usual')),
    term('china', form('中国', 'zh', 'usual')),
    term('america', form('America', 'en', 'usual')),
  );

  it('is not the continent in Spanish and Portuguese', () => {
    expect(marked('Los barcos llegaron a América en otoño', 'es')).toEqual([]);
    expect(marked('Os navios chegaram à América no outono', 'pt')).toEqual([]);
    expect(marked('Gli Stati Uniti, cioè America', 'it')).toEqual(['america:America']);
  });

  it('is not read in another script, though an English one is', () => {
    expect(marked('Фирма BM открыла офис', 'ru')).toEqual([]);
    expect(marked('Доклад UN вышел вчера', 'ru')).toEqual(['un:UN']);
    expect(marked('Dün BM raporu çıktı', 'tr')).toEqual(['un:BM']);
  });

  it('is no article in capitals, where the language has that', () => {
    for (const [lang, text] of [
      ['it', 'UN UOMO ferito a Lodi'],
      ['ro', 'UN OM rănit la Cluj'],
      ['fr', 'UN HOMME blessé à Dijon'],
    ] as const) {
      expect(marked(text, lang)).toEqual([]);
    }
    expect(marked('En UN-rapport kom i går', 'sv')).toEqual(['un:UN']);
  });
});

describe('a date in numbers', () => {
  const marked = spotting(term('attacks', form('9/11')));

  it('is no range of numbers', () => {
    expect(marked('It changed after 9/11, they said')).toEqual(['attacks:9/11']);
    for (const range of ['versions 9 - 11', 'children aged 9-11', 'pages 9–11']) {
      expect(marked(`There were ${range} of them`)).toEqual([]);
    }
  });
});

describe('a family name that is a given name as well', () => {
  const marked = spotting(term('assad', form('Assad', 'en', 'usual'), form('Bashar al-Assad')));

  it('is another’s before a family name', () => {
    expect(marked('The work of Assad Qaiser is known')).toEqual([]);
    expect(marked('The work of Assad is known')).toEqual(['assad:Assad']);
    expect(marked('The fall of the Assad Regime came fast')).toEqual(['assad:Assad']);
    expect(marked('In Damascus Assad spoke for an hour')).toEqual(['assad:Assad']);
  });
});

describe('a country beside words of sport and the arts', () => {
  const marked = spotting(
    term('poland', form('Poland', 'en', 'usual'), form('Pologne', 'fr', 'usual')),
    term('chad', form('Chad', 'en', 'usual')),
    term('marlow', form('Marlow', 'en', 'usual')),
  );

  it('is named, unless people are called so', () => {
    expect(marked('The singer toured Poland last year')).toEqual(['poland:Poland']);
    expect(marked('Le footballeur quitte la Pologne', 'fr')).toEqual(['poland:Pologne']);
    expect(marked('The singer met Chad last year')).toEqual([]);
    expect(marked('The singer met Marlow last year')).toEqual([]);
  });
});
