import { clickOn, hover, lineOf, marked, openPopup, store, type Tab, textOf } from './driver.ts';
import { ARTICLE, expect, test } from './extension.ts';
import { withOneFirefox } from './one-firefox.ts';
import { TERMS } from './paths/reading.ts';
import { NAME } from './paths/shapes.ts';

/** What only Firefox has, or does in its own way. */
const session = withOneFirefox();

const REVOKE =
  'browser.permissions.getAll().then(({ origins }) => browser.permissions.remove({ origins }))';
const READ_EVERYTHING = { version: 1, mode: 'every' };

test('Firefox: one page opens on install; it asks for access if there is none, after which pages are read', async () => {
  const { firefox } = session;
  const welcomes = () =>
    firefox.ask(
      "browser.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length)",
    );
  await expect.poll(welcomes).toBe(1);
  const tab = await firefox.open(`${firefox.own}welcome.html`);
  await expect.poll(() => marked(tab)).toContain('ISIS-K');
  const asks = () => tab.evaluate("document.querySelector('.access button')?.innerText ?? ''");
  expect(await asks()).toBe('');

  await firefox.ask(REVOKE);
  await expect.poll(asks).toBe('Allow it to read pages');
  const page = await firefox.open(ARTICLE);
  expect(await marked(page)).toEqual([]);
  const allow = async () => {
    await tab.front();
    await clickOn(tab, '.access button');
    await expect.poll(asks).toBe('');
  };
  await allow();
  // Pages that are open already are read without a reload, and left without one.
  await expect.poll(() => marked(page)).toEqual(TERMS);
  await firefox.ask(REVOKE);
  await expect.poll(() => marked(page)).toEqual([]);
  // The extension's own page needs no access.
  expect(await marked(tab)).toContain('ISIS-K');
  await expect.poll(asks).toBe('Allow it to read pages');
  await allow();
  await expect.poll(() => marked(page)).toEqual(TERMS);
});

test('Firefox: if access is limited to one site, the popup says so above the names', async () => {
  const { firefox } = session;
  await firefox.ask(REVOKE);
  const page = await firefox.open(ARTICLE);
  const own = await firefox.open(`${firefox.own}options.html`);
  // As the menu of the toolbar button does: without a port, as match patterns have none.
  await grant(own, 'http://127.0.0.1/*');
  await expect.poll(() => marked(page)).toEqual(TERMS);
  const popup = await openPopup(firefox, ARTICLE);
  await expect.poll(() => textOf(popup)).toMatch(/11 names on this page/i);
  await expect.poll(() => textOf(popup)).toContain('read only this site');
  expect(await textOf(popup)).not.toContain('No access yet');
  await clickOn(popup, '.muted button', 'Allow on all sites');
  await expect.poll(() => textOf(popup)).not.toContain('read only this site');
});

test('Firefox: if access is given by one click, the popup has the names, and the switch works', async () => {
  const { firefox } = session;
  await firefox.ask(REVOKE);
  const page = await firefox.open(ARTICLE);
  await page.front();
  const id = await firefox.ask(
    'browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id ?? null)',
  );
  const openHere = () => firefox.open(`${firefox.own}popup.html?tabId=${id}`);
  const before = await openHere();
  await expect.poll(() => textOf(before)).toContain('No access yet');
  expect(await marked(page)).toEqual([]);

  await page.front();
  await firefox.grantByClick();
  const popup = await openHere();
  await expect.poll(() => textOf(popup)).toMatch(/11 names on this page/i);
  await expect.poll(() => marked(page)).toEqual(TERMS);
  expect(await textOf(popup)).not.toContain('No access yet');
  await clickOn(popup, '.switch');
  await expect.poll(() => textOf(popup)).toContain('Off by your rule for 127.0.0.1');
  await expect.poll(() => marked(page)).toEqual([]);

  const own = await firefox.open(`${firefox.own}options.html`);
  await grant(own, 'http://*/*');
  await grant(own, 'https://*/*');
});

