import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { frameOf, lookAtCard } from './card.ts';
import {
  type Extension,
  expect,
  hoverOver,
  marks,
  placeOf,
  readEverything,
  test,
} from './extension.ts';
import { MISFITS } from './layout.ts';

/**
 * Cards that only imported packs have: without facts, with forty sources, with a very long name.
 */

const DOCUMENTS = Array.from({ length: 40 }, (_, index) => ({
  id: `paper-${index + 1}`,
  about: 'Report on the waterworks',
  publisher: `Sandmere Paper ${index + 1}`,
  date: '2020-05-04',
  url: `https://paper.example/${index + 1}`,
  statements: ['The Sandmere Water Board runs the waterworks.'],
}));
const cites = (from: number, to: number) =>
  DOCUMENTS.slice(from, to).map(({ id: document }) => ({ document, statement: 1 }));

const LONG_NAME = `Hall of the United Parishes of ${'Sandmere, '.repeat(11)}Northmere`;
const TITLE = 'All that the readers of the town of Sandmere and of its villages know about '.padEnd(
  150,
  'it ',
);

function entry(id: string, name: string, form: string, related: string) {
  return {
    id,
    name,
    kind: 'organisation',
    asOf: '2026-11-24',
    familiar: false,
    facts: [],
    gloss: { text: 'Public body that runs the waterworks of Sandmere.', cites: cites(0, 1) },
    summary: [
      { text: 'It runs the waterworks of the town.', cites: cites(0, 12) },
      { text: 'It has done so since 1971, all papers of the town say.', cites: cites(12, 40) },
    ],
    sinceThen: [],
    differ: [],
    related: [related],
    rivals: [],
    forms: [{ text: form, kind: 'sure', lang: 'en', caseless: false }],
    cues: [],
    against: [],
  };
}

const PACK = {
  format: 1,
  id: 'sandmere',
  title: TITLE.trim(),
  lang: 'en',
  subjects: [],
  documents: DOCUMENTS,
  entries: [
    entry('board', 'Sandmere Water Board', 'Sandmere Water Board', 'hall'),
    entry('hall', LONG_NAME, 'Sandmere Hall', 'board'),
  ],
};

const ARTICLE = `<!doctype html><html lang="en"><title>Sandmere</title><body style="font: 18px/1.6 serif"><h1>Town</h1>
  ${'<p>Nothing happened in the village on this day, or on the day before, or after it.</p>'.repeat(3)}
  <p>On Friday the town met in Sandmere Hall, and the Sandmere Water Board spoke there of its plans for the year.</p>
  ${'<p>Nothing happened in the village on this day, or on the day before, or after it.</p>'.repeat(9)}`;

/** Imports the pack in the settings, and opens an article with its names. */
async function begin(extension: Extension, path: string): Promise<{ page: Page; settings: Page }> {
  await readEverything(extension);
  await writeFile(path, JSON.stringify(PACK));
  const settings = await extension.open(`chrome-extension://${extension.id}/options.html`);
  const chooser = settings.waitForEvent('filechooser');
  await settings.getByRole('button', { name: 'Add a pack file' }).click();
  await (await chooser).setFiles(path);
  await expect(settings.getByRole('button', { name: /^Remove “All that/ })).toBeVisible();
  extension.site.add('/sandmere.html', ARTICLE);
  const page = await extension.open('/sandmere.html');
  await expect.poll(() => marks(page)).toEqual(['Sandmere Hall', 'Sandmere Water Board']);
  return { page, settings };
}

/** Opens the popup with the card of the water board. */
async function openInPopup(extension: Extension, page: Page): Promise<Page> {
  const popup = await extension.openPopup(page);
  await popup.getByRole('searchbox').fill('Sandmere Water');
  await popup.getByRole('list', { name: 'Search results' }).getByRole('button').first().click();
  await expect(popup.getByRole('heading', { name: 'Sandmere Water Board' })).toBeVisible();
  return popup;
}

