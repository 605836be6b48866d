import { type CDPSession, expect, type Frame, type Page } from '@playwright/test';
import * as v from 'valibot';

/**
 * Inspects and operates the card, whose frame belongs to the extension and is inaccessible to the
 * page, by what the browser allows its driver to do.
 */
export interface CardView {
  isOpen(): Promise<boolean>;
  /**
   * Calls a function, given as source text, with the card's document as `this`;
   * null where no card is open.
   */
  call(code: string): Promise<unknown>;
  /** The same with the card's host, in the page, as `this`. */
  callOnHost(code: string): Promise<unknown>;
  /** The texts of all matching elements, as rendered; none if no card is open. */
  texts(selector: string): Promise<string[]>;
  attribute(selector: string, name: string): Promise<string | null>;
  /** The focused element of the card, as a tag name with classes. */
  focused(): Promise<string | null>;
  /** Moves the pointer there and clicks. */
  click(selector: string, text?: string): Promise<void>;
  /** The box of an element, or of the card's host, in CSS pixels of the viewport. */
  box(selector?: string): Promise<Box | null>;
  /** The same, once it exists and has stopped moving. */
  boxAtRest(selector?: string, text?: string): Promise<Box>;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const Strings = v.array(v.string());
const MaybeString = v.nullable(v.string());
const BoxShape = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const MaybeBox = v.nullable(BoxShape);

/** What a driver must provide to reach the card. */
interface Reach {
  /** Calls `code`, a function expression, with the card's host as `this`; null where none is. */
  callOnHost(code: string): Promise<unknown>;
  /** Calls `code` with the document in the card's frame as `this`; null where none is. */
  callInFrame(code: string, ...args: (string | undefined)[]): Promise<unknown>;
  click(x: number, y: number): Promise<void>;
}

/** Errors of Chromium's protocol about a node, an object or a document that is gone. */
const GONE = /no node|could not find|cannot find context|does not belong|destroyed|navigated/i;

/** Matches the URL of the card's page, in its frame. */
export const CARD_PAGE = /^(?:chrome|moz)-extension:\/\/[^/]+\/card\.html(?:#|$)/;

/** The card of a page in Chromium. */
export async function lookAtCard(page: Page): Promise<CardView> {
  const session = await page.context().newCDPSession(page);
  return viewOf({
    async callOnHost(code) {
      try {
        const host = await cardHostOf(session);
        if (!host) return null;
        const { object } = await session.send('DOM.resolveNode', { backendNodeId: host });
        if (!object.objectId) return null;
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId,
          functionDeclaration: code,
          awaitPromise: true,
          returnByValue: true,
        });
        return result.value ?? null;
      } catch (error) {
        // The card or its document may be gone between two calls.
        if (GONE.test(String(error))) return null;
        throw error;
      }
    },
    async callInFrame(code, ...args) {
      const frame = frameOf(page);
      if (!frame) return null;
      return frame
        .evaluate(`(${code}).apply(document, ${JSON.stringify(args)})`)
        .then((value) => value ?? null)
        .catch((error: unknown) => {
          if (/detached|destroyed|closed/.test(String(error))) return null;
          throw error;
        });
    },
    click: (x, y) => page.mouse.click(x, y),
  });
}

/** The frame of a page's card, even before it is shown. */
export function frameOf(page: Page): Frame | undefined {
  return page.frames().find((frame) => frame.parentFrame() && CARD_PAGE.test(frame.url()));
}

/** The view of a card, from what a driver provides. */
export function viewOf({ callOnHost, callInFrame, click }: Reach): CardView {
  const isOpen = async () => (await callOnHost('function () { return true; }')) === true;
  // A card is invisible until its host is in the page, even if it has been drawn.
  const call = async (code: string, ...args: (string | undefined)[]) =>
    (await isOpen()) ? callInFrame(code, ...args) : null;
  const boxOfHost = async () =>
    v.parse(
      MaybeBox,
      await callOnHost(
        'function () { const { x, y, width, height } = this.getBoundingClientRect(); return { x, y, width, height }; }',
      ),
    );
  const boxOf = async (selector?: string, text?: string) => {
    if (!selector) return boxOfHost();
    const inner = v.parse(
      MaybeBox,
      await call(
        `function (selector, text) {
          const found = [...this.querySelectorAll(selector)].find((one) => !text || one.innerText.includes(text));
          if (!found) return null;
          found.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = found.getBoundingClientRect();
          return { x, y, width, height };
        }`,
        selector,
        text,
      ),
    );
    const host = await boxOfHost();
    return inner && host && { ...inner, x: host.x + inner.x, y: host.y + inner.y };
  };

  const boxAtRest = async (selector?: string, text?: string) => {
    let box: Box | null = null;
    const isStill = async () => {
      const last = box;
      box = await boxOf(selector, text);
      return box !== null && JSON.stringify(box) === JSON.stringify(last);
    };
    const what = `The card shows ${selector ?? 'itself'} ${text ?? ''}`;
    // Far enough apart for a moving element to be painted in between.
    await expect.poll(isStill, { message: what, intervals: [100] }).toBe(true);
    return v.parse(BoxShape, box);
  };

  return {
    call,
    callOnHost,
    isOpen,
    texts: async (selector) =>
      v.parse(
        Strings,
        (await call(
          'function (selector) { return [...this.querySelectorAll(selector)].map((one) => one.innerText); }',
          selector,
        )) ?? [],
      ),
    attribute: async (selector, name) =>
      v.parse(
        MaybeString,
        await call(
          'function (selector, name) { return this.querySelector(selector)?.getAttribute(name) ?? null; }',
          selector,
          name,
        ),
      ),
    focused: async () =>
      v.parse(
        MaybeString,
        await call(
          `function () {
            const on = this.hasFocus() ? this.activeElement : null;
            return on && on !== this.body ? on.localName + '.' + on.className : null;
          }`,
        ),
      ),
    async click(selector, text) {
      // An effect of the last click may still be moving what is below it.
      const { x, y, width, height } = await boxAtRest(selector, text);
      await click(x + width / 2, y + height / 2);
    },
    box: boxOf,
    boxAtRest,
  };
}

async function cardHostOf(session: CDPSession): Promise<number | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const find = async (selector: string) =>
    (await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })).nodeId;
  // The card is inserted where it can be used, which may be in a frame or a shadow tree.
  const nodeId = (await find('backgrounder-card')) || (await find(':fullscreen, .layer'));
  if (!nodeId) return null;
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
  return hostIn(node);
}

interface Described {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly shadowRoots?: readonly Described[];
  readonly children?: readonly Described[];
  readonly contentDocument?: Described;
}

/** The node id of the card's host at or below a node, across frames and shadow trees. */
function hostIn(node: Described): number | null {
  if (node.localName === 'backgrounder-card') return node.backendNodeId;
  for (const child of [
    node.contentDocument,
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
  ]) {
    const found = child ? hostIn(child) : null;
    if (found !== null) return found;
  }
  return null;
}
