import { expect, test } from './extension.ts';
import { openLibrary, title } from './library.ts';
import { addSamplePack } from './sample-pack.ts';

test('an entry has its own address; title, focus and the way back follow', async ({
  extension,
}) => {
  const page = await openLibrary(extension);
  await page.getByRole('link', { name: 'ISIS-K', exact: true }).click();
  await expect(title(page)).toHaveText('ISIS-K');
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveTitle('ISIS-K – Backgrounder');
  expect(page.url()).toMatch(/library\.html#\/entry\/isis-k$/);

  const link = page.locator('.chain').getByRole('link', { name: 'Islamic State' });
  await link.click();
  await expect(title(page)).toHaveText('Islamic State');
  await expect(title(page)).toBeFocused();
  await page.goBack();
  await expect(title(page)).toHaveText('ISIS-K');
  await expect(link).toBeFocused();
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

/** The texts whose full stop is not after their last word, in their own direction from left to right. */
const STOPS_ASTRAY = (selector: string) => `(() => {
  const at = document.createRange();
  return [...document.querySelectorAll('${selector}')].map((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = null;
    while (walker.nextNode()) if (walker.currentNode.data.trim()) text = walker.currentNode;
    const end = text.data.trimEnd().length;
    const [letter, stop] = [end - 2, end - 1].map((from) => {
      at.setStart(text, from);
      at.setEnd(text, from + 1);
      return at.getBoundingClientRect();
    });
    return text.data[end - 1] !== '.' || stop.left < letter.left ? element.textContent : null;
  }).filter((text) => text !== null);
})()`;

test('an English statement in a Persian pack has its full stop at its end', async ({
  extension,
}, testInfo) => {
  const persian = 'گزارش افتتاح تالار شهر در سال 2024.';
  await addSamplePack(extension, testInfo.outputPath('sandmere.pack.json'), (pack) => ({
    ...pack,
    lang: 'fa',
    documents: pack.documents.map((one) => ({ ...one, about: persian })),
    entries: pack.entries.map((one) => ({ ...one, gloss: { ...one.gloss, text: persian } })),
  }));
  const page = await openLibrary(extension, 'documents?pack=sandmere');
  await page.locator('.documents a').first().click();
  await expect(page.locator('.statements p').first()).toBeVisible();
  await expect(page.locator('.statements p[dir=rtl] bdi[dir=ltr]').first()).toBeVisible();
  expect(await page.evaluate(STOPS_ASTRAY('.statements p[lang]'))).toEqual([]);

  await page.locator('.cited-by a').first().click();
  await expect(page.locator('.sources li li').first()).toBeVisible();
  expect(await page.evaluate(STOPS_ASTRAY('.sources li li'))).toEqual([]);

  const name = (await title(page).textContent()) ?? '';
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('list', { name: 'Search results' }).getByRole('button').first().click();
  await page.locator('.summary .cite').first().click();
  await expect(page.locator('.opened .statement').first()).toBeVisible();
  expect(await page.evaluate(STOPS_ASTRAY('.opened .statement'))).toEqual([]);
});

test('in print, text comes with its sources', async ({ extension }) => {
  const page = await openLibrary(extension, 'entry/crocus-attack');
  await expect(title(page)).toHaveText('Crocus City Hall attack');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Parts of the library' })).toBeHidden();
  await expect(page.locator('.source').first()).toBeVisible();
  await expect(page.locator('.address').first()).toContainText('https://');
});
