import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TIMING } from '../../../../reader/hover/hover.ts';
import {
  createHoverController,
  type HoverContext,
} from '../../../../reader/hover/hover-controller.ts';
import { mentionAt } from '../../../../reader/hover/pointer.ts';
import type { Box } from '../../../../reader/hover/triangle.ts';
import type { PageMention } from '../../../../reader/text/page-mention.ts';
import { byHand, frameOf, middleOf, openPage, rangeOfText, type View } from '../../dom/page.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

const HTML = `<p>Nuristan and Kunar</p><p>Nothing else</p><p><a href="#">Kabul</a></p><iframe></iframe>`;

/** A page with marks and a controller over it; `shown` is what was to be shown, in order. */
function page(change: Partial<HoverContext> = {}, observed = true) {
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
    opening: () => 'rest',
    onPointerActivity: vi.fn(),
    expect: (on) => expected.push(on?.entry ?? null),
    show: (on, pinned) => {
      shown.push(on ? `${on.entry}${pinned ? ', pinned' : ''}` : 'none');
      box = on ? { left: 0, top: 200, right: 300, bottom: 400 } : null;
    },
    ...change,
  };
  const end = new window.AbortController();
  const controller = createHoverController(context, end.signal);
  if (observed) controller.observe(document);

  /** Moves the pointer there, and lets the page draw a frame. */
  const moveTo = async (point: { x: number; y: number }, view: View = window, how: object = {}) => {
    const target = view.document.body.querySelector('p') ?? view.document.body;
    const { x: clientX, y: clientY } = point;
    const event = new view.PointerEvent('pointermove', {
      clientX,
      clientY,
      bubbles: true,
      composed: true,
      ...how,
    });
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

const ELSEWHERE = { x: 5, y: 30 };

describe('the pointer', () => {
  it('opens the card of what it rests on, and closes it when it has left', async () => {
    const { over, rest, moveTo, shown, expected } = page();
    await over('Nuristan');
    expect(expected).toEqual(['Nuristan']);
    await rest(TIMING.dwell - 1);
    expect(shown).toEqual([]);
    await rest(1);
    expect(shown).toEqual(['Nuristan']);
    await moveTo({ x: 600, y: 30 });
    await rest(TIMING.leave);
    expect(shown).toEqual(['Nuristan', 'none']);
  });

  it('expects no card any more once it has left before the time', async () => {
    const { over, rest, moveTo, shown, expected } = page();
    await over('Kunar');
    await moveTo(ELSEWHERE);
    await rest(60_000);
    expect(expected).toEqual(['Kunar', null]);
    expect(shown).toEqual([]);
  });

  it('waits longer where the reader asked for that', async () => {
    const { over, rest, shown } = page({ opening: () => 'long-rest' });
    await over('Nuristan');
    await rest(TIMING.longDwell - 1);
    expect(shown).toEqual([]);
    await rest(1);
    expect(shown).toEqual(['Nuristan']);
  });

  it('does nothing but tell that it moves where cards open by a click', async () => {
    const { over, rest, shown, context, press, document } = page({ opening: () => 'click' });
    await over('Nuristan');
    await rest(60_000);
    expect(shown).toEqual([]);
    expect(context.onPointerActivity).toHaveBeenCalled();
    press('click', middleOf(document, 'Kunar'));
    expect(shown).toEqual(['Kunar, pinned']);
  });

  it.each([
    ['is made up by the page', null],
    ['drags', { buttons: 1 }],
    ['is a finger', { pointerType: 'touch' }],
  ])('opens nothing where it %s', async (_what, how) => {
    const { window, document, moveTo, rest, shown, context } = page();
    const point = middleOf(document, 'Nuristan');
    if (how) await moveTo(point, window, how);
    else {
      const { x: clientX, y: clientY } = point;
      document.body.dispatchEvent(
        new window.PointerEvent('pointermove', { clientX, clientY, bubbles: true }),
      );
    }
    await rest(60_000);
    expect(shown).toEqual([]);
    expect(context.onPointerActivity).not.toHaveBeenCalled();
  });

  it('opens cards in a frame that is observed, and in none that is not', async () => {
    const { frame, moveTo, rest, shown, controller } = page();
    const herat = middleOf(frame.document, 'Herat');
    await moveTo(herat, frame.view);
    await rest(TIMING.dwell);
    expect(shown).toEqual([]);
    controller.observe(frame.document);
    controller.observe(frame.document);
    await moveTo(herat, frame.view);
    await rest(TIMING.dwell);
    expect(shown).toEqual(['Herat']);
  });

  it('opens a card anew that the page has taken away', async () => {
    const { over, rest, shown } = page({ cardBox: () => null });
    await over('Nuristan');
    await rest(TIMING.dwell);
    await over('Kunar');
    await over('Nuristan');
    expect(shown).toEqual(['Nuristan', 'Nuristan']);
  });
});

describe('a press', () => {
  it('on a name pins its card; beside it, it closes it', () => {
    const { press, document, shown, controller, marked } = page();
    press('click', middleOf(document, 'Kunar'));
    expect(controller.current()).toBe(marked[1]);
    press('pointerdown', ELSEWHERE);
    expect(shown).toEqual(['Kunar, pinned', 'none']);
    expect(controller.current()).toBeNull();
  });

  it('by a finger closes nothing before it is known to be none that scrolls', () => {
    const { press, document, shown } = page();
    press('click', middleOf(document, 'Kunar'));
    press('pointerdown', ELSEWHERE, { pointerType: 'touch' });
    expect(shown).toEqual(['Kunar, pinned']);
    press('click', ELSEWHERE, { pointerType: 'touch' });
    expect(shown).toEqual(['Kunar, pinned', 'none']);
  });

  it('on a link does what the page means it to do', () => {
    const { press, document, shown } = page();
    const link = document.querySelector('a');
    press('click', middleOf(document, 'Kabul'), {}, link ?? document.body);
    expect(shown).toEqual([]);
  });

  it('that ends a selection pins nothing', () => {
    const { press, document, shown, marked } = page();
    const range = marked[0]?.range;
    if (range) document.getSelection()?.addRange(range);
    press('click', middleOf(document, 'Kunar'));
    expect(shown).toEqual([]);
  });

  it.each([
    ['of another button', { button: 2 }],
    ['of a key', { detail: 0 }],
  ])('%s pins nothing', (_what, how) => {
    const { press, document, shown } = page();
    press('click', middleOf(document, 'Kunar'), how);
    expect(shown).toEqual([]);
  });

  it('in the card leaves it as it is', () => {
    const { press, document, shown } = page({ isCard: ({ type }) => type === 'pointerdown' });
    press('click', middleOf(document, 'Kunar'));
    press('pointerdown', ELSEWHERE);
    expect(shown).toEqual(['Kunar, pinned']);
  });
});

describe('Esc', () => {
  it('closes the card and nothing else; the next one is the page’s', () => {
    const { press, document, key, shown } = page();
    press('click', middleOf(document, 'Kunar'));
    expect(key('Escape').defaultPrevented).toBe(true);
    expect(shown).toEqual(['Kunar, pinned', 'none']);
    expect(key('Escape').defaultPrevented).toBe(false);
    expect(key('a').defaultPrevented).toBe(false);
  });

  it('before a card opens leaves it closed until the pointer has left the name', async () => {
    const { over, moveTo, key, rest, shown } = page();
    await over('Kunar');
    expect(key('Escape').defaultPrevented).toBe(false);
    await over('Kunar');
    await rest(60_000);
    expect(shown).toEqual([]);
    await moveTo(ELSEWHERE);
    await over('Kunar');
    await rest(TIMING.dwell);
    expect(shown).toEqual(['Kunar']);
  });
});

it('a card that is pinned from a list can be closed where nothing was observed', () => {
  const { controller, marked, shown, key } = page({}, false);
  key('Escape');
  // One in a frame, with the focus in the page around it.
  if (marked[3]) controller.pin(marked[3]);
  key('Escape');
  expect(shown).toEqual(['Herat, pinned', 'none']);
});

it('what was done in a card keeps it open, though the pointer leaves', async () => {
  const { over, rest, moveTo, controller, shown } = page();
  await over('Kunar');
  await rest(TIMING.dwell);
  controller.hold();
  await moveTo({ x: 600, y: 30 });
  await rest(60_000);
  expect(shown).toEqual(['Kunar']);
  controller.close();
  expect(shown).toEqual(['Kunar', 'none']);
});

describe('a card out of the page’s sight', () => {
  it('stays while the pointer is in it, and goes when that has left', async () => {
    const { over, rest, moveTo, controller, shown } = page();
    await over('Kunar');
    await rest(TIMING.dwell);
    await moveTo(ELSEWHERE);
    controller.pointInCard(true);
    await rest(60_000);
    expect(shown).toEqual(['Kunar']);
    controller.pointInCard(false);
    await rest(TIMING.leave);
    expect(shown).toEqual(['Kunar', 'none']);
  });

  it('stays though the browser tells late that the pointer has left the page for it', async () => {
    const { window, document, over, rest, controller, shown } = page();
    await over('Kunar');
    await rest(TIMING.dwell);
    controller.pointInCard(true);
    byHand(document.documentElement, new window.PointerEvent('pointerleave'));
    await rest(60_000);
    expect(shown).toEqual(['Kunar']);
  });

  it('is closed by an Esc that was pressed in it, until the pointer has left its name', async () => {
    const { over, rest, controller, shown } = page();
    await over('Kunar');
    await rest(TIMING.dwell);
    controller.escape();
    await over('Kunar');
    await rest(60_000);
    expect(shown).toEqual(['Kunar', 'none']);
  });
});

describe('scrolling', () => {
  /** Scrolls the page so that other text is under the pointer, which does not move. */
  async function scrolled(change: Partial<HoverContext> = {}) {
    let on: PageMention | null = null;
    const opened = page({ mentionAt: () => on, ...change });
    const { window, marked, rest, moveTo } = opened;
    on = marked[1] ?? null;
    await moveTo(ELSEWHERE);
    await rest(TIMING.dwell);
    const scroll = async (to: PageMention | undefined) => {
      on = to ?? null;
      window.dispatchEvent(new window.Event('scroll'));
      await new Promise((drawn) => window.requestAnimationFrame(drawn));
    };
    return { ...opened, scroll };
  }

  it('a name away from under the pointer closes its card', async () => {
    const { scroll, rest, shown } = await scrolled();
    await scroll(undefined);
    await rest(TIMING.leave);
    expect(shown).toEqual(['Kunar', 'none']);
  });

  it('another name under the pointer opens no card', async () => {
    const { scroll, rest, marked, shown } = await scrolled();
    await scroll(marked[0]);
    await rest(60_000);
    expect(shown).toEqual(['Kunar', 'none']);
  });

  it('leaves a card open that is pinned, or has the pointer', async () => {
    const { scroll, rest, controller, shown } = await scrolled();
    controller.pointInCard(true);
    await scroll(undefined);
    await rest(60_000);
    controller.hold();
    controller.pointInCard(false);
    await scroll(undefined);
    await rest(60_000);
    expect(shown).toEqual(['Kunar']);
    expect(controller.isPinned()).toBe(true);
  });
});

it('Esc is left to what the page has opened on top of the card', () => {
  let onTop = false;
  const { controller, marked, key, shown } = page({ isOnTop: () => onTop });
  if (marked[0]) controller.pin(marked[0]);
  expect(key('Escape').defaultPrevented).toBe(false);
  expect(shown).toEqual(['Nuristan, pinned']);
  onTop = true;
  expect(key('Escape').defaultPrevented).toBe(true);
  expect(shown).toEqual(['Nuristan, pinned', 'none']);
});

it('what was expected and then opens is not said to be unexpected', async () => {
  const { over, rest, moveTo, expected } = page();
  await over('Kunar');
  await rest(TIMING.dwell);
  expect(expected).toEqual(['Kunar']);
  await moveTo({ x: 600, y: 30 });
  await rest(TIMING.leave);
  await over('Nuristan');
  await moveTo({ x: 600, y: 30 });
  expect(expected).toEqual(['Kunar', 'Nuristan', null]);
});

it('a document that is written anew, with another root, is observed anew, and once', async () => {
  const on = page().marked[0] ?? null;
  const { window, document, controller, context, moveTo, rest, shown } = page({
    mentionAt: () => on,
  });
  const root = document.createElement('html');
  root.innerHTML = '<body><p>Anew</p></body>';
  document.documentElement.replaceWith(root);
  controller.observe(document);
  await moveTo(ELSEWHERE);
  expect(context.onPointerActivity).toHaveBeenCalledOnce();
  await rest(TIMING.dwell);
  // Only the root is told that the pointer leaves the window.
  byHand(root, new window.PointerEvent('pointerleave'));
  await rest(TIMING.leave);
  expect(shown).toEqual(['Nuristan', 'none']);
});

it('nothing opens once the reader has ended', async () => {
  const { over, rest, end, shown, press, document } = page();
  await over('Kunar');
  end.abort();
  await rest(60_000);
  press('click', middleOf(document, 'Nuristan'));
  expect(shown).toEqual([]);
});
