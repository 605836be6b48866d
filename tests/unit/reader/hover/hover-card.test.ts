import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TIMING } from '../../../../reader/hover/hover.ts';
import type { HoverContext } from '../../../../reader/hover/hover-context.ts';
import type { PageMention } from '../../../../reader/text/page-mention.ts';
import { byHand } from '../../dom/page.ts';
import { ELSEWHERE, hoverPage } from './hover-page.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('a card in a frame', () => {
  it('stays while the pointer is in it, and closes when it leaves', async () => {
    const { over, rest, moveTo, controller, shown } = hoverPage();
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

  it('stays even if the browser reports late that the pointer left the page for it', async () => {
    const { window, document, over, rest, controller, shown } = hoverPage();
    await over('Kunar');
    await rest(TIMING.dwell);
    controller.pointInCard(true);
    byHand(document.documentElement, new window.PointerEvent('pointerleave'));
    await rest(60_000);
    expect(shown).toEqual(['Kunar']);
  });

  it('is closed by Esc pressed in it, until the pointer has left its name', async () => {
    const { over, rest, controller, shown } = hoverPage();
    await over('Kunar');
    await rest(TIMING.dwell);
    controller.escape();
    await over('Kunar');
    await rest(60_000);
    expect(shown).toEqual(['Kunar', 'none']);
  });
});

describe('scrolling', () => {
  /** Scrolls the page so that other text is under the resting pointer. */
  async function scrolled(change: Partial<HoverContext> = {}) {
    let on: PageMention | null = null;
    const opened = hoverPage({ mentionAt: () => on, ...change });
    const { window, marked, rest, moveTo } = opened;
    on = marked[1] ?? null;
    await moveTo(ELSEWHERE);
    await rest(TIMING.dwell);
    const scroll = async (to: PageMention | undefined) => {
      on = to ?? null;
      window.dispatchEvent(new window.Event('scroll'));
      await new Promise((drawn) => window.requestAnimationFrame(drawn));
    };
    /** The page moves what is in it, as where a picture above has come. */
    const shift = async (pointer: { x: number; y: number }) => {
      on = null;
      const { x: clientX, y: clientY } = pointer;
      byHand(
        window.document.body,
        new window.PointerEvent('pointerover', { clientX, clientY, bubbles: true }),
      );
      await new Promise((drawn) => window.requestAnimationFrame(drawn));
    };
    return { ...opened, scroll, shift };
  }

  it('is not the only way a name can move from under a resting pointer', async () => {
    const { shift, rest, shown } = await scrolled();
    await shift({ x: 600, y: 300 });
    await rest(TIMING.leave);
    // The pointer itself has moved, on its way elsewhere.
    expect(shown).toEqual(['Kunar']);
    await shift(ELSEWHERE);
    await rest(TIMING.leave);
    expect(shown).toEqual(['Kunar', 'none']);
  });

  it('away from the name closes its card', async () => {
    const { scroll, rest, shown } = await scrolled();
    await scroll(undefined);
    await rest(TIMING.leave);
    expect(shown).toEqual(['Kunar', 'none']);
  });

  it('another name under the pointer does not open its card', async () => {
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

it('Esc is left to whatever the page has opened on top of the card', () => {
  let onTop = false;
  const { controller, marked, key, shown } = hoverPage({ isOnTop: () => onTop });
  if (marked[0]) controller.pin(marked[0]);
  expect(key('Escape').defaultPrevented).toBe(false);
  expect(shown).toEqual(['Nuristan, pinned']);
  onTop = true;
  expect(key('Escape').defaultPrevented).toBe(true);
  expect(shown).toEqual(['Nuristan, pinned', 'none']);
});

it('an expected card that opens is not cancelled', async () => {
  const { over, rest, moveTo, expected } = hoverPage();
  await over('Kunar');
  await rest(TIMING.dwell);
  expect(expected).toEqual(['Kunar']);
  await moveTo({ x: 600, y: 30 });
  await rest(TIMING.leave);
  await over('Nuristan');
  await moveTo({ x: 600, y: 30 });
  expect(expected).toEqual(['Kunar', 'Nuristan', null]);
});
