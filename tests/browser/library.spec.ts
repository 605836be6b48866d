import { expectNoViolations } from './axe.ts';
import { expect, test } from './extension.ts';
import { offSide } from './layout.ts';
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

test('lines in a script from the other side begin where the others do', async ({
  extension,
}, testInfo) => {
  const persian =
    'گزارش افتتاح تالار شهر در سال 2024 (با آمار)، به گفته شهردار و چند تن از شاهدان.';
  await addSamplePack(extension, testInfo.outputPath('sandmere.pack.json'), (pack) => ({
    ...pack,
    documents: pack.documents.map((one) => ({
      ...one,
      about: persian,
      title: persian,
      publisher: 'روزنامه شهر',
    })),
    entries: pack.entries.map((one) => ({
      ...one,
      name: `تالار شهر ${one.name} و همه خیابان‌های آن`,
      gloss: { ...one.gloss, text: persian },
    })),
  }));
  const page = await openLibrary(extension, '?pack=sandmere');
  const lines = ':is(.entries, .documents) > li > :is(a, p)';
  for (const width of [1100, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const place of ['?pack=sandmere', 'documents?pack=sandmere']) {
      await page.goto(`chrome-extension://${extension.id}/library.html#/${place}`);
      await expect(page.getByRole('status')).toHaveText(/^\d+ (?:entries|documents?)$/);
      await expect(page.locator(lines).first()).toContainText(/شهر/);
      expect(await page.evaluate(offSide(lines)), `${place} at ${width}`).toEqual([]);
    }
  }
  // The sources of an entry are in the language of its pack, whatever their publishers are called.
  await page.getByRole('link', { name: 'Entries', exact: true }).click();
  await page.getByRole('link', { name: /Sandmere Hall/ }).click();
  await expect(page.locator('.sources .line').first()).toContainText('روزنامه');
  expect(await page.evaluate(offSide('h1'))).toEqual([]);
  const [line, about] = await Promise.all([
    page.locator('.sources .line > a').first().boundingBox(),
    page.locator('.sources .about').first().boundingBox(),
  ]);
  expect(line?.x).toBe(about?.x);
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

test('the documents can be searched and narrowed, and come a hundred at a time', async ({
  extension,
}) => {
  const page = await openLibrary(extension, 'documents');
  const rows = page.locator('.documents > li');
  const status = page.getByRole('status');
  await expect(rows).toHaveCount(100);
  await expect(status).toHaveText(/^\d,\d{3} documents$/);
  await page.getByRole('button', { name: /^Show more/ }).focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(200);
  await expect(rows.nth(100).getByRole('link')).toBeFocused();

  // By title, publisher and subject, with words in any order.
  const field = page.getByRole('searchbox', { name: 'Search the documents' });
  await field.fill('reuters kerman');
  await expect(rows.first()).toContainText('Kerman');
  await expect(rows.first()).toContainText('Reuters');
  await expect(field).toBeFocused();
  await expect(status).toHaveText(/^\d+ documents?$/);
  await expect(page).toHaveURL(/#\/documents\?q=reuters\+kerman$/);
  await expectNoViolations(page, 'documents');
  await field.fill('asia');
  const found = async () => Number((await status.textContent())?.match(/\d+/)?.[0] ?? 0);
  await expect.poll(found).toBeGreaterThan(100);
  const asia = page.getByRole('link', { name: /^Asia and the Pacific \d/ });
  await asia.click();
  await expect(asia).toHaveAttribute('aria-current', 'true');
  await page.reload();
  await expect(field).toHaveValue('asia');
  await expect(asia).toHaveAttribute('aria-current', 'true');
  await field.fill('nothing of the kind');
  await expect(status).toHaveText('Nothing found for “nothing of the kind”.');
  await field.fill('');
  await expect(rows.first()).toBeVisible();
  await rows.first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Statements' })).toBeVisible();
});

test('a missing page says so', async ({ extension }) => {
  for (const place of ['entry/nobody', 'document/nothing', 'nowhere']) {
    const page = await openLibrary(extension, place);
    await expect(page.getByRole('status')).toContainText('nothing at this address');
    await page.getByRole('link', { name: 'Search the library' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
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
