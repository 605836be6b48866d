import { blockElementOf } from './blocks.ts';

/** Changes are gathered until the page is quiet for `quiet` ms, but never longer than `most`. */
const GATHER = { quiet: 200, most: 1500 };
/** Above so many records it is cheaper to read everything again than to sort them out. */
const MANY = 1000;

/**
 * Calls `changed` with the elements whose text was added or altered, none inside another.
 *
 * @param own tells our own nodes, whose changes are not the page's.
 */
export function watch(
  root: Element,
  own: (node: Node) => boolean,
  changed: (roots: readonly Element[]) => void,
  signal: AbortSignal,
): void {
  let dirty = new Set<Element>();
  let records = 0;
  let removed = false;
  let first = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    timer = undefined;
    const roots = records > MANY ? [root] : outermost(dirty);
    const worth = roots.length > 0 || removed;
    dirty = new Set();
    records = 0;
    removed = false;
    if (worth) changed(roots);
  };

  const observer = new MutationObserver((list) => {
    for (const record of list) {
      if (own(record.target) || [...record.addedNodes].some(own)) continue;
      records++;
      removed ||= record.removedNodes.length > 0;
      if (record.type === 'characterData' || record.removedNodes.length > 0) {
        add(dirty, record.target);
      }
      for (const node of record.addedNodes) {
        if (node instanceof Element || node instanceof Text) add(dirty, node);
      }
    }
    if (records === 0) return;
    const now = performance.now();
    if (timer === undefined) first = now;
    else clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(GATHER.quiet, first + GATHER.most - now)));
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function add(dirty: Set<Element>, node: Node) {
  if (!node.isConnected) return;
  const element = blockElementOf(node);
  if (element) dirty.add(element);
}

function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (elements.has(at)) return false;
    }
    return true;
  });
}
