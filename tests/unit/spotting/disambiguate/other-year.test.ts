import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('an event of another year', () => {
  it.each<[lang: string, text: string, found: string]>([
    ['en', 'The US tariffs of 2018 were lifted.', 'united-states'],
    ['en', 'The 2018 US tariffs were lifted.', 'united-states'],
    ['en', 'In 2018, US tariffs on steel began.', 'united-states'],
    ['en', 'US tariffs imposed in 2018 remain.', 'united-states'],
    ['en', 'Trump imposed tariffs on steel in 2018.', 'trump'],
    ['en', 'The war between Israel and Hezbollah in 2006 was short.', 'israel hezbollah'],
    ['de', 'Die US-Zölle von 2018 wurden gelockert.', 'united-states'],
    ['de', 'Schon 2018 verhängte Trump Strafzölle.', 'trump'],
    ['de', 'Die Machtübernahme der Taliban 1996 war blutig.', 'taliban'],
    ['fr', 'En 2018, Trump a imposé des droits de douane.', 'trump'],
    ['fr', 'La guerre entre Israël et le Hezbollah en 2006 fut courte.', 'israel hezbollah'],
    ['es', 'En 2018, Trump impuso aranceles al acero.', 'trump'],
    ['tr', 'ABD’nin 2018’deki ABD tarifeleri kalktı.', 'united-states united-states'],
  ])('is not the one that is called so, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });

  it.each<[lang: string, text: string, found: string]>([
    // Compared with it, since then, beside the year of its own, in another clause, or in life.
    ['en', 'US tariffs are the highest since 1930.', 'tariffs-2025'],
    ['en', 'Unlike in 2018, US tariffs hit everyone.', 'tariffs-2025'],
    ['en', 'US tariffs will rise in 2026; in 2018 they were low.', 'tariffs-2025'],
    ['en', 'In 2018 and again in 2025, US tariffs rose.', 'tariffs-2025'],
    ['en', 'Since 2014 the war in Ukraine has cost lives.', 'russian-invasion'],
    [
      'en',
      'The war in Ukraine would not have begun if Trump had won in 2020.',
      'russian-invasion trump',
    ],
    ['en', 'In 1982 Bashar al-Assad went to school.', 'assad'],
    ['de', 'Seit 2018 steigen die US-Zölle.', 'tariffs-2025'],
  ])('is not told by what is compared with it, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });
});
