import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('abbreviations in a text without capitals', () => {
  it.each([
    ['en', 'markets: ecb holds rates, opec meets sunday', 'ecb opec'],
    ['en', 'icc opens a case, wfp warns on sudan', 'icc wfp sudan'],
    ['de', 'ezb senkt zinsen, spd berät', 'ecb spd'],
    ['fr', 'la bce attend, l’opep hésite, la cij tranche', 'ecb opec icj'],
    ['es', 'el bce sube los tipos, eeuu espera', 'ecb united-states'],
    ['ru', 'ецб снизил ставку, опек собирается, фрс ждет', 'ecb opec federal-reserve'],
    ['uk', 'опек збирається у відні, а фрс чекає', 'opec federal-reserve'],
    ['tr', 'ab ve abd anlaştı, bm uyardı', 'european-union united-states united-nations'],
  ])('names a body in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });

  it.each([
    ['es', 'el vecino usa la moto de su primo'],
    ['en', 'who told us that it is so'],
    ['fr', 'il a eu tort de le dire'],
    ['de', 'es geht ab, sagt der nachbar'],
  ])('names none by a word in %s: %s', (lang, text) => {
    expect(entriesIn(text, lang)).toBe('');
  });

  it('names none where the text has capitals', () => {
    expect(entriesIn('Markets wait as ecb staff meet.', 'en')).toBe('');
  });
});
