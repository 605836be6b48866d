import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  clickOn,
  hover,
  lineOf,
  marked,
  openPopup,
  store,
  stored,
  type Tab,
  textOf,
} from './driver.ts';
import { ARTICLE, expect, SHOP, type Site, startSite, test } from './extension.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import {
  closePopovers,
  followMoved,
  hideName,
  moveAway,
  openDialogOver,
  openWhenZoomed,
  selectAndLetGo,
  selectOddly,
  takeFocusUnheard,
  useInPopovers,
} from './paths/around-card.ts';
import { muteAndUndo } from './paths/card-actions.ts';
import { followChanges } from './paths/changes.ts';
import { writeCard } from './paths/desk.ts';
import { readFrame } from './paths/frames.ts';
import { markWhatFramesShow, markWhatIsSeen } from './paths/hidden.ts';
import { embedByItself, readUnseen, takeBackFrame } from './paths/isolation.ts';
import { moveMarks, stayUnseen } from './paths/limits.ts';
import { readOddPages } from './paths/odd-pages.ts';
import { OLD_PAGES } from './paths/old-pages.ts';
import { hoverUnderLayers } from './paths/overlays.ts';
import { pauseAndResume, readPanel } from './paths/panel.ts';
import { readCard, TERMS } from './paths/reading.ts';
import { NAME, openInShapes } from './paths/shapes.ts';
import {
  markWhatIsReached,
  markWhatIsShown,
  markWhatIsUncovered,
  markWhatIsUncut,
  markWhatIsUnlocked,
} from './paths/shown.ts';

/**
 * The paths that are walked in Chromium too, and those on which Firefox is a browser of its own. It
 * is started once for all of them, and put back between them.
 */
test.describe.configure({ mode: 'default' });

const REVOKE =
  'browser.permissions.getAll().then(({ origins }) => browser.permissions.remove({ origins }))';
const READ_EVERYTHING = { version: 1, mode: 'every' };

let site: Site;
let profile: string;
let firefox: Firefox;
/** What a test expects to be complained about. */
let expected: RegExp | null;

test.beforeAll(async () => {
  site = await startSite();
  profile = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  firefox = await startFirefox(profile, site);
});
test.beforeEach(() => {
  expected = null;
});
test.afterEach(async () => {
  const complaints = firefox.complaints.filter((text) => !expected?.test(text));
  await firefox.restore();
  expect(complaints).toEqual([]);
});
test.afterAll(async () => {
  await firefox.close();
  site.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 20 });
});

test('Firefox: one page opens on install; it asks for access if there is none, after which pages are read', async () => {
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
  await tab.front();
  await clickOn(tab, '.access button');
  await expect.poll(asks).toBe('');
  // Pages that are open already are read without a reload.
  await expect.poll(() => marked(page)).toEqual(TERMS);
});

test('Firefox: a name, its card, a related one and back', () => readCard(firefox));

test('Firefox: a page gets no events from a card over it, and no access to it', async () => {
  await store(firefox, READ_EVERYTHING);
  await readUnseen(firefox, ['IFRAME', '#document-fragment']);
});

test('Firefox: a page that takes the frame out of a card does not keep it', async () => {
  await store(firefox, READ_EVERYTHING);
  await takeBackFrame(firefox);
});

test('Firefox: the card’s page shows nothing if a page embeds it itself', () =>
  embedByItself(firefox, `${firefox.own}card.html`));

test('Firefox: a page without marks cannot detect the extension', () => stayUnseen(firefox));

test('Firefox: a page that moves a mark gets no card over a name of its choice', () =>
  moveMarks(firefox));

test('Firefox: an article in a frame of its page', () => readFrame(firefox));

test('Firefox: from a document to a card whose name is marked, at the desk', async () => {
  await writeCard(firefox);
});

test('Firefox: “Don’t mark this again”, and undo', () => muteAndUndo(firefox));

