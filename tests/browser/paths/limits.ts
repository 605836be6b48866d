import { type Driver, hover, marked, type Tab } from '../driver.ts';
import { ARTICLE, expect, SHOP } from '../extension.ts';

/** What a page can learn about the extension, and do with its marks. */

export const PARAGRAPH =
  '<p>The choirs of the coast met again in November, and sang for two days.</p>';

/** A news page with this in its text. */
export const story = (body: string) => `<!doctype html><html lang="en"><head><title>Choirs</title>
<meta property="og:type" content="article"></head><body><article><h1>Choirs meet</h1>
<p class="byline">By A. Writer, <time datetime="2026-11-20">20 November 2026</time></p>
${body}${PARAGRAPH.repeat(12)}</article></body></html>`;

/** The underline that the page computes for highlights with our name, or anybody else's. */
const styleOfMarks = (tab: Tab) =>
  tab.evaluate(
    "getComputedStyle(document.body, '::highlight(backgrounder-term)').textDecorationLine",
  );

/**
 * Opens a page without any known name, and one that is not read: neither can detect the extension.
 */
export async function stayUnseen(driver: Driver): Promise<void> {
  const path = '/news/2026/choirs-meet-again.html';
  driver.site.add(path, story(''));
  const read = await driver.open(path);
  const shop = await driver.open(SHOP);
  const withMarks = await driver.open(ARTICLE);
  await expect.poll(() => styleOfMarks(withMarks)).toBe('underline');
  const url = JSON.stringify(driver.site.origin + path);
  const terms = () =>
    driver.ask(`browser.tabs.query({})
      .then((tabs) => browser.tabs.sendMessage(tabs.find((tab) => tab.url === ${url}).id, { type: 'terms' }))
      .then(({ value }) => value.progress === 'complete' && value.terms.length, () => null)`);
  // It has been read, and nothing was found.
  await expect.poll(terms).toBe(0);
  for (const tab of [read, shop]) {
    expect(await styleOfMarks(tab)).toBe('none');
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
  }
}

/** Moves a mark to another name: no card opens there, and the mark comes back. */
export async function moveMarks(driver: Driver): Promise<void> {
  const path = '/news/2026/moved.html';
  driver.site.add(
    path,
    story('<p>Senator Ann Miller spoke of the Islamic State, which the council had named.</p>'),
  );
  const tab = await driver.open(path);
  await expect.poll(() => marked(tab)).toEqual(['Islamic State']);
  await tab.run(`
    const [range] = CSS.highlights.get('backgrounder-term');
    const text = document.querySelector('article p:nth-of-type(2)').firstChild;
    range.setStart(text, 8);
    range.setEnd(text, 18);`);
  await hover(tab, 'Ann Miller');
  // Marks are restored at the next change, which takes longer than opening a card.
  await tab.run(`
    const more = document.createElement('p');
    more.textContent = 'The council met again on the next day, and spoke of other matters.';
    document.querySelector('article').append(more);`);
  await expect.poll(() => marked(tab)).toEqual(['Islamic State']);
  expect(await tab.card.isOpen()).toBe(false);
  await hover(tab, 'Islamic State');
  await expect.poll(() => tab.card.texts('.name')).toEqual(['Islamic State']);
}
