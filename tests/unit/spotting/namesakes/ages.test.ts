import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

describe('a country with an age in years', () => {
  const marked = spotting(
    term('mali', form('Mali', 'en', 'usual')),
    term('syria', form('Siria', 'es', 'usual')),
    term(
      'cuba',
      form('Cuba', 'fr', 'usual'),
      form('Kuba', 'de', 'usual'),
      form('Куба', 'ru', 'usual'),
      form('Куба', 'uk', 'usual'),
      form('Küba', 'tr', 'usual'),
    ),
  );

  it.each([
    ['en', 'Mali, a seven-year-old spaniel, found him.'],
    ['en', 'Mali, 7, was found by a walker.'],
    ['es', 'Siria, una perra mestiza de siete años, ya tiene casa.'],
    ['es', 'Siria, de ocho años, ganó el concurso.'],
    ['fr', 'Cuba, six ans, a été adoptée hier.'],
    ['de', 'Kuba, sieben Jahre alt, sucht ein Zuhause.'],
    ['ru', 'Куба, 7 лет, ищет хозяина.'],
    ['uk', "Куба, п'ять років, шукає господаря."],
    ['uk', 'Куба, вісім років, шукає господаря.'],
    ['tr', 'Küba, 7 yaşında, yuva arıyor.'],
  ])('is somebody who is called so: %s: %s', (lang, text) => {
    expect(marked(text, lang)).toEqual([]);
  });

  it.each([
    ['en', 'In Mali, a 34-year-old teacher was killed.', 'mali:Mali'],
    ['en', 'Mali, a 65-year-old republic, has had five coups.', 'mali:Mali'],
    ['es', 'Siria, en guerra desde hace diez años, vota hoy.', 'syria:Siria'],
    ['fr', 'Cuba, six ans après la mort de Castro, vote.', 'cuba:Cuba'],
    ['ru', 'Куба, 14 лет без реформ, голосует.', 'cuba:Куба'],
    ['es', 'Siria, tras una guerra de diez años, vota hoy.', 'syria:Siria'],
  ])('is that country where it is told of something else: %s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual([expected]);
  });
});
