import type { Page } from '@playwright/test';
import { lookAtCard } from './card.ts';
import { ARTICLE, type Extension, expect, marks, placeOf, SHOP, test } from './extension.ts';

/** Dispatches the event that the browser sends when a menu item or a command of ours is chosen. */
async function choose(
  { worker }: Extension,
  page: Page,
  event: { menu: string; text?: string } | { command: string },
): Promise<void> {
  await page.bringToFront();
  await (await worker()).evaluate(
    async ([happened, url]) => {
      const [tab] = await chrome.tabs.query({ url });
      const fire = (target: object, ...args: unknown[]) => {
        const dispatch: unknown = Reflect.get(target, 'dispatch');
        if (typeof dispatch !== 'function') throw new Error('the browser has no dispatch');
        dispatch.call(target, ...args);
      };
      if ('command' in happened) fire(chrome.commands.onCommand, happened.command, tab);
      else {
        const info = { menuItemId: happened.menu, selectionText: happened.text ?? '' };
        fire(chrome.contextMenus.onClicked, info, tab);
      }
    },
    [event, page.url().replace(/#.*$/, '')] as const,
  );
}

/** Selects a text of the page that is in a single node. */
async function select(page: Page, text: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return true;
    }
    return false;
  }, text);
  expect(found).toBe(true);
}

test('the background of selected text opens at the selection, by menu and by shortcut', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const card = await lookAtCard(page);
  await select(page, 'Khorasan');
  await choose(extension, page, { menu: 'background-of-selection', text: 'Khorasan' });
  await expect.poll(() => card.texts('.name')).toEqual(['Khorasan']);
  await expect.poll(() => card.focused()).toBe('h2.name');
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);

  await select(page, 'Taliban');
  await choose(extension, page, { command: 'background-of-selection' });
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  expect(await (await extension.worker()).evaluate(() => chrome.storage.sync.get(null))).toEqual(
    {},
  );
});

test('selected text without an entry: the card says so, offers the nearest, and sends nothing', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const card = await lookAtCard(page);
  await select(page, 'Analysts');
  const text = 'Sandmere Hall Authority';
  await choose(extension, page, { menu: 'background-of-selection', text });
  await expect.poll(() => card.texts('.name')).toEqual([text]);
  expect(await card.texts('.body > p')).toContain('Backgrounder has no entry for this.');
  await expect.poll(() => card.focused()).toBe('h2.name');
  const offered = await card.texts('.nearest-name');
  expect(offered.length).toBeGreaterThan(0);
  expect(offered.length).toBeLessThanOrEqual(3);
  expect(await card.attribute('.elsewhere a', 'href')).toBe(
    'https://en.wikipedia.org/w/index.php?search=Sandmere+Hall+Authority',
  );
  expect(await card.attribute('.elsewhere a', 'rel')).toBe('noopener noreferrer');
  expect(await card.attribute('.elsewhere a', 'target')).toBe('_blank');
  expect(extension.strangers).toEqual([]);

  await test.step('a suggested entry opens in place, and “Back” returns', async () => {
    // The card may still be on its way to its place, so that a click misses.
    await expect(async () => {
      if ((await card.texts('.nearest button')).length > 0) await card.click('.nearest button');
      expect(await card.texts('.name')).toEqual(offered.slice(0, 1));
    }).toPass();
    // The card is larger than the previous one, and may move during a click.
    await expect(async () => {
      if ((await card.texts('.back')).length > 0) await card.click('.back');
      await expect.poll(() => card.texts('.name'), { timeout: 1000 }).toEqual([text]);
    }).toPass();
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
  });
});

test('whoever asks for the text selected in a card is answered, also if others ask meanwhile', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const card = await lookAtCard(page);
  await select(page, 'Taliban');
  await choose(extension, page, { command: 'background-of-selection' });
  await expect.poll(() => card.focused()).toBe('h2.name');
  await card.call(`function () { getSelection().selectAllChildren(this.querySelector('.name')); }`);
  const answers = await (await extension.worker()).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const id = tab?.id ?? 0;
    const ask = () => chrome.tabs.sendMessage<unknown, unknown>(id, { type: 'selected' });
    return Promise.all([ask(), ask(), ask()]);
  }, page.url());
  expect(answers).toEqual(Array(3).fill({ ok: true, value: 'Taliban' }));
});

test('on a page that is not read, the popup opens with the entry or a search', async ({
  extension,
}) => {
  // Pages of an extension can access each other, including its toolbar popup.
  const { context, id } = extension;
  const peer = await context.newPage();
  await peer.goto(`chrome-extension://${id}/options.html`);
  const popup = "chrome.extension.getViews({ type: 'popup' })[0]";
  const shown = () =>
    peer.evaluate(
      `${popup} ? ${popup}.document.querySelector('[type=search]')?.value + ' | ' + ${popup}.document.body?.textContent : ''`,
    );
  const page = await extension.open(SHOP);
  await choose(extension, page, { menu: 'background-of-selection', text: 'the Taliban' });
  await expect.poll(shown).toMatch(/Taliban.*As of/s);
  await peer.evaluate(`${popup}?.close()`);
  await expect.poll(shown).toBe('');
  const text = 'some thing unheard of';
  await choose(extension, page, { menu: 'background-of-selection', text });
  await expect.poll(shown).toContain(`${text} | `);
  await expect.poll(shown).toContain(`Nothing found for “${text}”`);
  await peer.evaluate(`${popup}?.close()`);
  await expect.poll(shown).toBe('');
  const near = 'Sandmere Hall Authority';
  await choose(extension, page, { menu: 'background-of-selection', text: near });
  await expect
    .poll(shown)
    .toMatch(/Nothing found for “Sandmere Hall Authority”.*Nearest entries.*Wikipedia/s);
  expect(await peer.evaluate(`${popup}.document.querySelector('.elsewhere a').href`)).toBe(
    'https://en.wikipedia.org/w/index.php?search=Sandmere+Hall+Authority',
  );
});

test('the address bar suggests entries, and handles any input', async ({ extension }) => {
  const worker = await extension.worker();
  /** Dispatches what the browser sends when somebody types after the keyword `bg`. */
  const suggested = (text: string) =>
    worker.evaluate((typed) => {
      const { onInputChanged } = chrome.omnibox;
      const dispatch: unknown = Reflect.get(onInputChanged, 'dispatch');
      if (typeof dispatch !== 'function') throw new Error('the browser has no dispatch');
      return new Promise<{ content: string; description: string }[]>((found) =>
        dispatch.call(onInputChanged, typed, found),
      );
    }, text);
  const [first] = await suggested('solemani');
  expect(first?.content).toBe('Qasem Soleimani');
  expect(first?.description).toContain('Qasem Soleimani – ');
  expect((await suggested('a')).length).toBeLessThanOrEqual(6);
  for (const text of ['', '   ', '😀', '!!!', 'x'.repeat(5000), '😀'.repeat(2500)]) {
    expect(await suggested(text), text.slice(0, 9)).toEqual([]);
  }
});

test('the site is turned off and on by menu and by shortcut', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  await choose(extension, page, { command: 'toggle-site' });
  await expect.poll(() => marks(page)).toEqual([]);
  await choose(extension, page, { menu: 'toggle-site' });
  await expect.poll(() => marks(page)).not.toEqual([]);
  const { x, y } = await placeOf(page, 'Taliban');
  await page.mouse.click(x, y);
  const card = await lookAtCard(page);
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
});
