import { expectNoViolations } from './axe.ts';
import { lookAtCard } from './card.ts';
import { inChromium } from './driver.ts';
import { expect, hoverOver, marks, test, turn } from './extension.ts';
import { moveMarks, PARAGRAPH, stayUnseen, story } from './paths/limits.ts';
import { addSamplePack } from './sample-pack.ts';

/** What one page, or one pack, can do to others, and what a page can learn. */

test('a page without marks cannot detect the extension', ({ extension }) =>
  stayUnseen(inChromium(extension)));

test('a page that moves a mark gets no card over a name of its choice', ({ extension }) =>
  moveMarks(inChromium(extension)));

test('endless JSON-LD and URLs do not block a page', async ({ extension, site }) => {
  const data = `<script type="application/ld+json">{"@type":["${'a'.repeat(250_000)} ]}</script>
    <script type="application/ld+json">${'"@type":['.repeat(30_000)}</script>`;
  site.add('/news/2026/choirs', story(`${data}<p>They sang of the Taliban.</p>`));
  const page = await extension.open('/news/2026/choirs');
  // Before, this took minutes.
  await expect.poll(() => marks(page)).toEqual(['Taliban']);
});

test('an imported pack is marked only where chosen, and a page learns only what is near the viewport', async ({
  extension,
  site,
}, testInfo) => {
  const settings = await addSamplePack(extension, testInfo.outputPath('sandmere.pack.json'));
  const section = settings.locator('section:has(#packs)');
  site.add(
    '/news/2026/far.html',
    story(
      `<p>They met in Sandmere Hall, and sang of the Taliban.</p>${PARAGRAPH.repeat(200)}
      <p id="far">The Sandmere Water Board lets it to the choirs of the coast each year.</p>`,
    ),
  );
  const page = await extension.open('/news/2026/far.html');

  await test.step('far from the viewport it is not marked until the reader scrolls near', async () => {
    await expect.poll(() => marks(page)).toEqual(['Sandmere Hall', 'Taliban']);
    await page.evaluate(() => document.querySelector('#far')?.scrollIntoView());
    await expect.poll(() => marks(page)).toContain('Sandmere Water Board');
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => marks(page)).toEqual(['Sandmere Hall', 'Taliban']);
  });

  await test.step('on other sites it is not marked', async () => {
    await settings.bringToFront();
    await turn(section.getByRole('radio', { name: 'Only on sites you choose' }), true);
    await expect(section.getByText('No site yet')).toBeVisible();
    await expect.poll(() => marks(page)).toEqual(['Taliban']);
    await expectNoViolations(settings, 'settings, where a pack is marked', { within: '#app' });
    await settings.setViewportSize({ width: 900, height: 1200 });
    await section.screenshot({ path: testInfo.outputPath('pack-sites.png') });
    const field = section.getByRole('textbox', { name: 'Sites for “The town of Sandmere”' });
    await field.fill('*');
    await field.press('Enter');
    await expect(section.getByRole('alert')).toContainText(['“*”']);
    await field.fill(`other.example, ${site.host}`);
    await field.press('Enter');
    await expect.poll(() => marks(page)).toEqual(['Sandmere Hall', 'Taliban']);

    // The field has the sites that are in force, also after Undo and on the way back.
    await settings.getByRole('button', { name: 'Undo' }).click();
    await expect(field).toHaveValue('');
    await expect.poll(() => marks(page)).toEqual(['Taliban']);
    await field.fill(`other.example ${site.host}`);
    await field.press('Enter');
    await expect(field).toHaveValue(`other.example, ${site.host}`);
    await turn(section.getByRole('radio', { name: 'On every page' }), true);
    await expect(field).toHaveCount(0);
    await turn(section.getByRole('radio', { name: 'Only on sites you choose' }), true);
    await expect(field).toHaveValue(`other.example, ${site.host}`);
    await expect(section.getByText('No site yet')).toHaveCount(0);
    await expect.poll(() => marks(page)).toEqual(['Sandmere Hall', 'Taliban']);
    await section.screenshot({ path: testInfo.outputPath('pack-sites-kept.png') });
  });

  await test.step('its muted names stay on this machine', async () => {
    await page.bringToFront();
    const card = await lookAtCard(page);
    await hoverOver(page, 'Sandmere Hall');
    await expect.poll(() => card.texts('.name')).toEqual(['Sandmere Hall']);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const worker = await extension.worker();
    await worker.evaluate(() =>
      chrome.storage.sync.set({ 'known:sandmere/sandmere-hall': 'Sandmere Hall' }),
    );
    await expect.poll(() => marks(page)).toEqual(['Taliban']);
    const stored = await worker.evaluate(async () => ({
      sync: Object.keys(await chrome.storage.sync.get()),
      local: Object.keys(await chrome.storage.local.get()),
    }));
    expect(stored.sync.filter((key) => key.includes('sandmere'))).toEqual([]);
    expect(stored.local).toContain('known:sandmere/sandmere-hall');
  });
});

test('a page does not learn what an imported pack calls the name in it', async ({
  extension,
  site,
}, testInfo) => {
  await addSamplePack(extension, testInfo.outputPath('sandmere.pack.json'), (pack) => ({
    ...pack,
    entries: pack.entries.map((entry) => ({ ...entry, name: `Secret ${entry.name}` })),
  }));
  site.add('/news/2026/hall.html', story('<p>They met in Sandmere Hall.</p>'));
  const page = await extension.open('/news/2026/hall.html');
  await expect.poll(() => marks(page)).toEqual(['Sandmere Hall']);
  const card = await lookAtCard(page);
  await hoverOver(page, 'Sandmere Hall');
  await expect.poll(() => card.texts('.name')).toEqual(['Secret Sandmere Hall']);
  const seen = await page.content();
  expect(seen).toContain('Background: Sandmere Hall');
  expect(seen).not.toContain('Secret');
});

test('damaged values are shown, and can be deleted', async ({ extension }, testInfo) => {
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.storage.sync.set({ version: 1, mode: 7 }));
  const settings = await extension.context.newPage();
  await settings.goto(`chrome-extension://${extension.id}/options.html`);
  const section = settings.locator('section:has(#privacy)');
  await section.getByText('Damaged values').click();
  await expect(section.getByText('Mark names on')).toBeVisible();
  await expect(section.getByText('7', { exact: true })).toBeVisible();
  await section.screenshot({ path: testInfo.outputPath('damaged.png') });
  await section.getByRole('button', { name: 'Delete them' }).click();
  await expect(settings.getByText('The damaged values were deleted.')).toBeVisible();
  await expect(section.getByText('Damaged values')).toHaveCount(0);
  await test.step('a pack that an older version accepted is named, with what is refused now', async () => {
    await worker.evaluate(() => {
      const row = { id: 'old-town', entries: 0, documents: 0, size: 9, on: true, sites: null };
      const text = JSON.stringify({
        format: 1,
        id: 'old-town',
        title: 'Old\u202etown',
        entries: [],
      });
      return chrome.storage.local.set({
        packs: [{ ...row, title: 'Old\u202etown' }],
        'pack:old-town': { text, index: '' },
      });
    });
    const packs = settings.locator('section:has(#packs)');
    await expect(packs.getByText('“old-town” cannot be used')).toBeVisible();
    await expect(packs.getByRole('listitem').filter({ hasText: ':' }).last()).toContainText(
      'old-town.pack.json:',
    );
  });
  await expect
    .poll(() => extension.complaints)
    .toEqual(['Backgrounder set damaged settings aside and ignores them: mode']);
  extension.complaints.length = 0;
});
