import type { HiddenBy } from '../dom/visible.ts';

/** More is hidden on no page that somebody made to be read. */
const MOST = 200;

export interface HiddenWatch {
  /** Watches exactly these elements, which hide names. */
  set(hiding: ReadonlySet<HiddenBy>): void;
  /** Whether any name is hidden. */
  any(): boolean;
}

/**
 * Watches what hides names, to look again when it may show them: rules of CSS alone, such as those
 * of a checkbox or `:target`, change neither a node nor an attribute. A page at rest costs nothing.
 *
 * @param changed is called when one of them came into another size, or to another place.
 */
export function watchHidden(changed: () => void, signal: AbortSignal): HiddenWatch {
  let watched = new Set<Element>();
  /** What the observers have told of for the first time, which they do at once. */
  const told = { size: new WeakSet<Element>(), place: new WeakSet<Element>() };
  const tell = (first: WeakSet<Element>, targets: readonly Element[]) => {
    const known = targets.filter((target) => first.has(target));
    for (const target of targets) first.add(target);
    if (known.length > 0) changed();
  };
  const size = new ResizeObserver((list) =>
    tell(
      told.size,
      list.map(({ target }) => target),
    ),
  );
  const place = new IntersectionObserver((list) =>
    tell(
      told.place,
      list.map(({ target }) => target),
    ),
  );
  signal.addEventListener('abort', () => {
    size.disconnect();
    place.disconnect();
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
      watched = now;
    },
  };
}
