import { type Driver, hover, leaveCard, marked, type Tab } from '../driver.ts';
import { ARTICLE, expect } from '../extension.ts';

export const TERMS = [
  'Crocus City Hall',
  'Islamic State group',
  'ISIS\u2011K',
  'Sanaullah Ghafari',
  'Taliban',
  'bombing at Abbey Gate',
  'Kerman bombings',
  'Qasem Soleimani',
  'Khorasan',
  'Pirogov National Medical and Surgical Center',
];

/** Hovers over a name, checks its card, opens a related one, goes back, and closes it. */
export async function readCard(driver: Driver): Promise<void> {
  const tab = await driver.open(ARTICLE);
  await expect.poll(() => marked(tab)).toEqual(TERMS);
  await expect.poll(() => looksOfMarks(tab)).toEqual(['underline dotted']);
  const { card } = tab;
  expect(await card.isOpen()).toBe(false);
  const html = await tab.evaluate('document.documentElement.outerHTML');

  await hover(tab, 'ISIS\u2011K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  expect((await card.texts('.summary')).join('')).not.toBe('');
  expect(await card.texts('.to-sources')).toEqual([expect.stringMatching(/^\d+ sources$/)]);
  expect(await card.texts('.foot time')).toEqual(['21 January 2026']);

  const before = await card.boxAtRest();
  await card.click('.to-related');
  await card.click('.related button', 'Taliban');
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await expect.poll(async () => (await card.box())?.x).toBe(before.x);
  await expect.poll(() => card.focused()).toBe('h2.name');
  await card.click('.back');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);

  await leaveCard(tab);
  expect(await tab.evaluate('document.documentElement.outerHTML')).toBe(html);
}

/** The distinct computed styles of a page's marks. */
async function looksOfMarks(tab: Tab): Promise<unknown> {
  return tab.evaluate(`[...new Set([...CSS.highlights.get('backgrounder-term')].map((range) => {
    const style = getComputedStyle(range.startContainer.parentElement, '::highlight(backgrounder-term)');
    return style.textDecorationLine + ' ' + style.textDecorationStyle;
  }))]`);
}
