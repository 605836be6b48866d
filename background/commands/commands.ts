import { type Browser, browser } from 'wxt/browser';
import { togglePanel } from '../../messages/open-panel.ts';
import { sendToTab } from '../../messages/send-to-tab.ts';
import type { Content } from '../content/content.ts';
import type { ToldEntries } from '../remembered/told-entries.ts';
import { reporting } from '../reporting.ts';
import { openPopup } from './popup.ts';
import { openSelected, selectionIn } from './selection.ts';
import { toggleSite } from './toggle.ts';

/** Handles the keyboard shortcuts in the manifest. Firefox for Android has no `commands` API. */
export function registerCommands(content: () => Content, told: ToldEntries): void {
  browser.commands?.onCommand.addListener(
    reporting((command, front) => carryOut(command, front, content, told)),
  );
}

async function carryOut(
  command: string,
  front: Browser.tabs.Tab | undefined,
  content: () => Content,
  told: ToldEntries,
): Promise<void> {
  // Before any await: browsers open the panel only in response to a user gesture.
  if (command === 'open-panel') {
    await togglePanel({ windowId: front?.windowId ?? browser.windows.WINDOW_ID_CURRENT });
    return;
  }
  // Firefox before 126 does not say in which tab the shortcut was pressed.
  const tab = front ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return;
  switch (command) {
    case 'next-term':
      await sendToTab(tab.id, { type: 'step', by: 1 });
      return;
    case 'previous-term':
      await sendToTab(tab.id, { type: 'step', by: -1 });
      return;
    case 'background-of-selection': {
      const text = await selectionIn(tab.id);
      if (text?.trim()) await openSelected(content, told, tab.id, text);
      else await openPopup(null, tab.id);
      return;
    }
    case 'toggle-site':
      await toggleSite(tab);
  }
}
