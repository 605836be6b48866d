import { browser } from '@wxt-dev/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasPanel, openPanel, openSidebar, togglePanel } from '../../../messages/open-panel.ts';

afterEach(() => {
  Reflect.deleteProperty(browser, 'sidePanel');
  Reflect.deleteProperty(browser, 'sidebarAction');
});

/** A browser with these ways to open a panel; records what is called, and with what. */
function browserWith(...names: ('sidePanel' | 'sidebarAction')[]) {
  const calls: unknown[][] = [];
  const record = (name: string) =>
    vi.fn(async (...args: unknown[]) => void calls.push([name, ...args]));
  if (names.includes('sidePanel')) Reflect.set(browser, 'sidePanel', { open: record('open') });
  if (names.includes('sidebarAction')) {
    Reflect.set(browser, 'sidebarAction', { open: record('open'), toggle: record('toggle') });
  }
  return calls;
}

describe('the panel', () => {
  it('is Chromium’s side panel, in the given tab', async () => {
    const calls = browserWith('sidePanel');
    expect(hasPanel()).toBe(true);
    await openPanel({ tabId: 7 });
    await togglePanel({ tabId: 8 });
    expect(openSidebar()).toBeNull();
    expect(calls).toEqual([
      ['open', { tabId: 7 }],
      ['open', { tabId: 8 }],
    ]);
  });

  it('is Firefox’s sidebar, which takes no tab and can be closed by the same shortcut', async () => {
    const calls = browserWith('sidebarAction');
    expect(hasPanel()).toBe(true);
    await openPanel({ tabId: 7 });
    await openSidebar();
    await togglePanel({ tabId: 8 });
    expect(calls).toEqual([['open'], ['open'], ['toggle']]);
  });

  it('is missing in browsers that have neither, where nothing happens', async () => {
    expect(hasPanel()).toBe(false);
    await openPanel({ windowId: 1 });
    await togglePanel({ windowId: 1 });
    Reflect.set(browser, 'sidebarAction', { open: null });
    expect(hasPanel()).toBe(false);
    Reflect.set(browser, 'sidebarAction', null);
    expect(hasPanel()).toBe(false);
  });
});
