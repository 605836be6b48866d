import type { Page } from '@playwright/test';
import { MAX_WAITING } from '../../background/limits/turns.ts';
import { sendUntilAnswered } from '../../messages/retry.ts';
import { ARTICLE, type Extension, expect, marks, test } from './extension.ts';
import { addSamplePack } from './sample-pack.ts';
import { stopper } from './stopped-background.ts';

/** What a compromised renderer can request: it can send everything that our code in a page can. */

type Say = (message: object) => Promise<unknown>;

/**
 * Evaluates in the extension's isolated world of a page, where our code runs.
 *
 * @returns the result.
 */
async function worldIn(
  { context, id }: Extension,
  page: Page,
): Promise<(expression: string) => Promise<unknown>> {
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin === `chrome-extension://${id}`) worlds.push(world.id);
  });
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: worlds.at(-1) ?? -1,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    expect(exceptionDetails).toBeUndefined();
    return result.value;
  };
}

/**
 * Sends messages as our code in a page does: again, if the background was just being stopped or
 * started.
 */
async function voiceIn(extension: Extension, page: Page): Promise<Say> {
  const world = await worldIn(extension, page);
  return (message) =>
    sendUntilAnswered(() => world(`chrome.runtime.sendMessage(${JSON.stringify(message)})`));
}

const stored = async ({ worker }: Extension) =>
  (await worker()).evaluate(() => chrome.storage.sync.get(null));

const NOT_ALLOWED = { ok: false, error: 'not-allowed' };

test('a page cannot ask for what only the extension’s own pages need, or change a rule', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const tabs = await (await extension.worker()).evaluate(() => chrome.tabs.query({}));
  const say = await voiceIn(extension, page);
  for (const message of [
    { type: 'popup-intent' },
    { type: 'search', query: 'taliban' },
    { type: 'contents' },
    { type: 'document', id: 'un-monitoring-2024' },
    { type: 'card', id: 'taliban' },
    ...tabs.map(({ id }) => ({ type: 'probe-tab', tabId: id })),
    // It has turned nothing off.
    { type: 'restore-site-rule' },
    // There is no such entry; made-up ones could fill the storage until no setting fits.
    { type: 'mute', id: 'made-up', on: true },
  ])
    expect(await say(message), JSON.stringify(message)).toEqual(NOT_ALLOWED);
  expect(await stored(extension)).toEqual({});
  // It can do what it is for.
  expect(await say({ type: 'cards', ids: ['taliban'] })).toMatchObject({
    ok: true,
    value: [{ id: 'taliban' }],
  });
  await expect
    .poll(() => extension.complaints)
    .toEqual([expect.stringContaining('refused a message')]);
  extension.complaints.length = 0;
});

test('a page can neither read what is stored, nor write', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const world = await worldIn(extension, page);
  const site = { 'site:evil.example': 'on' };
  for (const area of ['sync', 'local', 'session'])
    for (const call of ['get()', `set(${JSON.stringify(site)})`, 'clear()'])
      expect(
        await world(`chrome.storage.${area}.${call}.then(() => 'done', String)`),
        `${area}.${call}`,
      ).toContain('not allowed');
  expect(await stored(extension)).toEqual({});
});

test('the extension’s own pages get what they ask for', async ({ extension }) => {
  const library = await extension.context.newPage();
  await library.goto(`chrome-extension://${extension.id}/library.html`);
  const say = (message: object) =>
    library.evaluate((each) => chrome.runtime.sendMessage(each), message);
  expect(await say({ type: 'card', id: 'taliban' })).toMatchObject({ ok: true });
  expect(await say({ type: 'popup-intent' })).toEqual({ ok: true, value: null });
  expect(await say({ type: 'card', id: 7 })).toEqual({ ok: false, error: 'malformed' });
  await expect
    .poll(() => extension.complaints)
    .toEqual([expect.stringContaining('refused a message')]);
  extension.complaints.length = 0;
});

test('undo after turning a site off twice restores the original rule, even if the background was stopped', async ({
  extension,
}) => {
  const key = `site:${extension.site.host}`;
  await (await extension.worker()).evaluate(
    (name) => chrome.storage.sync.set({ [name]: 'on' }),
    key,
  );
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const say = await voiceIn(extension, page);
  expect(await say({ type: 'turn-off-site' })).toEqual({ ok: true, value: { ok: true } });
  await expect.poll(() => marks(page)).toEqual([]);
  await (await stopper(extension, page))();
  // A retry after a lost response.
  expect(await say({ type: 'turn-off-site' })).toEqual({ ok: true, value: { ok: true } });
  expect(await say({ type: 'restore-site-rule' })).toEqual({ ok: true, value: { ok: true } });
  expect(await stored(extension)).toMatchObject({ [key]: 'on' });

  // That was its only undo: it cannot undo what the user sets from now on.
  await (await extension.worker()).evaluate(
    (name) => chrome.storage.sync.set({ [name]: 'off' }),
    key,
  );
  expect(await say({ type: 'restore-site-rule' })).toEqual({ ok: true, value: { ok: true } });
  expect(await stored(extension)).toMatchObject({ [key]: 'off' });
});

const OWN = { hall: 'sandmere/sandmere-hall', board: 'sandmere/sandmere-water-board' };
const SPOT = {
  type: 'spot',
  blocks: ['They spoke.'],
  langs: ['en'],
  lists: [false],
  written: null,
};

