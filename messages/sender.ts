import type { SenderKind } from './define.ts';

/** Code of ours in a page. */
interface PageSender {
  readonly kind: 'page';
  readonly tabId: number;
  readonly frameId: number;
  /** Address of the document in that frame. */
  readonly url: string;
  /** Firefox before 153 has none. */
  readonly documentId: string | undefined;
}

/** One of the extension's own pages, or its background. */
interface ExtensionSender {
  readonly kind: 'extension';
  /** The tab that it stands in, be it in a frame; none for the popup and the background. */
  readonly tabId: number | undefined;
}

export type Sender<K extends SenderKind = SenderKind> = Extract<
  PageSender | ExtensionSender,
  { readonly kind: K }
>;

/** What is read of a browser's `MessageSender`. */
interface MessageSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number | undefined };
  readonly frameId?: number;
  readonly documentId?: string;
}

/**
 * Says who sent a message. What is read here the browser itself has filled in: no page can.
 *
 * @param ours id of the extension, and the address that its own pages begin with.
 * @returns null for a stranger.
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
