/** More is hidden on no page that somebody made to be read. */
const MAX_WATCHED = 200;

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
  /**
   * How elements were as they came to be watched, by observer, until that tells of them for the first
   * time: it does so by itself, and of a change in between no more than that.
   */
  const before = { size: new Map<Element, string>(), place: new Map<Element, string>() };
  const tell = (untold: Map<Element, string>, entries: readonly { readonly target: Element }[]) => {
    const other = entries
      .map(({ target }) => target)
      .filter((target) => {
        const was = untold.get(target);
        untold.delete(target);
        return was === undefined || was !== lookOf(target);
      });
    if (other.length > 0) changed(other);
  };
  const size = new ResizeObserver((entries) => tell(before.size, entries));
  const place = new IntersectionObserver((entries) => tell(before.place, entries), PLACE);
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
      const now = new Set([...hiding].slice(0, MAX_WATCHED));
      for (const element of watched.difference(now)) {
        size.unobserve(element);
        place.unobserve(element);
        before.size.delete(element);
        before.place.delete(element);
      }
      for (const element of now.difference(watched)) {
        const look = lookOf(element);
        before.size.set(element, look);
        before.place.set(element, look);
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

/** What of an element's look tells whether it may be seen by now. */
function lookOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  const isVisible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return `${width} ${height} ${isVisible}`;
}
