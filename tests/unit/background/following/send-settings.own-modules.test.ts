import { browser } from '@wxt-dev/browser';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import type { Content } from '../../../../background/content/content.ts';
import { createToldEntries } from '../../../../background/remembered/told-entries.ts';
import { createStorage } from '../../settings/storage.ts';
import { area } from '../session-area.ts';

const MUTED = { 'known:own/one': 'One', 'known:own/two': 'Two' };

// The store of settings is bound to the browser's storage as it is imported.
Reflect.set(browser, 'storage', { ...createStorage({}, { ...MUTED }).storage, session: area() });
const { sendSettings } = await import('../../../../background/following/send-settings.ts');

const sendMessage = vi.fn(async (_tabId: number, _message: object) => ({ ok: true, value: null }));

/** A tab that goes to another page after the browser has listed it. */
function tabGoes(from: string, to: string) {
  Reflect.set(browser, 'tabs', {
    query: async () => [{ id: 7, url: from }],
    get: async () => ({ id: 7, url: to }),
    sendMessage,
  });
}

afterEach(() => {
  sendMessage.mockClear();
  Reflect.deleteProperty(browser, 'tabs');
});
afterAll(() => void Reflect.deleteProperty(browser, 'storage'));

const all = async () => Promise.reject(new Error('Not asked for.'));
const content = (): Content => ({
  catalog: all,
  dictionary: all,
  mayTell: async () => () => true,
});

it('a page is told what is muted of the entries that it knows, not of those the page before knew', async () => {
  const told = createToldEntries(area());
  await told.tell(7, 'one.example', ['own/one']);
  await told.tell(7, 'two.example', ['own/two']);
  tabGoes('https://one.example/', 'https://two.example/');
  await sendSettings(content, told);
  expect(sendMessage.mock.calls.map(([, message]) => message)).toMatchObject([
    { type: 'settings-changed', settings: { muted: ['own/two'] } },
  ]);
});
