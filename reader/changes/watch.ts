import { flatParent } from '../dom/flat-tree.ts';
import { documentOf, isDocument, isElement, isFrame, isNode, isText } from '../dom/nodes.ts';
import { blockElementOf } from '../text/blocks.ts';
import { isInline, isSilent } from '../text/elements.ts';
import type { FlowMemory } from '../text/flow.ts';
import { createBackOff } from './back-off.ts';
import { TELLS_WHAT_IS_SEEN } from './hidden.ts';

/** Changes are gathered until the page is quiet for `quiet` ms, but not longer than `most`. */
const GATHER = { quiet: 200, most: 1500, longest: 24_000 };
/** After so many times without quiet, `most` is doubled each time, up to `longest`. */
const RESTLESS = 8;
/**
 * Above so many changed elements it is cheaper to read everything again than to sort them out, and until
 * then nothing need be known of what changes: a page may put a thousand elements anew in each frame, and
 * to be told of each costs a tenth of its time, and holds what it threw away.
 */
const MANY = 1000;

/** Attributes that decide whether an element is read, and those that may only hide or show it. */
const DECIDING = ['hidden', 'inert', 'aria-hidden', 'contenteditable', 'role', 'slot'];
const SHOWING = new Set<string | null>(['class', 'style', 'open']);

/** What somebody does that a rule of a style sheet may answer, such as `:hover` or `:focus`. */
const ACTIONS = [
  'change',
  'click',
  'keyup',
  'focusin',
  // Where the browser says what comes to be seen, it does so at less cost.
  ...(TELLS_WHAT_IS_SEEN ? [] : ['pointerover']),
];

export interface Watcher {
  /** Looks again before long: something may be shown or hidden by these by now. */
  lookAgain(because: readonly Node[]): void;
  /** Watches a shadow tree or a frame's document, too: changes in it are not seen from outside. */
  observe(tree: ShadowRoot | Document): void;
}

/**
 * Calls `changed` with the elements whose text was added or altered, none inside another; with
 * none where text may only have gone, or be shown or hidden by now.
 *
 * @param isOwnNode tells our own nodes, whose changes are not the page's.
 * @param isHiding whether any name is hidden, so that what may show it is of interest.
 * @param flows what was read apart from the text around it.
 */
