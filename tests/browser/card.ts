import type { CDPSession, Page } from '@playwright/test';
import * as v from 'valibot';

/**
 * Looks into the card, which stands in a closed shadow root that no page can look into: through
 * what the browser lets its driver do, as a reader's eyes and hand would.
 */
export interface CardView {
  isOpen(): Promise<boolean>;
  /** Calls a function, given as source text, with the shadow root as `this`. */
  call(code: string): Promise<unknown>;
  /** The texts of all elements that match, as they are shown; none where no card is open. */
  texts(selector: string): Promise<string[]>;
  attribute(selector: string, name: string): Promise<string | null>;
  /** Selector-like description of what has the focus in the card. */
  focused(): Promise<string | null>;
  /** Moves the pointer there and presses, as a hand does. */
  click(selector: string, text?: string): Promise<void>;
  /** Box of an element, or of the card's host, in CSS pixels of the viewport. */
  box(selector?: string): Promise<Box | null>;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const Strings = v.array(v.string());
const MaybeString = v.nullable(v.string());
const MaybeBox = v.nullable(
  v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
);

/** What a driver has to do to look into the card. */
interface Reach {
  isOpen(): Promise<boolean>;
  /** Calls `code`, a function expression, with the closed shadow root as `this`; null where none is. */
  call(code: string, ...args: (string | undefined)[]): Promise<unknown>;
  click(x: number, y: number): Promise<void>;
}

/** Looks into the card of a page in Chromium. */
export async function lookAtCard(page: Page): Promise<CardView> {
  const session = await page.context().newCDPSession(page);
  return viewOf({
    isOpen: async () => (await shadowRoot(session)) !== null,
    async call(code, ...args) {
      const root = await shadowRoot(session);
      if (!root) return null;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: root });
      if (!object.objectId) return null;
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: code,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      return result.value ?? null;
    },
    click: (x, y) => page.mouse.click(x, y),
  });
}

/** What can be seen and done where a driver can reach the card. */
export function viewOf({ isOpen, call, click }: Reach): CardView {
  const boxOf = async (selector?: string, text?: string) =>
    v.parse(
      MaybeBox,
      await call(
        `function (selector, text) {
          const found = selector
            ? [...this.querySelectorAll(selector)].find((one) => !text || one.innerText.includes(text))
            : this.host;
          if (!found) return null;
          if (selector) found.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = found.getBoundingClientRect();
          return { x, y, width, height };
        }`,
        selector,
        text,
      ),
    );

  return {
    call,
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
          "function () { const on = this.activeElement; return on ? on.localName + '.' + on.className : null; }",
        ),
      ),
    async click(selector, text) {
      const box = await boxOf(selector, text);
      if (!box) throw new Error(`The card shows no ${selector} ${text ?? ''}`);
      await click(box.x + box.width / 2, box.y + box.height / 2);
    },
    box: boxOf,
  };
}

async function shadowRoot(session: CDPSession): Promise<number | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const find = async (selector: string) =>
    (await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })).nodeId;
  // The card stands in what can be used, which may be a frame or a shadow tree.
  const nodeId = (await find('backgrounder-card')) || (await find(':fullscreen, .layer'));
  if (!nodeId) return null;
  // The card may go between one question and the next.
  const described = await session
    .send('DOM.describeNode', { nodeId, depth: -1, pierce: true })
    .catch(() => null);
  return described && closedRootIn(described.node);
}

interface Described {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly shadowRoots?: readonly Described[];
  readonly children?: readonly Described[];
  readonly contentDocument?: Described;
}

/** The card's shadow root at or below a node, through frames and shadow trees. */
function closedRootIn(node: Described): number | null {
  if (node.localName === 'backgrounder-card') return node.shadowRoots?.[0]?.backendNodeId ?? null;
  for (const child of [
    node.contentDocument,
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
  ]) {
    const found = child ? closedRootIn(child) : null;
    if (found !== null) return found;
  }
  return null;
}
