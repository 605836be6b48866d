import { flatParent } from '../dom/flat-tree.ts';
import { lockAround } from '../dom/locked.ts';
import { isText } from '../dom/nodes.ts';

/** UTF-16 units; what leads somewhere and is longer is a text that happens to be clicked on. */
const MAX_LENGTH = 600;
/** Nodes that are looked at to tell how long a text is. */
const MAX_NODES = 200;
const MAX_NODE_LENGTH = 10_000;
/** What a block that leads somewhere has, besides the pointer: a script, an address, or what teasers show. */
const LEADS =
  '[onclick],[data-href],[data-url],[data-link],[tabindex],[role=button],[role=article],[role=listitem]';
const SHOWS = 'h1,h2,h3,h4,h5,h6,img,picture';

/**
 * Gives what tells whether the text of a block element is that of a teaser which a script makes a link of: it has
 * the pointer of links, as far as a short text goes. It asks for styles, so it is asked only where a name stands.
 */
export function createTeaserCheck(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const top = lockAround(element) ? null : topOfPointer(element);
    const is =
      top !== null && isShort(top) && (top.matches(LEADS) || top.querySelector(SHOWS) !== null);
    known.set(element, is);
    return is;
  };
}

/** The outermost element that has the pointer of links, up from one that has it. */
function topOfPointer(element: Element): Element | null {
  let top: Element | null = null;
  for (let at: Element | null = element; at && hasPointer(at); at = flatParent(at)) top = at;
  return top;
}

function hasPointer(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}

function isShort(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element);
  let length = 0;
  for (let nodes = 0; walker.nextNode(); nodes++) {
    const { currentNode: node } = walker;
    if (isText(node)) length += node.data.slice(0, MAX_NODE_LENGTH).trim().length;
    if (nodes > MAX_NODES || length > MAX_LENGTH) return false;
  }
  return true;
}
