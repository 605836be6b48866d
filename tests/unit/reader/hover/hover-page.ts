import { vi } from 'vitest';
import type { HoverContext } from '../../../../reader/hover/hover-context.ts';
import { createHoverController } from '../../../../reader/hover/hover-controller.ts';
import { mentionAt } from '../../../../reader/hover/pointer.ts';
import type { Box } from '../../../../reader/hover/triangle.ts';
import type { PageMention } from '../../../../reader/text/page-mention.ts';
import { byHand, frameOf, middleOf, openPage, rangeOfText, type View } from '../../dom/page.ts';

/** A point of these pages without a name. */
export const ELSEWHERE = { x: 5, y: 30 };

const HTML = `<p>Nuristan and Kunar</p><p>Nothing else</p><p><a href="#">Kabul</a></p><iframe></iframe>`;

/** A page with marks and a hover controller; `shown` has the calls of `show`, in order. */
export function hoverPage(change: Partial<HoverContext> = {}, observed = true) {
  const window = openPage(HTML);
  const frame = frameOf(window);
  frame.document.body.innerHTML = '<p>Herat</p>';
  const mention = (root: Node, name: string): PageMention => ({
    entry: name,
    range: rangeOfText(root, name),
    found: null,
  });
  const { document } = window;
  const marked = [
    ...['Nuristan', 'Kunar', 'Kabul'].map((name) => mention(document.body, name)),
    mention(frame.document.body, 'Herat'),
  ];
  const shown: string[] = [];
  const expected: (string | null)[] = [];
  let box: Box | null = null;
  const context: HoverContext = {
    mentionAt: (doc, x, y) => mentionAt(marked, doc, x, y),
    cardBox: () => box,
    isCard: () => false,
    isOnTop: () => true,
    isNotice: () => false,
    opening: () => 'rest',
    onPointerActivity: vi.fn(),
    expect: (on) => expected.push(on?.entry ?? null),
    show: (on, pinned) => {
      shown.push(on ? `${on.entry}${pinned ? ', pinned' : ''}` : 'none');
      box = on ? { left: 0, top: 200, right: 300, bottom: 400 } : null;
    },
    onPinned: () => {},
    ...change,
  };
  const end = new window.AbortController();
  const controller = createHoverController(context, end.signal);
  if (observed) controller.observe(document);

  /** Moves the pointer there, and waits for an animation frame. */
  const moveTo = async (
    point: { x: number; y: number },
    view: View = window,
    how: object = {},
    type = 'pointermove',
  ) => {
    const target = view.document.body.querySelector('p') ?? view.document.body;
    const { x: clientX, y: clientY } = point;
    const event = new view.PointerEvent(type, {
      clientX,
      clientY,
      bubbles: true,
      composed: true,
      ...how,
    });
    // A mouse event does not say what moves.
    if (type === 'mousemove') Object.defineProperty(event, 'pointerType', { value: undefined });
    byHand(target, event);
    await new Promise((drawn) => window.requestAnimationFrame(drawn));
  };
  const over = (name: string) => moveTo(middleOf(document, name));
  const rest = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const press = (
    type: string,
    point: { x: number; y: number },
    how: object = {},
    target: EventTarget = document.body,
  ) => {
    const { x: clientX, y: clientY } = point;
    byHand(
      target,
      new window.PointerEvent(type, { clientX, clientY, bubbles: true, detail: 1, ...how }),
    );
  };
  const key = (name: string) => {
    const event = new window.KeyboardEvent('keydown', {
      key: name,
      bubbles: true,
      cancelable: true,
    });
    byHand(document.body, event);
    return event;
  };
  return {
    window,
    document,
    frame,
    marked,
    context,
    shown,
    expected,
    controller,
    end,
    moveTo,
    over,
    rest,
    press,
    key,
  };
}
