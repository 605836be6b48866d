import type { Frame, Page } from '@playwright/test';
import { tell } from '../../scripts/tab.ts';
import { expectNoViolations } from './axe.ts';
import { frameOf, lookAtCard } from './card.ts';
import { ARTICLE, expect, marks, SHOP, test, turn } from './extension.ts';

/** The frame of a page's card, once that shows an entry. */
async function shownFrame(page: Page, name: string): Promise<Frame> {
  await expect.poll(() => frameOf(page) !== undefined).toBe(true);
  const frame = frameOf(page);
  if (!frame) throw new Error('The card has no frame');
  await expect(frame.getByRole('heading', { name, level: 2 })).toBeVisible();
  return frame;
}

test('axe finds nothing in the card', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  await tell(await extension.worker(), page.url(), { type: 'show', entry: 'crocus-attack' });
  await tell(await extension.worker(), page.url(), { type: 'show', entry: 'isis-k' });
  const frame = await shownFrame(page, 'ISIS-K');
  const looking = { frame, within: '.card' };
  await frame.locator('.gloss .cite').first().click();
  await expect(frame.locator('.gloss .opened')).toBeVisible();
  await expectNoViolations(page, 'card', looking);
  for (const part of ['Groups', 'Related', /sources$/]) {
    await frame.getByRole('tab', { name: part }).click();
    await expect(frame.getByRole('tabpanel', { name: part })).toBeVisible();
  }
  await expectNoViolations(page, 'card with its sources', looking);
  await frame.getByRole('button', { name: 'Don’t mark this again' }).click();
  await expect(frame.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expectNoViolations(page, 'notice', looking);
});

test('axe finds nothing in the popup', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.terms button').first()).toBeVisible();
  await expectNoViolations(popup, 'popup');

  await popup.getByRole('searchbox').fill('Khorasan');
  const hit = popup.getByRole('list', { name: 'Search results' }).getByRole('button').first();
  await expect(hit).toBeVisible();
  await expectNoViolations(popup, 'search');
  await hit.click();
  await expect(popup.locator('.card')).toBeVisible();
  await expectNoViolations(popup, 'card in the popup', { lightOnly: true });

  const other = await extension.openPopup(await extension.open(SHOP));
  await expect(other.locator('.site')).toHaveAttribute('data-state', 'not-news');
  await expectNoViolations(other, 'popup of a page that is no news');
});

test('axe finds nothing in the popup of a page that is paused, or off', async ({ extension }) => {
  const other = await extension.openPopup(await extension.open(ARTICLE));
  await other.getByText('Pause', { exact: true }).click();
  await other.getByRole('button', { name: 'Everywhere for an hour' }).click();
  await expect(other.locator('.site')).toHaveAttribute('data-state', 'paused');
  await expectNoViolations(other, 'popup of a page that is paused');
  await other.getByRole('button', { name: 'Resume' }).click();
  await turn(other.getByRole('switch'), false);
  await expect(other.locator('.state')).toContainText('Off by your rule for 127.0.0.1');
  await expectNoViolations(other, 'popup of a site that is off');
});

