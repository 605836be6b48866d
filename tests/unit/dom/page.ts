import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { vi } from 'vitest';

/** A page, a frame of it, or the window of either. */
export type View = DOMWindow | NonNullable<Document['defaultView']>;

/** The globals that the code under test uses. */
const GLOBALS = [
  ...['document', 'Node', 'Element', 'HTMLElement', 'NodeFilter', 'MutationObserver', 'DOMRect'],
  ...['AbortController', 'AbortSignal', 'PointerEvent', 'getComputedStyle', 'location'],
  ...['requestAnimationFrame', 'cancelAnimationFrame'],
];

/** Width of a character and height of a text node, in CSS pixels, in the layout of these pages. */
const CHARACTER = 10;
export const LINE = 20;

/**
 * Opens a page for the code under test: until the test ends, its `GLOBALS` are the global ones.
 * jsdom has no layout: here, each text node with more than white space is a line of its own, with
 * characters of equal width, and all of it is visible.
 */
export function openPage(html: string, observers = createObservers()): DOMWindow {
  const { window } = new JSDOM(`<!doctype html><html><body>${html}</body></html>`, {
    url: 'https://news.example/',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  Reflect.set(window, 'DOMRect', Box);
  layOut(window);
  for (const name of GLOBALS) vi.stubGlobal(name, Reflect.get(window, name));
  vi.stubGlobal('window', window);
  vi.stubGlobal('ResizeObserver', observers.size.Observer);
  vi.stubGlobal('IntersectionObserver', observers.place.Observer);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done));
  return window;
}

/** Observers of the size and position of elements, which change only when a test says so. */
export function createObservers() {
  return { size: createObserver(), place: createObserver() };
}

function createObserver() {
  const observed = new Map<Element, (list: { target: Element }[]) => void>();
  class Observer {
    readonly #callback: (list: { target: Element }[]) => void;
    constructor(callback: (list: { target: Element }[]) => void) {
      this.#callback = callback;
    }
    observe(target: Element) {
      observed.set(target, this.#callback);
      // Browsers report each element once at first.
      queueMicrotask(() => this.#callback([{ target }]));
    }
    unobserve(target: Element) {
      observed.delete(target);
    }
    disconnect() {
      observed.clear();
    }
  }
  return {
    Observer,
    observed: () => [...observed.keys()],
    /** Reports a change of an element's size or position. */
    change: (target: Element) => observed.get(target)?.([{ target }]),
  };
}

/** The document of the first frame of a page, with the same layout. */
export function frameOf(window: DOMWindow): { document: Document; view: View } {
  const document = window.document.querySelector('iframe')?.contentDocument;
  const view = document?.defaultView;
  if (!document || !view) throw new Error('no frame');
  layOut(view);
  return { document, view };
}

/** The centre of a text of the page, in its document's layout. */
export function middleOf(document: Document, text: string): { x: number; y: number } {
  const index = linesOf(document).findIndex(({ data }) => data.includes(text));
  const start = linesOf(document)[index]?.data.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`no “${text}”`);
  return { x: (start + text.length / 2) * CHARACTER, y: (index + 0.5) * LINE };
}

/** The range of a text of the page. */
export function rangeOfText(root: Node, text: string): Range {
  for (const node of linesOf(root)) {
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return range;
  }
  throw new Error(`no “${text}”`);
}

/** Dispatches an event as a user action: with `isTrusted`, which a page cannot fake. */
export function byHand(target: EventTarget, event: Event): void {
  const trusted: unknown = implementation(event);
  const path: unknown = implementation(target);
  if (!isObject(trusted) || !isObject(path)) throw new Error('jsdom keeps these elsewhere now');
  Reflect.set(trusted, 'isTrusted', true);
  const dispatch: unknown = Reflect.get(path, '_dispatch');
  if (typeof dispatch !== 'function') throw new Error('jsdom dispatches by another name now');
  dispatch.call(path, trusted);
}

class Box {
  constructor(x = 0, y = 0, width = 0, height = 0) {
    const edges = { left: x, top: y, right: x + width, bottom: y + height };
    Object.assign(this, { x, y, width, height, ...edges });
  }
}

function layOut(view: View): void {
  const { document } = view;
  const rangeRects = (range: Range) => {
    const { startContainer: node } = range;
    const line = isText(node) ? linesOf(document).indexOf(node) : -1;
    const width = (range.endOffset - range.startOffset) * CHARACTER;
    return line < 0 || range.collapsed
      ? []
      : [new Box(range.startOffset * CHARACTER, line * LINE, width, LINE)];
  };
  const install = (prototype: object, name: string, value: unknown) =>
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  const { Range, Element } = view;
  install(Range.prototype, 'getClientRects', function (this: Range) {
    return rangeRects(this);
  });
  install(Range.prototype, 'getBoundingClientRect', function (this: Range) {
    return rangeRects(this)[0] ?? new Box(0, 0, 0, 0);
  });
  install(Element.prototype, 'checkVisibility', function (this: Element) {
    return !this.closest('[style*="visibility: hidden"]');
  });
  install(document, 'caretPositionFromPoint', (x: number, y: number) => {
    const offsetNode = linesOf(document)[Math.floor(y / LINE)];
    const offset = Math.min(offsetNode?.length ?? 0, Math.floor(x / CHARACTER));
    return offsetNode ? { offsetNode, offset } : null;
  });
  install(view.Document.prototype, 'elementsFromPoint', () => []);
  install(Element.prototype, 'scrollIntoView', () => {});
  install(view, 'scrollBy', () => {});
  install(view, 'CSS', { highlights: new Map() });
  install(
    view,
    'Highlight',
    class extends Set<Range> {
      priority = 0;
    },
  );
}

function linesOf(root: Node): Text[] {
  const document = root.ownerDocument ?? root;
  if (!('createTreeWalker' in document)) return [];
  const lines: Text[] = [];
  const visit = (node: Node) => {
    if (isText(node) && node.data.trim()) lines.push(node);
    for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return lines;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function implementation(wrapper: object): unknown {
  const key = Object.getOwnPropertySymbols(wrapper).find(
    ({ description }) => description === 'impl',
  );
  return key && Reflect.get(wrapper, key);
}
