import { elementsAt, letsPointerThrough } from '../dom/covers.ts';
import { flatParent } from '../dom/flat-tree.ts';
import { isShadowRoot, isText } from '../dom/nodes.ts';
import { addTo } from '../lists.ts';
import { isAsFound, type PageMention } from '../text/page-mention.ts';

/** Half a line's leading, in CSS pixels: the dotted line under a word belongs to it. */
const SLOP = 3;

/**
 * Finds the marked mention at a point of a document's own window.
 *
 * @param marked all marked mentions; must be a new list whenever they change.
 * @param x, y CSS pixels.
 */
export function mentionAt(
  marked: readonly PageMention[],
  doc: Document,
  x: number,
  y: number,
): PageMention | null {
  // A page may have become an editor since, which no event reports.
  if (marked.length === 0 || doc.designMode === 'on') return null;
  const { byNode, byElement, shadowRoots } = indexOf(marked);
  const caret = doc.caretPositionFromPoint(x, y, { shadowRoots });
  const candidates = caret ? byNode.get(caret.offsetNode) : undefined;
  // The caret nearest to a point may be far from it, for example at the end of a line.
  const found = candidates?.find((one) => isAt(one, x, y));
  if (found) return found;
  if (caret && isOnText(caret, x, y)) return null;
  for (const root of [doc, ...shadowRoots.filter(({ ownerDocument }) => ownerDocument === doc)]) {
    const below = mentionBelow(byElement, root, x, y);
    if (below) return below;
  }
  return null;
}

/** Also checks the text: a page can put something else in the range. */
function isAt(mention: PageMention, x: number, y: number): boolean {
  return covers(mention.range, x, y) && isAsFound(mention);
}

/** The mention at a point beneath something else, such as a link stretched over its teaser. */
function mentionBelow(
  byElement: Index['byElement'],
  root: Document | ShadowRoot,
  x: number,
  y: number,
): PageMention | null {
  for (const element of elementsAt(root, { x, y })) {
    const mention = byElement.get(element)?.find((one) => isAt(one, x, y));
    if (mention) return letsPointerThrough(element, elementsAt(element, { x, y })) ? mention : null;
  }
  return null;
}

/** Whether the caret is next to a letter at the point, so that nothing covers the text there. */
function isOnText({ offsetNode: node, offset }: CaretPosition, x: number, y: number): boolean {
  if (!isText(node)) return false;
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(node.length, offset + 1));
  return covers(range, x, y);
}

interface Index {
  /** Mentions by the text nodes they touch. */
  readonly byNode: ReadonlyMap<Node, readonly PageMention[]>;
  /** Mentions by the elements that these text nodes are laid out in. */
  readonly byElement: ReadonlyMap<Element, readonly PageMention[]>;
  /** The shadow roots they are in: the browser finds carets only in the roots it is given. */
  readonly shadowRoots: ShadowRoot[];
}

/** Built when the pointer first moves after the marks have changed; on most pages it never does. */
const indexes = new WeakMap<readonly PageMention[], Index>();

function indexOf(marked: readonly PageMention[]): Index {
  let index = indexes.get(marked);
  if (!index) {
    const byNode = groupByNode(marked);
    index = {
      byNode,
      byElement: groupByElement(byNode),
      shadowRoots: shadowRootsOf(byNode.keys()),
    };
    indexes.set(marked, index);
  }
  return index;
}

function groupByNode(marked: readonly PageMention[]): Map<Text, PageMention[]> {
  const result = new Map<Text, PageMention[]>();
  for (const mention of marked) {
    const {
      startContainer: first,
      endContainer: last,
      commonAncestorContainer: top,
    } = mention.range;
    // The page has changed one that is not from text to text.
    if (!isText(first) || !isText(last)) continue;
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    walker.currentNode = first;
    for (let node: Node | null = first; node; node = node === last ? null : walker.nextNode())
      if (isText(node)) addTo(result, node, mention);
  }
  return result;
}

function groupByElement(
  byNode: ReadonlyMap<Text, readonly PageMention[]>,
): Map<Element, PageMention[]> {
  const result = new Map<Element, PageMention[]>();
  for (const [node, mentions] of byNode) {
    const element = flatParent(node);
    if (!element) continue;
    for (const mention of mentions) addTo(result, element, mention);
  }
  return result;
}

function shadowRootsOf(nodes: Iterable<Node>): ShadowRoot[] {
  const all = new Set<ShadowRoot>();
  for (const node of nodes) {
    for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) {
      all.add(root);
    }
  }
  return [...all];
}

/** Whether a point of the window that a text is in is on one of its lines, or close to it. */
export function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left && x <= right && y >= top - SLOP && y <= bottom + SLOP,
  );
}
