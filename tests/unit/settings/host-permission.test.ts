import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  hasHostPermission,
  requestHostPermission,
  watchHostPermission,
} from '../../../settings/host-permission.ts';

const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** What the browser has granted. */
let granted: string[];
/** What the user was asked for. */
let requested: string[];
const listeners = { added: new Set<() => void>(), removed: new Set<() => void>() };

const eventOf = (set: Set<() => void>) => ({
  addListener: (listener: () => void) => set.add(listener),
  removeListener: (listener: () => void) => set.delete(listener),
});

beforeEach(() => {
  granted = [];
  requested = [];
  Reflect.set(browser, 'permissions', {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => granted.includes(origin)),
    request: async ({ origins }: { origins: string[] }) => {
      requested.push(...origins);
      return true;
    },
    onAdded: eventOf(listeners.added),
    onRemoved: eventOf(listeners.removed),
  });
});
afterEach(() => {
  Reflect.deleteProperty(browser, 'permissions');
});

describe('access to pages', () => {
  it('to all of them is access to each', async () => {
    granted = EVERYWHERE;
    expect(await hasHostPermission()).toBe(true);
    expect(await hasHostPermission('https://news.example/a')).toBe(true);
  });

  it('to one host is not access to all, nor to another', async () => {
    granted = ['https://news.example/*'];
    expect(await hasHostPermission()).toBe(false);
    expect(await hasHostPermission('https://news.example/a')).toBe(true);
    expect(await hasHostPermission('http://news.example/a')).toBe(false);
    expect(await hasHostPermission('https://other.example/a')).toBe(false);
  });

  it('includes every port of a host', async () => {
    granted = ['http://localhost/*'];
    expect(await hasHostPermission('http://localhost:8080/a')).toBe(true);
  });

  it('is requested for all pages at once', async () => {
    expect(await requestHostPermission()).toBe(true);
    expect(requested).toEqual(EVERYWHERE);
  });

  it('is watched, whether granted or revoked, until watching stops', () => {
    const changed = vi.fn();
    const stop = watchHostPermission(changed);
    for (const listener of [...listeners.added, ...listeners.removed]) listener();
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    expect([...listeners.added, ...listeners.removed]).toEqual([]);
  });
});
