import type { SenderKind } from './define.ts';

/** Our code in a page. */
interface PageSender {
  readonly kind: 'page';
  readonly tabId: number;
  readonly frameId: number;
  /** URL of the document in that frame. */
  readonly url: string;
  /** Undefined in Firefox before 153. */
  readonly documentId: string | undefined;
}

/** One of the extension's own pages, or its background. */
interface ExtensionSender {
  readonly kind: 'extension';
  /** The tab it is in, possibly inside a frame; undefined for the popup and the background. */
  readonly tabId: number | undefined;
}

export type Sender<K extends SenderKind = SenderKind> = Extract<
  PageSender | ExtensionSender,
  { readonly kind: K }
>;

/** The part of the browser's `MessageSender` used here. */
interface MessageSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number | undefined };
  readonly frameId?: number;
  readonly documentId?: string;
}

/**
 * Identifies who sent a message, only from fields that the browser fills in and a page cannot forge.
 *
 * @param ours the extension's id and the base URL of its pages.
 * @returns null if the sender is not part of this extension.
 */
export function senderOf(
  from: MessageSender,
  ours: { readonly id: string; readonly root: string },
): Sender | null {
  if (from.id !== ours.id || from.url === undefined) return null;
  const { url, tab, frameId, documentId } = from;
  if (url.startsWith(ours.root)) return { kind: 'extension', tabId: tab?.id };
  if (tab?.id === undefined || frameId === undefined) return null;
  return { kind: 'page', tabId: tab.id, frameId, url, documentId };
}
