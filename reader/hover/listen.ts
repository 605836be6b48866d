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
