import { browser } from '@wxt-dev/browser';
import type { UnlistedScriptDefinition } from 'wxt';
import type { Message } from '../messages/define.ts';
import type { BackgroundMessages, ProbeMessages } from '../messages/protocol.ts';
import { sendUntilAnswered } from '../messages/retry.ts';
import { createNewsObserver, type NewsObserver } from '../sites/news-observer.ts';
import { type NewsVote, vote } from '../sites/news-vote.ts';
import { holdsProse, readSignals } from '../sites/signals.ts';

type PageVote = Message<BackgroundMessages, 'page-vote'>;

const VOTE: keyof ProbeMessages = 'vote';

/** What the probe leaves in a page. */
interface Probe extends NewsObserver {
  /** For the reader, which would need the same code for frames. */
  readonly holdsProse: (document: Document) => boolean;
}

declare global {
  /** The observer of this page, in the extension's isolated world, out of the page's reach. */
  var backgrounderNewsObserver: Probe | undefined;
}

/**
 * Runs on every page that the site rules allow, and votes for each URL on whether the page is news. The
 * background acts on that. The vote is also the result of the script, for `executeScript`. Exports the
 * plain object that WXT expects: `defineUnlistedScript` would add code to every page.
 */
export default {
  main() {
    globalThis.backgrounderNewsObserver ??= observe();
    return globalThis.backgrounderNewsObserver.look();
  },
} satisfies UnlistedScriptDefinition;

function observe(): Probe {
  let latest: NewsVote | null = null;
  const see = () => vote(readSignals(document));
  const newsObserver = createNewsObserver(document, see, (seen) => {
    // Wait until a prerendered page is activated: https://wicg.github.io/nav-speculation/prerendering.html
    if (Reflect.get(document, 'prerendering')) return;
    latest = seen;
    void sendUntilAnswered(async () => {
      // Don't retry a vote that a later one has superseded.
      if (seen !== latest) return null;
      return browser.runtime.sendMessage({ type: 'page-vote', vote: seen } satisfies PageVote);
    });
  });
  browser.runtime.onMessage.addListener((message) => {
    if (message?.type === VOTE) newsObserver.look();
  });
  document.addEventListener('prerenderingchange', () => newsObserver.anew());
  // The rules may have changed while the page was in the back/forward cache.
  window.addEventListener('pageshow', ({ persisted }) => persisted && newsObserver.anew());
  return { ...newsObserver, holdsProse };
}
