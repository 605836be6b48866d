import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { expectNoViolations } from './axe.ts';
import { lookAtCard } from './card.ts';
import { type Extension, expect, hoverOver, marks, test } from './extension.ts';

const FOLDER = 'tests/fixtures/pack';

const ABOUT_SANDMERE = `<!doctype html><html lang="en"><head><title>Choirs</title>
<meta property="og:type" content="article"></head><body><article><h1>Choirs meet</h1>
<p class="byline">By A. Writer, <time datetime="2026-11-20">20 November 2026</time></p>
${'<p>The choirs of the coast met again in November, and sang for two days before a full house.</p>'.repeat(8)}
<p>They met in Sandmere Hall, which the Sandmere Water Board lets to them, and sang of the Taliban.</p>
</article></body></html>`;

async function openPacks({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await expect(page.getByText('None yet. Write one')).toBeVisible();
  return page;
}

/** Chooses files or a folder with the button of this name, as a user would. */
async function choose(page: Page, button: string, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(path);
}

test("a reader's own background: a folder is checked, added, read, turned off, saved and removed", async ({
  extension,
}, testInfo) => {
  extension.site.add('/news/choirs.html', ABOUT_SANDMERE);
  const article = await extension.open('/news/choirs.html');
  await expect.poll(() => marks(article)).toEqual(['Taliban']);
  const page = await openPacks(extension);
  const section = page.locator('section:has(#packs)');
  // Browsers ask whether to “upload” a chosen folder.
  await expect(section.getByText('They stay on this computer.')).toBeVisible();

  await test.step('an invalid folder is rejected with file and line, and nothing changes', async () => {
    const broken = testInfo.outputPath('broken');
    await cp(FOLDER, broken, { recursive: true });
    const path = join(broken, 'entries/sandmere-hall.md');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('2020.[^1] It', '2020. It'));
    await choose(page, 'Add a folder', broken);
    const refused = section.getByRole('alert');
    await expect(refused).toContainText('“broken” was not added, and nothing was changed');
    await expect(refused.getByRole('listitem')).toContainText([
      'entries/sandmere-hall.md:13 This sentence needs a footnote with its source. No source for: “Sandmere Hall opened on 3 May 2020.”',
    ]);
    await expect(section.getByText('None yet')).toBeVisible();
    await expectNoViolations(page, 'settings, a pack that was refused', { within: '#app' });
  });

  await test.step('an empty folder is said to be empty', async () => {
    const empty = testInfo.outputPath('empty');
    await mkdir(empty);
    await choose(page, 'Add a folder', empty);
    await expect(page.getByRole('alert')).toContainText(['There is no file in this folder']);
    await expect(section.getByText('None yet')).toBeVisible();
  });

  await test.step('a valid pack is marked in open pages, and cards name it', async () => {
    await choose(page, 'Add a folder', FOLDER);
    await expect(page.getByText('“The town of Sandmere” was added.')).toBeVisible();
    await expect(section.getByText('2 entries · 2 documents')).toBeVisible();
    await expect(section.getByRole('alert')).toHaveCount(0);
    await section.getByText('1 style suggestion').click();
    await expect(section.getByText('Words in this sentence: 36.')).toBeVisible();
    await expect
      .poll(() => marks(article))
      .toEqual(['Sandmere Hall', 'Sandmere Water Board', 'Taliban']);
    await expectNoViolations(page, 'settings, a pack that was added', { within: '#app' });

    await article.bringToFront();
    await hoverOver(article, 'Sandmere Hall');
    const card = await lookAtCard(article);
    await expect.poll(() => card.texts('.from')).toEqual(['From your pack “The town of Sandmere”']);
    expect(await card.texts('.to-figure')).toEqual(['Map']);
    await card.click('.to-related');
    await card.click('.related button', 'Sandmere Water Board');
    await expect.poll(() => card.texts('.name')).toEqual(['Sandmere Water Board']);
  });

  await test.step('it is in the library and in search', async () => {
    const library = await extension.context.newPage();
    await library.goto(`chrome-extension://${extension.id}/library.html`);
    const entries = library.locator('.entries > li');
    await expect.poll(() => entries.count()).toBeGreaterThan(2);
    const packs = library.getByRole('navigation', { name: 'Your own packs' });
    await packs.getByRole('link', { name: 'The town of Sandmere 2' }).click();
    await expect(entries).toHaveCount(2);
    await expect(entries.getByText('From your pack “The town of Sandmere”')).toHaveCount(2);
    expect(library.url()).toMatch(/#\/\?pack=sandmere$/);
    await expect(packs.locator('[aria-current]')).toHaveCount(1);
    await expect(library.locator('nav [aria-current="true"]')).toHaveText([/^The town/, /^All/]);
    await library.getByRole('link', { name: /^All subjects/ }).click();
    await expect.poll(() => entries.count()).toBeGreaterThan(2);
    await library.goto(`chrome-extension://${extension.id}/library.html#/?q=Sandmere`);
    await library.getByRole('link', { name: 'Sandmere Hall' }).click();
    // On the entry; the list before it says so for each entry of the pack.
    await expect(library.getByText('From your pack “The town of Sandmere”')).toHaveCount(1);
    await expect(library.getByText('From your pack “The town of Sandmere”')).toBeVisible();
    await library.locator('#source-1 .line a').click();
    await expect(library.getByRole('heading', { name: 'Statements' })).toBeVisible();
    await expect(library.getByText('From your pack “The town of Sandmere”')).toHaveCount(1);
    await expect(library.getByText('From your pack “The town of Sandmere”')).toBeVisible();
    await library.close();
  });

  await test.step('it can be saved as a file, turned off and on, removed and restored', async () => {
    await page.bringToFront();
    const download = page.waitForEvent('download');
    await section.getByRole('button', { name: 'Save “The town of Sandmere”' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('the-town-of-sandmere.pack.json');
    await saved.saveAs(testInfo.outputPath('sandmere.pack.json'));

    await section.getByRole('button', { name: 'Turn “The town of Sandmere” off' }).click();
    await expect.poll(() => marks(article)).toEqual(['Taliban']);
    await section.getByRole('button', { name: 'Turn “The town of Sandmere” on' }).click();
    await expect.poll(() => marks(article)).toContain('Sandmere Hall');

    await section.getByRole('button', { name: 'Remove “The town of Sandmere”' }).click();
    await expect.poll(() => marks(article)).toEqual(['Taliban']);
    await expect(section.getByText('style suggestion')).toHaveCount(0);
    await page.evaluate(async () => {
      const room = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse());
      await chrome.storage.local.set({ filler: 'x'.repeat(room - 1000) });
    });
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    // An undo that failed for lack of space can be retried once there is some.
    await expect(page.getByRole('alert')).toContainText(['Remove another pack first']);
    await page.evaluate(() => chrome.storage.local.remove('filler'));
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => marks(article)).toContain('Sandmere Hall');
    await section.getByRole('button', { name: 'Remove “The town of Sandmere”' }).click();
    await expect(section.getByText('None yet')).toBeVisible();
  });

  await test.step('a saved file can be added; a damaged one is rejected with its line', async () => {
    const path = testInfo.outputPath('damaged.json');
    const text = await readFile(testInfo.outputPath('sandmere.pack.json'), 'utf8');
    await writeFile(path, text.replace('https://gazette', 'javascript://gazette'));
    await choose(page, 'Add a pack file', path);
    await expect(section.getByRole('alert').getByRole('listitem')).toContainText([
      /^damaged\.json:\d+ Document “The opening of Sandmere Hall” · Address: /,
    ]);
    await choose(page, 'Add a pack file', testInfo.outputPath('sandmere.pack.json'));
    await expect.poll(() => marks(article)).toContain('Sandmere Hall');
    await expect(section.getByRole('alert')).toHaveCount(0);
    await page.locator('section:has(#privacy) summary').click();
    await expect(page.getByText(/^The town of Sandmere \(characters: [\d,]+\)$/)).toBeVisible();
  });

  await test.step('a zipped folder can be added, and replaces the version before', async () => {
    const files = await readdir(FOLDER, { recursive: true, withFileTypes: true });
    const inside = files.filter((each) => each.isFile());
    const read = inside.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(FOLDER, path), new Uint8Array(await readFile(path))] as const;
    });
    const zip = testInfo.outputPath('town.zip');
    await writeFile(zip, zipSync({ town: Object.fromEntries(await Promise.all(read)) }));
    await choose(page, 'Add a pack file', zip);
    await expect(page.getByText('“The town of Sandmere” replaced the earlier')).toBeVisible();
  });

  await test.step('another pack with its id replaces it only if the reader says so', async () => {
    const path = testInfo.outputPath('other.json');
    const text = await readFile(testInfo.outputPath('sandmere.pack.json'), 'utf8');
    const other = text
      .replaceAll('"sandmere-hall"', '"old-hall"')
      .replaceAll('"sandmere-water-board"', '"old-board"')
      .replace('The town of Sandmere', 'Old Sandmere');
    await writeFile(path, other);
    const answer = async (accept: boolean) => {
      const asked = page.waitForEvent('dialog');
      const chosen = choose(page, 'Add a pack file', path);
      const dialog = await asked;
      expect(dialog.message()).toContain('“Old Sandmere” would take the place of your pack “The');
      await (accept ? dialog.accept() : dialog.dismiss());
      await chosen;
    };
    const has = (title: string) => section.getByRole('button', { name: `Remove “${title}”` });
    await answer(false);
    await expect(has('The town of Sandmere')).toBeVisible();
    await answer(true);
    await expect(has('Old Sandmere')).toBeVisible();
    await expect(has('The town of Sandmere')).toHaveCount(0);
  });
});
