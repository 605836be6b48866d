import { browser } from '@wxt-dev/browser';
import type { UnlistedScriptDefinition } from 'wxt';
import type { Message } from '../messages/define.ts';
import type { BackgroundMessages, ProbeMessages } from '../messages/protocol.ts';
import { sendUntilAnswered } from '../messages/retry.ts';
import { createNewsObserver, type NewsObserver } from '../sites/news-observer.ts';
import { type NewsVote, vote } from '../sites/news-vote.ts';
import { readSignals } from '../sites/signals.ts';

type PageVote = Message<BackgroundMessages, 'page-vote'>;

const LOOK_AGAIN: keyof ProbeMessages = 'look';

declare global {
  /** The observer of this page, in the extension's isolated world, which the page cannot reach. */
  var backgrounderNewsObserver: NewsObserver | undefined;
}

/**
 * Runs on pages that the reader's rules allow, looks whether the page is news, and says so for
 * each address. The background decides what follows. The vote is also the script's result, for
 * whoever injects it. Written as WXT has it: what `defineUnlistedScript` adds would be in each page.
 */
export default {
  main() {
    globalThis.backgrounderNewsObserver ??= observe();
    return globalThis.backgrounderNewsObserver.look();
  },
} satisfies UnlistedScriptDefinition;

function observe(): NewsObserver {
  let latest: NewsVote | null = null;
  const see = () => vote(readSignals(document));
  const newsObserver = createNewsObserver(document, see, (seen) => {
    // A page that is only prepared is nobody's yet: https://wicg.github.io/nav-speculation/prerendering.html
    if (Reflect.get(document, 'prerendering')) return;
    latest = seen;
    void sendUntilAnswered(async () => {
      // Of two votes, the last one counts.
      if (seen !== latest) return null;
      return browser.runtime.sendMessage({ type: 'page-vote', vote: seen } satisfies PageVote);
    });
  });
  browser.runtime.onMessage.addListener((message) => {
    if (message?.type === LOOK_AGAIN) newsObserver.look();
  });
  document.addEventListener('prerenderingchange', () => newsObserver.anew());
  // What the reader's rules say may have changed while the page was in the browser's cache.
  window.addEventListener('pageshow', ({ persisted }) => persisted && newsObserver.anew());
  return newsObserver;
}
