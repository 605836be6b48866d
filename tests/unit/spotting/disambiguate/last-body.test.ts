import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('the body that a page named last', () => {
  it.each<[lang: string, blocks: string[], found: string]>([
    ['en', ['The National Security Council met.', 'The Security Council was cut in half.'], ''],
    ['de', ['Der russische Sicherheitsrat tagte.', 'Der Sicherheitsrat entschied.'], ''],
    ['fr', ['Le Conseil de sécurité nationale siège.', 'Le Conseil de sécurité décide.'], ''],
    ['es', ['El Consejo de Seguridad Nacional va.', 'El Consejo de Seguridad decide.'], ''],
    ['tr', ['Rusya Güvenlik Konseyi toplandı.', 'Güvenlik Konseyi uyardı.'], 'russia'],
    [
      'en',
      ['The Electoral Commission met.', 'The Commission said the EU sent observers.'],
      'european-union',
    ],
    [
      'de',
      ['Die Wahlkommission tagte.', 'Die Kommission lud die EU als Beobachter ein.'],
      'european-union',
    ],
    [
      'fr',
      ['La Commission électorale siège.', 'La Commission a invité l’Union européenne.'],
      'european-union',
    ],
    [
      'es',
      ['La Comisión Interamericana sesiona.', 'La Comisión invitó a la Unión Europea.'],
      'european-union',
    ],
    [
      'tr',
      ['Meclis Adalet Komisyonu toplandı.', 'Komisyon, Avrupa Birliği’ni davet etti.'],
      'european-union',
    ],
    ['en', ['Peru’s Congress voted.', 'The Senate will vote, whatever Trump says.'], 'peru trump'],
    ['fr', ['Le Congrès péruvien a voté.', 'Le Sénat votera, selon Trump.'], 'trump'],
    ['tr', ['Fransa’da Senato toplandı.', 'Senato, Trump’ı kınadı.'], 'france trump'],
  ])('is the one that is meant by its noun, in %s: %s', (lang, blocks, found) => {
    expect(entriesIn(blocks, lang)).toBe(found);
  });

  it.each<[lang: string, blocks: string[], found: string]>([
    // Named in full anywhere on the page, or told by a word of its own.
    [
      'en',
      ['The National Security Council met.', 'The Security Council used a veto.'],
      'unsc veto',
    ],
    [
      'en',
      [
        'The National Security Council met.',
        'The UN Security Council met.',
        'The Security Council is split.',
      ],
      'unsc unsc',
    ],
    [
      'en',
      ['The National Security Council met.', 'The U.N. met.', 'The Security Council is split.'],
      'united-nations unsc',
    ],
    [
      'fr',
      [
        'La Commission électorale siège.',
        'La Commission européenne regrette.',
        'La Commission écrit.',
      ],
      'european-commission european-commission',
    ],
    [
      'de',
      ['Brüssel klagt.', 'Die Kommission wirft der EU nichts vor.'],
      'european-commission european-union',
    ],
    [
      'en',
      ['Mexico’s Senate voted.', 'The US Congress waits.', 'The Senate will vote, says Trump.'],
      'mexico us-congress us-senate trump',
    ],
    ['en', ['Mexico’s Senate voted.', 'The Senate in Washington is split.'], 'mexico us-senate'],
    ['tr', ['Senato, Trump’ın tasarısını onayladı.'], 'us-senate trump'],
  ])('gives way to the one that the page names, in %s: %s', (lang, blocks, found) => {
    expect(entriesIn(blocks, lang)).toBe(found);
  });
});
