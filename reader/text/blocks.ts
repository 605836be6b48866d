import { flatParent, outside, slotted } from '../dom/flat-tree.ts';
import { framed } from '../dom/frames.ts';
import { isElement, isFrame, isText } from '../dom/nodes.ts';
import type { Block } from './block.ts';
import { isInline, isLineBreak, isRead, isSilent } from './elements.ts';
import { Run } from './run.ts';

/** Nodes visited between two chances for the caller to take a break. */
const STRIDE = 256;

/** Shadow trees, slots and frames in each other: what is deeper is built to hurt, and not read. */
const DEEPEST = 100;

/**
 * Is told of each open shadow root and each frame's document that is met, and says whether to read
 * it.
 */
export type Enter = (tree: ShadowRoot | Document) => boolean;

/**
 * Reads the prose below `root` as blocks, in the order of the flat tree. Yields null now and then
 * where there is no block yet, so that a caller can take a break on any page.
 */
export function* readBlocks(
  root: Element,
  enter: Enter = () => true,
): Generator<Block | null, void, void> {
  if (!canBeRead(root)) return;
  let run = new Run(root, false);
  let visited = 0;
  let depth = 0;
  /** Links around what is read: of `<a><div>headline</div></a>`, the headline is one, too. */
  let links = 0;

  /** Ends the run, and begins one for the text of `element`. @returns the block that ends, if any. */
  const begin = (element: Element): Block | null => {
    const block = run.end();
    run = new Run(element, links > 0);
    return block;
  };

  /** Goes on to the text after `element`. @returns the block that ends with it. */
  const leave = (element: Element): Block | null => {
    if (isLink(element)) {
      links--;
      run.leaveLink();
    }
    return isInline(element) ? null : begin(flatParent(element) ?? root);
  };

  /** What is laid out in an element in place of its children, if anything is. */
  function* inPlace(element: Element): Generator<Block | null, boolean, void> {
    const tree = element.shadowRoot ?? framed(element);
    const nodes = tree ? [] : slotted(element);
    // What stands between the tags of a frame is for browsers without frames.
    if (!tree && nodes.length === 0) return isFrame(element);
    if (depth === DEEPEST || (tree && !enter(tree))) return true;
    depth++;
    if (tree) yield* from(tree.firstChild, element);
    for (const node of nodes) yield* from(node, element, true);
    depth--;
    return true;
  }

  /** Reads `first` and what follows it within `top`; only `first` where it stands `alone`. */
  function* from(
    first: Node | null,
    top: Element,
    alone = false,
  ): Generator<Block | null, void, void> {
    let node = first;
    while (node) {
      if (++visited % STRIDE === 0) yield null;
      if (isText(node)) {
        run.add(node);
      } else if (isElement(node)) {
        if (isLineBreak(node)) {
          const block = run.breakLine() ? begin(flatParent(node) ?? root) : null;
          if (block) yield block;
        } else if (isRead(node)) {
          if (isLink(node)) {
            links++;
            run.enterLink();
          }
          const ended = isInline(node) ? null : begin(node);
          if (ended) yield ended;
          if (!(yield* inPlace(node)) && node.firstChild) {
            node = node.firstChild;
            continue;
          }
          const block = leave(node);
          if (block) yield block;
        } else if (isSilent(node)) {
          // The text around it goes on.
        } else if (isInline(node)) {
          run.bar();
        } else {
          const block = begin(flatParent(node) ?? root);
          if (block) yield block;
        }
      }
      while (!node.nextSibling || (alone && node === first)) {
        const left: Element | null = node === first && alone ? null : node.parentElement;
        if (!left || left === top) return;
        const block = leave(left);
        if (block) yield block;
        node = left;
      }
      node = node.nextSibling;
    }
  }

  if (!(yield* inPlace(root))) yield* from(root.firstChild, root);
  const last = run.end();
  if (last) yield last;
}

/** Whether nothing above or at `element` keeps it from being read. */
export function canBeRead(element: Element): boolean {
  for (let at = element; ; ) {
    if (!isRead(at)) return false;
    const parent = flatParent(at);
    // The top of the document; anything else without a place in the flat tree is not shown.
    if (!parent) return at === document.documentElement;
    at = parent;
  }
}

/** The nearest element at or above `node` that begins a block. */
export function blockElementOf(node: Node): Element | null {
  let element: Element | null = null;
  if (isElement(node)) element = node;
  else if (isText(node)) element = flatParent(node);
  else element = outside(node);
  while (element && isInline(element)) element = flatParent(element);
  return element;
}

/** What only names a place in the page is no link: where it is never closed, all that follows is in it. */
function isLink(element: Element): boolean {
  if (element.localName === 'a') {
    if (element.hasAttribute('href')) return true;
    return !element.hasAttribute('name') && !element.hasAttribute('id');
  }
  return element.getAttribute('role') === 'link';
}