test('axe finds nothing in the settings and on the welcome page', async ({ extension }) => {
  await (await extension.worker()).evaluate(() =>
    chrome.storage.sync.set({ 'site:a.example': 'off', 'known:taliban': 'Taliban' }),
  );
  const options = await extension.open(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('button', { name: 'Mark Taliban again' }).click();
  await expect(options.getByRole('status')).toContainText('marked again');
  await expectNoViolations(options, 'settings');

  const welcome = await extension.open(`chrome-extension://${extension.id}/welcome.html`);
  await expect.poll(() => marks(welcome)).toContain('ISIS-K');
  await expectNoViolations(welcome, 'welcome');
});

test('axe finds nothing in the library', async ({ extension }) => {
  const library = `chrome-extension://${extension.id}/library.html`;
  const page = await extension.open(library);
  // Together, these have all the colours in use.
  const colourful = ['?q=islamic', 'entry/isis-k', 'map', 'document/factbook-kosovo/5'];
  const others = ['entry/crocus-attack', 'entry/khorasan', 'timeline', 'nowhere'];
  // A few of a thousand similar rows are enough.
  const lists: Record<string, string> = { '': '.entries', documents: '.documents' };
  for (const place of [...colourful, ...others, ...Object.keys(lists)]) {
    await page.goto(`${library}#/${place}`);
    const title = place.startsWith('document/') ? 'Kosovo' : /./;
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    const list = lists[place];
    if (list) await expect(page.locator(list)).toBeVisible();
    await expectNoViolations(page, `library, ${place || 'entries'}`, {
      within: list ? `h1, ${list} > li:nth-child(-n + 30)` : 'html',
      lightOnly: !colourful.includes(place),
    });
  }
});

test('with the keyboard alone: from name to name, through the card, and back', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  await page.locator('#link').focus();
  const worker = await extension.worker();
  const card = await lookAtCard(page);

  // What the browser does on the command's shortcut.
  await tell(worker, page.url(), { type: 'step', by: 1 });
  await expect.poll(() => card.texts('.name')).toEqual(['Crocus City Hall']);
  await expect.poll(() => card.focused()).toBe('h2.name');
  await tell(worker, page.url(), { type: 'step', by: 1 });
  await expect.poll(() => card.texts('.name')).toEqual(['Islamic State']);
  await tell(worker, page.url(), { type: 'step', by: -1 });
  await expect.poll(() => card.texts('.name')).toEqual(['Crocus City Hall']);
  await expect.poll(() => card.focused()).toBe('h2.name');

  const visited: (string | null)[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const focused = await card.focused();
    if (focused === null) break;
    visited.push(focused);
  }
  expect(visited.slice(0, 2)).toEqual(['button.to-actions', 'button.close']);
  expect(visited).toContain('button.cite');
  // The row of tabs is one tab stop, like the row of actions.
  expect(visited.filter((each) => each?.startsWith('button.tab'))).toHaveLength(1);
  expect(visited.filter((each) => each?.startsWith('button.action'))).toHaveLength(1);
  expect(visited.at(-1)).toContain('button.action');

  // After the last of them, the focus leaves the page for the browser's own buttons.
  await tell(worker, page.url(), { type: 'step', by: 1 });
  await expect.poll(() => card.texts('.name')).toEqual(['Islamic State']);
  const inPage = () => page.evaluate(() => document.activeElement?.localName);
  await expect.poll(inPage).toBe('backgrounder-card');
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('a card is one named dialog, and its sources announce publisher and date', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const card = await lookAtCard(page);
  await tell(await extension.worker(), page.url(), { type: 'show', entry: 'isis-k' });
  await expect.poll(() => card.focused()).toBe('h2.name');
  const frame = await shownFrame(page, 'ISIS-K');
  // The card's page and the page around it have accessibility trees of their own.
  const shownIn = async (place: Page | Frame) => {
    const session = await page.context().newCDPSession(place);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored }) => !ignored);
  };
  const shown = [...(await shownIn(page)), ...(await shownIn(frame))];
  const named = (role: string) =>
    shown.filter((node) => node.role?.value === role).map(({ name }) => String(name?.value));
  // Only the dialog, named as on the page, and its focused heading are announced, once each.
  expect(named('dialog')).toEqual(['Background: ISIS\u2011K']);
  const announce = shown.flatMap(({ properties }) => properties ?? []);
  expect(announce.filter(({ name }) => name === 'live')).toEqual([]);
  const cites = named('button').filter((name) => name.startsWith('Source '));
  expect(cites.length).toBeGreaterThan(3);
  for (const name of cites) expect(name).toMatch(/^Source \d+: .+, .+/);
});

