import type { SenderKind } from './define.ts';

/** Our code in a page, or in a frame of it. */
interface PageSender<K extends 'page' | 'frame'> {
  readonly kind: K;
  readonly tabId: number;
  readonly frameId: number;
  /** URL of the document in that frame; of a page, the one that its tab shows now. */
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
  PageSender<'page'> | PageSender<'frame'> | ExtensionSender,
  { readonly kind: K }
>;

/** The part of the browser's `MessageSender` used here. */
export interface RawSender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined };
  readonly frameId?: number;
  readonly documentId?: string;
  /** Only in Chromium. */
  readonly documentLifecycle?: string;
}

/** The extension's id and the base URL of its pages. */
export interface Ours {
  readonly id: string;
  readonly root: string;
}

/**
 * The kind of who sent a message, a frame counting as its page; null if the sender is
 * not part of this extension.
 */
export function kindOfSender({ id, url }: RawSender, ours: Ours): 'page' | 'extension' | null {
  if (id !== ours.id || url === undefined) return null;
  return url.startsWith(ours.root) ? 'extension' : 'page';
}

/**
 * Identifies who sent a message, only from fields that the browser fills in
 * and a page cannot forge.
 *
 * @returns null if the sender is not part of this extension, or is a page that its tab
 *   does not show: prerendered, in the back/forward cache, or about to be deleted, all of
 *   which Chromium numbers as if they were frames. Such a page gets no answer; should it
 *   be shown later, it asks again.
 */
export function senderOf(from: RawSender, ours: Ours): Sender | null {
  const kind = kindOfSender(from, ours);
  const { url, tab, frameId, documentId, documentLifecycle } = from;
  if (kind === 'extension') return { kind, tabId: tab?.id };
  if (kind === null || (documentLifecycle ?? 'active') !== 'active') return null;
  if (url === undefined || tab?.id === undefined || frameId === undefined) return null;
  const where = { tabId: tab.id, frameId, documentId };
  return frameId === 0
    ? { kind: 'page', ...where, url: currentUrl(url, tab.url) }
    : { kind: 'frame', ...where, url };
}

/**
 * The URL of a page now. In Chromium, that of a sender stays the one it was loaded with, though a
 * site may move between its pages without a load: rules, pauses and votes are about the latter.
 * What the tab shows counts only if the same document may be there: another origin takes a load.
 */
function currentUrl(loaded: string, shown: string | undefined): string {
  if (shown === undefined || !URL.canParse(loaded) || !URL.canParse(shown)) return loaded;
  const { origin } = new URL(loaded);
  return origin !== 'null' && origin === new URL(shown).origin ? shown : loaded;
}