test('all numbers of forty sources are on the card', async ({ extension }, testInfo) => {
  const { page } = await begin(extension, testInfo.outputPath('sandmere.json'));
  const card = await lookAtCard(page);
  for (const width of [1000, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await hoverOver(page, 'Sandmere Water Board');
    await expect.poll(() => card.texts('.summary .cite')).toHaveLength(40);
    await card.boxAtRest();
    expect(await card.call(MISFITS), `at ${width}`).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
    await page.mouse.move(1, 1);
  }
});

test('a short card shows all of a long name, and ends where its foot does', async ({
  extension,
}, testInfo) => {
  const { page } = await begin(extension, testInfo.outputPath('sandmere.json'));
  await page.setViewportSize({ width: 1000, height: 900 });
  await hoverOver(page, 'Sandmere Hall');
  const card = await lookAtCard(page);
  await expect.poll(() => card.texts('.name')).toEqual([LONG_NAME]);
  await card.boxAtRest();
  const Hidden = v.object({ ofTitle: v.number(), below: v.number() });
  const hidden = await frameOf(page)?.evaluate(() => {
    const title = document.querySelector('.title');
    const foot = document.querySelector('.foot');
    return {
      ofTitle: (title?.scrollHeight ?? 0) - (title?.clientHeight ?? 0),
      below: innerHeight - (foot?.getBoundingClientRect().bottom ?? 0),
    };
  });
  const { ofTitle, below } = v.parse(Hidden, hidden);
  expect(ofTitle, 'hidden of the name').toBeLessThan(2);
  expect(below, 'empty below the foot').toBeLessThan(3);
});

test('an entry whose pack is removed while its card is open: what is shown stays, and the next is said to be gone', async ({
  extension,
}, testInfo) => {
  const { page, settings } = await begin(extension, testInfo.outputPath('sandmere.json'));
  const popup = await openInPopup(extension, page);
  await settings.bringToFront();
  await settings.getByRole('button', { name: /^Remove “All that/ }).click();
  await expect.poll(() => marks(page)).toEqual([]);
  await popup.bringToFront();
  await popup.getByRole('tab', { name: 'Related' }).click();
  await popup.locator('.related button').click();
  await expect(popup.getByText('This entry is no longer available')).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Sandmere Water Board' })).toBeVisible();
});

test('a report about an entry that is gone says so, and offers other cards', async ({
  extension,
}, testInfo) => {
  const { page, settings } = await begin(extension, testInfo.outputPath('sandmere.json'));
  const popup = await openInPopup(extension, page);
  await settings.bringToFront();
  await settings.getByRole('button', { name: /Turn “All that.* off$/ }).click();
  await expect.poll(() => marks(page)).toEqual([]);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Report a problem' }).click();
  await expect(popup.getByRole('alert')).toHaveText(/^This entry is no longer available/);
  await expect(popup.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await popup.getByRole('searchbox', { name: 'Which card?' }).fill('Khorasan');
  await popup.locator('.terms button', { hasText: 'ISIS-K' }).first().click();
  await expect(popup.getByLabel('Your report')).toHaveValue(/\nCard: ISIS-K \(isis-k\)\n/);
  await expect(popup.getByRole('alert')).toHaveCount(0);
});

test('a pinned card closes with its pack, and its name opens again once the pack is on', async ({
  extension,
}, testInfo) => {
  const { page, settings } = await begin(extension, testInfo.outputPath('sandmere.json'));
  await page.bringToFront();
  const { x, y } = await placeOf(page, 'Sandmere Water Board');
  await page.mouse.click(x, y);
  const card = await lookAtCard(page);
  await expect.poll(() => card.texts('.pin')).toEqual(['Unpin this card']);
  await settings.bringToFront();
  await settings.getByRole('button', { name: /Turn “All that.* off$/ }).click();
  await expect.poll(() => marks(page)).toEqual([]);
  await expect.poll(() => card.isOpen()).toBe(false);
  await settings.getByRole('button', { name: /Turn “All that.* on$/ }).click();
  await expect.poll(() => marks(page)).toEqual(['Sandmere Hall', 'Sandmere Water Board']);
  await page.bringToFront();
  await hoverOver(page, 'Sandmere Hall');
  await expect.poll(() => card.texts('.name')).toEqual([LONG_NAME]);
});

test('an open card says what its pack says, once that is replaced', async ({
  extension,
}, testInfo) => {
  const path = testInfo.outputPath('sandmere.json');
  const { page, settings } = await begin(extension, path);
  await page.bringToFront();
  const { x, y } = await placeOf(page, 'Sandmere Water Board');
  await page.mouse.click(x, y);
  const card = await lookAtCard(page);
  await expect.poll(() => card.texts('.gloss')).toEqual([expect.stringContaining('Public body')]);
  const [board, hall] = PACK.entries;
  const gloss = { text: 'Company that runs the waterworks of Sandmere.', cites: cites(0, 1) };
  await writeFile(path, JSON.stringify({ ...PACK, entries: [{ ...board, gloss }, hall] }));
  await settings.bringToFront();
  const chooser = settings.waitForEvent('filechooser');
  await settings.getByRole('button', { name: 'Add a pack file' }).click();
  await (await chooser).setFiles(path);
  await expect.poll(() => card.texts('.gloss')).toEqual([expect.stringContaining('Company that')]);
  expect(await card.texts('.pin')).toEqual(['Unpin this card']);
});

test('a pinned card of another pack stays as it is while packs are turned off and on', async ({
  extension,
}, testInfo) => {
  const { settings } = await begin(extension, testInfo.outputPath('sandmere.json'));
  const both = ARTICLE.replace('On Friday', 'The Taliban said that on Friday');
  extension.site.add('/both.html', both);
  const page = await extension.open('/both.html');
  const names = ['Taliban', 'Sandmere Hall', 'Sandmere Water Board'];
  await expect.poll(() => marks(page)).toEqual(names);
  const { x, y } = await placeOf(page, 'Taliban');
  await page.mouse.click(x, y);
  const card = await lookAtCard(page);
  await expect.poll(() => card.texts('.pin')).toEqual(['Unpin this card']);
  await card.click('.tab', 'sources');
  const part = '.tab[aria-selected="true"]';
  await expect.poll(() => card.texts(part)).toEqual([expect.stringContaining('sources')]);
  await settings.bringToFront();
  for (const [turn, left] of [
    ['off', ['Taliban']],
    ['on', names],
  ] as const) {
    await settings.getByRole('button', { name: new RegExp(`Turn “All that.* ${turn}$`) }).click();
    await expect.poll(() => marks(page)).toEqual(left);
    expect(await card.texts('.name')).toEqual(['Taliban']);
    expect(await card.texts('.pin')).toEqual(['Unpin this card']);
    expect(await card.texts(part)).toEqual([expect.stringContaining('sources')]);
  }
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  await page.mouse.move(1, 1);
  await hoverOver(page, 'Sandmere Hall');
  await expect.poll(() => card.texts('.name')).toEqual([LONG_NAME]);
});
