import { browser } from '@wxt-dev/browser';
import type { FromCard, ToCard } from '../../messages/card-port.ts';

/**
 * A frame with the card's page, which is of the extension's own origin: scripts of the page around
 * it can neither look into it nor hear what happens there.
 */
export interface CardFrame {
  readonly element: HTMLIFrameElement;
  /** Has the browser load the card's page, once the element stands in a document. */
  load(): void;
  /**
   * Hands the frame that has this nonce its port.
   *
   * @returns the key that comes with the port, by which the frame knows it; null for a stranger.
   */
  connect(nonce: string): string | null;
  /** @returns whether there is anybody to hear it. */
  post(message: ToCard): void;
  close(): void;
}

export interface FrameListener {
  /** The browser has loaded something, be it an error. */
  onLoad(): void;
  onConnect(): void;
  onMessage(message: FromCard): void;
}

/** Makes a frame; it loads nothing yet. */
export function createCardFrame(label: string, listener: FrameListener): CardFrame {
  const element = makeFrame(label);
  const nonce = secret();
  const key = secret();
  const { port1: port, port2: theirs } = new MessageChannel();
  let handedOver = false;
  // Not validated: the other end goes to the extension's own frame alone.
  port.onmessage = ({ data }: MessageEvent<FromCard>) => listener.onMessage(data);

  return {
    element,
    load() {
      // By its window: Firefox hands the frame's element to the page, with events that happen there,
      // and what stands in its `src` holds the address that tells one installation from all others.
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
 * Whom the frame's port is for: should the page have sent the frame elsewhere, the browser keeps the
 * message. It is the extension's own origin, also where its address goes by another in each session.
 * In a page whose sandbox takes its origin away, a frame has none either; there only Chromium runs it,
 * where no page gets hold of a frame in a closed tree.
 */
function originOfFrame(): string {
  return self.origin === 'null' ? '*' : new URL(browser.runtime.getURL('/')).origin;
}

/** Made in a document without a registry, as the host is, so that no element of the page's own stands in. */
function makeFrame(label: string): HTMLIFrameElement {
  const frame = document.implementation.createHTMLDocument('').createElement('iframe');
  // What is embedded under Cross-Origin-Embedder-Policy has to come without credentials (Chromium only).
  if ('credentialless' in frame) frame.credentialless = true;
  // A card can be copied. For any origin: of what stands in no `src`, no policy knows the origin.
  frame.allow = 'clipboard-write *';
  frame.ariaLabel = label;
  return frame;
}

/** 128 random bits; `randomUUID` is not there on pages without TLS. */
function secret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