test('Firefox: the popup lists the names, and turns the site off and on in open tabs', async () => {
  const tab = await firefox.open(ARTICLE);
  const shop = await firefox.open(SHOP);
  await expect.poll(() => marked(tab)).toEqual(TERMS);
  const popup = await openPopup(firefox, ARTICLE);
  // Set in capitals by the style sheet, which the text as shown follows.
  await expect.poll(() => textOf(popup)).toMatch(/11 names on this page/i);
  await expect.poll(() => textOf(popup)).toContain('On for news articles (default)');

  await clickOn(popup, '.switch');
  await expect.poll(() => textOf(popup)).toContain('Off by your rule for 127.0.0.1');
  await expect.poll(() => marked(tab)).toEqual([]);
  await clickOn(popup, '.switch');
  await expect.poll(() => marked(tab)).toEqual(TERMS);
  expect(await marked(shop)).toEqual([]);

  await expect.poll(() => textOf(popup)).toContain('Kerman bombings');
  await clickOn(popup, '.terms button', 'Kerman bombings');
  await expect.poll(() => tab.card.texts('.name')).toEqual(['Kerman bombings']);
});

test('Firefox: the panel has the background of an article', () => readPanel(firefox));

test('Firefox: a pause, ended in one click', () => pauseAndResume(firefox));

test('Firefox: if access is limited to one site, the popup says so above the names', async () => {
  await firefox.ask(REVOKE);
  const page = await firefox.open(ARTICLE);
  const own = await firefox.open(`${firefox.own}options.html`);
  // As by the menu of the toolbar button: without a port, since patterns know none.
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
  const page = await firefox.open(ARTICLE);
  await expect.poll(() => marked(page)).toEqual(TERMS);
  const articles =
    'browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.isArticle)?.id ?? null)';
  await expect.poll(() => firefox.ask(articles)).not.toBeNull();
  const id = await firefox.ask(articles);
  const url = `browser.tabs.get(${id}).then((tab) => tab.url ?? null)`;
  await page.front();
  await firefox.ask(`browser.tabs.toggleReaderMode(${id})`);
  // Firefox does not tell the URL of such a page.
  await expect.poll(() => firefox.ask(url)).toBeNull();
  for (const surface of ['popup', 'sidepanel']) {
    const own = await firefox.open(`${firefox.own}${surface}.html?tabId=${id}`);
    await expect
      .poll(() => textOf(own))
      .toContain('Leave Reader View with its button in the address bar or F9');
  }
});

/** Gives the extension access to pages, by a click as browsers want it. */
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

test('Firefox: settings take effect in open tabs', async () => {
  const tab = await firefox.open(ARTICLE);
  await expect.poll(() => marked(tab)).toContain('Qasem Soleimani');
  const options = await firefox.open(`${firefox.own}options.html`);
  // The subjects come from the background, and move what stands below them.
  await expect.poll(() => textOf(options)).toContain('Middle East');
  await clickOn(options, 'label', 'Person');
  await expect.poll(() => marked(tab)).not.toContain('Qasem Soleimani');
  await clickOn(options, 'label', 'Every mention');
  await expect
    .poll(async () => {
      const all = await marked(tab);
      return all.length - new Set(all).size;
    })
    .toBeGreaterThan(0);
  expect(await stored(firefox)).toMatchObject({ 'kind:person': 'off', mentions: 'every' });
});

