import { flatParent } from '../dom/flat-tree.ts';
import { isThere } from '../dom/frames.ts';

/** The elements that are inside none of the others. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!isThere(element)) return false;
    for (let at = flatParent(element); at; at = flatParent(at)) {
      if (elements.has(at)) return false;
    }
    return true;
  });
}
