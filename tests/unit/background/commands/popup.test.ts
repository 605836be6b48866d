import { browser } from '@wxt-dev/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPopup, takeIntent } from '../../../../background/commands/popup.ts';

const action = { openPopup: vi.fn(async (_options: { windowId?: number }) => {}) };
const windows = { create: vi.fn(async (_options: { url: string }) => {}) };

beforeEach(() => {
  vi.clearAllMocks();
  // Each tab is in a window of its own.
  Reflect.set(browser, 'tabs', { get: async (id: number) => ({ id, windowId: 100 + id }) });
  Reflect.set(browser, 'runtime', { getURL: (path: string) => `extension:${path}` });
  Reflect.set(browser, 'action', action);
  Reflect.set(browser, 'windows', windows);
});
afterEach(() => {
  for (const part of ['tabs', 'runtime', 'action', 'windows'])
    Reflect.deleteProperty(browser, part);
});

describe('the popup', () => {
  it('opens in the window of its tab, whichever has the focus', async () => {
    await openPopup({ kind: 'entry', id: 'taliban' }, 7);
    expect(action.openPopup).toHaveBeenCalledWith({ windowId: 107 });
    expect(takeIntent()).toEqual({ kind: 'entry', id: 'taliban' });
    expect(takeIntent()).toBeNull();
  });

  it('opens where the focus is if it belongs to no tab', async () => {
    await openPopup(null, undefined);
    expect(action.openPopup).toHaveBeenCalledWith({});
  });

  it('is a window about the same tab if the browser refuses', async () => {
    action.openPopup.mockRejectedValueOnce(new Error('The window is not focused.'));
    await openPopup(null, 7);
    expect(windows.create).toHaveBeenCalledWith(
      expect.objectContaining({ url: 'extension:/popup.html?tabId=7' }),
    );
  });

  it('does not show later what it could not show at once', async () => {
    action.openPopup.mockRejectedValueOnce(new Error('The window is not focused.'));
    windows.create.mockRejectedValueOnce(new Error('No window can be made now.'));
    await expect(openPopup({ kind: 'missing', text: 'a name' }, 7)).rejects.toThrow();
    expect(takeIntent()).toBeNull();
  });
});
