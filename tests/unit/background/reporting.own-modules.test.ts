import { browser } from '@wxt-dev/browser';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Content } from '../../../background/content/content.ts';
import { createToldEntries } from '../../../background/remembered/told-entries.ts';
import { createStorage } from '../settings/storage.ts';
import { area } from './session-area.ts';

// The stores of the background are bound to the browser's storage as they are imported.
Reflect.set(browser, 'storage', { ...createStorage().storage, session: area() });
const { registerCommands } = await import('../../../background/commands/commands.ts');
const { registerMenus } = await import('../../../background/commands/menus.ts');
const { registerOmnibox } = await import('../../../background/commands/omnibox.ts');

const TAB = { id: 7, url: 'https://news.example/' };

/** The listeners of each event, by its name. */
let heard: Record<string, (...event: unknown[]) => unknown>;

beforeEach(() => {
  heard = {};
  const event = (name: string) => ({
    addListener: (listener: (...event: unknown[]) => unknown) => {
      heard[name] = listener;
    },
  });
  const parts = {
    runtime: { onInstalled: event('installed'), onStartup: event('startup') },
    commands: { onCommand: event('command') },
    contextMenus: { onClicked: event('menu') },
    omnibox: {
      setDefaultSuggestion: () => {},
      onInputChanged: event('typed'),
      onInputEntered: event('entered'),
    },
    tabs: { sendMessage: async () => ({ ok: true, value: 'Kabul' }) },
  };
  for (const [name, part] of Object.entries(parts)) Reflect.set(browser, name, part);
});
afterEach(() => {
  for (const part of ['runtime', 'commands', 'contextMenus', 'omnibox', 'tabs'])
    Reflect.deleteProperty(browser, part);
});
afterAll(() => void Reflect.deleteProperty(browser, 'storage'));

/** A background that cannot read its content. */
function started(why: string) {
  const fails = async () => Promise.reject(new Error(why));
  const content = (): Content => ({ catalog: fails, dictionary: fails, mayTell: fails });
  const told = createToldEntries(area());
  registerCommands(content, told);
  registerMenus(content, told);
  registerOmnibox(content);
}

/** What the browser tells the background, each of which needs the content. */
const EVENTS: readonly { readonly event: string; readonly of: readonly unknown[] }[] = [
  { event: 'command', of: ['background-of-selection', TAB] },
  { event: 'menu', of: [{ menuItemId: 'background-of-selection', selectionText: 'Kabul' }, TAB] },
  { event: 'typed', of: ['Kabul', () => {}] },
  { event: 'entered', of: ['Kabul'] },
];

describe('an event that the background cannot handle', () => {
  // What nobody catches fails the run of all tests.
  it.each(EVENTS)('is reported: $event', async ({ event, of }) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const why = `No file for ${event}.`;
    started(why);
    heard[event]?.(...of);
    await vi.waitFor(() => expect(error).toHaveBeenCalledOnce());
    expect(error).toHaveBeenCalledWith('Backgrounder error:', new Error(why));
  });

  it.each(EVENTS)(
    'is not reported by a background that is being stopped: $event',
    async ({ event, of }) => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      started('No SW');
      heard[event]?.(...of);
      await new Promise((done) => setTimeout(done, 10));
      expect(error).not.toHaveBeenCalled();
    },
  );
});
