import { flatParent } from '../dom/flat-tree.ts';
import { lockAround } from '../dom/locked.ts';
import { isText, matches, styleOf } from '../dom/nodes.ts';
import { memoized } from '../memoized.ts';

/** Maximum length of a teaser in UTF-16 units; a longer clickable text is still a text. */
const MAX_LENGTH = 600;
/** Limits for measuring the length of a text: number of nodes, and UTF-16 units of each. */
const MAX_NODES = 200;
const MAX_NODE_LENGTH = 10_000;
/** What a teaser contains, besides a pointer cursor: a script, a URL, a heading or a picture. */
const LEADS =
  '[onclick],[data-href],[data-url],[data-link],[tabindex],[role=button],[role=article],[role=listitem],' +
  ':has(h1,h2,h3,h4,h5,h6,img)';

/**
 * Creates a check whether a block element is part of a teaser that a script has made a link: a
 * short text with a pointer cursor. It reads styles, so it is used only for mentions.
 */
export function createTeaserCheck(): (element: Element) => boolean {
  return memoized((element) => {
    const top = lockAround(element) ? null : topOfPointer(element);
    return top !== null && isShort(top) && matches(top, LEADS);
  });
}

/** The outermost ancestor with a pointer cursor. */
function topOfPointer(element: Element): Element | null {
  let top: Element | null = null;
  let at: Element | null = element;
  while (at && styleOf(at)?.cursor === 'pointer') {
    top = at;
    at = flatParent(at);
  }
  return top;
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
