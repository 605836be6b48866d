import { isThere } from '../dom/frames.ts';
import { createListening } from '../hover/listen.ts';

/**
 * Calls `gone` when the document of a frame that is read goes, by its removal or a navigation. In
 * Firefox, whatever was kept of it is dead a moment later; see `isShowing`.
 *
 * @returns a function that watches the frame of a document; the page itself is in none.
 */
export function watchFrames(gone: () => void, signal: AbortSignal): (doc: Document) => void {
  const frames = new Set<Element>();
  // A page can keep `pagehide` from others, but not that an element is no longer there.
  const observer = new MutationObserver(() => {
    for (const frame of frames) if (!isThere(frame)) return gone();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return createListening((doc, view, _root, until) => {
    const frame = view.frameElement;
    if (!frame || doc === document) return;
    frames.add(frame);
    // What has it in a shadow tree may go, too.
    for (const tree of [frame.getRootNode(), frame.ownerDocument])
      observer.observe(tree, { childList: true, subtree: true });
    // Until the event is over, the frame still has this document.
    const options = { capture: true, signal: until };
    view.addEventListener('pagehide', () => setTimeout(gone), options);
  }, signal);
}
