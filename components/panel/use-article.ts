import { browser as native } from '@wxt-dev/browser';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FromArticle, PANEL_PORT, type ToArticle } from '../../messages/panel-port.ts';
import type { Terms } from '../../messages/protocol.ts';
import { isRefusal, reportOnce } from '../../messages/refusals.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Tab } from '../shared/tab-status.ts';

/** The article in a tab, while a reader runs there. */
export interface Article {
  /** Its names as they are now; null until it has said so. */
  readonly terms: Terms | null;
  /** The entry that is named where the reader is. */
  readonly here: string | null;
  /** Says something to the page, if it is still there. */
  tell(message: ToArticle): void;
}

/** @param tab whose page has been read, another object each time that it has another; null where there is none. */
export function useArticle(tab: Tab | null): Article {
  const [terms, setTerms] = useState<Terms | null>(null);
  const [here, setHere] = useState<string | null>(null);
  const port = useRef<ReturnType<typeof browser.tabs.connect> | null>(null);
  /** What is to be said as soon as there is somebody to hear it: of each kind the last. */
  const waiting = useRef(new Map<ToArticle['type'], ToArticle>());

  useEffect(() => {
    setTerms(null);
    setHere(null);
    waiting.current.clear();
    if (!tab) return;
    const { id: tabId } = tab;
    let ended = false;
    const connect = async () => {
      if (!(await sendToBackground({ type: 'panel-code', tabId })) || ended) return;
      // Of a frame with a reader of its own, none is the article.
      const opened = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
      port.current = opened;
      opened.onMessage.addListener((data: unknown) => {
        const message = v.safeParse(FromArticle, data);
        if (ended || !message.success) return;
        if (message.output.type === 'here') setHere(message.output.entry);
        else setTerms(message.output);
      });
      opened.onDisconnect.addListener(() => {
        // Chromium writes what nobody has read to the console, and the polyfill reads it but once.
        const { lastError } = native.runtime;
        const error = lastError && new Error(lastError.message);
        if (error && !isRefusal(error)) reportOnce(error);
        if (port.current === opened) port.current = null;
      });
      for (const message of waiting.current.values()) opened.postMessage(message);
      waiting.current.clear();
    };
    connect().catch(reportOnce);
    return () => {
      ended = true;
      port.current?.disconnect();
      port.current = null;
    };
  }, [tab]);

  return {
    terms,
    here,
    tell(message) {
      if (!port.current) waiting.current.set(message.type, message);
      try {
        port.current?.postMessage(message);
      } catch (error) {
        // It may have gone this very moment.
        reportOnce(error);
      }
    },
  };
}
