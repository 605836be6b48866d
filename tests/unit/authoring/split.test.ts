import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../authoring/read/split.ts';

describe('sentences', () => {
  it.each([
    ['en', 'Mount St. Helens erupted in 1980.'],
    ['en', 'J. R. Smith and Dr. Brown climbed it in the U.S. State of Washington.'],
    ['de', 'Der Vesuv brach am 24. August aus, laut Dr. Müller z. B. nachts.'],
    ['de', 'Im 19. Jahrhundert wuchs die Stadt.'],
    ['fr', 'M. Dupont y est monté avec Mme. Durand.'],
  ])('keeps one whole, in %s: %s', (lang, text) => {
    expect(sentencesIn(text, lang)).toEqual([text]);
  });

  it.each([
    ['en', 'It has seats for 12.', 'It burned.'],
    ['en', 'It opened in May.', 'It burned.'],
    ['de', 'Die Halle öffnete im Jahr 2009.', 'Sie brannte.'],
    ['de', 'Am 3. Mai öffnete sie!', 'Sie brannte.'],
  ])('separates two, in %s: %s %s', (lang, one, two) => {
    expect(sentencesIn(`${one} ${two}`, lang)).toEqual([one, two]);
  });
});
