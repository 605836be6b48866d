/** More is hidden on no page that somebody made to be read. */
const MOST = 200;

/**
 * Also tells when something becomes transparent or is covered, where browsers have that (Chromium).
 *
 * @see https://w3c.github.io/IntersectionObserver/v2/
 */
const PLACE: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 200,
};

/** Whether the browser tells when something that is there comes to be seen. */
export const TELLS_WHAT_IS_SEEN =
  'IntersectionObserver' in globalThis && 'trackVisibility' in IntersectionObserver.prototype;

export interface HiddenWatch {
  /** Watches exactly these elements, which hide names. */
  set(hiding: ReadonlySet<Element>): void;
  /** Whether any name is hidden. */
  any(): boolean;
}

/**
 * Watches what hides names, to look again when it may show them: rules of CSS alone, such as those
 * of a checkbox or `:target`, change no node, and others go by attributes of which nobody knows. A page
 * at rest costs nothing.
 *
 * @param changed is called with what came into another size or to another place, may be seen
 *   through by now, or has another attribute.
 */
export function watchHidden(
  changed: (what: readonly Node[]) => void,
  signal: AbortSignal,
): HiddenWatch {
  let watched = new Set<Element>();
  /** What the observers have told of for the first time, which they do at once. */
  const told = { size: new WeakSet<Element>(), place: new WeakSet<Element>() };
  const tell = (first: WeakSet<Element>, entries: readonly { readonly target: Element }[]) => {
    const known = entries.map(({ target }) => target).filter((target) => first.has(target));
    for (const { target } of entries) first.add(target);
    if (known.length > 0) changed(known);
  };
  const size = new ResizeObserver((entries) => tell(told.size, entries));
  const place = new IntersectionObserver((entries) => tell(told.place, entries), PLACE);
  const attributes = new MutationObserver((records) =>
    changed(records.map(({ target }) => target)),
  );
  signal.addEventListener('abort', () => {
    size.disconnect();
    place.disconnect();
    attributes.disconnect();
  });

  return {
    any: () => watched.size > 0,
    set(hiding) {
      const now = new Set([...hiding].slice(0, MOST));
      for (const element of watched.difference(now)) {
        size.unobserve(element);
        place.unobserve(element);
        told.size.delete(element);
        told.place.delete(element);
      }
      for (const element of now.difference(watched)) {
        size.observe(element);
        place.observe(element);
      }
      if (now.size === 0) attributes.disconnect();
      else if (watched.size === 0) {
        attributes.observe(document, { attributes: true, subtree: true });
      }
      watched = now;
    },
  };
}
