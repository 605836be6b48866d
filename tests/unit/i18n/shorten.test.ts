import { describe, expect, it } from 'vitest';
import { shorten } from '../../../i18n/truncate.ts';
import { asQuery, MAX_QUERY } from '../../../messages/query.ts';

describe('typed text', () => {
  it.each(['', 'Kabul', '😀', 'a'.repeat(80)])('is quoted in full: “%s”', (text) => {
    expect(shorten(text)).toBe(text);
  });

  it.each([
    ['a'.repeat(5000), `${'a'.repeat(79)}…`],
    ['😀'.repeat(2500), `${'😀'.repeat(39)}…`],
    [`a${'😀'.repeat(2500)}`, `a${'😀'.repeat(39)}…`],
  ])('is shortened, but never within a surrogate pair', (text, said) =>
    expect(shorten(text)).toBe(said),
  );

  it('is trimmed for searching, and never cut within a surrogate pair', () => {
    expect(asQuery('  Kabul\n')).toBe('Kabul');
    expect(asQuery(' '.repeat(5000))).toBe('');
    for (const letters of ['a', '😀', 'a😀', '🏳️‍🌈']) {
      const query = asQuery(letters.repeat(5000));
      expect(query.length).toBeLessThanOrEqual(MAX_QUERY);
      expect(query.isWellFormed()).toBe(true);
    }
  });
});
