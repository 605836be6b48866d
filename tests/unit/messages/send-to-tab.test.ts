import { browser } from '@wxt-dev/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { sendToTab } from '../../../messages/send-to-tab.ts';

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
