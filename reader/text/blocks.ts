import { around, flatParent, outside, slotted } from '../dom/flat-tree.ts';
import { framed } from '../dom/frames.ts';
import { isDocument, isElement, isText, matches } from '../dom/nodes.ts';
import type { Block } from './block.ts';
import { flowOf, isInline, isLineBreak, isRead, isSilent, isWordless } from './elements.ts';
import type { FlowMemory } from './flow.ts';
import { Run } from './run.ts';

/** Number of nodes visited before the caller can take a break. */
const STRIDE = 256;

/** Maximum nesting of shadow trees, slots and frames; anything deeper is malicious and not read. */
const MAX_DEPTH = 100;

/**
 * Not an anchor that is only a link target: if it is never closed, it
 * contains the rest of the page.
 */
const LINK = 'a[href],[role=link],a:not([name],[id])';

/**
 * Is called with each open shadow root and each frame's document, and returns whether to read it.
 */
export type Enter = (tree: ShadowRoot | Document) => boolean;

/**
 * Reads the prose below `root` as blocks, in the order of the flat tree. Yields null now and then
 * if there is no block yet, so that the caller can take a break.
 *
 * @param flows remembers what is out of the flow.
 */
export function* readBlocks(
  root: Element,
  enter: Enter = () => true,
  flows?: FlowMemory,
): Generator<Block | null, void, void> {
  if (!canBeRead(root)) return;
  let visited = 0;
  let depth = 0;
  /**
   * Number of links around the current node: in `<a><div>headline</div></a>`,
   * the headline is a link too.
   */
  let links = linksAround(root);
  let run = new Run(root, links > 0);
  /** Finished blocks that have not been yielded yet. */
  const ended: Block[] = [];
  /** Finished blocks that are out of the flow; they follow the block around them. */
  const aside: Block[] = [];

  const end = () => {
    const block = run.end();
    if (block) ended.push(block);
    ended.push(...aside.splice(0));
  };

  /** Ends the run and begins one for the text of `element`. */
  const begin = (element: Element) => {
    end();
    run = new Run(element, links > 0);
  };

  /** Begins one for the text after `element`, which belongs to the closest block around it. */
  const beginAfter = (element: Element) => {
    const parent = flatParent(element);
    begin((parent && blockElementOf(parent)) ?? root);
  };

  /** Continues with the text after `element`. */
  const leave = (element: Element) => {
    if (isLink(element)) {
      links--;
      run.leaveLink();
    }
    if (!isInline(element)) beginAfter(element);
  };

  /** Reads an element that is out of the flow, without ending the run around it. */
  function* beside(element: Element): Generator<Block | null, void, void> {
    const before = { run, links };
    if (isLink(element)) links++;
    run = new Run(run.element, links > 0);
    depth++;
    if (!(yield* inPlace(element))) yield* from(element.firstChild, element);
    depth--;
    const block = run.end();
    if (block) aside.push(block);
    ({ run, links } = before);
  }

  /**
   * Reads what is laid out in place of an element's children, if anything is.
   *
   * @returns whether it is.
   */
  function* inPlace(element: Element): Generator<Block | null, boolean, void> {
    const tree = element.shadowRoot ?? framed(element);
    const nodes = tree ? [] : slotted(element);
    // The children of a frame are a fallback for browsers without frames, those of an
    // object for what does not load.
    if (!tree && nodes.length === 0) return element.localName === 'iframe';
    if (depth === MAX_DEPTH || (tree && !enter(tree))) return true;
    depth++;
    const before = links;
    // A link around a frame does not make the document in it a link.
    if (tree && isDocument(tree)) links = 0;
    if (tree) yield* from(tree.firstChild, element);
    for (const node of nodes) yield* from(node, element, true);
    links = before;
    depth--;
    return true;
  }

  /** Reads `first` and what follows it within `top`; only `first` if `alone`. */
  function* from(
    first: Node | null,
    top: Element,
    alone = false,
  ): Generator<Block | null, void, void> {
    let node = first;
    while (node) {
      if (++visited % STRIDE === 0) yield null;
      if (ended.length > 0) yield* ended.splice(0);
      if (isText(node)) {
        run.add(node);
      } else if (isElement(node)) {
        if (isLineBreak(node)) {
          if (run.breakLine()) beginAfter(node);
        } else if (isRead(node)) {
          const flow = flowOf(node);
          flows?.remember(node, flow);
          if (flow === 'out' && depth < MAX_DEPTH) {
            yield* beside(node);
          } else {
            if (isLink(node)) {
              links++;
              run.enterLink();
            }
            if (!isInline(node)) begin(node);
            if (!(yield* inPlace(node)) && node.firstChild) {
              node = node.firstChild;
              continue;
            }
            leave(node);
          }
        } else if (isSilent(node)) {
          // The text around it continues.
        } else if (isInline(node)) {
          if (isWordless(node)) run.space();
          else run.bar();
        } else {
          beginAfter(node);
        }
      }
      while (!node.nextSibling || (alone && node === first)) {
        const left: Element | null = node === first && alone ? null : around(node);
        if (!left || left === top) return;
        leave(left);
        node = left;
      }
      const next: Node | null = node.nextSibling;
      // A form's field called `nextSibling` would lead into the form again, for ever.
      if (next?.previousSibling !== node) return;
      node = next;
    }
  }

  if (!(yield* inPlace(root))) yield* from(root.firstChild, root);
  end();
  yield* ended;
}

/** Whether an element and its ancestors are all read. */
export function canBeRead(element: Element): boolean {
  for (let at = element; ; ) {
    if (!isRead(at)) return false;
    const parent = flatParent(at);
    // Anything outside the flat tree is not rendered.
    if (!parent) return at === document.documentElement;
    at = parent;
  }
}

/** The closest element at or above `node` that begins a block. */
export function blockElementOf(node: Node): Element | null {
  let element = isElement(node) ? node : isText(node) ? flatParent(node) : outside(node);
  while (element && isInline(element)) element = flatParent(element);
  return element;
}

/** Number of links at or around an element, within its document. */
function linksAround(element: Element): number {
  let links = 0;
  const { ownerDocument } = element;
  for (let at: Element | null = element; at?.ownerDocument === ownerDocument; at = flatParent(at)) {
    if (isLink(at)) links++;
  }
  return links;
}

function isLink(element: Element): boolean {
  return matches(element, LINK);
}
