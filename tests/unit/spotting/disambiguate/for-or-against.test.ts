import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('a name of one word that many have', () => {
  it.each([
    ['en', 'A pro-Petro rally and an anti-Petro march met.', 'petro petro'],
    ['en', 'Two Fico-led governments fell.', 'fico'],
    ['en', 'Three Marcos-appointed judges dissented.', 'marcos'],
    ['de', 'Am Abend zogen Fico-Anhänger zum Platz.', 'fico'],
    ['fr', 'Les pro-Goïta et les anti-Goïta se sont croisés.', 'goita goita'],
    ['en', 'An anti-ICE protest was held.', 'ice'],
    ['fr', 'La coalition anti-EI ferme.', 'islamic-state'],
    ['es', 'La marcha anti-Petro fue pequeña.', 'petro'],
    ['ru', 'Прошёл марш анти-Фицо.', 'fico'],
  ])('is that of whom the news is, with for or against, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });

  it.each([
    ['a dash', 'en', 'He was anti - Petro cooked.'],
    ['another hyphen', 'en', 'The Petro-Canada stations were shut.'],
    ['a street', 'en', 'The Marcos-Avenue shop closed.'],
  ])('is not by %s', (_what, lang, text) => {
    expect(entriesIn(text, lang)).not.toContain('petro');
    expect(entriesIn(text, lang)).not.toContain('marcos');
  });
});
