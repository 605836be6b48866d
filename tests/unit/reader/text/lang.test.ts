import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { langOf } from '../../../../reader/text/lang.ts';
import { growth, LINEAR } from '../../growth.ts';

/** A paragraph on a page that says to be in `lang`. */
function within(lang: string): Element {
  const { document } = new JSDOM('<div><p>Text.</p></div>').window;
  const paragraph = document.querySelector('p');
  paragraph?.parentElement?.setAttribute('lang', lang);
  if (!paragraph) throw new Error('no paragraph');
  return paragraph;
}

describe('langOf', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['zh_TW', 'zh'],
    [' EN ', 'en'],
    ['', null],
    ['english', null],
    [`de${' '.repeat(1000)}`, 'de'],
    [`de${'-x'.repeat(1000)}`, 'de'],
  ])('takes “%s” for %s', (lang, primary) => {
    expect(langOf(within(lang))).toBe(primary);
  });

  it.each([
    ['spaces behind it', (n: number) => `en${' '.repeat(n)}`],
    ['spaces before it', (n: number) => ' '.repeat(n)],
    ['subtags', (n: number) => `en${'-x'.repeat(n)}`],
    ['letters', (n: number) => 'e'.repeat(n)],
  ])('costs the same for each block, however many %s', (_what, lang) => {
    const work = (n: number) => {
      const paragraph = within(lang(n));
      return () => Array.from({ length: 100 }, () => langOf(paragraph));
    };
    expect(growth(work, 50_000)).toBeLessThan(LINEAR / 8);
  });
});
