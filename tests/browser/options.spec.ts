import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { ARTICLE, type Extension, expect, marks, test, turn } from './extension.ts';
import { stopper } from './stopped-background.ts';

async function openOptions({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await expect(page.getByRole('heading', { name: 'Where it runs' })).toBeVisible();
  return page;
}

const stored = async ({ worker }: Extension) =>
  (await worker()).evaluate(() => chrome.storage.sync.get(null));

const settingsFile = (text: string) => ({
  name: 'settings.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a site can be added, switched, removed and restored, and open pages follow', async ({
  extension,
}) => {
  const article = await extension.open(ARTICLE);
  await expect.poll(() => marks(article)).not.toEqual([]);
  const page = await openOptions(extension);
  const { host } = extension.site;
  await page.getByRole('textbox', { name: 'Site' }).fill(`http://${host}:80/some/page`);
  await page.getByRole('button', { name: 'Turn off', exact: true }).click();
  await expect.poll(() => marks(article)).toEqual([]);
  await page.getByRole('button', { name: `Turn ${host} on` }).click();
  await expect.poll(() => marks(article)).not.toEqual([]);
  expect(await stored(extension)).toMatchObject({ [`site:${host}`]: 'on' });

  await page.getByRole('button', { name: `Remove the rule for ${host}` }).press('Enter');
  await expect(page.getByText('No rules yet')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where it runs' })).toBeFocused();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: `Turn ${host} off` })).toBeVisible();
  await expect.poll(() => stored(extension)).toMatchObject({ [`site:${host}`]: 'on' });

  const field = page.getByRole('textbox', { name: 'Site' });
  const wrong = 'Type one like example.com.';
  await field.fill('not a site');
  await page.getByRole('button', { name: 'Turn on', exact: true }).click();
  // The error is below the field, announced at once, and part of the field's description.
  await expect(page.locator('.add').getByRole('alert')).toContainText(wrong);
  await expect(field).toHaveAccessibleDescription(
    `“not a site” isn’t the address of a site. ${wrong}`,
  );
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await expectNoViolations(page, 'settings with a wrong address', { within: '.add' });
  await page.keyboard.type(' either');
  await expect(page.locator('.add').getByRole('alert')).toBeEmpty();
  await expect(field).toHaveAttribute('aria-invalid', 'false');

  for (const [press, now] of [
    ['Turn on', 'on'],
    ['Turn off', 'off'],
  ] as const) {
    await field.fill('news.example');
    await page.getByRole('button', { name: press, exact: true }).click();
    await expect(page.getByRole('status')).toContainText(
      `news.example and its subdomains are ${now} now.`,
    );
  }
  for (const [typed, said] of [
    ['10.0.0.1', '10.0.0.1 is off now.'],
    ['[::1], 10.0.0.2', '[::1] and 10.0.0.2 are off now.'],
    ['*.co.uk', 'All sites whose address ends in .co.uk are off now.'],
  ] as const) {
    await field.fill(typed);
    await page.getByRole('button', { name: 'Turn off', exact: true }).click();
    await expect(page.getByRole('status')).toContainText(said);
  }
});

test('each section has a link in a list that stays in sight beside them', async ({ extension }) => {
  const page = await openOptions(extension);
  await page.setViewportSize({ width: 1100, height: 700 });
  const list = page.getByRole('navigation', { name: 'Sections' });
  const headings = page.getByRole('heading', { level: 2 });
  await expect(headings.filter({ hasText: 'Subjects' })).toBeVisible();
  await expect(list.getByRole('link')).toHaveText(await headings.allTextContents());
  await list.getByRole('link', { name: 'Shortcuts' }).press('Enter');
  const heading = page.getByRole('heading', { name: 'Shortcuts' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(list.getByRole('link').first()).toBeInViewport();
});

test('each change takes effect even if the background was stopped before it', async ({
  extension,
}) => {
  const article = await extension.open(ARTICLE);
  await expect.poll(() => marks(article)).toContain('Qasem Soleimani');
  const page = await openOptions(extension);
  const stop = await stopper(extension, page);
  const { host } = extension.site;
  const persons = page.getByRole('checkbox', { name: 'Person' });

  await stop();
  await turn(persons, false);
  await expect.poll(() => marks(article)).not.toContain('Qasem Soleimani');
  await stop();
  await page.getByRole('textbox', { name: 'Site' }).fill(host);
  await page.getByRole('button', { name: 'Turn off', exact: true }).click();
  await expect.poll(() => marks(article)).toEqual([]);
  await stop();
  await turn(persons, true);
  await stop();
  await page.getByRole('button', { name: `Turn ${host} on` }).click();
  await expect.poll(() => marks(article)).toContain('Qasem Soleimani');
  await stop();
  await turn(page.getByRole('radio', { name: 'Only sites I turn on' }), true);
  await stop();
  await page.getByRole('button', { name: `Remove the rule for ${host}` }).click();
  await expect.poll(() => marks(article)).toEqual([]);
  await stop();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => marks(article)).toContain('Qasem Soleimani');
});

test('marks follow the settings, and what is stored is shown in words', async ({ extension }) => {
  const article = await extension.open(ARTICLE);
  await expect.poll(() => marks(article)).toContain('Qasem Soleimani');
  const page = await openOptions(extension);
  // A choice shows at once, however slow the storage is; the stored values, once they are stored.
  await page.evaluate(() => {
    const { sync } = chrome.storage;
    const set = sync.set.bind(sync);
    sync.set = async (items: Parameters<typeof set>[0]) => {
      await new Promise((done) => setTimeout(done, 300));
      await set(items);
    };
  });
  await turn(page.getByRole('checkbox', { name: 'Person' }), false);
  await expect.poll(() => marks(article)).not.toContain('Qasem Soleimani');
  await turn(page.getByRole('radio', { name: 'Every mention' }), true);
  await expect
    .poll(async () => {
      const all = await marks(article);
      return all.length - new Set(all).size;
    })
    .toBeGreaterThan(0);
  await page.locator('section:has(#privacy) summary').click();
  const lines = page.locator('.stored div');
  await expect(lines.filter({ hasText: 'Kinds of names' })).toContainText('Person: off');
  await expect(lines.filter({ hasText: 'MarkEvery' })).toHaveText('MarkEvery mention');
});

test('settings can be saved to a file, reset, and loaded again', async ({ extension }) => {
  await (await extension.worker()).evaluate(() =>
    chrome.storage.sync.set({ mode: 'every', 'site:a.example': 'off', 'known:taliban': 'Taliban' }),
  );
  const page = await openOptions(extension);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'backgrounder-settings',
    version: 1,
    settings: { mode: 'every', rules: { 'a.example': 'off' }, known: { taliban: 'Taliban' } },
  });

  await page.getByRole('button', { name: 'Reset everything' }).click();
  await expect(page.getByRole('radio', { name: /News articles/ })).toBeChecked();
  await expect(page.getByText('No rules yet')).toBeVisible();
  await page.locator('section:has(#file) input').setInputFiles(settingsFile(text));
  await expect(page.getByRole('status')).toContainText('Settings loaded from the file');
  await expect(page.getByRole('radio', { name: /Every page/ })).toBeChecked();
  await expect
    .poll(() => stored(extension))
    .toMatchObject({
      mode: 'every',
      'site:a.example': 'off',
      'known:taliban': 'Taliban',
    });
});

test('an invalid file is rejected with advice, and nothing changes', async ({ extension }) => {
  await (await extension.worker()).evaluate(() =>
    chrome.storage.sync.set({ version: 1, 'site:a.example': 'off' }),
  );
  const page = await openOptions(extension);
  const before = await stored(extension);
  const format = 'backgrounder-settings';
  const html = { rules: { '<img src=x onerror=alert(1)>': 'off' }, mode: 'every' };
  const complaint = page.locator('.toast[role=alert]');
  for (const [text, said] of [
    [JSON.stringify({ format, version: 9, settings: {} }), 'Update the extension'],
    ['x'.repeat(4_000_000), 'too large'],
    ['{"format": "backgrou', 'part of it is missing'],
    ['{"some": "file"}', 'isn’t a Backgrounder settings file'],
    [JSON.stringify({ format, version: 1, settings: html }), 'Something is wrong in this file'],
  ] as const) {
    await page.locator('section:has(#file) input').setInputFiles(settingsFile(text));
    await expect(complaint).toContainText(said);
    await expect(complaint).toContainText('Nothing was changed');
  }
  expect(await stored(extension)).toEqual(before);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('shortcuts are shown as the browser has them', async ({ extension }) => {
  const page = await openOptions(extension);
  const commands = await (await extension.worker()).evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'next-term',
      'previous-term',
      'background-of-selection',
      'open-panel',
      'toggle-site',
    ]),
  );
  // Shortcuts that open something come first; the two that step through names are adjacent.
  await expect(page.locator('section:has(#shortcuts) li .what')).toHaveText([
    /toolbar popup/,
    /beside the page/,
    /next name/,
    /previous name/,
    /selected text/,
    /this site/,
  ]);
  for (const { description, shortcut } of commands) {
    const line = page.locator('section:has(#shortcuts) li', {
      hasText: description || 'toolbar popup',
    });
    const asKeys = (shortcut ?? '').replace('Period', '.').replace('Comma', ',');
    await expect(line).toContainText(asKeys || 'not set');
  }
  // Chromium allows only four default keys.
  const ours = commands.filter(
    ({ name }) => !['_execute_action', 'toggle-site'].includes(name ?? ''),
  );
  expect(ours.filter(({ shortcut }) => !shortcut)).toEqual([]);
});
