import { browser } from '@wxt-dev/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeIntent } from '../../../../background/commands/popup.ts';
import { openSelected } from '../../../../background/commands/selection.ts';
import { loadContent } from '../../../../background/content/content.ts';
import { createToldEntries } from '../../../../background/remembered/told-entries.ts';
import { termsOf } from '../../../../packs/terms.ts';
import { createImportedPacks } from '../../../../settings/imported-packs/create-imported-packs.ts';
import { writeIndex } from '../../../../spotting/dictionary/index-write.ts';
import { filesOf } from '../../catalog/catalog-of.ts';
import { PACK } from '../../packs/small-pack.ts';
import { faulty } from '../../settings/faulty.ts';
import { area } from '../session-area.ts';

const content = loadContent(
  { files: filesOf(PACK), index: async () => writeIndex(termsOf(PACK)) },
  createImportedPacks(faulty({}, []), (act) => act()),
);
const action = { openPopup: vi.fn(async (_options: { windowId?: number }) => {}) };
const sendMessage = vi.fn(async (_tabId: number, _message: object): Promise<unknown> => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  Reflect.set(browser, 'action', action);
  Reflect.set(browser, 'tabs', {
    get: async (id: number) => {
      // What Chromium says of −1, and of a tab that was closed.
      if (id < 0) throw new TypeError("Error at parameter 'tabId': Value must be at least 0.");
      if (id !== 7) throw new Error(`No tab with id: ${id}.`);
      return { id, windowId: 107, url: 'https://news.example/a' };
    },
    sendMessage,
  });
});
afterEach(() => {
  for (const part of ['tabs', 'action']) Reflect.deleteProperty(browser, part);
});

const open = (tabId: number | undefined, text: string) =>
  openSelected(content, createToldEntries(area()), tabId, text);

describe('selected text', () => {
  it.each([
    ['no tab at all', undefined],
    ['a tab that is none', -1],
    ['a tab that was closed', 8],
  ])('is looked up in the popup if it is in %s', async (_where, tabId) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    await open(tabId, 'Exampleland');
    expect(takeIntent()).toEqual({ kind: 'entry', id: 'exampleland' });
    await open(tabId, 'Hallway');
    expect(takeIntent()).toEqual({ kind: 'missing', text: 'Hallway' });
    expect(action.openPopup.mock.calls).toEqual([[{}], [{}]]);
    expect(sendMessage).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
  });

  it('is looked up in its page if a reader runs there, otherwise in the popup', async () => {
    sendMessage.mockResolvedValueOnce({ ok: true, value: true });
    await open(7, 'Exampleland');
    expect(sendMessage.mock.lastCall?.slice(0, 2)).toEqual([
      7,
      { type: 'show-selected', entry: 'exampleland' },
    ]);
    expect(action.openPopup).not.toHaveBeenCalled();
    await open(7, 'Exampleland');
    expect(action.openPopup).toHaveBeenCalledWith({ windowId: 107 });
    expect(takeIntent()).toEqual({ kind: 'entry', id: 'exampleland' });
  });
});
