import { bundledLines } from '../../scripts/bundled-lines.ts';
import { expect, test } from './extension.ts';
import { openLibrary, title } from './library.ts';

/** What a figure may weigh in the page, as markup. */
const MOST = 6 * 1024;

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
