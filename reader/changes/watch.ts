import { isThere } from '../dom/frames.ts';
import {
  documentOf,
  isDocument,
  isElement,
  isFrame,
  isNode,
  isSlot,
  isText,
} from '../dom/nodes.ts';
import { blockElementOf } from '../text/blocks.ts';
import { isInline, isSilent } from '../text/elements.ts';
import type { FlowMemory } from '../text/flow.ts';
import { type BackOff, createBackOff } from './back-off.ts';
import { outermost } from './outermost.ts';
import { ACTIONS, DECIDING, SHOWING, SHOWN_BY } from './triggers.ts';

/**
 * Changes are collected until the page has been quiet for this long, but at
 * most for `MAX_WAIT`, in ms.
 */
const QUIET = 200;
const MAX_WAIT = 1500;
/** After this many times without quiet, the maximum doubles each time, up to `LONGEST_WAIT`. */
const RESTLESS = 8;
const LONGEST_WAIT = 24_000;

export interface Watcher {
  /**
   * Schedules another look: these may have shown or hidden something.
   *
   * @returns whether the whole page is due for another look anyway, so that
   *   nothing more need be reported.
   */
  lookAgain(because: readonly Node[]): boolean;
  /**
   * Also watches a shadow tree or a frame's document, whose changes cannot
   * be observed from outside.
   */
  observe(tree: ShadowRoot | Document): void;
}

