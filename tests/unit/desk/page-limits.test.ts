import * as v from 'valibot';
import { expect, it } from 'vitest';
import * as limits from '../../../desk/page-limits.ts';
import { PageText } from '../../../desk/source.ts';

const letters = (count: number) => 'a'.repeat(count);
const list = (count: number, text = 'a') => Array.from({ length: count }, () => text);
const keys = (count: number) => Object.fromEntries(list(count).map((a, at) => [a + at, a]));

/** As much of each as the desk takes, and with one more. */
const PAGES = {
  url: (more: number) => ({ url: letters(limits.MAX_URL + more) }),
  title: (more: number) => ({ title: letters(limits.MAX_VALUE + more) }),
  language: (more: number) => ({ lang: letters(limits.MAX_LANG + more) }),
  'names of metadata': (more: number) => ({ meta: { [letters(limits.MAX_KEY + more)]: '' } }),
  'values of metadata': (more: number) => ({ meta: { a: letters(limits.MAX_VALUE + more) } }),
  'number of metadata': (more: number) => ({ meta: keys(limits.MAX_META + more) }),
  'length of data': (more: number) => ({ data: [letters(limits.MAX_DATA_LENGTH + more)] }),
  'number of data': (more: number) => ({ data: list(limits.MAX_DATA + more) }),
  'number of paragraphs': (more: number) => ({ paragraphs: list(limits.MAX_PARAGRAPHS + more) }),
  'length of a paragraph': (more: number) => ({ paragraphs: [letters(limits.MAX_TEXT + more)] }),
  'length of all': (more: number) => ({
    paragraphs: [...list(10, letters(limits.MAX_TEXT / 10)), letters(more)],
  }),
};

it.each(Object.entries(PAGES))('what a page’s process sends has a limit: %s', (_, page) => {
  const rest = { url: '', title: '', lang: '', meta: {}, data: [], paragraphs: [] };
  expect(v.is(PageText, { ...rest, ...page(0) })).toBe(true);
  expect(v.is(PageText, { ...rest, ...page(1) })).toBe(false);
});
