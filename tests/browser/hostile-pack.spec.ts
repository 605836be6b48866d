import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readPackFile } from '../../authoring/import/pack-file.ts';
import { writePackFile } from '../../packs/imported/write-pack-file.ts';
import type { Pack } from '../../packs/schema.ts';
import { samplePack } from '../unit/authoring/sample.ts';
import { type Extension, expect, test } from './extension.ts';

/** A pack made to harm whoever imports it. */

const TAG = '<img src=x onerror="document.title=1"><style>*{display:none}</style>';
const LONG = `${TAG}{{7*7}}\${7*7}"'&lt;${'W'.repeat(900)}`;
/** From the worst text to what even the strictest field accepts. */
const HOSTILE = [LONG, LONG.slice(0, 300), LONG.slice(0, 150), 'W'.repeat(100), 'W'.repeat(60)];

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** The paths of all texts in a value. */
function textsIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, [...path, key]));
}

function withText(value: Json, [key, ...rest]: readonly string[], text: string): Json {
  if (key === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((each, at) => (String(at) === key ? withText(each, rest, text) : each));
  }
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [key]: withText(value[key], rest, text) };
}

/** A pack with the worst text that is valid in each field. */
async function hostilePack(): Promise<{ pack: Pack; changed: number }> {
  let pack = await samplePack();
  let changed = 0;
  for (const path of textsIn(JSON.parse(JSON.stringify(pack)))) {
    // Its id is part of every other id.
    if (path[0] === 'id') continue;
    for (const text of HOSTILE) {
      const tried = withText(JSON.parse(JSON.stringify(pack)), path, text);
      const read = readPackFile('hostile.pack.json', JSON.stringify(tried, null, 1));
      if (!read.ok) continue;
      pack = read.pack;
      changed++;
      break;
    }
  }
  return { pack, changed };
}

async function addPack({ context, id }: Extension, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto(`chrome-extension://${id}/options.html`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a pack file' }).click();
  await (await chooser).setFiles(path);
  await expect(page.locator('.toast')).toContainText('was added.');
  return page;
}

/** Expects that a page shows all of it as text, and that nothing is wider than the window. */
async function expectHarmless(page: Page, what: string): Promise<void> {
  await expect(page.locator('img[src="x"]'), what).toHaveCount(0);
  const { wide, title, styles } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    title: document.title,
    styles: Array.from(document.querySelectorAll('body style')).length,
  }));
  expect({ wide, styles }, what).toEqual({ wide: 0, styles: 0 });
  expect(title, what).not.toBe('1');
}

test('a pack with markup and endless words in all its fields is shown as text', async ({
  extension,
}, testInfo) => {
  const { pack, changed } = await hostilePack();
  expect(changed).toBeGreaterThan(10);
  const path = testInfo.outputPath('hostile.pack.json');
  await writeFile(path, writePackFile(pack));
  const settings = await addPack(extension, path);
  await expect(settings.locator('section:has(#packs)')).toContainText(pack.title.slice(0, 60));
  await expectHarmless(settings, 'settings');
  await settings.screenshot({ path: testInfo.outputPath('settings.png') });

  const [entry] = pack.entries;
  const [document] = pack.documents;
  for (const [kind, one] of [
    ['entry', entry?.id],
    ['document', document?.id],
  ]) {
    const id = encodeURIComponent(`${pack.id}/${one}`);
    await settings.goto(`chrome-extension://${extension.id}/library.html#/${kind}/${id}`);
    await expect(settings.locator('main')).toContainText('WWW');
    await expectHarmless(settings, `library, ${kind}`);
    await settings.screenshot({ path: testInfo.outputPath(`${kind}.png`) });
  }
});