test('a card is read out in the order in which it is displayed', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  await tell(await extension.worker(), page.url(), { type: 'show', entry: 'isis-k' });
  const frame = await shownFrame(page, 'ISIS-K');
  await expect(frame.getByRole('button', { name: 'Unpin this card' })).toBeVisible();
  const spoken = await frame.locator('article').ariaSnapshot();
  const order = [
    'heading "ISIS-K"',
    'Organisation',
    'button "Skip to the actions"',
    'button "Close"',
    'Branch of the',
    'term: Founded',
    'term: Leader',
    'heading "Latest"',
    'tab "Groups"',
    'tab "Related"',
    'toolbar "Actions"',
    'button "Unpin this card"',
    'button "Why is this marked?"',
  ];
  const places = order.map((part) => [part, spoken.indexOf(part)] as const);
  expect(
    places.filter(([, at]) => at < 0),
    spoken,
  ).toEqual([]);
  expect(places).toEqual(places.toSorted(([, a], [, b]) => a - b));
  expect(spoken, 'a separator is only seen').not.toContain('·');
});

test('Esc in a card opened by keyboard returns the focus', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const worker = await extension.worker();
  const card = await lookAtCard(page);
  const walkTo = async (name: string) => {
    await tell(worker, page.url(), { type: 'step', by: 1 });
    await expect.poll(() => card.texts('.name')).toEqual([name]);
    await expect.poll(() => card.focused()).toBe('h2.name');
  };
  const leave = async () => {
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
  };

  await test.step('to the element that had it, even after several cards', async () => {
    await page.locator('.top a').first().focus();
    await walkTo('Crocus City Hall');
    await walkTo('Islamic State');
    await leave();
    await expect(page.locator('.top a').first()).toBeFocused();
  });

  await test.step('to the place of the name if nothing had it, without the page noticing', async () => {
    await page.reload();
    await expect.poll(() => marks(page)).not.toEqual([]);
    await walkTo('Crocus City Hall');
    await page.evaluate(() => {
      const hear = ({ target }: Event) => {
        if (target instanceof HTMLAnchorElement) document.title = 'Heard';
      };
      for (const type of ['focus', 'focusin', 'blur', 'focusout']) {
        document.addEventListener(type, hear, true);
        for (const link of document.links) link.addEventListener(type, hear);
      }
    });
    await leave();
    await expect(page).not.toHaveTitle('Heard');
    await expect(page.locator('body')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('#link')).toBeFocused();
  });
});

test('a name in the popup is reached and opened by keyboard', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  await expect(popup.locator('.terms button').first()).toBeVisible();
  // People who open it to search start typing at once.
  await expect(popup.getByRole('searchbox')).toBeFocused();
  await popup.keyboard.press('Shift+Tab');
  await expect(popup.getByText('Pause', { exact: true })).toBeFocused();
  await popup.keyboard.press('Shift+Tab');
  await expect(popup.getByRole('switch')).toBeFocused();
  for (let presses = 0; presses < 4; presses++) await popup.keyboard.press('Tab');
  const focused = popup.locator('.terms button:focus .term-name');
  await expect(focused).toHaveText('Crocus City Hall');
  await popup.keyboard.press('End');
  await expect(popup.locator('.terms button').last()).toBeFocused();
  await popup.keyboard.press('Home');
  await popup.keyboard.press('ArrowDown');
  await expect(focused).toHaveText('Islamic State');
  await popup.keyboard.type('ker');
  await expect(focused).toHaveText('Kerman bombings');
  // The list is one tab stop: Tab leaves it, and returns to the same item.
  await popup.keyboard.press('Tab');
  await expect(focused).toHaveCount(0);
  await popup.keyboard.press('Shift+Tab');
  await expect(focused).toHaveText('Kerman bombings');
  const closed = popup.waitForEvent('close');
  // The window may close before the key is released.
  await popup.keyboard.press('Enter').catch(() => {});
  await closed;
  const card = await lookAtCard(page);
  await expect.poll(() => card.texts('.name')).toEqual(['Kerman bombings']);
});
