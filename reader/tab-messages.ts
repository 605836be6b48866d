import { type Browser, browser } from '@wxt-dev/browser';
import * as v from 'valibot';
import { TabMessage, type TabResponses } from '../messages/tab-messages.ts';
import type { PageSettings } from '../settings/schema.ts';
import type { PageTerms } from './page-terms.ts';

/** Carries out what the background and the popup ask for, until `signal` ends. */
export function handleTabMessages(
  terms: PageTerms,
  reader: {
    stop(): void;
    onSettings(settings: PageSettings): void;
    connect(nonce: string): string | null;
  },
  signal: AbortSignal,
): void {
  const carryOut = (
    message: TabMessage,
  ): TabResponses[TabMessage['type']] | Promise<TabResponses[TabMessage['type']]> => {
    switch (message.type) {
      case 'terms':
        return terms.list();
      case 'show':
        return terms.show(message.entry);
      case 'step':
        return terms.step(message.by);
      case 'selected':
        return terms.selected();
      case 'show-selected':
        return terms.showSelected(message.entry);
      case 'card-frame':
        return reader.connect(message.nonce);
      case 'follow':
        reader.onSettings(message.settings);
        return null;
      case 'stop':
        reader.stop();
        return null;
    }
  };
  const listen = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    answer: (response: TabResponses[TabMessage['type']]) => void,
  ) => {
    if (sender.id !== browser.runtime.id) return;
    const parsed = v.safeParse(TabMessage, message);
    if (!parsed.success) return;
    const response = carryOut(parsed.output);
    if (!(response instanceof Promise)) {
      answer(response);
      return;
    }
    response.then(answer, () => answer(false));
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listen);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}
