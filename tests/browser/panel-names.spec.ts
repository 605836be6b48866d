import { expectNoViolations } from './axe.ts';
import { expect, marks, readEverything, test } from './extension.ts';
import { names, openArticle, openPanel } from './panel.ts';
import { FILL } from './paths/shapes.ts';

test('the article’s names are listed in reading order, with their number of mentions', async ({
  extension,
}) => {
  const { page, panel } = await openArticle(extension);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await expect(names(panel)).toHaveCount(11);
  await expect(names(panel).nth(1)).toContainText(/Islamic State.*Organisation.*2 mentions/s);
  await expect(panel.getByRole('tab')).toHaveText([
    /Names 11/,
    /Timeline 2/,
    /Map [3-9]/,
    /Groups 3/,
  ]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
  await expectNoViolations(panel, 'the panel', { within: '#app' });
  for (const part of ['Timeline', 'Map', 'Groups']) {
    await panel.getByRole('tab', { name: part }).click();
    await expectNoViolations(panel, `the panel, ${part}`, { within: '#app', lightOnly: true });
  }
  await panel.getByRole('tab', { name: 'Names' }).click();
});

test('scrolling the article moves “You are here”', async ({ extension }) => {
  const { page, panel } = await openArticle(extension);
  const here = panel.locator('.names [aria-current]');
  await page.setViewportSize({ width: 700, height: 300 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  // By name: before the window was made lower, “You are here” was at the first one.
  await expect(here).toContainText(/Islamic State.*You are here/s);
  await page.evaluate(() => scrollTo(0, 260));
  await expect(here).toContainText(/Crocus City Hall.*You are here/s);
  // Above the first name, there is no “You are here”.
  await page.evaluate(() => scrollTo(0, 0));
  await expect(here).toHaveCount(0);
});

test('names in hidden text are listed last, and never where the reader is', async ({
  extension,
}) => {
  const hidden = (text: string) => `<div class="closed"><p>${text}</p></div>`;
  const line = (text: string) => `<p style="margin-top: 600px">${text}</p>`;
  extension.site.add(
    '/news/2026/comments.html',
    `<!doctype html><html lang="en"><title>A verdict</title><meta property="og:type" content="article">
     <style>.closed { display: none }</style>
     <article><h1>A verdict</h1>
     ${hidden(`The Taliban fight them, ${FILL}`)}
     ${line(`The attack on Crocus City Hall was claimed by a group, ${FILL}`)}
     ${hidden(`The Taliban and ISIS-K fight, ${FILL}`).repeat(5)}
     ${line(`Islamic State claimed the attack, ${FILL}`)}
     <p style="margin-top: 1000px">The end.</p></article></html>`,
  );
  await readEverything(extension);
  const page = await extension.open('/news/2026/comments.html');
  await page.setViewportSize({ width: 700, height: 300 });
  await expect.poll(() => marks(page)).not.toEqual([]);
  const panel = await openPanel(extension, page);
  const here = panel.locator('.names [aria-current]');
  await expect(names(panel).filter({ hasText: 'Taliban' })).toContainText('6 mentions');
  await expect(names(panel)).toHaveText([/^Crocus/, /^Islamic State/, /^Taliban/, /^ISIS-K/]);
  await page.evaluate(() => scrollTo(0, 700));
  await expect(here).toContainText(/Crocus City Hall.*You are here/s);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(here).toContainText(/Islamic State.*You are here/s);
  // Above the first visible name, there is no “You are here”.
  await page.evaluate(() => scrollTo(0, 0));
  await expect(here).toHaveCount(0);
});

test('the search shows names of the article first, and all other entries below', async ({
  extension,
}) => {
  const { panel } = await openArticle(extension);
  await panel.getByRole('searchbox').fill('taliban');
  await expect(panel.getByRole('list', { name: 'In this article' })).toContainText('Taliban');
  const others = panel.getByRole('list', { name: 'Search results' }).getByRole('button');
  await expect(others.filter({ hasText: 'Pakistani Taliban' })).toHaveCount(1);
  await panel.getByRole('searchbox').fill('zzzz');
  await expect(panel.getByText('Nothing found for “zzzz”')).toBeVisible();
  await panel.getByRole('searchbox').fill('gaza');
  await others.first().click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveCount(1);
  // The article does not name it.
  await expect(panel.getByText(/^Mention /)).toHaveCount(0);
});
