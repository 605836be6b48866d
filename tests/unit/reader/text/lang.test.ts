import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { langOf } from '../../../../reader/text/lang.ts';

const TEXTS = {
  latin: 'The Taliban said so on Monday.',
  cyrillic: 'Талибан сказал об этом Reuters в понедельник.',
  arabic: 'قالت طالبان ذلك يوم الاثنين.',
  none: '2024, 12:30',
};

function lang(attribute: string | null, text: string) {
  const { document } = new JSDOM('<div><p></p></div>').window;
  if (attribute !== null) document.querySelector('div')?.setAttribute('lang', attribute);
  const paragraph = document.querySelector('p');
  if (!paragraph) throw new Error('no paragraph');
  return langOf(paragraph, text);
}

describe('the language of a text', () => {
  it.each([
    ['en', TEXTS.latin, 'en'],
    ['EN-us', TEXTS.latin, 'en'],
    [' de ', TEXTS.latin, 'de'],
    ['ru', TEXTS.cyrillic, 'ru'],
    ['ar', TEXTS.arabic, 'ar'],
    ['en', TEXTS.none, 'en'],
    ['zh', TEXTS.none, 'zh'],
    [null, TEXTS.latin, null],
    ['', TEXTS.latin, null],
    ['nonsense', TEXTS.latin, null],
    ['x'.repeat(1_000_000), TEXTS.latin, null],
  ])('%.9s is %3$s', (attribute, text, expected) => {
    expect(lang(attribute, text)).toBe(expected);
  });

  it.each([
    ['en', TEXTS.cyrillic],
    ['en', TEXTS.arabic],
    ['ru', TEXTS.latin],
    ['ar', TEXTS.latin],
  ])('is not known where the page says %s of text in another script', (attribute, text) => {
    expect(lang(attribute, text)).toBeNull();
  });
});
