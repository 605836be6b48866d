import { expect, test } from './extension.ts';
import { openLibrary, title } from './library.ts';

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

test('the address of a document begins beside its label, however long it is', async ({
  extension,
}) => {
  const page = await openLibrary(extension, 'document/20min-ocalan');
  const address = page.locator('.particulars > div').filter({ has: page.locator('a') });
  await page.setViewportSize({ width: 520, height: 700 });
  await expect(address).toBeVisible();
  const offset = await address.evaluate((row) => {
    const [label, link] = ['dt', 'a'].map((one) => row.querySelector(one)?.getClientRects()[0]);
    const text = document.createRange();
    text.selectNodeContents(row.querySelector('a') ?? row);
    const lines = [...text.getClientRects()];
    return { lines: lines.length, apart: (label?.top ?? 0) - (link?.top ?? 0) };
  });
  expect(offset.lines, 'lines of the address').toBeGreaterThan(1);
  expect(offset.apart).toBeLessThan(12);
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

test('a document shows its statements, and every entry that cites it', async ({ extension }) => {
  const page = await openLibrary(extension, 'documents');
  await page.getByRole('searchbox').fill('Kunar asylum');
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

test('in print, text comes with its sources', async ({ extension }) => {
  const page = await openLibrary(extension, 'entry/crocus-attack');
  await expect(title(page)).toHaveText('Crocus City Hall attack');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Parts of the library' })).toBeHidden();
  await expect(page.locator('.source').first()).toBeVisible();
  await expect(page.locator('.address').first()).toContainText('https://');
});
