import { expect, test } from './extension.ts';
import { openLibrary, title } from './library.ts';
import { addSamplePack } from './sample-pack.ts';

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

test('filters count and show all that a search finds', async ({ extension }, testInfo) => {
  const page = await openLibrary(extension, '?q=president');
  const entries = page.locator('.entries > li');
  await expect.poll(() => entries.count()).toBeGreaterThan(50);
  const found = await entries.count();
  await expect(page.getByRole('status')).toContainText(String(found));
  const people = page.getByRole('link', { name: /^People \d/ });
  const [amount] = (await people.textContent())?.match(/\d+/) ?? [];
  await people.click();
  await expect(entries).toHaveCount(Number(amount));
  await page.screenshot({ path: testInfo.outputPath('people.png') });
});

test('an open library follows the packs that are added and removed', async ({
  extension,
}, testInfo) => {
  const page = await openLibrary(extension, '?q=Sandmere');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  const settings = await addSamplePack(extension, testInfo.outputPath('sandmere.pack.json'));
  const pack = page
    .getByRole('navigation', { name: 'Your own packs' })
    .getByRole('link', { name: 'The town of Sandmere 2' });
  await expect(pack).toHaveCount(1);
  await expect(page.locator('.coverage')).toContainText('The town of Sandmere');
  await page.screenshot({ path: testInfo.outputPath('with-pack.png') });
  await page.getByRole('link', { name: 'Sandmere Hall' }).click();
  await expect(title(page)).toHaveText('Sandmere Hall');
  await settings.getByRole('button', { name: 'Remove “The town of Sandmere”' }).click();
  await expect(page.getByRole('status')).toContainText('nothing at this address');
  await page.goBack();
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await expect(pack).toHaveCount(0);
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

test('a missing page says so', async ({ extension }) => {
  for (const place of ['entry/nobody', 'document/nothing', 'nowhere']) {
    const page = await openLibrary(extension, place);
    await expect(page.getByRole('status')).toContainText('nothing at this address');
  }
});

test('the library leads to the settings', async ({ extension }) => {
  const page = await openLibrary(extension);
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Where it runs' })).toBeVisible();
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
