import { describe, expect, it } from 'vitest';
import { entriesIn } from '../bundled-entries.ts';

describe('names in Latin letters that are written small', () => {
  it.each([
    ['ar', 'كتب المدوّن: شكراً starlink، عاد الإنترنت إلى بيتنا', 'starlink'],
    ['fa', 'زیر عکس نوشته بود thank you unicef و یک قلب', 'unicef'],
    ['fr', 'en direct : l’unicef annonce des cahiers pour l’école', 'unicef'],
  ])('are found where nothing has a capital, in %s: %s', (lang, text, found) => {
    expect(entriesIn(text, lang)).toBe(found);
  });

  it('are left alone among capitals', () => {
    expect(
      entriesIn('The starlink of Dr Who is a Usaid of sorts, unicef, he said.', 'en'),
    ).not.toMatch(/starlink|unicef/);
  });
});