test('a page gets of an imported pack only what it has named, and nothing where that is not marked', async ({
  extension,
  site,
}, testInfo) => {
  site.add(
    '/news/2026/hall.html',
    `<!doctype html><html lang="en"><meta property="og:type" content="article"><article><h1>Choirs</h1>
    <p class="byline">By A. Writer, <time datetime="2026-11-20">20 November 2026</time></p>
    <p>They met in Sandmere Hall, and sang of the Taliban.</p>${'<p>The choirs of the coast met again in November, and sang for two days.</p>'.repeat(12)}</article></html>`,
  );
  const settings = await addSamplePack(extension, testInfo.outputPath('sandmere.pack.json'));
  await settings.close();
  const page = await extension.open('/news/2026/hall.html');
  await expect.poll(() => marks(page)).toEqual(['Sandmere Hall', 'Taliban']);
  const say = await voiceIn(extension, page);
  const cards = (id: string) => say({ type: 'cards', ids: [id] });

  expect(await cards(OWN.board)).toEqual({ ok: true, value: [] });
  expect(await say({ type: 'mute', id: OWN.board, on: true })).toEqual(NOT_ALLOWED);
  expect(await cards(OWN.hall)).toMatchObject({ ok: true, value: [{ id: OWN.hall }] });
  // The card of the hall leads there.
  expect(await cards(OWN.board)).toMatchObject({ ok: true, value: [{ id: OWN.board }] });
  expect(await say({ type: 'mute', id: OWN.board, on: true })).toEqual({
    ok: true,
    value: { ok: true },
  });
  // Of all that is muted, it is only told what is in its text.
  const worker = await extension.worker();
  await worker.evaluate(() =>
    chrome.storage.local.set(
      Object.fromEntries(
        Array.from({ length: 10_000 }, (_, at) => [`known:sandmere/lane-${at}`, 'Lane']),
      ),
    ),
  );
  expect(await say(SPOT)).toMatchObject({ value: { settings: { muted: [OWN.board] } } });

  // From now on, the pack is only marked on another site: here, not even
  // its muted entries are told.
  await worker.evaluate(async () => {
    const { packs } = await chrome.storage.local.get<{ packs: object[] }>('packs');
    const sites = ['other.example'];
    await chrome.storage.local.set({ packs: packs.map((pack) => ({ ...pack, sites })) });
  });
  await expect.poll(() => marks(page)).toEqual(['Taliban']);
  expect(await say(SPOT)).toMatchObject({ value: { settings: { muted: [] } } });
  expect(await cards(OWN.hall)).toEqual({ ok: true, value: [] });
  expect(await say({ type: 'mute', id: OWN.board, on: false })).toEqual(NOT_ALLOWED);

  const { host } = site;
  await worker.evaluate((name) => chrome.storage.sync.set({ [`site:${name}`]: 'off' }), host);
  await expect.poll(() => marks(page)).toEqual([]);
  expect(await cards('taliban')).toEqual({ ok: true, value: [] });
  expect(await say({ type: 'mute', id: 'taliban', on: true })).toEqual(NOT_ALLOWED);
  // An earlier count that arrives late does not replace “Off”.
  const badge = () =>
    worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    }, page.url());
  await expect.poll(badge).toBe('off');
  expect(await say({ type: 'term-count', terms: 2 })).toEqual({ ok: true, value: null });
  expect(await badge()).toBe('off');
  await expect
    .poll(() => extension.complaints)
    .toEqual([expect.stringContaining('refused a message')]);
  extension.complaints.length = 0;
});

test('a page opens nothing from behind, and not without end', async ({ extension }) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const say = await voiceIn(extension, page);
  const open = { type: 'open-library', route: { view: 'entry', id: 'taliban' } };
  expect(await say(open)).toEqual({ ok: true, value: null });
  // The library is the active tab now.
  expect(await say(open)).toEqual(NOT_ALLOWED);
  expect(await say({ type: 'open-popup', id: 'taliban' })).toEqual(NOT_ALLOWED);
  for (let at = 1; at < 10; at++) {
    await page.bringToFront();
    expect(await say(open)).toEqual({ ok: true, value: null });
  }
  await page.bringToFront();
  expect(await say(open)).toEqual(NOT_ALLOWED);
  await expect
    .poll(() => extension.complaints)
    .toEqual([expect.stringContaining('refused a message')]);
  extension.complaints.length = 0;
});

test('a tab is served while another one’s many requests are being worked off', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const world = await worldIn(extension, page);
  await world(`globalThis.handled = 0;
    const blocks = ['Mali and the Taliban in Kabul, Syria. '.repeat(6000)];
    for (let at = 0; at < 200; at++)
      chrome.runtime.sendMessage({ type: 'spot', blocks, langs: ['en'], lists: [true], written: null })
        .then((answer) => { if (answer?.ok) handled++; }, () => {});
    0`);
  await expect.poll(() => world('handled')).toBeGreaterThan(0);
  const other = await extension.open(ARTICLE);
  await expect.poll(() => marks(other)).not.toEqual([]);
  // One is in progress and 64 wait; the others get no response.
  expect(await world('handled')).toBeLessThan(MAX_WAITING + 1);
});
