import { expect, type Page, test } from '@playwright/test';
import { inTemporaryFolder, startChromium } from '../../scripts/chromium.ts';
import { languages, localizedCopy } from '../../scripts/localized-copy.ts';
import { awaitTerms, showCard } from '../../scripts/tab.ts';
import { lookAtCard } from './card.ts';
import {
  ABOVE_TITLE,
  DATE_AFTER_HEADING,
  LABELS_THAT_WRAP,
  LINES_OF_LANGUAGE,
  LOOSE_SEPARATORS,
  ON_OTHER_SIDE,
} from './card-layout.ts';
import { ARTICLE, marks, startSite, turn } from './extension.ts';
import { MISFITS, offSide, SPACE_TEXT } from './layout.ts';

const LANGUAGES = await languages();

/** Views of the library with different layouts. */
const LIBRARY = ['', 'entry/isis-k', 'entry/kerman-bombings', 'timeline', 'map', 'documents'];

/**
 * How far one text begins from where another does, such as the full name of
 * an entry from its title.
 */
const distance = (one: string, other: string) => `(() => {
  const [a, b] = ['${one}', '${other}'].map((selector) => {
    const text = document.createRange();
    text.selectNodeContents(document.querySelector(selector));
    const { left, right } = text.getBoundingClientRect();
    return document.dir === 'rtl' ? right : left;
  });
  return Math.abs(a - b);
})()`;

/** Texts of the library in a language of their own, that lie below one another. */
const LINES = ':is(.entries, .documents) > li > :is(a, p)';

/**
 * What is said of entries is in English: in other languages, the first of a long
 * list stand for the rest.
 */
const FIRST = 60;

/** Of the links about your own cards: how many there are, on how many lines, and how many break. */
const OWN_CARDS = `(() => {
  const links = document.querySelectorAll('.popup-foot .own-cards .link');
  const broken = document.querySelectorAll('.popup-foot div.ways, .popup-foot .ways .link');
  return {
    links: links.length,
    lines: new Set(Array.from(links, (link) => link.getBoundingClientRect().top)).size,
    broken: Array.from(broken).filter((line) => line.getBoundingClientRect().height > 30).length,
  };
})()`;

const misfits = (page: Page, most = Number.POSITIVE_INFINITY): Promise<unknown> =>
  page.evaluate(`(${MISFITS}).call(document.documentElement, ${most})`);
const spaceOut = (page: Page): Promise<unknown> => page.evaluate(`(${SPACE_TEXT}).call(document)`);

/** At 320 pixels (1280 at 400 %), and at desktop width. */
async function expectToFit(page: Page, what: string, most?: number): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 720 });
    expect(await misfits(page, most), `${what} at ${width}`).toEqual([]);
  }
}

/**
 * What fits in English must fit in every other language, in narrow windows and with text spacing.
 */
