import * as v from 'valibot';
import { expect, it } from 'vitest';
import { readPage } from '../../../authoring/desk/intake.ts';
import { MAX_PARAGRAPHS } from '../../../desk/page-limits.ts';
import { PageText } from '../../../desk/source.ts';
import { readArticle } from '../../../reader/article.ts';
import { openPage } from '../dom/page.ts';

const PROSE = 'It was named by all who were asked, and so on for a sentence of some length.';

/** What is read of a page that says this about itself. */
function read(about: string) {
  const page = readArticle(openPage(`${about}<article><p>${PROSE}</p></article>`).document);
  expect(v.safeParse(PageText, page).issues).toBeUndefined();
  return page;
}

it('has what the page says about itself: of each name the first, in lower case', () => {
  const { meta, paragraphs } = read(`
    <meta property="og:Site_Name" content="The Paper">
    <meta name="author" content="A. Writer"><meta name="author" content="Another">
    <meta charset="utf-8"><meta content="of nothing">`);
  expect(meta).toEqual({ 'og:site_name': 'The Paper', author: 'A. Writer' });
  expect(paragraphs).toEqual([PROSE]);
});

it('has no more of that than the desk needs, however much a page says', () => {
  const many = Array.from(
    { length: 3000 },
    (_, index) =>
      `<meta name="${index}-${'n'.repeat(500)}" content="${'c'.repeat(index === 0 ? 9000 : 9)}">`,
  );
  const data = `<script type="application/ld+json">${'d'.repeat(400_000)}</script>`.repeat(30);
  const page = read(`<title>${'t'.repeat(9000)}</title>${many.join('')}${data}`);
  expect(Object.keys(page.meta)).toHaveLength(1000);
  expect(Math.max(...Object.keys(page.meta).map(({ length }) => length))).toBe(100);
  expect(Math.max(...Object.values(page.meta).map(({ length }) => length))).toBe(2000);
  expect(page.data.map(({ length }) => length)).toEqual(Array(20).fill(300_000));
  expect(page.title).toHaveLength(2000);
});

it('has no names that are longer in lower case', () => {
  expect(Object.keys(read(`<meta name="${'İ'.repeat(100)}" content="a">`).meta)[0]).toHaveLength(
    100,
  );
});

it('of too many paragraphs, is cut to what the desk takes in, and refused there as too large', () => {
  const { document } = openPage('<p>A.</p>'.repeat(1001));
  const page = readArticle(document, 1000);
  expect(page.paragraphs).toHaveLength(1000);
  expect(readArticle(document).paragraphs).toHaveLength(1001);
  const cut = { ...page, paragraphs: Array.from({ length: MAX_PARAGRAPHS }, () => 'A.') };
  expect(v.safeParse(PageText, cut).issues).toBeUndefined();
  expect(readPage(cut)).toEqual({ ok: false, reason: 'huge' });
});

it('of one endless paragraph, is cut to what the desk takes in, and refused there as too large', () => {
  const page = readArticle(openPage(`<p>${'word '.repeat(700_000)}</p>`).document);
  expect(v.safeParse(PageText, page).issues).toBeUndefined();
  expect(readPage(page)).toEqual({ ok: false, reason: 'huge' });
});

it('of nested articles, not each is read to the end', () => {
  const { document } = openPage(`${'<article>'.repeat(220)}<p>${PROSE.repeat(9)}</p>`);
  const text = document.querySelector('p')?.firstChild;
  let looks = 0;
  Object.defineProperty(text, 'data', { get: () => ++looks && PROSE.repeat(9) });
  expect(readArticle(document).paragraphs).toEqual([PROSE.repeat(9)]);
  expect(looks).toBeLessThan(200);
});
