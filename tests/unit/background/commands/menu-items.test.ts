import { browser } from '@wxt-dev/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMenuItems } from '../../../../background/commands/menu-items.ts';
import { speakIn } from '../../i18n/speaking.ts';

interface Item {
  readonly id: string;
  readonly title: string;
}

/** The menu items that the browser has, which it keeps while it is closed. */
let items: Map<string, string>;
let installed: (() => void)[];
let started: (() => void)[];

beforeEach(() => {
  items = new Map();
  [installed, started] = [[], []];
  const listeners = (list: (() => void)[]) => ({
    addListener: (one: () => void) => list.push(one),
  });
  Reflect.set(browser, 'runtime', {
    onInstalled: listeners(installed),
    onStartup: listeners(started),
  });
  Reflect.set(browser, 'contextMenus', {
    removeAll: async () => items.clear(),
    create: ({ id, title }: Item) => {
      if (items.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
      items.set(id, title);
    },
  });
});
afterEach(async () => {
  for (const part of ['runtime', 'contextMenus']) Reflect.deleteProperty(browser, part);
  await speakIn('en');
});

/** The background starts, and adds its listeners. */
const start = () => {
  [installed.length, started.length] = [0, 0];
  keepMenuItems();
};
const fire = (listeners: readonly (() => void)[]) => {
  for (const listener of listeners) listener();
};
const titleOfSite = () => items.get('toggle-site');

describe('the menu items', () => {
  it('are in the language that the browser has when it starts', async () => {
    start();
    fire(installed);
    await vi.waitFor(() => expect(items.size).toBe(3));
    const english = titleOfSite();
    await speakIn('de');
    start();
    fire(started);
    await vi.waitFor(() => expect(titleOfSite()).not.toBe(english));
    expect(items.size).toBe(3);
  });

  it('are there once if the extension is updated as the browser starts', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    start();
    fire(started);
    fire(installed);
    await vi.waitFor(() => expect(items.size).toBe(3));
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(items.size).toBe(3);
    expect(error).not.toHaveBeenCalled();
  });
});
