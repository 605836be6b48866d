import { describe, expect, it } from 'vitest';
import { entriesMarked, form, term, words } from '../small-dictionary.ts';

const marked = entriesMarked(
  term('house', form('White House'), form('Белом доме', 'ru'), form('Beyaz Saray', 'tr')),
  term('kremlin', form('Kremlin')),
  term('blanche', form('Blanche')),
  term('cameroon', form('Cameroon'), form('Камерун', 'ru'), form('Kamerun', 'de')),
  term('gambia', form('Gambia')),
  term('sofia', form('Sofia')),
);
const ROOM = 'Guests left the Kremlin.';

describe('the seat of a government', () => {
  it.each([
    ['en', `${ROOM} The pub reopens in May.`],
    ['en', `${ROOM} The pub, he said, was full.`],
    ['en', 'Guests left the Kremlin, the Kremlin of Hull. The pub was shut.'],
    ['en', `Guests left the Kremlin${words(39)}. The pub was shut.`],
    ['en', `A pub${words(39)} hid the Kremlin. The pub was shut.`.replace(' hid', '')],
    ['tr', 'Konuklar Beyaz Saray’dan ayrıldı. Restoran yeniden açılıyor.'],
    ['ru', `Свадьба${words(14)} в «Белом доме»`],
    ['ru', `В «Белом доме»${words(15)} свадьба`],
  ])('is a business, in %s: %s', (lang, text) => {
    expect(marked(lang, text)).toBe('');
  });

  it.each([
    ['it opens no sentence', `${ROOM.slice(0, -1)} and saw The pub reopens soon.`],
    ['it has no article', `${ROOM} Old pub reopens in May.`],
    ['nothing is said of it', `${ROOM} The pub song made them cry.`],
    ['it is something else', `${ROOM} The president was ill.`],
    ['it is no centre', `${ROOM} The shopping tour was long.`],
    ['it is no shopping centre', `${ROOM} The town centre was shut.`],
    ['it was told of before', 'A pub hid the Kremlin. The pub was shut.'],
    ['it was told of far before', `A pub${words(38)} the Kremlin. The pub was shut.`],
    ['it is too far', `Guests left the Kremlin${words(40)}. The pub was shut.`],
  ])('is none where a business is named, but %s', (_where, text) => {
    expect(marked('en', text)).toBe('kremlin');
  });

  it('is told in the next paragraph, not the one after', () => {
    expect(marked('en', ROOM, 'The pub was shut.')).toBe('');
    expect(marked('en', ROOM, 'Rain fell.', 'The pub was shut.')).toBe('kremlin');
  });

  it('is none where the same paragraph names another before', () => {
    expect(marked('en', `In Sofia rain fell. ${ROOM} The pub was shut.`)).toBe('sofia kremlin');
    expect(marked('en', 'In Sofia rain fell.', `${ROOM} The pub was shut.`)).toBe('sofia');
  });

  it('has two words if one of them says only “house”', () => {
    expect(marked('en', 'Guests left the White House. The pub was shut.')).toBe('');
    expect(marked('en', 'Guests left Blanche. The pub was shut.')).toBe('blanche');
  });

  it('is quoted in Cyrillic, with such a word near, in its own paragraph', () => {
    expect(marked('ru', `Свадьба${words(15)} в «Белом доме»`)).toBe('house');
    expect(marked('ru', `В «Белом доме»${words(16)} свадьба`)).toBe('house');
    expect(marked('ru', 'Сказали в «Белом доме».', 'Свадьба была там.')).toBe('house');
  });
});

describe('a land with an article', () => {
  it.each([
    ['en', 'The Cameroon has shut. The pub was old.', ''],
    ['en', 'Le Cameroon has shut. The pub was old.', 'cameroon'],
    ['en', 'The Gambia has shut it. The pub was old.', 'gambia'],
    ['en', 'The Sofia has shut. The pub was old.', 'sofia'],
    ['en', 'See the: Cameroon has shut. The pub was old.', 'cameroon'],
    ['en', 'The Cameroon, has shut. The pub was old.', 'cameroon'],
    ['en', 'The Cameroon talks ended. The pub was old.', 'cameroon'],
  ])('is a business unless it always has one, in %s: %s', (lang, text, found) => {
    expect(marked(lang, text)).toBe(found);
  });
});
