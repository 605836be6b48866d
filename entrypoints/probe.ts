import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { vote } from '../sites/news.ts';
import { readSignals } from '../sites/signals.ts';

const KEY = Symbol.for('backgrounder.probed');

/**
 * Runs on pages that the reader's rules allow, looks whether the page is news, and says so once
 * for each address. The background decides what follows. The vote is also the script's result,
 * for whoever injects it.
 */
export default defineUnlistedScript(() => {
  const result = vote(readSignals(document));
  if (Reflect.get(globalThis, KEY) !== location.href) {
    Reflect.set(globalThis, KEY, location.href);
    // Rejects where the extension was updated under the page: then there is nothing to say.
    browser.runtime.sendMessage({ type: 'probed', vote: result }).catch(() => {});
  }
  return result;
});
