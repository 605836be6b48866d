import type { Page } from '@playwright/test';
import { ARTICLE, type Extension, expect, marks, test } from './extension.ts';

/** What a page's process that was broken into can ask for, since it speaks with our code's voice. */

type Say = (message: object) => Promise<unknown>;

/** Speaks as our code in a page does, from the extension's isolated world there. */
async function voiceIn({ context, id }: Extension, page: Page): Promise<Say> {
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin === `chrome-extension://${id}`) worlds.push(world.id);
  });
  await session.send('Runtime.enable');
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  return async (message) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: worlds.at(-1) ?? -1,
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    expect(exceptionDetails).toBeUndefined();
    return result.value;
  };
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
    // It turned nothing off.
    { type: 'restore-site-rule' },
    // There is no such entry: a store full of made-up names would take no setting any more.
    { type: 'mute', id: 'made-up', on: true },
  ])
    expect(await say(message), JSON.stringify(message)).toEqual(NOT_ALLOWED);
  expect(await stored(extension)).toEqual({});
  // What it is for, it can do.
  expect(await say({ type: 'cards', ids: ['taliban'] })).toMatchObject({
    ok: true,
    value: [{ id: 'taliban' }],
  });
  await expect
    .poll(() => extension.complaints)
    .toEqual([expect.stringContaining('refused a message')]);
  extension.complaints.length = 0;
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
  const session = await extension.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  // The answer was lost, so that the question is asked again.
  expect(await say({ type: 'turn-off-site' })).toEqual({ ok: true, value: { ok: true } });
  expect(await say({ type: 'restore-site-rule' })).toEqual({ ok: true, value: { ok: true } });
  expect(await stored(extension)).toMatchObject({ [key]: 'on' });

  // That was the one undo: what the reader says from now on is not undone by a page.
  await (await extension.worker()).evaluate(
    (name) => chrome.storage.sync.set({ [name]: 'off' }),
    key,
  );
  expect(await say({ type: 'restore-site-rule' })).toEqual({ ok: true, value: { ok: true } });
  expect(await stored(extension)).toMatchObject({ [key]: 'off' });
});