test('Firefox: shortcuts go from name to name, open the selected text, and turn the site off and on', async () => {
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

test('Firefox: the library can be searched, and leads from an entry to its source', async () => {
  const library = await firefox.open(`${firefox.own}library.html#/?q=kerman&kind=event`);
  await expect.poll(() => textOf(library)).toContain('Kerman bombings');
  await clickOn(library, 'a', 'Kerman bombings');
  const title = () => library.evaluate("document.querySelector('h1')?.innerText");
  await expect.poll(title).toBe('Kerman bombings');
  await clickOn(library, '.gloss .cite');
  const focused = () => library.evaluate('document.activeElement.id');
  await expect.poll(focused).toBe('source-1');
});

test('Firefox: marks follow pages that change', async () => {
  await store(firefox, READ_EVERYTHING);
  await followChanges(firefox);
});

test('Firefox: the mark goes to the first mention that can be seen', async () => {
  await store(firefox, READ_EVERYTHING);
  await markWhatIsSeen(firefox);
  await markWhatFramesShow(firefox);
  await markWhatIsShown(firefox);
  await markWhatIsUncovered(firefox);
  await markWhatIsUncut(firefox);
  await markWhatIsReached(firefox);
  await markWhatIsUnlocked(firefox);
});

test('Firefox: names under a stretched link or a layer are hovered', async () => {
  await store(firefox, READ_EVERYTHING);
  await hoverUnderLayers(firefox);
});

for (const [name, walk] of Object.entries({
  'a page that is zoomed or scaled as a whole has its cards beside their names': openWhenZoomed,
  'a selection begun in the card and let go outside leaves it open': selectAndLetGo,
  'a card opened and used in a popover of the page does not close it': useInPopovers,
  'a dialog of the page that opens over a card takes it away': openDialogOver,
  'a card goes when its name is no longer under the pointer': moveAway,
  'a pinned card goes when its name is hidden': hideName,
  'elements of a page do not hear that the focus went into the card': takeFocusUnheard,
  'a page that closes all popovers closes the card, which opens again': closePopovers,
  'a card follows a name that moves by a transform': followMoved,
  'text that cannot be selected has cards': selectOddly,
})) {
  test(`Firefox: ${name}`, async () => {
    await store(firefox, READ_EVERYTHING);
    await walk(firefox);
  });
}

test('Firefox: in a page whose sandbox runs no frame, a click opens the card in the toolbar popup', async () => {
  await store(firefox, READ_EVERYTHING);
  const headers = { 'content-security-policy': 'sandbox allow-scripts' };
  site.add('/sandbox', { body: `<!doctype html><title>Sandbox</title>${NAME}`, headers });
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

// Which paints popovers with the filter of the root, as Chromium does not.
test('Firefox: a card is dark on a page that is dark by a filter', async () => {
  await store(firefox, READ_EVERYTHING);
  site.add(
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

test('Firefox: cards open in text of every shape', async () => {
  await store(firefox, READ_EVERYTHING);
  await openInShapes(firefox);
});

test('Firefox: odd pages are read like any other', async () => {
  // The browser's word on two of these pages.
  expected = /favicon\.ico because it violates|document tree is too deep/;
  await store(firefox, READ_EVERYTHING);
  await readOddPages(firefox);
  await readOddPages(firefox, OLD_PAGES);
});

test('Firefox: an open card goes when the extension is disabled, and does not come back with it', async () => {
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
  await hover(tab, 'Crocus City Hall');
  await expect.poll(() => tab.card.texts('.name')).toEqual(['Crocus City Hall']);
});

test('Firefox: a site that is off stays off after a restart', async () => {
  // The browser's own, of a part of it that this build comes without.
  expected = /No external component configuration found/;
  await store(firefox, { version: 1, 'site:127.0.0.1': 'off' });
  const tab = await firefox.open(ARTICLE);
  const popup = await openPopup(firefox, ARTICLE);
  await expect.poll(() => textOf(popup)).toContain('Off by your rule for 127.0.0.1');
  expect(await marked(tab)).toEqual([]);
  expect(firefox.complaints).toEqual([]);
  await firefox.close();

  firefox = await startFirefox(profile, site);
  const again = await firefox.open(ARTICLE);
  const popupAgain = await openPopup(firefox, ARTICLE);
  await expect.poll(() => textOf(popupAgain)).toContain('Off by your rule for 127.0.0.1');
  expect(await marked(again)).toEqual([]);
  await clickOn(popupAgain, '.switch');
  await expect.poll(() => marked(again)).toEqual(TERMS);
});
