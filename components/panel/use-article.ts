import { browser as native } from '@wxt-dev/browser';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FromArticle, PANEL_PORT, type ToArticle } from '../../messages/panel-port.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Terms } from '../../messages/terms.ts';
import { isUnreachable, reportOnce } from '../../messages/unreachable.ts';
import type { Tab } from '../tab/tab-status.ts';
import { onTermCount } from '../tab/term-count.ts';

/** The article in a tab in which a reader runs. */
export interface Article {
  /** The terms of the article; null until the page has sent them. */
  readonly terms: Terms | null;
  /** The entry mentioned at the current scroll position. */
  readonly here: string | null;
  /**
   * Scrolls the page to a mention of an entry, given by its index in reading order; later, if the
   * page is not connected yet.
   */
  reveal(entry: string, index: number): void;
}

/**
 * Follows the article in a tab.
 *
 * @param tab a tab with a reader, as a new object for each new page; null if there is none.
 * @param emphasised the entry to emphasise on the page, including pages that are connected later.
 */
export function useArticle(tab: Tab | null, emphasised: string | null): Article {
  const [terms, setTerms] = useState<Terms | null>(null);
  const [here, setHere] = useState<string | null>(null);
  const port = useRef<ReturnType<typeof browser.tabs.connect> | null>(null);
  const latest = useRef(emphasised);
  latest.current = emphasised;
  /** What to scroll to once the page is connected. */
  const waiting = useRef<ToArticle | null>(null);
  const tell = (message: ToArticle) => {
    try {
      port.current?.postMessage(message);
    } catch (error) {
      // The port may just have been disconnected.
      reportOnce(error);
    }
  };

  useEffect(() => {
    setTerms(null);
    setHere(null);
    waiting.current = null;
    if (!tab) return;
    const { id: tabId } = tab;
    let ended = false;
    const connect = async () => {
      const isRead = await sendToBackground({ type: 'panel-code', tabId });
      if (!isRead || ended || port.current) return;
      // Only the top frame: frames may have readers of their own, but are not the article.
      const opened = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
      port.current = opened;
      let heard = false;
      opened.onMessage.addListener((data: unknown) => {
        const message = v.safeParse(FromArticle, data);
        if (ended || !message.success) return;
        heard = true;
        if (message.output.type === 'position') setHere(message.output.entry);
        else setTerms(message.output);
      });
      opened.onDisconnect.addListener(() => {
        // Chromium logs `lastError` unless it is read. The polyfill reads it only
        // once, so use the native API.
        const { lastError } = native.runtime;
        const error = lastError && new Error(lastError.message);
        if (error && !isUnreachable(error)) reportOnce(error);
        if (port.current !== opened) return;
        port.current = null;
        // The page that has replaced it may have a reader by now.
        if (heard && !ended) look();
      });
      if (latest.current !== null) tell({ type: 'emphasise', entry: latest.current });
      if (waiting.current) tell(waiting.current);
      waiting.current = null;
    };
    const look = () => {
      if (!port.current) connect().catch(reportOnce);
    };
    // A page that has just been reloaded has no reader yet.
    const unlisten = onTermCount(tabId, look);
    look();
    return () => {
      ended = true;
      unlisten();
      port.current?.disconnect();
      port.current = null;
    };
  }, [tab]);

  useEffect(() => tell({ type: 'emphasise', entry: emphasised }), [emphasised]);

  return {
    terms,
    here,
    reveal(entry, index) {
      const message = { type: 'reveal', entry, index } as const;
      if (port.current) tell(message);
      else waiting.current = message;
    },
  };
}
