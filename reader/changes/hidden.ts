import { isInWindow } from '../dom/visible.ts';

/** Maximum number of elements to watch; no readable page hides more. */
const MAX_WATCHED = 200;

/**
 * Also reports when something becomes transparent or is covered; only Chromium supports that.
 *
 * @see https://w3c.github.io/IntersectionObserver/v2/
 */
const PLACE: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
  trackVisibility: true,
  delay: 200,
};

interface HiddenWatch {
  /** Sets the elements to watch: those that hide names. */
  set(hiding: ReadonlySet<Element>): void;
  /** Whether any name is hidden. */
  any(): boolean;
}

/**
 * Watches elements that hide names, to check again when they may show them: CSS rules for
 * a checkbox or `:target` change no node, and others depend on arbitrary attributes. A
 * page at rest costs nothing.
 *
 * @param changed is called with elements whose size, position, visibility or
 *   attributes have changed; returns whether everything is due to be checked anyway,
 *   after which `set` is called again.
 */
export function watchHidden(
  changed: (what: readonly Node[]) => boolean,
  signal: AbortSignal,
): HiddenWatch {
  let watched = new Set<Element>();
  const tell = (untold: Map<Element, string>, entries: readonly { readonly target: Element }[]) => {
    const other = entries
      .map(({ target }) => target)
      .filter((target) => {
        const was = untold.get(target);
        untold.delete(target);
        return was !== lookOf(target);
      });
    if (other.length > 0) changed(other);
  };
  /**
   * The observers, each with the state of elements when they were first watched, until its initial
   * notification, which is the only report of a change before it.
   */
  const sizes = new Map<Element, string>();
  const places = new Map<Element, string>();
  const observers = [
    [new ResizeObserver((entries) => tell(sizes, entries)), sizes],
    [new IntersectionObserver((entries) => tell(places, entries), PLACE), places],
  ] as const;
  const attributes = new MutationObserver((records) => {
    if (changed(records.map(({ target }) => target))) attributes.disconnect();
  });
  signal.addEventListener('abort', () => {
    for (const [observer] of observers) observer.disconnect();
    attributes.disconnect();
  });

  return {
    any: () => watched.size > 0,
    set(hiding) {
      const now = new Set([...hiding].slice(0, MAX_WATCHED));
      for (const element of watched.difference(now)) {
        for (const [observer, untold] of observers) {
          observer.unobserve(element);
          untold.delete(element);
        }
      }
      for (const element of now.difference(watched)) {
        const look = lookOf(element);
        for (const [observer, untold] of observers) {
          untold.set(element, look);
          observer.observe(element);
        }
      }
      if (now.size === 0) attributes.disconnect();
      else attributes.observe(document, { attributes: true, subtree: true });
      watched = now;
    },
  };
}

/** The part of an element's state that decides whether it may be visible. */
function lookOf(element: Element): string {
  const box = element.getBoundingClientRect();
  const isVisible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // What covers it can only be seen in the window, to which it may have been scrolled meanwhile.
  return `${box.width} ${box.height} ${isVisible} ${isInWindow(box, element.ownerDocument)}`;
}
