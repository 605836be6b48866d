import { browser } from '@wxt-dev/browser';
import type { FromCard, ToCard } from '../../messages/card-port.ts';

/**
 * A frame with the card's page. It has the extension's own origin, so scripts of the surrounding
 * page can neither look into it nor observe its events.
 */
export interface CardFrame {
  readonly element: HTMLIFrameElement;
  /** Loads the card's page; the element must be in a document. */
  load(): void;
  /**
   * Passes the port to the frame with this nonce.
   *
   * @returns the key that accompanies the port, by which the frame recognises it;
   *   null for an unknown nonce.
   */
  connect(nonce: string): string | null;
  post(message: ToCard): void;
  close(): void;
}

interface FrameListener {
  /** The browser has loaded something, possibly an error page. */
  onLoad(): void;
  onConnect(): void;
  onMessage(message: FromCard): void;
}

/** Creates a frame; it loads nothing yet. */
export function createCardFrame(label: string, listener: FrameListener): CardFrame {
  const element = makeFrame(label);
  const nonce = secret();
  const key = secret();
  const { port1: port, port2: theirs } = new MessageChannel();
  let handedOver = false;
  // Not validated: only the extension's own frame gets the other end.
  port.onmessage = ({ data }: MessageEvent<FromCard>) => listener.onMessage(data);

  return {
    element,
    load() {
      // Not by `src`: Firefox exposes the frame's element to the page, as the target of events, and
      // the URL identifies this installation.
      const address = `${browser.runtime.getURL('/card.html')}#${nonce}`;
      element.addEventListener('load', listener.onLoad);
      element.contentWindow?.location.replace(address);
    },
    connect(asked) {
      if (asked !== nonce) return null;
      if (!handedOver && element.contentWindow) {
        handedOver = true;
        element.contentWindow.postMessage(key, originOfFrame(), [theirs]);
        listener.onConnect();
      }
      return key;
    },
    post: (message) => port.postMessage(message),
    close: () => port.close(),
  };
}

/**
 * The target origin for the port: if the page has navigated the frame elsewhere, the browser drops
 * the message. It is the extension's own origin, even where its URLs use a different one in each
 * session. In a sandboxed page without an origin, the frame has none either. Only Chromium runs it
 * there, where no page can access a frame in a closed shadow tree.
 */
function originOfFrame(): string {
  return self.origin === 'null' ? '*' : browser.runtime.getURL('/').slice(0, -1);
}

/**
 * Whether a frame of the extension is sure not to run: in a sandboxed page without an origin, where
 * Firefox would complain on the page's console. There, files have no origin either, but no sandbox.
 */
export function isFrameBarred(): boolean {
  return import.meta.env.FIREFOX && self.origin === 'null' && location.origin !== 'null';
}

/**
 * Created in a document without a custom element registry, like the host, so that
 * the page cannot replace it.
 */
function makeFrame(label: string): HTMLIFrameElement {
  const frame = document.implementation.createHTMLDocument('').createElement('iframe');
  // Cross-Origin-Embedder-Policy requires frames without credentials (Chromium only).
  if ('credentialless' in frame) frame.credentialless = true;
  // For copying a card. For any origin, since without a `src` the policy does not know the frame's.
  frame.allow = 'clipboard-write *';
  frame.ariaLabel = label;
  return frame;
}

/** Returns 128 random bits as numbers. `randomUUID` is not available on pages without TLS. */
function secret(): string {
  return crypto.getRandomValues(new Uint8Array(16)).join('-');
}
