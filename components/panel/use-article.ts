import { browser as native } from '@wxt-dev/browser';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FromArticle, PANEL_PORT, type ToArticle } from '../../messages/panel-port.ts';
import type { Terms } from '../../messages/protocol.ts';
import { isRefusal, reportOnce } from '../../messages/refusals.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Tab } from '../shared/tab-status.ts';
import { onTermCount } from '../shared/term-count.ts';

/** The article in a tab, while a reader runs there. */
export interface Article {
  /** Its names as they are now; null until it has said so. */
  readonly terms: Terms | null;
  /** The entry that is named where the reader is. */
  readonly here: string | null;
  /** Scrolls the page to a mention of an entry, by its number in reading order from 0, once the page can be told. */
  reveal(entry: string, index: number): void;
}

/**
 * @param tab whose page has been read, another object each time that it has another; null where there is none.
 * @param emphasised the entry to be shown on the page, also on one that comes to be followed later.
 */
export function useArticle(tab: Tab | null, emphasised: string | null): Article {
  const [terms, setTerms] = useState<Terms | null>(null);
  const [here, setHere] = useState<string | null>(null);
  const port = useRef<ReturnType<typeof browser.tabs.connect> | null>(null);
  const latest = useRef(emphasised);
  latest.current = emphasised;
  /** What to scroll to as soon as the page can be told. */
  const waiting = useRef<ToArticle | null>(null);
  const tell = (message: ToArticle) => {
    try {
      port.current?.postMessage(message);
    } catch (error) {
      // It may have gone this very moment.
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
      // Of a frame with a reader of its own, none is the article.
      const opened = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
      port.current = opened;
      let heard = false;
      opened.onMessage.addListener((data: unknown) => {
        const message = v.safeParse(FromArticle, data);
        if (ended || !message.success) return;
        heard = true;
        if (message.output.type === 'here') setHere(message.output.entry);
        else setTerms(message.output);
      });
      opened.onDisconnect.addListener(() => {
        // Chromium writes what nobody has read to the console, and the polyfill reads it but once.
        const { lastError } = native.runtime;
        const error = lastError && new Error(lastError.message);
        if (error && !isRefusal(error)) reportOnce(error);
        if (port.current !== opened) return;
        port.current = null;
        // The page that took its place may have been read by now.
        if (heard && !ended) look();
      });
      if (latest.current !== null) tell({ type: 'emphasise', entry: latest.current });
      if (waiting.current) tell(waiting.current);
      waiting.current = null;
    };
    const look = () => {
      if (!port.current) connect().catch(reportOnce);
    };
    // A page that is loaded anew has no reader yet.
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
