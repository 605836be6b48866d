import { browser } from '@wxt-dev/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../../../background/commands/library.ts';

const tabs = {
  query: vi.fn(async (): Promise<{ id: number; windowId: number }[]> => []),
  update: vi.fn(async (_id: number, _to: object) => ({})),
  create: vi.fn(async (_to: object) => ({})),
};
const windows = { update: vi.fn(async (_id: number, _to: object) => ({})) };
const ENTRY = { view: 'entry', id: 'taliban' } as const;
const URL = 'extension:/library.html#/entry/taliban';

beforeEach(() => {
  vi.clearAllMocks();
  Reflect.set(browser, 'tabs', tabs);
  Reflect.set(browser, 'windows', windows);
  Reflect.set(browser, 'runtime', { getURL: (path: string) => `extension:${path}` });
});
afterEach(() => {
  for (const part of ['tabs', 'windows', 'runtime']) Reflect.deleteProperty(browser, part);
});

describe('the library', () => {
  it('opens in a new tab, or in the one that shows it already', async () => {
    await openLibrary(ENTRY);
    expect(tabs.create).toHaveBeenCalledWith({ url: URL });
    tabs.query.mockResolvedValueOnce([{ id: 3, windowId: 9 }]);
    await openLibrary(ENTRY);
    expect(tabs.update).toHaveBeenCalledWith(3, { url: URL, active: true });
    expect(windows.update).toHaveBeenCalledWith(9, { focused: true });
    expect(tabs.create).toHaveBeenCalledOnce();
  });

  it('opens in a new tab if the one that showed it is closed at that moment', async () => {
    tabs.query.mockResolvedValueOnce([{ id: 3, windowId: 9 }]);
    tabs.update.mockRejectedValueOnce(new Error('No tab with id: 3.'));
    await openLibrary(ENTRY);
    expect(tabs.create).toHaveBeenCalledWith({ url: URL });
  });
});
