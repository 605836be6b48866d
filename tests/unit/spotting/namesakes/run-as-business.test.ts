import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { form, term, words } from '../small-dictionary.ts';

const dictionary = buildDictionary([
  term('house', form('White House'), form('Белом доме', 'ru')),
  term('kremlin', form('Kremlin'), form('Kreml', 'de')),
  term('cameroon', form('Cameroon'), form('Kamerun', 'de'), form('Камерун', 'ru')),
  term('pub', form('Globe')),
  term('sofia', form('Sofia')),
]);
const spot = (lang: string, ...blocks: string[]) =>
  withEvidence(find(dictionary, blocks, lang)).map(({ entry }) => entry);

describe('seats of governments', () => {
  it('are businesses if the page goes on about one', () => {
    expect(spot('en', 'Guests left the White House.', 'The pub reopens in May.')).toEqual([]);
    expect(spot('en', 'Guests left the Kremlin. The restaurant, he said, …')).toEqual([]);
    expect(spot('en', 'Shoppers left the Kremlin.', 'The shopping centre shut.')).toEqual([]);
    expect(spot('de', 'Im Kreml gibt es Brunch.', 'Das Lokal hat eine Terrasse.')).toEqual([]);
  });
  it('are none if that was told of before, or further off', () => {
    expect(spot('en', 'A pub near the White House burnt.', 'The pub was empty.')).toEqual([
      'house',
    ]);
    expect(spot('en', 'Guests left the White House.', 'Rain.', 'The pub …')).toEqual(['house']);
    expect(spot('en', 'Guests left the White House.', 'The president spoke.')).toEqual(['house']);
    expect(spot('en', 'The Globe is full.', 'The pub reopens in May.')).toEqual(['pub']);
  });
  it('are none where that stands beside them', () => {
    expect(spot('en', 'Smoke near the White House.', 'The hotel was shut.')).toEqual(['house']);
    expect(spot('en', 'Smoke at the White House.', 'The hotel next door …')).toEqual(['house']);
  });
  it('are none if they speak, or if the page names others', () => {
    expect(spot('en', 'The Kremlin said no.', 'The hotel was shut.')).toEqual(['kremlin']);
    expect(spot('en', 'Talks at the Kremlin.', 'The hotel tax was lifted.')).toEqual(['kremlin']);
    const both = ['kremlin', 'sofia'];
    expect(spot('en', 'Talks at the Kremlin on Sofia.', 'The hotel was shut.')).toEqual(both);
  });
  it('have no quotation marks in Cyrillic', () => {
    expect(spot('ru', 'Свадьба в «Белом доме» под Тулой')).toEqual([]);
    expect(spot('ru', 'Свадьба в Белом доме')).toEqual(['house']);
    expect(spot('ru', 'В «Белом доме» сказали, что ждут')).toEqual(['house']);
  });
});

describe('lands', () => {
  it('are camp sites if somebody runs one', () => {
    expect(spot('en', 'Cameroon is full, says the owner of the campsite.')).toEqual([]);
    expect(spot('de', 'Kamerun ist voll, sagt die Betreiberin des Campingplatzes.')).toEqual([]);
    expect(spot('de', 'Kamerun ist ausgebucht. Der Zeltplatz …')).toEqual([]);
  });
  it('have an article, and what they do behind them, if they are businesses', () => {
    expect(spot('en', 'The Cameroon has shut.', 'The pub was old.')).toEqual([]);
    expect(spot('de', 'Das Kamerun hat zu. Das Lokal zieht um.')).toEqual([]);
    expect(spot('en', 'The Cameroon talks failed. The hotel was shut.')).toEqual(['cameroon']);
    expect(spot('en', 'Cameroon has shut it. The hotel was full.')).toEqual(['cameroon']);
  });
  it('are where somebody reserves a table', () => {
    expect(spot('en', 'Book your table at the Cameroon.')).toEqual([]);
    expect(spot('en', 'Book in hand, he left for Cameroon.')).toEqual(['cameroon']);
    expect(spot('en', 'They sat at a table in Cameroon.')).toEqual(['cameroon']);
  });
  it('are lands otherwise', () => {
    expect(spot('en', 'Cameroon is poor, says the owner of the mine.')).toEqual(['cameroon']);
    expect(spot('en', 'Cameroon votes. The owner of the campsite left.')).toEqual(['cameroon']);
    expect(spot('en', 'He left Cameroon, says the owner of the campsite.')).toEqual(['cameroon']);
  });
});

describe('a camp site or a restaurant', () => {
  it.each([
    ['en', 'The Cameroon is full, says the owner of the campsite.'],
    ['en', 'Cameroon is full, says the owner of campsite 7.'],
    ['ru', 'Камерун полон, говорит владелец кемпинга.'],
    ['de', 'Kamerun ausgebucht. Der Zeltplatz schließt.'],
    ['de', 'Kamerun ist ausgebucht. Es regnet. Der Zeltplatz schließt.'],
    ['de', `Kamerun ist ausgebucht.${words(22)}. Der Zeltplatz schließt.`],
    ['en', 'Book us a nice table at the Cameroon.'],
  ])('is called like a land, in %s: %s', (lang, text) => {
    expect(spot(lang, text)).toEqual([]);
  });

  it.each([
    ['something is before it', 'en', 'Old Cameroon is full, says the owner of the campsite.'],
    ['nobody runs it', 'en', 'Cameroon is full, says the guest of the campsite.'],
    ['a mark is between', 'en', 'Cameroon is full, says the owner, of the campsite.'],
    ['it is near another', 'en', 'Cameroon is full, says the owner near the campsite.'],
    ['that is another', 'en', 'Cameroon is full, says the owner of the old campsite.'],
    ['that is said later', 'de', 'Kamerun ist heute ausgebucht. Der Zeltplatz schließt.'],
    ['that is too far', 'de', `Kamerun ist ausgebucht.${words(23)}. Der Zeltplatz schließt.`],
    ['something else follows', 'de', 'Kamerun ist ausgebucht. Der Flug war teuer.'],
    ['it has no article', 'de', 'Kamerun ist ausgebucht. Am Zeltplatz regnet es.'],
    ['that is too far', 'en', 'Book us a very nice table at the Cameroon.'],
    ['a mark is between', 'en', 'Book, a table at the Cameroon.'],
    ['a table is for something', 'en', 'Book a table for talks in Cameroon.'],
    ['no table is booked', 'en', 'Book a flight in Cameroon.'],
    ['nothing is booked', 'en', 'Book in Cameroon.'],
  ])('is none where %s, in %s: %s', (_where, lang, text) => {
    expect(spot(lang, text)).toEqual(['cameroon']);
  });

  it('is told of in the same paragraph', () => {
    expect(spot('de', 'Kamerun ist ausgebucht.', 'Der Zeltplatz schließt.')).toEqual(['cameroon']);
  });
});
