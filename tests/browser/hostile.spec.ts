import { lookAtCard } from './card.ts';
import { expect, hoverOver, marks, readEverything, type Served, test } from './extension.ts';

const PROSE = '<p>The day after, the group called ISIS-K was named by the Taliban.</p>';

const PAGES: Record<string, { page: Served | string; marked: string[] }> = {
  'no text': { page: '<!doctype html><title>Empty</title>', marked: [] },
  'no body': {
    page: {
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text>ISIS-K</text></svg>',
      headers: { 'content-type': 'image/svg+xml' },
    },
    marked: [],
  },
  frames: { page: '<!doctype html><frameset cols="*"><frame></frameset>', marked: [] },
  'broken markup': {
    page: `<p>Open <b>ISIS<i>-K</b> and</i> so on <div><p <table><tr>Taliban <p/></span>${PROSE}</x`,
    marked: ['ISIS-K', 'Taliban'],
  },
  XHTML: {
    page: {
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body>${PROSE}</body></html>`,
      headers: { 'content-type': 'application/xhtml+xml' },
    },
    marked: ['ISIS-K', 'Taliban'],
  },
  'a strict policy with Trusted Types': {
    page: {
      body: `<!doctype html><title>Strict</title>${PROSE}`,
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    marked: ['ISIS-K', 'Taliban'],
  },
  '5,000 elements deep': {
    page: `${'<div>'.repeat(400)}${'<span>'.repeat(4600)}${PROSE}`,
    marked: ['ISIS-K', 'Taliban'],
  },
  '5 MB of text': {
    page: `<!doctype html>${`<p>${'Words of prose without a name in them. '.repeat(50)}</p>`.repeat(2600)}${PROSE}`,
    marked: ['ISIS-K', 'Taliban'],
  },
  '5 MB in one text node': {
    page: `<!doctype html><p>ISIS-K and Taliban ${'words of prose '.repeat(350_000)}</p>`,
    marked: ['ISIS-K', 'Taliban'],
  },
};

for (const [name, { page, marked }] of Object.entries(PAGES)) {
  test(`a page with ${name} works as before`, async ({ extension, site }) => {
    await readEverything(extension);
    site.add('/page', page);
    const tab = await extension.open('/page');
    await expect.poll(() => marks(tab)).toEqual(marked);
    if (marked.length > 0) {
      const card = await lookAtCard(tab);
      await hoverOver(tab, 'ISIS-K');
      await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
      await tab.keyboard.press('Escape');
      await expect.poll(() => card.isOpen()).toBe(false);
    } else {
      const popup = await extension.openPopup(tab);
      await expect(popup.locator('.empty')).toBeVisible();
    }
  });
}

test('messages of the wrong shape are refused, logged once, and hurt nothing', async ({
  extension,
  site,
}) => {
  site.add('/page', PROSE);
  await readEverything(extension);
  const page = await extension.open('/page');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.terms button')).toHaveCount(2);
  await popup.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    for (const bad of [null, 7, 'spot', [], {}, { type: 'spot' }, { type: 'spot', blocks: 'x' }]) {
      // Nobody answers these: what is asked for is that nothing breaks.
      chrome.runtime.sendMessage(bad).catch(() => {});
      for (const { id } of tabs) if (id) chrome.tabs.sendMessage(id, bad).catch(() => {});
    }
  });
  await expect.poll(() => extension.complaints).toHaveLength(1);
  await popup.reload();
  await expect(popup.locator('.terms button')).toHaveCount(2);
  expect(await marks(page)).toEqual(['ISIS-K', 'Taliban']);
  expect(extension.complaints).toEqual([expect.stringContaining('refused a message')]);
  extension.complaints.length = 0;
});

test('a page that clears the marks gets them back when the reader moves', async ({
  extension,
  site,
}) => {
  site.add('/page', PROSE);
  await readEverything(extension);
  const page = await extension.open('/page');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
  await page.evaluate(() => CSS.highlights.clear());
  await page.mouse.move(100, 100);
  await page.mouse.move(120, 120, { steps: 4 });
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
});