for (const lang of LANGUAGES) {
  test(`every surface fits and has its direction, ${lang}`, async () => {
    const site = await startSite();
    await inTemporaryFolder(async (folder) => {
      const extension = await localizedCopy(lang, folder);
      const { context, extensionId, worker } = await startChromium(`${folder}/profile`, {
        headless: true,
        extension,
      });
      const own = `chrome-extension://${extensionId}`;
      const direction = lang === 'ar' ? 'rtl' : 'ltr';

      await test.step('welcome', async () => {
        const page = await context.newPage();
        await page.goto(`${own}/welcome.html`);
        // The sample text of each language has names known in it.
        await expect.poll(async () => (await marks(page)).length).toBeGreaterThanOrEqual(4);
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        await expectToFit(page, 'welcome');
        await spaceOut(page);
        expect(await misfits(page), 'spaced out').toEqual([]);
      });

      await test.step('settings', async () => {
        const page = await context.newPage();
        await page.goto(`${own}/options.html`);
        await expect(page.locator('section').last()).toBeVisible();
        await expectToFit(page, 'settings');
        await spaceOut(page);
        expect(await misfits(page), 'spaced out').toEqual([]);
      });

      await test.step('library', async () => {
        const most = lang === 'en' ? undefined : FIRST;
        const page = await context.newPage();
        for (const place of [...LIBRARY, 'document/factbook-kosovo/5', 'nowhere']) {
          await page.goto(`${own}/library.html#/${place}`);
          const isDocument = place.startsWith('document/');
          await expect(page.locator('h1')).toContainText(isDocument ? 'Kosovo' : /./);
          await expect(page.getByRole('status').filter({ hasText: '…' })).toHaveCount(0);
          await expectToFit(page, place, most);
          expect(await page.evaluate(offSide(LINES)), `sides of ${place}`).toEqual([]);
        }
        await expect(page.locator('html')).toHaveAttribute('dir', direction);
        await page.goto(`${own}/library.html#/entry/isis-k`);
        await expect(page.locator('.full-name')).toBeVisible();
        expect(await page.evaluate(distance('h1', '.full-name'))).toBeLessThan(2);
        await page.goto(`${own}/library.html#/timeline`);
        await expect(page.locator('.moment-gloss').first()).toBeVisible();
        expect(await page.evaluate(distance('.timeline a', '.moment-gloss'))).toBeLessThan(2);
        await spaceOut(page);
        for (const place of LIBRARY) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, `#/${place}`);
          await expect(page.locator('h1')).toBeVisible();
          expect(await misfits(page, most), `${place}, spaced out`).toEqual([]);
        }
      });

      const article = await context.newPage();
      // The content of a sheet does not move once it is shown.
      await article.emulateMedia({ reducedMotion: 'reduce' });
      await article.goto(site.origin + ARTICLE);
      await awaitTerms(await worker(), article.url());

      await test.step('card', async () => {
        const card = await lookAtCard(article);
        for (const width of [1000, 320]) {
          await article.setViewportSize({ width, height: 640 });
          for (const [entry, name] of [
            ['isis-k', 'ISIS-K'],
            ['kerman-bombings', 'Kerman bombings'],
          ] as const) {
            await expect(async () => {
              // The card may still be moving into place, and a click beside it would close it.
              await showCard(await worker(), article, entry);
              await expect.poll(() => card.texts('.name'), { timeout: 5000 }).toEqual([name]);
              if (!(await card.texts('.opened')).length) await card.click('.gloss .cite');
              expect(await card.texts('.opened')).toHaveLength(1);
            }).toPass();
            await expect.poll(() => card.call(MISFITS), `${entry} at ${width}`).toEqual([]);
            for (const part of ['figure', 'sources', 'related']) {
              await card.click(`.to-${part}`);
              await expect.poll(() => card.attribute(`.to-${part}`, 'aria-selected')).toBe('true');
              await expect
                .poll(() => card.call(MISFITS), `${part} of ${entry} at ${width}`)
                .toEqual([]);
              expect(await card.call(ON_OTHER_SIDE), `sides in ${part} of ${entry}`).toEqual([]);
            }
          }
        }
        for (const width of [320, 340, 360, 380, 400, 420]) {
          await article.setViewportSize({ width, height: 640 });
          await expect
            .poll(async () => (await card.box('.card'))?.width, 'the card follows the window')
            .toBe(width);
          expect(await card.call(LOOSE_SEPARATORS), `separators at ${width}`).toEqual([]);
          expect(await card.call(LINES_OF_LANGUAGE), `lines of “in English” at ${width}`).toBe(
            lang === 'en' ? 0 : 1,
          );
        }
        await article.setViewportSize({ width: 1000, height: 640 });
        await showCard(await worker(), article, 'isis-k');
        await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
        await expect.poll(async () => (await card.box('.card'))?.width).toBeGreaterThan(460);
        expect(await card.call(DATE_AFTER_HEADING), 'the date of the latest').toBeGreaterThan(0);
        expect(await card.call(ABOVE_TITLE), 'room above the title').toBeGreaterThan(9);
        expect(await card.call(LABELS_THAT_WRAP), 'labels of more than a line').toEqual([]);
        await card.call(SPACE_TEXT);
        expect(await card.call(MISFITS), 'spaced out').toEqual([]);
        expect(await card.attribute('.card', 'dir')).toBe(direction);
        expect(await card.attribute('.gloss', 'lang')).toBe('en');
        expect(await card.attribute('.gloss', 'dir')).toBe('ltr');
        expect(await card.texts('.in-language')).toHaveLength(lang === 'en' ? 0 : 1);
      });

      await test.step('popup', async () => {
        const tabId = await (await worker()).evaluate(
          async (url) => (await chrome.tabs.query({ url }))[0]?.id,
          article.url(),
        );
        const popup = await context.newPage();
        await popup.setViewportSize({ width: 384, height: 600 });
        await popup.goto(`${own}/popup.html?tabId=${tabId ?? ''}`);
        await expect(popup.locator('.terms button').first()).toBeVisible();
        await expect(popup.locator('html')).toHaveAttribute('dir', direction);
        for (const mode of ['every', 'chosen', 'news']) {
          await popup.locator('.mode select').selectOption(mode);
          expect(await misfits(popup), mode).toEqual([]);
        }
        // Until the page has been read again, the links may change.
        await expect(popup.locator('.terms button').first()).toBeVisible();
        // The line about your own cards may be two, but none of its links breaks or is left alone.
        await expect
          .poll(() => popup.evaluate(OWN_CARDS), 'links to your own cards')
          .toEqual({ links: 2, lines: 1, broken: 0 });
        await popup.locator('.pause summary').click();
        expect(await misfits(popup), 'ways to pause').toEqual([]);
        await popup.locator('.covers summary').click();
        expect(await misfits(popup), 'subjects').toEqual([]);
        await popup.locator('.to-report').click();
        await popup.locator('.terms button').first().click();
        await expect(popup.locator('.report .text')).toBeVisible();
        expect(await misfits(popup), 'report').toEqual([]);
        await popup.locator('.report-head .link').click();
        await popup.locator('.pause summary').click();
        await popup.locator('.pause-choice').first().click();
        await expect(popup.locator('.site')).toHaveAttribute('data-state', 'paused');
        expect(await misfits(popup), 'paused').toEqual([]);
        await popup.locator('.site .primary').click();
        await turn(popup.getByRole('switch'), false);
        await expect(popup.locator('.site')).toHaveAttribute('data-state', 'off');
        expect(await misfits(popup), 'off').toEqual([]);
        await popup.getByRole('searchbox').fill('zzzz');
        await expect(popup.locator('.empty')).toContainText('zzzz');
        expect(await misfits(popup), 'nothing found').toEqual([]);
        await spaceOut(popup);
        expect(await misfits(popup), 'spaced out').toEqual([]);
      });
      await test.step('panel', async () => {
        const tabId = await (await worker()).evaluate(
          async (url) => (await chrome.tabs.query({ url }))[0]?.id,
          article.url(),
        );
        await (await worker()).evaluate(async () => {
          // Without the version, sync would look emptied and be restored.
          const { version: _version, ...all } = await chrome.storage.sync.get(null);
          await chrome.storage.sync.remove(Object.keys(all));
        });
        const panel = await context.newPage();
        await panel.goto(`${own}/sidepanel.html?tabId=${tabId ?? ''}`);
        await expect(panel.locator('.names button').first()).toBeVisible();
        await expect(panel.getByRole('tab')).toHaveCount(4);
        await expect(panel.locator('html')).toHaveAttribute('dir', direction);
        for (const width of [320, 360, 1280]) {
          await panel.setViewportSize({ width, height: 720 });
          const tops = panel
            .getByRole('tab')
            .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
          expect(new Set(await tops).size, `lines of tabs at ${width}`).toBe(1);
          for (const tab of await panel.getByRole('tab').all()) {
            await tab.click();
            expect(await misfits(panel), `${await tab.textContent()} at ${width}`).toEqual([]);
          }
        }
        await panel.getByRole('tab').first().click();
        await panel.locator('.names button').first().click();
        await expect(panel.locator('.card')).toBeVisible();
        await panel.setViewportSize({ width: 320, height: 720 });
        expect(await misfits(panel), 'card').toEqual([]);
        await spaceOut(panel);
        expect(await misfits(panel), 'card, spaced out').toEqual([]);
      });
      await context.close();
    });
    site.close();
  });
}
