import { browser } from '@wxt-dev/browser';
import type { UnlistedScriptDefinition } from 'wxt';
import type { Message } from '../messages/define.ts';
import type { Envelope } from '../messages/envelope.ts';
import type { BackgroundMessages, ProbeMessages } from '../messages/protocol.ts';
import { sendUntilAnswered } from '../messages/retry.ts';
import { createNewsObserver, type NewsObserver } from '../sites/news-observer.ts';
import { holdsProse, readSignals, type Signals } from '../sites/signals.ts';

type PageSignals = Message<BackgroundMessages, 'page-signals'>;

const VOTE: keyof ProbeMessages = 'vote';
const REST: keyof ProbeMessages = 'rest';

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
 * Runs on every page that the site rules allow, and reads for each URL what tells news from other
 * pages. The background votes on that and acts accordingly. What was read is also the result of the
 * script, for `executeScript`. Exports the plain object that WXT expects: `defineUnlistedScript`
 * would add code to every page.
 */
export default {
  main() {
    globalThis.backgrounderNewsObserver ??= observe();
    return globalThis.backgrounderNewsObserver.look();
  },
} satisfies UnlistedScriptDefinition;

function observe(): Probe {
  let latest: Signals | null = null;
  const read = () => readSignals(document);
  const newsObserver = createNewsObserver(document, read, async (signals, known) => {
    // Wait until a prerendered page is activated:
    // https://wicg.github.io/nav-speculation/prerendering.html
    if (Reflect.get(document, 'prerendering')) return null;
    latest = signals;
    const message: PageSignals = { type: 'page-signals', signals, known };
    const answer = await sendUntilAnswered<Envelope<boolean> | null>(async () =>
      // Don't retry with signals that later ones have superseded.
      signals === latest ? browser.runtime.sendMessage(message) : null,
    );
    return answer?.ok ? answer.value : null;
  });
  browser.runtime.onMessage.addListener((message) => {
    if (message?.type === VOTE) newsObserver.look();
    else if (message?.type === REST) newsObserver.rest();
  });
  document.addEventListener('prerenderingchange', () => newsObserver.anew());
  // The rules may have changed while the page was in the back/forward cache.
  window.addEventListener('pageshow', ({ persisted }) => persisted && newsObserver.anew());
  return { ...newsObserver, holdsProse };
}
