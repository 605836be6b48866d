import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import {
  directionOf,
  formatDate,
  isolated,
  language,
  nameOfLanguage,
  plural,
  sameLanguage,
  t,
} from '../../../i18n/i18n.ts';
import { speakIn } from './speaking.ts';

const terms = (counts: readonly number[]) => counts.map((count) => plural('popup.terms', count));

describe('languages of the interface', () => {
  afterAll(() => speakIn('en'));

  it('counts in English, with formatted numbers', async () => {
    await speakIn('en');
    expect(terms([1, 2, 1200])).toEqual([
      '1 name on this page',
      '2 names on this page',
      '1,200 names on this page',
    ]);
  });

  it('uses the four plural forms of Russian', async () => {
    await speakIn('ru');
    const words = [1, 2, 5, 11, 21, 22, 112].map((count) => plural('card.sources', count));
    expect(words).toEqual([
      '1 источник',
      '2 источника',
      '5 источников',
      '11 источников',
      '21 источник',
      '22 источника',
      '112 источников',
    ]);
  });

  it('uses the six plural forms of Arabic', async () => {
    await speakIn('ar');
    expect(new Set(terms([0, 1, 2, 3, 11, 100])).size).toBe(6);
    expect(terms([3])[0]).toBe('3 أسماء في هذه الصفحة');
    expect(language()).toBe('ar');
    expect(directionOf(language())).toBe('rtl');
    // What is written the other way takes no date into its run.
    expect(isolated('Courier')).toBe('\u2068Courier\u2069');
  });

  it('keeps a name from right to left from taking the date after it into its run', async () => {
    await speakIn('en');
    expect(isolated('الجزيرة')).toBe('\u2068الجزيرة\u2069');
    expect(isolated('Courier')).toBe('Courier');
  });

  it('isolates the values in its texts where they or the text run from right to left', async () => {
    await speakIn('ar');
    expect(t('options.siteRemoved', { host: 'a-b.example' })).toContain('\u2068a-b.example\u2069');
    await speakIn('en');
    expect(t('options.packRemoved', { title: 'الأسماء' })).toBe(
      '“\u2068الأسماء\u2069” was removed.',
    );
    expect(t('options.packRemoved', { title: 'Names' })).toBe('“Names” was removed.');
  });

  it('formats dates for the language', async () => {
    const dates: Record<string, string> = {};
    for (const lang of ['de', 'fr', 'es', 'ru', 'ar']) {
      await speakIn(lang);
      dates[lang] = formatDate('2026-03-12');
    }
    expect(dates).toEqual({
      de: '12. März 2026',
      fr: '12 mars 2026',
      es: '12 de marzo de 2026',
      ru: '12 марта 2026 г.',
      ar: '12 مارس 2026',
    });
  });

  it('keeps French punctuation on the line of the preceding word', () => {
    const french = readFileSync('i18n/locales/fr.yml', 'utf8');
    expect(french).toContain('«\u00a0');
    const torn = french.split('\n').filter((line) => /: .*(?:« | [»;?!]| :(?=\s))/.test(line));
    expect(torn).toEqual([]);
  });

  it('names the language of a card if it differs', async () => {
    await speakIn('fr');
    expect(nameOfLanguage('en')).toBe('anglais');
    expect(sameLanguage('en', 'en-GB')).toBe(true);
    expect(sameLanguage('en', language())).toBe(false);
  });

  it('is entirely in English if the browser’s language is not available', async () => {
    await speakIn('en');
    expect(language()).toBe('en-GB');
    expect(formatDate('2026-03-12')).toBe('12 March 2026');
  });
});
