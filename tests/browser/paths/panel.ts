import { clickOn, type Driver, marked, openPopup, type Tab, textOf } from '../driver.ts';
import { ARTICLE, expect } from '../extension.ts';
import { TERMS } from './reading.ts';

/** The texts emphasised on a page. */
const emphasised = (tab: Tab) =>
  tab.evaluate("[...(CSS.highlights.get('backgrounder-open') ?? [])].map(String)");

/** Uses the panel of an article: points at a name, chooses it, opens the timeline, and leaves. */
export async function readPanel(driver: Driver): Promise<void> {
  const tab = await driver.open(ARTICLE);
  await expect.poll(() => marked(tab)).toEqual(TERMS);
  const html = await tab.evaluate('document.documentElement.outerHTML');
  const url = JSON.stringify(driver.site.origin + ARTICLE);
  const id = await driver.ask(
    `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${url}).id)`,
  );
  const panel = await driver.open(`${driver.own}sidepanel.html?tabId=${id}`);
  await expect.poll(() => textOf(panel)).toMatch(/Crocus City Hall[\s\S]*Khorasan/);
  await expect.poll(() => textOf(panel)).toMatch(/ISIS-K[\s\S]*2 mentions/);

  await panel.run("[...document.querySelectorAll('.names button')][5].focus()");
  await expect.poll(() => emphasised(tab)).toEqual(['Taliban']);
  await panel.press('Enter');
  await expect.poll(() => textOf(panel)).toContain('Mention 1 of 1');
  expect(await panel.evaluate("document.querySelector('h2').innerText")).toBe('Taliban');
  await clickOn(panel, '.back');
  await clickOn(panel, '[role=tab]', 'Timeline');
  await expect.poll(() => textOf(panel)).toContain('26 August 2021');
  await panel.close();
  await expect.poll(() => emphasised(tab)).toEqual([]);
  await expect.poll(() => tab.evaluate('document.documentElement.outerHTML')).toBe(html);
}

/** Pauses everywhere, and resumes with one click. */
export async function pauseAndResume(driver: Driver): Promise<void> {
  const tab = await driver.open(ARTICLE);
  await expect.poll(() => marked(tab)).toEqual(TERMS);
  const popup = await openPopup(driver, ARTICLE);
  await expect.poll(() => textOf(popup)).toContain('On for news articles');
  await clickOn(popup, '.pause summary');
  await clickOn(popup, '.pause-choice', 'an hour');
  await expect.poll(() => textOf(popup)).toContain('Paused everywhere until');
  await expect.poll(() => marked(tab)).toEqual([]);
  await tab.goto(ARTICLE);
  await popup.front();
  await clickOn(popup, '.site .primary');
  await expect.poll(() => textOf(popup)).toContain('On for news articles');
  await expect.poll(() => marked(tab)).toEqual(TERMS);
}
