import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { langTagOf } from '../../../../reader/text/lang-tag.ts';
import { createLanguageCount } from '../../../../reader/text/language-count.ts';

it.each([
  ['<p>', null],
  ['<div lang="de-AT"><p>', 'de-AT'],
  ['<div lang="en"><p lang="">', ''],
  [`<p lang="${' '.repeat(100_000)}en">`, ' '.repeat(100)],
])('the tag of the text in %.20s is the nearest one, limited to a valid length', (html, tag) => {
  const { window } = new JSDOM(html);
  vi.stubGlobal('Element', window.Element);
  const paragraph = window.document.querySelector('p');
  expect(paragraph && langTagOf(paragraph)).toBe(tag);
});

it('a page is foreign if most of its text is', () => {
  const count = createLanguageCount();
  expect(count.isForeign()).toBe(false);
  count.add(25, 25);
  expect(count.isForeign()).toBe(true);
  count.add(60, 0);
  expect(count.isForeign()).toBe(false);
});
