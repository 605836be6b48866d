import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { langTagOf } from '../../../../reader/text/lang-tag.ts';

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
