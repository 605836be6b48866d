import { browser } from '@wxt-dev/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { sendToProbe, sendToTab } from '../../../messages/send-to-tab.ts';

afterEach(() => {
  Reflect.deleteProperty(browser, 'tabs');
  vi.restoreAllMocks();
});

/** What comes of asking a tab for its selected text, where the page responds with this. */
function selectedIn(response: unknown) {
  Reflect.set(browser, 'tabs', { sendMessage: async () => response });
  return sendToTab(7, { type: 'selected' });
}

it('returns what the reader of a page responds', async () => {
  expect(await selectedIn({ ok: true, value: 'Kabul' })).toBe('Kabul');
});

it('goes to the given document alone, or to whichever is in the tab', async () => {
  const sendMessage = vi.fn(async () => ({ ok: true, value: '' }));
  Reflect.set(browser, 'tabs', { sendMessage });
  await sendToTab(7, { type: 'selected' }, 'D');
  await sendToTab(7, { type: 'selected' });
  expect(sendMessage.mock.calls).toEqual([
    [7, { type: 'selected' }, { documentId: 'D' }],
    [7, { type: 'selected' }, {}],
  ]);
});

it('reaches a probe, and ignores a tab that has none', async () => {
  const sendMessage = vi.fn(async () => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  });
  Reflect.set(browser, 'tabs', { sendMessage });
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  await sendToProbe(7, { type: 'vote' });
  expect(sendMessage.mock.calls).toEqual([[7, { type: 'vote' }, {}]]);
  expect(report).not.toHaveBeenCalled();
});

it('tells a page without a reader from one that has it', async () => {
  expect(await selectedIn(undefined)).toBeUndefined();
});

it.each([
  ['no envelope', 'Kabul'],
  ['another shape', { ok: true, value: { text: 'Kabul' } }],
  ['an unknown failure', { ok: false, error: 'because' }],
  ['a failure', { ok: false, error: 'failed' }],
])('ignores a response of %s, and reports it', async (what, response) => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await selectedIn(response)).toBeNull();
  // What was reported once is not reported again.
  if (what === 'no envelope') expect(report).toHaveBeenCalledOnce();
});
