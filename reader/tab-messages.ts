import { type Browser, browser } from '@wxt-dev/browser';
import * as v from 'valibot';
import { Order, type Reports } from '../messages/tab-messages.ts';
import type { PageSettings } from '../settings/schema.ts';
import { selectedText } from './dom/selection.ts';
import type { Terms } from './page-terms.ts';

/** Carries out what the background and the popup order, until `signal` ends. */
export function obey(
  terms: Terms,
  reader: { stop(): void; adopt(settings: PageSettings): void },
  signal: AbortSignal,
): void {
  const carryOut = (order: Order): Reports[Order['type']] | Promise<boolean> => {
    switch (order.type) {
      case 'terms':
        return terms.list();
      case 'show':
        return terms.show(order.entry);
      case 'step':
        return terms.step(order.by);
      case 'selected':
        return selectedText();
      case 'show-selected':
        return terms.showSelected(order.entry);
      case 'follow':
        reader.adopt(order.settings);
        return null;
      case 'stop':
        reader.stop();
        return null;
    }
  };
  const listen = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    answer: (report: Reports[Order['type']]) => void,
  ) => {
    if (sender.id !== browser.runtime.id) return;
    const order = v.safeParse(Order, message);
    if (!order.success) return;
    const report = carryOut(order.output);
    if (!(report instanceof Promise)) {
      answer(report);
      return;
    }
    report.then(answer, () => answer(false));
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
