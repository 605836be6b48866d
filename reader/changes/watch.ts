import { flatParent } from '../dom/flat-tree.ts';
import { documentOf, isDocument, isElement } from '../dom/nodes.ts';
import { blockElementOf } from '../text/blocks.ts';
import type { FlowMemory } from '../text/flow.ts';
import { createBackOff } from './back-off.ts';
import { changedBy, DECIDING, SHOWING } from './changed-by.ts';
import { listenForShown } from './listen.ts';

/**
 * With more changed elements than this, everything is read again, and until then nothing is observed: on a
 * page that replaces a thousand elements per frame, observing would take a tenth of its time and retain
 * removed nodes.
 */
const MANY = 1000;

/** Changes are collected until the page has been quiet for this long, but at most for `MAX_WAIT`, in ms. */
const QUIET = 200;
const MAX_WAIT = 1500;
/** After this many times without quiet, the maximum doubles each time, up to `LONGEST_WAIT`. */
const RESTLESS = 8;
const LONGEST_WAIT = 24_000;

export interface Watcher {
  /**
   * Schedules another look: these may have shown or hidden something.
   *
   * @returns whether the whole page is due for another look anyway, so that nothing more need be reported.
   */
  lookAgain(because: readonly Node[]): boolean;
  /** Also watches a shadow tree or a frame's document, whose changes cannot be observed from outside. */
  observe(tree: ShadowRoot | Document): void;
}

/**
 * Calls `changed` with the elements whose text was added or changed, none inside another; with an empty array
 * if text may only have been removed, shown or hidden.
 *
 * @param isOwnNode recognises our own nodes.
 * @param isHiding whether any name is hidden, so that anything that may show it matters.
 * @param flows remembers what was read apart from the text around it.
 */
export function watch(
  isOwnNode: (node: Node) => boolean,
  changed: (roots: readonly Element[]) => void,
  isHiding: () => boolean,
  flows: FlowMemory,
  signal: AbortSignal,
): Watcher {
  /** Times of the first and last change being collected. */
  let first: number | null = null;
  let last = 0;
  let restless = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observed = new WeakSet<ShadowRoot | Document>();
  /** Elements whose text changed; nodes that may have been shown or hidden. */
  const texts = createBackOff<Element>();
  const looks = createBackOff<Node>();
  /** The root element while everything is due to be read and nothing is observed. */
  let all: Element | null = null;
  /** Whether the whole page is due for another look, so that what may show a part of it is not observed. */
  let everywhere = false;

  /** Collects changes: `note` gets the time, and returns whether anything is to be looked at for them. */
  const collect = (note: (now: number) => boolean) => {
    const now = performance.now();
    if (note(now)) {
      first ??= now;
      last = now;
    }
    plan();
  };

  /** Schedules the next look: when the page is quiet, or after the maximum delay. */
  const plan = () => {
    const most = Math.min(LONGEST_WAIT, MAX_WAIT * 2 ** Math.max(0, restless - RESTLESS));
    const gathered =
      first === null ? Number.POSITIVE_INFINITY : Math.min(last + QUIET, first + most);
    const at = Math.min(gathered, texts.next(), looks.next());
    if (at === Number.POSITIVE_INFINITY) return;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, at - performance.now()));
  };

  const flush = () => {
    const now = performance.now();
    restless = first !== null && now < last + QUIET ? restless + 1 : 0;
    first = null;
    const taken = texts.take(now);
    const looked = looks.take(now);
    if (everywhere && looked.includes(document)) {
      everywhere = false;
      observe(document);
    }
    let roots = toRead(taken, looked, flows);
    if (all && taken.includes(all)) {
      all = null;
      // The page may have replaced the root. Frames and shadow trees are observed again when they are read.
      roots = [document.documentElement];
      observe(document);
    }
    plan();
    if (looked.length > 0 || roots.length > 0) changed(roots);
  };

  const noteText = (node: Node, now: number): boolean => {
    const element = node.isConnected && !all ? blockElementOf(node) : null;
    if (element === null) return false;
    const due = texts.add(element, now);
    return texts.size() > MANY ? noteAll(now) : due;
  };
  const noteAll = (now: number): boolean => {
    all = document.documentElement;
    disconnect();
    texts.clear();
    looks.clear();
    everywhere = false;
    return texts.add(all, now);
  };
  /** With many elements that may show or hide something, check everything instead. */
  const noteLook = (node: Node, now: number): boolean => {
    if (everywhere) return false;
    const due = looks.add(node, now);
    if (looks.size() <= MANY) return due;
    looks.clear();
    everywhere = true;
    showing.disconnect();
    return looks.add(document, now);
  };

  const noteRecord = (record: MutationRecord, now: number): boolean => {
    const { target, addedNodes, removedNodes } = record;
    if (isOwnNode(target) || noteEach(addedNodes, isOwnNode) || noteEach(removedNodes, isOwnNode))
      return false;
    const doc = documentOf(target);
    // An added or removed style sheet may show something hidden.
    if (doc.head?.contains(target)) return isHiding() && looks.add(doc, now);
    // `document.open` removes all listeners. Adding one that is still there does nothing.
    if (isDocument(target)) listen(target);
    const nodes = changedBy(record, observed);
    if (nodes === null) return noteLook(target, now);
    return noteEach(nodes, (node) => noteText(node, now));
  };

  const noteRecords = (list: readonly MutationRecord[]) =>
    collect((now) => noteEach(list, (record) => !all && noteRecord(record, now)));
  const observer = new MutationObserver(noteRecords);
  /** Apart, as on a page that sets a thousand classes per frame the records alone would take a tenth of its time. */
  const showing = new MutationObserver(noteRecords);
  const disconnect = () => {
    observer.disconnect();
    showing.disconnect();
  };
  const listen = listenForShown(
    (node) => collect((now) => looks.add(node, now)),
    (frame) => collect((now) => noteText(frame, now)),
    isHiding,
    signal,
  );

  const observe: Watcher['observe'] = (tree) => {
    observed.add(tree);
    observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: tree === document ? DECIDING : [...DECIDING, ...SHOWING],
    });
    if (tree === document && !everywhere)
      showing.observe(tree, { subtree: true, attributeFilter: SHOWING });
    if (isDocument(tree)) listen(tree);
  };
  // The document rather than its body: a page may replace its body or root.
  observe(document);
  signal.addEventListener('abort', () => {
    disconnect();
    clearTimeout(timer);
  });
  return {
    observe,
    lookAgain(because) {
      collect((now) => noteEach(because, (node) => !isOwnNode(node) && noteLook(node, now)));
      return everywhere || all !== null;
    },
  };
}

/** Notes each thing. @returns whether any was worth noting. */
function noteEach<T>(things: Iterable<T>, note: (thing: T) => boolean): boolean {
  let any = false;
  for (const thing of things) any = note(thing) || any;
  return any;
}

/** Elements to read again: those with changed text, and blocks from which something now flows apart, or no longer does. */
function toRead(texts: readonly Element[], looks: readonly Node[], flows: FlowMemory): Element[] {
  const moved = looks.length > 0 ? flows.withOtherFlow() : [];
  for (const node of looks) {
    if (isElement(node) && node.isConnected && flows.hasOtherFlow(node)) moved.push(node);
  }
  return outermost(new Set([...texts, ...moved.flatMap((one) => blockElementOf(one) ?? [])]));
}

/** The elements that are inside none of the others. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let at = flatParent(element); at; at = flatParent(at)) {
      if (elements.has(at)) return false;
    }
    return true;
  });
}