test('Firefox: in Reader View, popup and panel say how to leave it', async () => {
  const { firefox } = session;
  const page = await firefox.open(ARTICLE);
  await expect.poll(() => marked(page)).toEqual(TERMS);
  const articles =
    'browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.isArticle)?.id ?? null)';
  await expect.poll(() => firefox.ask(articles)).not.toBeNull();
  const id = await firefox.ask(articles);
  const url = `browser.tabs.get(${id}).then((tab) => tab.url ?? null)`;
  await page.front();
  await firefox.ask(`browser.tabs.toggleReaderMode(${id})`);
  // Firefox does not reveal the URL of such a page.
  await expect.poll(() => firefox.ask(url)).toBeNull();
  for (const surface of ['popup', 'sidepanel']) {
    const own = await firefox.open(`${firefox.own}${surface}.html?tabId=${id}`);
    await expect
      .poll(() => textOf(own))
      .toContain('Leave Reader View with its button in the address bar or F9');
  }
});

test('Firefox: shortcuts go from name to name, open the selected text, and turn the site off and on', async () => {
  const { firefox } = session;
  const tab = await firefox.open(ARTICLE);
  await expect.poll(() => marked(tab)).toEqual(TERMS);
  const { card } = tab;
  await firefox.shortcut('VK_PERIOD');
  await expect.poll(() => card.texts('.name')).toEqual(['Crocus City Hall']);
  await expect.poll(() => card.focused()).toBe('h2.name');
  await firefox.shortcut('VK_PERIOD');
  await expect.poll(() => card.texts('.name')).toEqual(['Islamic State']);
  await firefox.shortcut('VK_COMMA');
  await expect.poll(() => card.texts('.name')).toEqual(['Crocus City Hall']);
  await tab.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);

  await tab.run("getSelection().selectAllChildren(document.getElementById('leader'))");
  await firefox.shortcut('K');
  await expect.poll(() => card.isOpen()).toBe(true);
  await tab.press('Escape');

  await firefox.shortcut('O');
  await expect.poll(() => marked(tab)).toEqual([]);
  await firefox.shortcut('O');
  await expect.poll(() => marked(tab)).toEqual(TERMS);
});

test('Firefox: in a page whose sandbox runs no frame, a click opens the card in the toolbar popup', async () => {
  const { firefox } = session;
  await store(firefox, READ_EVERYTHING);
  const headers = { 'content-security-policy': 'sandbox allow-scripts' };
  session.site.add('/sandbox', { body: `<!doctype html><title>Sandbox</title>${NAME}`, headers });
  const tab = await firefox.open('/sandbox');
  await expect.poll(() => marked(tab)).toEqual(['ISIS-K']);
  const { x, y, width, height } = await lineOf(tab, 'ISIS-K');
  await tab.click(x + width / 2, y + height / 2);
  const popups = "browser.extension.getViews({ type: 'popup' })";
  const shown = () => firefox.ask(`${popups}.map((one) => one.document.body.innerText).join()`);
  await expect.poll(shown).toContain('ISIS-K');
  await firefox.ask(`${popups}.forEach((one) => one.close())`);
  await expect.poll(() => firefox.ask(`${popups}.length`)).toBe(0);
});

// Unlike Chromium, Firefox paints popovers with the filter of the root element.
test('Firefox: a card is dark on a page that is dark by a filter', async () => {
  const { firefox } = session;
  await store(firefox, READ_EVERYTHING);
  session.site.add(
    '/inverted',
    `<!doctype html><title>Inverted</title><style>html { background: #fff; filter: invert(1) hue-rotate(180deg) }</style>${NAME}`,
  );
  const tab = await firefox.open('/inverted');
  await expect.poll(() => marked(tab)).toEqual(['ISIS-K']);
  await hover(tab, 'ISIS-K');
  const { x, y } = await tab.card.boxAtRest();
  const brightness = async () =>
    tab.evaluate(`(async () => {
      const image = new Image();
      image.src = 'data:image/png;base64,${await tab.picture()}';
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return Math.max(...canvas.getImageData(${Math.round(x) + 12}, ${Math.round(y) + 12}, 1, 1).data.slice(0, 3));
    })()`);
  await expect.poll(brightness).toBeLessThan(80);
});

