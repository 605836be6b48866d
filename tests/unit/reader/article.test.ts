import * as v from 'valibot';
import { expect, it } from 'vitest';
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
