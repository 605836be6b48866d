import { treesAround } from '../dom/flat-tree.ts';
import { elementAt } from '../dom/nodes.ts';
import type { PageMention } from '../text/page-mention.ts';

/**
 * Listens to documents, each once: events in a frame are not seen from outside it. A document that
 * is rewritten by `open` has lost its listeners, and is listened to anew.
 *
 * @see https://html.spec.whatwg.org/#document-open-steps
 * @param listen adds the listeners, until `signal` ends.
 */
export function createListening(
  listen: (doc: Document, view: Window, root: Element, signal: AbortSignal) => void,
  signal: AbortSignal,
): (doc: Document) => void {
  const observed = new WeakMap<Document, { root: Element; end: AbortController }>();
  return (doc) => {
    const { defaultView: view, documentElement: root } = doc;
    const last = observed.get(doc);
    if (!view || !root || last?.root === root) return;
    last?.end.abort();
    const end = new AbortController();
    observed.set(doc, { root, end });
    listen(doc, view, root, AbortSignal.any([signal, end.signal]));
  };
}

/**
 * Listens in the shadow trees that a mention is laid out in to what is not heard outside, such as
 * scrolling.
 *
 * @returns a function that sets the mention; null for none.
 */
export function createTreeListening(
  names: readonly string[],
  hear: (event: Event) => void,
  signal: AbortSignal,
): (mention: PageMention | null) => void {
  let at: PageMention | null = null;
  let end = new AbortController();
  return (mention) => {
    if (mention === at) return;
    at = mention;
    end.abort();
    end = new AbortController();
    const options = { capture: true, passive: true, signal: AbortSignal.any([signal, end.signal]) };
    for (const tree of treesAround(mention && elementAt(mention.range)))
      for (const name of names) tree.addEventListener(name, hear, options);
  };
}