test('Firefox: an open card goes when the extension is disabled, and does not come back with it', async () => {
  const { firefox } = session;
  const tab = await firefox.open(ARTICLE);
  await expect.poll(() => marked(tab)).toEqual(TERMS);
  await hover(tab, 'Crocus City Hall');
  await expect.poll(() => tab.card.texts('.name')).toEqual(['Crocus City Hall']);
  const display = "document.querySelector('backgrounder-card')?.checkVisibility() ?? null";
  expect(await tab.evaluate(display)).toBe(true);
  await firefox.disable(async () => {
    await expect.poll(() => tab.evaluate(display)).toBe(false);
  });
  await expect.poll(() => tab.evaluate(display)).toBeNull();
  await tab.front();
  // The page is read anew, which takes a while: what the pointer does before is not seen.
  await expect(async () => {
    await hover(tab, 'Crocus City Hall');
    await expect
      .poll(() => tab.card.texts('.name'), { timeout: 5000 })
      .toEqual(['Crocus City Hall']);
  }).toPass();
});

test('Firefox: a site that is off stays off after a restart, and a pause until then is over', async () => {
  const { firefox } = session;
  // Firefox complains about a component that this build of it does not have.
  session.expectComplaints(/No external component configuration found/);
  await store(firefox, { version: 1, 'site:127.0.0.1': 'off' });
  const tab = await firefox.open(ARTICLE);
  const popup = await openPopup(firefox, ARTICLE);
  await expect.poll(() => textOf(popup)).toContain('Off by your rule for 127.0.0.1');
  expect(await marked(tab)).toEqual([]);
  await firefox.ask('browser.storage.local.set({ pausedUntilRestart: true })');
  await expect.poll(() => textOf(popup)).toContain('until the browser restarts');
  await session.restart();

  const again = await session.firefox.open(ARTICLE);
  const popupAgain = await openPopup(session.firefox, ARTICLE);
  await expect.poll(() => textOf(popupAgain)).toContain('Off by your rule for 127.0.0.1');
  expect(await marked(again)).toEqual([]);
  await clickOn(popupAgain, '.switch');
  await expect.poll(() => marked(again)).toEqual(TERMS);
});

test('Firefox: a site that is off gets no code by its name with a trailing dot either', async () => {
  const { firefox, site } = session;
  const codeIn = (url: string) =>
    firefox.ask(
      `browser.tabs.query({ url: ${JSON.stringify(url.replace(/:\d+/, ''))} }).then(([tab]) =>
        browser.tabs.sendMessage(tab.id, { type: 'vote' }).then(() => 'code', () => 'none'))`,
    );
  const url = site.origin.replace('127.0.0.1', 'localhost.') + ARTICLE;
  const tab = await firefox.open(url);
  await expect.poll(() => marked(tab)).toEqual(TERMS);
  expect(await codeIn(url)).toBe('code');
  await store(firefox, { version: 1, 'site:localhost': 'off' });
  await expect.poll(() => marked(tab)).toEqual([]);
  await tab.goto(url);
  expect(await codeIn(url)).toBe('none');
});

/** Gives the extension access to pages by a click, which browsers require. */
async function grant(own: Tab, origin: string): Promise<void> {
  await own.run(`{
    const button = document.createElement('button');
    button.className = 'grant';
    button.append('grant');
    button.onclick = () => browser.permissions.request({ origins: [${JSON.stringify(origin)}] });
    document.body.prepend(button);
  }`);
  await clickOn(own, '.grant');
}
