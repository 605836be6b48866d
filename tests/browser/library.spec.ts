import type { Page } from '@playwright/test';
import { bundledLines } from '../../scripts/bundled-lines.ts';
import { tell } from '../../scripts/tab.ts';
import { lookAtCard } from './card.ts';
import { ARTICLE, type Extension, expect, marks, test } from './extension.ts';

/** What a figure may weigh in the page, as markup. */
const MOST = 6 * 1024;

async function openLibrary({ context, id }: Extension, place = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/library.html#/${place}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('the library can be browsed, searched and filtered, and its URL keeps the query', async ({
  extension,
}) => {
  const page = await openLibrary(extension);
  const entries = page.locator('.entries > li');
  await expect.poll(() => entries.count()).toBeGreaterThanOrEqual(29);
  const all = await entries.count();
  await page.getByRole('link', { name: /^Events/ }).click();
  await expect(page.getByRole('link', { name: /^Events/ })).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => entries.count()).toBeLessThan(all);
  await expect(entries.locator('.of-kind').first()).toHaveText('Event');

  await page.getByRole('searchbox').fill('kerman');
  await expect(page.getByRole('link', { name: 'Kerman bombings' })).toBeVisible();
  expect(page.url()).toContain('#/?q=kerman&kind=event');
  // Filters that would leave nothing are not offered.
  await expect(page.getByRole('link', { name: 'Events 1' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^(?:Weapons|Africa)/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('kerman');
  await expect(page.getByRole('link', { name: 'Kerman bombings' })).toBeVisible();
  await page.getByRole('searchbox').fill('nothing of the kind');
  await expect(page.getByRole('status')).toContainText('Nothing found');
});

test('in a narrow window, filters are folded under the choices that are on', async ({
  extension,
}) => {
  const page = await openLibrary(extension);
  await page.setViewportSize({ width: 390, height: 844 });
  const events = page.getByRole('link', { name: /^Events/ });
  await expect(page.locator('.entries > li').first()).toBeInViewport();
  await expect(events).toBeHidden();
  const kinds = page.locator('summary', { hasText: 'Kinds of entry' });
  await expect(kinds).toHaveText('Kinds of entry All');
  await kinds.focus();
  await page.keyboard.press('Enter');
  await events.focus();
  await page.keyboard.press('Enter');
  await expect(events).toBeHidden();
  await expect(kinds).toHaveText('Kinds of entry Events');
  await expect(kinds).toBeFocused();
  await expect(page.locator('.of-kind').first()).toHaveText('Event');

  await page.setViewportSize({ width: 1000, height: 700 });
  await expect(kinds).toBeHidden();
  await events.focus();
  await page.keyboard.press('Enter');
  await expect(events).toBeFocused();
});

test('an entry has its own address; title, focus and the way back follow', async ({
  extension,
}) => {
  const page = await openLibrary(extension);
  await page.getByRole('link', { name: 'ISIS-K', exact: true }).click();
  await expect(title(page)).toHaveText('ISIS-K');
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveTitle('ISIS-K – Backgrounder');
  expect(page.url()).toMatch(/library\.html#\/entry\/isis-k$/);

  await page.locator('.chain').getByRole('link', { name: 'Islamic State' }).click();
  await expect(title(page)).toHaveText('Islamic State');
  await page.goBack();
  await expect(title(page)).toHaveText('ISIS-K');
  await expect(title(page)).toBeFocused();
  await page.goForward();
  await expect(title(page)).toHaveText('Islamic State');

  await page.locator('.gloss .cite').first().click();
  await expect(page.locator('#source-1')).toBeFocused();
  await page.locator('#source-1 .line a').click();
  await expect(page.getByRole('heading', { name: 'Statements' })).toBeVisible();
  await expect(
    page.locator('.cited-by').getByRole('link', { name: 'Islamic State' }).first(),
  ).toBeVisible();
});

test('source numbers stay with the last word of their sentence at any width', async ({
  extension,
}) => {
  const page = await openLibrary(extension, 'entry/isis-k');
  const ends = page.locator('.cited');
  await expect.poll(() => ends.count()).toBeGreaterThan(5);
  for (const width of [320, 344, 360, 400, 440]) {
    await page.setViewportSize({ width, height: 700 });
    const torn = await ends.evaluateAll((all) =>
      all
        .filter((end) => new Set([...end.getClientRects()].map(({ top }) => top)).size > 1)
        .map((end) => end.textContent),
    );
    expect(torn, `torn at ${width} pixels`).toEqual([]);
  }
});

test('a document shows its statements, and every entry that cites it', async ({ extension }) => {
  const page = await openLibrary(extension, 'documents');
  await page.getByRole('link', { name: /Kunar, in guidance on asylum/ }).click();
  await expect(page.locator('.particulars')).toContainText('European Union Agency for Asylum');
  await expect(page.locator('.statements > li')).toHaveCount(6);
  const first = page.locator('#statement-1');
  await expect(first).toContainText('border with Pakistan');
  await first.getByRole('link', { name: 'Kunar' }).click();
  await expect(title(page)).toHaveText('Kunar');
  await page.goto(`chrome-extension://${extension.id}/library.html#/document/euaa-kunar-2020/5`);
  await expect(page.locator('#statement-5')).toBeFocused();
});

test('a missing page says so', async ({ extension }) => {
  for (const place of ['entry/nobody', 'document/nothing', 'nowhere']) {
    const page = await openLibrary(extension, place);
    await expect(page.getByRole('status')).toContainText('nothing at this address');
  }
});

test('the timeline and the map lead to entries', async ({ extension }) => {
  const page = await openLibrary(extension, 'timeline');
  await page
    .getByRole('navigation', { name: 'Years' })
    .getByRole('link', { name: /^2024/ })
    .click();
  const year = page.getByRole('heading', { name: '2024' });
  await expect(year).toBeInViewport();
  await expect(year).toBeFocused();
  await page.getByRole('link', { name: 'Crocus City Hall attack' }).click();
  await expect(title(page)).toHaveText('Crocus City Hall attack');
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  // So many places stand close together there that a pointer may take a neighbour.
  const kunar = page.locator('svg a[aria-label="Kunar"]');
  // In a crowd, its name has no room and shows when it is pointed at or focused.
  await expect(kunar.locator('text')).toBeHidden();
  await kunar.focus();
  await expect(kunar.locator('text')).toHaveText('Kunar');
  await expect(kunar.locator('text')).toBeVisible();
  await kunar.press('Enter');
  await expect(title(page)).toHaveText('Kunar');
  await expect(page.getByRole('img', { name: /Kunar is in Afghanistan.*Pakistan/ })).toBeVisible();

  await test.step('by numbers if it is narrow, to all entries that share a place', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(`chrome-extension://${extension.id}/library.html#/map`);
    await expect(page.locator('svg a[aria-label="Kunar"]')).toBeHidden();
    // Its scale as text of the page, which does not shrink with the drawing.
    await expect(page.locator('svg .scale')).toBeHidden();
    await expect(page.locator('.scale-bar')).toHaveText(/km/);
    const moscow = page.getByRole('link', { name: /^\d+: .*Crocus City Hall.*Moscow/ });
    await moscow.click();
    const spot = page.locator('.spots > li:focus');
    await expect(spot).toBeInViewport();
    await expect(spot.locator('.number')).toHaveText((await moscow.textContent()) ?? '');
    await expect(spot.getByRole('link', { name: 'Moscow', exact: true })).toBeVisible();
    expect(page.url()).toMatch(/#\/map\/[a-z-]+$/);
  });
});

test('the map of an entry can be enlarged', async ({ extension }) => {
  const page = await openLibrary(extension, 'entry/khorasan');
  await expect(title(page)).toHaveText('Khorasan');
  const width = async () => (await page.locator('.map svg').boundingBox())?.width ?? 0;
  const small = await width();
  for (const size of [
    { width: 1100, height: 700 },
    { width: 800, height: 700 },
  ]) {
    await page.setViewportSize(size);
    await page.getByRole('button', { name: 'Enlarge the map' }).click();
    expect(await width()).toBeGreaterThan(Math.max(1.5 * small, 0.8 * size.width));
    await expect(page.getByRole('button', { name: 'Shrink the map' })).toBeInViewport();
    await page.getByRole('button', { name: 'Shrink the map' }).click();
    expect(await width()).toBeLessThan(500);
  }
});

test('the library leads to the settings', async ({ extension }) => {
  const page = await openLibrary(extension);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Where it runs' })).toBeVisible();
});

test('every figure stays small when rendered', async ({ extension }) => {
  const page = await openLibrary(extension);
  // Those with the most to draw; what all may weigh as data, the pack's schema checks.
  const heaviest = (await bundledLines()).sort((a, b) => b.bytes - a.bytes).slice(0, 60);
  let figures = 0;
  for (const { id, name } of heaviest) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/entry/${id}`);
    await expect(title(page)).toHaveText(name);
    await expect(page.locator('.checked')).toHaveCount(1);
    for (const markup of await page
      .locator('.figure')
      .evaluateAll((all) => all.map((each) => each.outerHTML))) {
      figures++;
      expect(new TextEncoder().encode(markup).length, id).toBeLessThanOrEqual(MOST);
    }
  }
  expect(figures).toBeGreaterThanOrEqual(20);
});

test('in print, text comes with its sources', async ({ extension }) => {
  const page = await openLibrary(extension, 'entry/crocus-attack');
  await expect(title(page)).toHaveText('Crocus City Hall attack');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Parts of the library' })).toBeHidden();
  await expect(page.locator('.source').first()).toBeVisible();
  await expect(page.locator('.address').first()).toContainText('https://');
});

test('with the keyboard alone: past the links, to an entry, to its source', async ({
  extension,
}) => {
  const page = await openLibrary(extension);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('kunar');
  const hit = page.locator('.entries').getByRole('link', { name: 'Kunar', exact: true });
  await expect(hit).toBeVisible();
  await hit.focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
});

test('a card has its figure, and opens the library at itself or at a source', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const card = await lookAtCard(page);
  const show = async (entry: string) =>
    tell(await extension.worker(), page.url(), { type: 'show', entry });

  await show('isis-k');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await card.click('.to-figure');
  await expect.poll(() => card.texts('.chain .above button:not(.cite)')).toEqual(['Islamic State']);
  expect(await card.texts('.chain .rivals button:not(.cite)')).toEqual(['Taliban']);
  const [library] = await Promise.all([
    extension.context.waitForEvent('page'),
    card.click('.to-library'),
  ]);
  await expect(title(library)).toHaveText('ISIS-K');

  await page.bringToFront();
  await show('crocus-city-hall');
  await expect.poll(() => card.texts('.name')).toEqual(['Crocus City Hall']);
  await card.click('.to-figure');
  await expect
    .poll(() => card.attribute('.map svg', 'aria-label'))
    .toMatch(/^Map: Crocus City Hall is in Russia\. Around it: .*Belarus/);
  expect(await card.attribute('.map .land', 'd')).toMatch(/^M\d/);
  await card.click('.to-sources');
  await card.click('.source');
  await card.click('.opened button.way');
  // The tab that has the library open is used again.
  await expect(library.getByRole('heading', { name: 'Statements' })).toBeVisible();

  await page.bringToFront();
  await show('crocus-city-hall');
  await expect.poll(() => card.texts('.name')).toEqual(['Crocus City Hall']);
  await card.click('.to-related');
  await card.click('.related button', 'Crocus City Hall attack');
  await card.click('.to-figure');
  await expect.poll(() => card.texts('.timeline li strong')).toEqual(['Crocus City Hall attack']);
  await card.click('.timeline button', 'Kerman bombings');
  await expect.poll(() => card.texts('.name')).toEqual(['Kerman bombings']);
});

test('the popup leads to the library', async ({ extension }) => {
  const popup = await extension.openPopup(await extension.open(ARTICLE));
  const [library] = await Promise.all([
    extension.context.waitForEvent('page'),
    popup.getByRole('link', { name: 'Library' }).click(),
  ]);
  await expect(title(library)).toHaveText('Library');
});

test('the number of a source stands beside the group that it is about, however narrow the page', async ({
  extension,
}) => {
  const page = await extension.open(
    `chrome-extension://${extension.id}/library.html#/entry/isis-k`,
  );
  await expect(page.locator('.chain .cites')).toHaveCount(2);
  const apart: number[] = [];
  for (let width = 320; width <= 1000; width += 20) {
    await page.setViewportSize({ width, height: 720 });
    const isApart = await page.locator('.chain .cite').evaluateAll((numbers) =>
      numbers.some((number) => {
        const name = number.closest('.cites')?.previousElementSibling;
        const { top, height } = number.getBoundingClientRect();
        return !name || top + height / 2 > name.getBoundingClientRect().bottom;
      }),
    );
    if (isApart) apart.push(width);
  }
  expect(apart, 'widths at which it stands on a line of its own').toEqual([]);
});