/**
 * Calls `changed` with the elements whose text was added or changed, none inside another; with an
 * empty array if text may only have been removed, shown or hidden.
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
  /** Elements whose text changed; elements that may have been shown or hidden. */
  const texts = createBackOff<Element>(() => all !== null);
  const looks = createBackOff<Node>(() => everywhere);
  /** Times of the first and last change being collected; infinity if there is none. */
  let first = Number.POSITIVE_INFINITY;
  let last = first;
  let restless = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When it is due. */
  let planned = 0;
  const observed = new WeakSet<ShadowRoot | Document>();
  /** The root element while everything is due to be read and nothing is observed. */
  let all: Element | null = null;
  /**
   * Whether the whole page is due for another look, so that what may show a
   * part of it is not observed.
   */
  let everywhere = false;

  const isUnread = (tree: ShadowRoot | null) => tree && !observed.has(tree);

  /** Collects changes that `note` adds at the given time. */
  const collect = (note: (now: number) => void) => {
    note(performance.now());
    plan();
  };
  const add = <T extends object>(to: BackOff<T>, thing: T, now: number) => {
    if (!to.add(thing, now)) return;
    first = Math.min(first, now);
    last = now;
  };

  /** Schedules the next look: when the page is quiet, or after the maximum delay. */
  const plan = () => {
    const most = Math.min(LONGEST_WAIT, MAX_WAIT * 2 ** Math.max(0, restless - RESTLESS));
    const at = Math.min(last + QUIET, first + most, texts.next(), looks.next());
    // A page may have a thousand events in a frame that change nothing of this.
    if (at === planned) return;
    planned = at;
    clearTimeout(timer);
    if (at < Number.POSITIVE_INFINITY) timer = setTimeout(flush, at - performance.now());
  };

  const flush = () => {
    const now = performance.now();
    // Look less and less often at a page that never rests.
    restless = first < now && now < last + QUIET ? restless + 1 : 0;
    const taken = texts.take(now);
    const looked = looks.take(now);
    if (everywhere && looked.includes(document)) {
      everywhere = false;
      if (!all) observe(document);
    }
    const moved = looked.length > 0 ? flows.withOtherFlow() : [];
    for (const node of looked) {
      if (!isThere(node) || !isElement(node)) continue;
      // Elements that are defined late get a shadow tree, which nothing
      // reports, and usually a class.
      if (flows.hasOtherFlow(node) || isUnread(node.shadowRoot)) moved.push(node);
    }
    let roots = outermost(
      new Set([...taken, ...moved.flatMap((one) => blockElementOf(one) ?? [])]),
    );
    if (all && taken.includes(all)) {
      all = null;
      // The page may have replaced the root. Frames and shadow trees are observed
      // again when they are read.
      roots = [document.documentElement];
      observe(document);
    }
    first = last = Number.POSITIVE_INFINITY;
    planned = 0;
    plan();
    if (looked.length > 0 || roots.length > 0) changed(roots);
  };

  const note = (node: Node, now: number) => {
    const element = !all && node.isConnected && blockElementOf(node);
    if (!element) return;
    add(texts, element, now);
    if (texts.isFlooded()) noteAll(now);
  };
  /**
   * Has everything read again, and nothing observed until then: on a page that replaces a thousand
   * elements per frame, observing would take a tenth of its time and retain removed nodes.
   */
  const noteAll = (now: number) => {
    all = document.documentElement;
    disconnect();
    texts.clear();
    looks.clear();
    everywhere = false;
    add(texts, all, now);
  };
  /** With many elements that may show or hide something, checks everything instead. */
  const noteLook = (node: Node, now: number) => {
    // Nor is anything kept that the page may have removed by the time everything is read.
    if (!everywhere && !all) look(node, now);
  };
  const look = (node: Node, now: number) => {
    add(looks, node, now);
    if (!looks.isFlooded()) return;
    looks.clear();
    everywhere = true;
    showing.disconnect();
    add(looks, document, now);
  };

  const noteRecord = (record: MutationRecord, now: number) => {
    const { target, attributeName } = record;
    // A dialog is read only while it is open.
    const dialog = isElement(target) && target.localName === 'dialog';
    if (attributeName === 'open' ? !dialog : SHOWING.includes(attributeName ?? '')) {
      return noteLook(target, now);
    }
    if (record.type !== 'childList') return note(target, now);
    // Accessed only here: a browser would create these node lists for each of a
    // thousand attribute records.
    const isOther = (node: Node) => !isOwnNode(node);
    const addedNodes = [...record.addedNodes].filter(isOther);
    const removedNodes = [...record.removedNodes].filter(isOther);
    // A page may replace something together with the card that it is in.
    if (addedNodes.length + removedNodes.length === 0) return;
    // In a shadow tree that has not been read, the slot of a new node may be in
    // something that is not read.
    if (isElement(target) && isUnread(target.shadowRoot)) return note(target, now);
    // The text around a removed node, or around an added one, has changed.
    if (removedNodes.length > 0 || runsOn(record.previousSibling) || runsOn(record.nextSibling)) {
      note(target, now);
    }
    for (const node of addedNodes) note(node, now);
  };

  const noteRecords = (list: readonly MutationRecord[]) =>
    collect((now) => {
      for (const record of list) {
        if (all) break;
        const { target } = record;
        if (isOwnNode(target)) continue;
        if (documentOf(target).head?.contains(target)) {
          // An added or removed style sheet may show something hidden.
          if (isHiding()) add(looks, documentOf(target), now);
          continue;
        }
        // `document.open` removes all listeners. Adding one that is still there does nothing.
        if (isDocument(target)) listen(target);
        noteRecord(record, now);
      }
    });
  const observer = new MutationObserver(noteRecords);
  /**
   * Apart, as on a page that sets a thousand classes per frame the records alone would
   * take a tenth of its time.
   */
  const showing = new MutationObserver(noteRecords);
  const disconnect = () => {
    observer.disconnect();
    showing.disconnect();
  };
  /** Nothing of the page is shown by what happens to the card. */
  const isOwn = (target: EventTarget | null) => isNode(target) && isOwnNode(target);
  const seeAnew = ({ target }: Event) => {
    if (!isOwn(target)) collect((now) => noteLook(isNode(target) ? target : document, now));
  };
  /** A frame or a style sheet has loaded, or a script has assigned other nodes to a slot. */
  const filled = (event: Event) => {
    const { target } = event;
    if (!isNode(target) || !isElement(target)) return;
    if (isFrame(target) || isSlot(target)) collect((now) => note(target, now));
    else if (target.localName === 'link') seeAnewIfHidden(event);
  };
  /**
   * User actions may show text by a CSS rule, or by a script that toggles a style sheet; so may a
   * script that scrolls a box, but not the page.
   */
  const seeAnewIfHidden = ({ target }: Event) => {
    const node = isNode(target) ? target : document;
    // On a restless page, too, what a reader has done shows soon.
    if (isHiding() && target !== document && !isOwn(target)) collect((now) => look(node, now));
  };

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
    else listenWithin(tree);
  };
  /** In a shadow tree, to what is not composed, and so is not heard outside. */
  const listenWithin = (tree: ShadowRoot) => {
    const options = { capture: true, passive: true, signal };
    for (const name of SHOWN_BY) tree.addEventListener(name, seeAnewWithin, options);
    for (const name of ACTIONS) tree.addEventListener(name, seeAnewWithinIfHidden, options);
    tree.addEventListener('load', filled, options);
    // Other slots follow from the nodes around them, each of which is observed.
    if (tree.slotAssignment === 'manual') tree.addEventListener('slotchange', filled, { signal });
  };
  const seeAnewWithin = (event: Event) => event.composed || seeAnew(event);
  const seeAnewWithinIfHidden = (event: Event) => event.composed || seeAnewIfHidden(event);
  const listen = (tree: Document) => {
    const options = { capture: true, passive: true, signal };
    const view = tree.defaultView;
    for (const name of SHOWN_BY) view?.addEventListener(name, seeAnew, options);
    for (const name of ACTIONS) view?.addEventListener(name, seeAnewIfHidden, options);
    // A `load` does not reach the window:
    // https://html.spec.whatwg.org/multipage/webappapis.html#events-and-the-window-object
    tree.addEventListener('load', filled, options);
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
      collect((now) => {
        for (const node of because) if (!isOwnNode(node)) noteLook(node, now);
      });
      return everywhere || all !== null;
    },
  };
}

function runsOn(node: Node | null): boolean {
  if (node === null) return false;
  return isText(node) || (isElement(node) && (isInline(node) || isSilent(node)));
}