export function watch(
  isOwnNode: (node: Node) => boolean,
  changed: (roots: readonly Element[]) => void,
  isHiding: () => boolean,
  flows: FlowMemory,
  signal: AbortSignal,
): Watcher {
  /** Elements whose text changed; elements that may have been shown or hidden. */
  const texts = createBackOff<Element>();
  const looks = createBackOff<Node>();
  /** When the first and the last change were that are being gathered. */
  let first: number | null = null;
  let last = 0;
  let restless = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observed = new WeakSet<ShadowRoot | Document>();
  /** The root, while everything waits to be read and no change is watched until then. */
  let all: Element | null = null;

  const schedule = (at: number) => {
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, at - performance.now()));
  };

  /** Sets when to look next: as soon as the page is quiet, or it has been long enough. */
  const plan = (fresh: boolean, now: number) => {
    if (fresh) {
      first ??= now;
      last = now;
    }
    const most = Math.min(GATHER.longest, GATHER.most * 2 ** Math.max(0, restless - RESTLESS));
    const gathered =
      first === null ? Number.POSITIVE_INFINITY : Math.min(last + GATHER.quiet, first + most);
    const at = Math.min(gathered, texts.next(), looks.next());
    if (at < Number.POSITIVE_INFINITY) schedule(at);
  };

  const flush = () => {
    const now = performance.now();
    // A page that never rests is looked at less and less often.
    const isRestless = first !== null && now < last + GATHER.quiet;
    restless = isRestless ? restless + 1 : 0;
    const taken = texts.take(now);
    const looked = looks.take(now);
    const moved = looked.length > 0 ? flows.withOtherFlow() : [];
    for (const node of looked) {
      if (isElement(node) && node.isConnected && flows.hasOtherFlow(node)) moved.push(node);
    }
    let roots = outermost(
      new Set([...taken, ...moved.flatMap((one) => blockElementOf(one) ?? [])]),
    );
    if (all && taken.includes(all)) {
      all = null;
      // The page may have put another in its place. Frames and shadow trees are watched again as they are read.
      roots = [document.documentElement];
      observe(document);
    }
    first = null;
    plan(false, now);
    if (looked.length > 0 || roots.length > 0) changed(roots);
  };

  const note = (node: Node, now: number): boolean => {
    const element = node.isConnected && !all ? blockElementOf(node) : null;
    if (element === null) return false;
    const due = texts.add(element, now);
    return texts.size() > MANY ? noteAll(now) : due;
  };
  const noteAll = (now: number): boolean => {
    all = document.documentElement;
    observer.disconnect();
    texts.clear();
    looks.clear();
    return texts.add(all, now);
  };
  /** Of many that may be shown or hidden none need be known: all are looked at anyway. */
  const noteLook = (node: Node, now: number): boolean => {
    const due = looks.add(node, now);
    if (looks.size() <= MANY) return due;
    looks.clear();
    return looks.add(document, now);
  };

  const noteRecord = (record: MutationRecord, now: number): boolean => {
    const { target, addedNodes, removedNodes } = record;
    // A dialog is read only while it is open.
    const dialog = isElement(target) && target.localName === 'dialog';
    if (SHOWING.has(record.attributeName) && !(dialog && record.attributeName === 'open')) {
      return noteLook(target, now);
    }
    if (record.type !== 'childList') return note(target, now);
    // Slots of a tree that has not been read take up what is new, and may stand in what is not read.
    const tree = isElement(target) ? target.shadowRoot : null;
    if (tree && !observed.has(tree)) return note(target, now);
    let fresh = false;
    // What stood around a removed node, or flows around an added one, is another text by now.
    if (removedNodes.length > 0 || runsOn(record.previousSibling) || runsOn(record.nextSibling)) {
      fresh = note(target, now);
    }
    for (const node of addedNodes) fresh = note(node, now) || fresh;
    return fresh;
  };

  const observer = new MutationObserver((list) => {
    const now = performance.now();
    let fresh = false;
    for (const record of list) {
      if (all) break;
      const { target, addedNodes, removedNodes } = record;
      if (isOwnNode(target) || some(addedNodes, isOwnNode) || some(removedNodes, isOwnNode))
        continue;
      if (documentOf(target).head?.contains(target)) {
        // A style that comes or goes may show what was hidden.
        if (isHiding()) fresh = looks.add(documentOf(target), now) || fresh;
        continue;
      }
      // A document that is written anew by `open` loses all listeners; those that are there stay one.
      if (isDocument(target)) listen(target);
      fresh = noteRecord(record, now) || fresh;
    }
    plan(fresh, now);
  });
  const options: MutationObserverInit = {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: [...DECIDING, ...SHOWING].filter((name) => name !== null),
  };
  const seeAnew = (event: Event) => {
    const now = performance.now();
    plan(looks.add(isNode(event.target) ? event.target : document, now), now);
  };
  const loaded = (event: Event) => {
    const { target } = event;
    if (!isNode(target) || !isElement(target)) return;
    const now = performance.now();
    if (isFrame(target)) plan(note(target, now), now);
    else if (target.localName === 'link') seeAnewIfHidden(event);
  };
  /** What the reader does may show text by a rule, or by a script that turns a style sheet on or off. */
  const seeAnewIfHidden = (event: Event) => {
    if (isHiding()) seeAnew(event);
  };

  const observe: Watcher['observe'] = (tree) => {
    observed.add(tree);
    observer.observe(tree, options);
    if (isDocument(tree)) listen(tree);
  };
  const listen = (tree: Document) => {
    // What makes text appear or vanish without any node being changed.
    for (const name of ['transitionend', 'animationend', 'toggle', 'fullscreenchange']) {
      tree.addEventListener(name, seeAnew, { capture: true, passive: true, signal });
    }
    tree.defaultView?.addEventListener('resize', seeAnew, { passive: true, signal });
    for (const name of ACTIONS) {
      tree.addEventListener(name, seeAnewIfHidden, { capture: true, passive: true, signal });
    }
    tree.defaultView?.addEventListener('hashchange', seeAnewIfHidden, { passive: true, signal });
    tree.addEventListener('load', loaded, { capture: true, passive: true, signal });
  };
  // The document, not its body: a page may put another body or another root in its place.
  observe(document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    observe,
    lookAgain(because) {
      const now = performance.now();
      let fresh = false;
      for (const node of because) if (!isOwnNode(node)) fresh = noteLook(node, now) || fresh;
      plan(fresh, now);
    },
  };
}

function runsOn(node: Node | null): boolean {
  if (node === null) return false;
  return isText(node) || (isElement(node) && (isInline(node) || isSilent(node)));
}

function some(nodes: NodeList, test: (node: Node) => boolean): boolean {
  for (const node of nodes) if (test(node)) return true;
  return false;
}

/** Those elements that stand in none of the others. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let at = flatParent(element); at; at = flatParent(at)) {
      if (elements.has(at)) return false;
    }
    return true;
  });
}
