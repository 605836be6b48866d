import { describe, expect, it } from 'vitest';
import { bearingOn, introductionOf } from '../../../desk/introduction.ts';

describe('an introduction', () => {
  it.each([
    ['en', 'Ada Brook', 'Ada Brook is the mayor of Sandmere.', 'Mayor of Sandmere.'],
    [
      'en',
      'SWB',
      'In 2019 the SWB (Water Board) was a company of the town, and grew.',
      'Company of the town.',
    ],
    ['en', 'Ada Brook', 'The board named its former head, Ada Brook, in a letter.', 'Former head.'],
    ['en', 'Sand Hall', 'They met at the Sand Hall concert venue.', 'Concert venue.'],
    [
      'en',
      'Oldland',
      'It ruled Oldland a historical region of the east, for years.',
      'Historical region of the east.',
    ],
    [
      'de',
      'Sandmeer',
      'Sandmeer ist eine Stadt am Fluss, die seit 1800 wächst.',
      'Stadt am Fluss.',
    ],
    ['fr', 'Sablemer', 'Sablemer est une ville du littoral qui grandit.', 'Ville du littoral.'],
    ['es', 'Arenal', 'Arenal, una ciudad de la costa, creció.', 'Ciudad de la costa.'],
    ['ru', 'Пескомор', 'Пескомор — город на реке, который растёт.', 'Город на реке.'],
  ])('%s: is what a sentence says that %s is', (lang, name, sentence, line) => {
    expect(introductionOf(name, sentence, lang)).toBe(line);
  });

  it.each([
    ['Sand Hall', 'Choirs met in Sand Hall, the board said, and sang.'],
    ['Hall', 'The Sand-Hall is a venue.'],
    ['Ada Brook', 'They saw Ada Brook, the choir and a dog.'],
    ['A.B (x', 'Nobody spoke.'],
  ])('of %s there is none in “%s”', (name, sentence) => {
    expect(introductionOf(name, sentence, 'en')).toBe('');
  });

  it('has at most seven words of its source, and no open end', () => {
    const sentence = 'The hall is a place of one two three of the four five six seven.';
    expect(introductionOf('hall', sentence, 'en')).toBe('Place of one two three.');
  });

  it.each([
    [
      'It is Oldland, a historical region encompassing parts of modern-day Iran.',
      'Historical region.',
    ],
    [
      'The board of Oldland is a body of the very old and rich town of Sand.',
      'Body of the very old.',
    ],
  ])('that is too long ends where a part of it ends: %s', (sentence, line) => {
    expect(introductionOf('Oldland', sentence, 'en')).toBe(line);
  });

  it('stands in the first of the sentences that bear on a name', () => {
    const sentences = [
      'People liked the hall.',
      'In 2020, far away, in a town by the sea, they had built the hall.',
      'The hall is a venue.',
      'It rained.',
    ];
    expect(bearingOn('hall', [0, 1, 2, 9], sentences, 'en')).toEqual([2, 1]);
    expect(bearingOn('hall', [], sentences, 'en')).toEqual([]);
  });
});
