import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TIMING } from '../../../../reader/hover/hover.ts';
import type { PageMention } from '../../../../reader/text/page-mention.ts';
import { byHand, middleOf } from '../../dom/page.ts';
import { ELSEWHERE, hoverPage } from './hover-page.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('the pointer', () => {
  it('opens the card of the name it rests on, and closes it after leaving', async () => {
    const { over, rest, moveTo, shown, expected } = hoverPage();
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

  it('opens nothing for a name that the page has put elsewhere before the dwell is over', async () => {
    const { document, over, rest, shown } = hoverPage();
    await over('Nuristan');
    document.querySelector('p')?.replaceChildren('Somebody Else and Kunar');
    await rest(60_000);
    expect(shown).toEqual([]);
  });

  it('goes on to no name that the page has put elsewhere meanwhile', async () => {
    const { document, over, rest, shown } = hoverPage();
    await over('Nuristan');
    await rest(TIMING.dwell);
    await over('Kabul');
    document.querySelector('a')?.replaceChildren('Somebody Else');
    await rest(60_000);
    expect(shown).toEqual(['Nuristan', 'none']);
  });

  it('cancels a card if it leaves before the dwell', async () => {
    const { over, rest, moveTo, shown, expected } = hoverPage();
    await over('Kunar');
    await moveTo(ELSEWHERE);
    await rest(60_000);
    expect(expected).toEqual(['Kunar', null]);
    expect(shown).toEqual([]);
  });

  it('waits longer if the settings say so', async () => {
    const { over, rest, shown } = hoverPage({ opening: () => 'long-rest' });
    await over('Nuristan');
    await rest(TIMING.longDwell - 1);
    expect(shown).toEqual([]);
    await rest(1);
    expect(shown).toEqual(['Nuristan']);
  });

  it('only reports that it moves if cards open on click', async () => {
    const { over, rest, shown, context, press, document } = hoverPage({ opening: () => 'click' });
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
  ])('opens nothing if it %s', async (_what, how) => {
    const { window, document, moveTo, rest, shown, context } = hoverPage();
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

  it('goes by the mouse where a page keeps the pointer’s movements to itself, but not after a tap', async () => {
    const { window, document, moveTo, press, rest, shown } = hoverPage();
    const point = middleOf(document, 'Nuristan');
    press('pointerdown', point, { pointerType: 'touch' });
    await moveTo(point, window, {}, 'mousemove');
    await rest(60_000);
    expect(shown).toEqual([]);
    press('pointerdown', ELSEWHERE, { pointerType: 'mouse' });
    await moveTo(point, window, {}, 'mousemove');
    await rest(TIMING.dwell);
    expect(shown).toEqual(['Nuristan']);
  });

  it('opens cards in observed frames only', async () => {
    const { frame, moveTo, rest, shown, controller } = hoverPage();
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

  it('reopens a card that the page has removed', async () => {
    const { over, rest, shown } = hoverPage({ cardBox: () => null });
    await over('Nuristan');
    await rest(TIMING.dwell);
    await over('Kunar');
    await over('Nuristan');
    expect(shown).toEqual(['Nuristan', 'Nuristan']);
  });
});

describe('a press', () => {
  it('on a name pins its card, and elsewhere closes it', () => {
    const { press, document, shown, controller, marked } = hoverPage();
    press('click', middleOf(document, 'Kunar'));
    expect(controller.current()).toBe(marked[1]);
    press('pointerdown', ELSEWHERE);
    expect(shown).toEqual(['Kunar, pinned', 'none']);
    expect(controller.current()).toBeNull();
  });

  it('by touch closes the card only on click, since the finger may be scrolling', () => {
    const { press, document, shown } = hoverPage();
    press('click', middleOf(document, 'Kunar'));
    press('pointerdown', ELSEWHERE, { pointerType: 'touch' });
    expect(shown).toEqual(['Kunar, pinned']);
    press('click', ELSEWHERE, { pointerType: 'touch' });
    expect(shown).toEqual(['Kunar, pinned', 'none']);
  });

  it('on a link does what the page intends', () => {
    const { press, document, shown } = hoverPage();
    const link = document.querySelector('a');
    press('click', middleOf(document, 'Kabul'), {}, link ?? document.body);
    expect(shown).toEqual([]);
  });

  it.each([
    ['a link in a shadow tree', '<a href="#">it</a>', 'a'],
    ['a link around a slot', '<a href="#"><slot></slot></a>', 'span'],
    ['an element with the role of a link', '<i role="link">it</i>', 'i'],
    ['the label of a field', '<label for="c">it</label>', 'label'],
    ['a field that its label was pressed for', '<input type="checkbox">', 'input'],
  ])('on %s does what the page intends', (_what, html, pressed) => {
    const { press, document, shown } = hoverPage();
    const host = document.createElement('x-box');
    host.innerHTML = '<span>it</span>';
    document.body.append(host);
    const tree = host.attachShadow({ mode: 'open' });
    tree.innerHTML = html;
    const target = tree.querySelector(pressed) ?? host.querySelector(pressed) ?? host;
    press('click', middleOf(document, 'Kunar'), { composed: true }, target);
    expect(shown).toEqual([]);
    press('click', middleOf(document, 'Kunar'), { composed: true }, host);
    expect(shown).toEqual(['Kunar, pinned']);
  });

  it('on a name that the pointer has just come to opens nothing by itself', async () => {
    const { over, rest, press, document, shown, expected } = hoverPage();
    await over('Kunar');
    press('pointerdown', middleOf(document, 'Kunar'));
    await rest(60_000);
    expect(shown).toEqual([]);
    expect(expected).toEqual(['Kunar', null]);
    press('click', middleOf(document, 'Kunar'));
    expect(shown).toEqual(['Kunar, pinned']);
  });

  it('that draws a selection away from a name closes its card, unless that is pinned', async () => {
    const { window, over, rest, press, moveTo, document, shown } = hoverPage();
    await over('Kunar');
    await rest(TIMING.dwell);
    press('pointerdown', middleOf(document, 'Kunar'));
    await moveTo(middleOf(document, 'Kunar'), window, { buttons: 1 });
    await rest(60_000);
    expect(shown).toEqual(['Kunar']);
    await moveTo({ x: 600, y: 30 }, window, { buttons: 1 });
    await rest(TIMING.leave);
    expect(shown).toEqual(['Kunar', 'none']);
    press('click', middleOf(document, 'Kunar'));
    await moveTo({ x: 600, y: 30 }, window, { buttons: 1 });
    await rest(60_000);
    expect(shown).toEqual(['Kunar', 'none', 'Kunar, pinned']);
  });

  it('that drags something, as a carousel that goes along, pins nothing', () => {
    const { press, document, shown } = hoverPage();
    const { x, y } = middleOf(document, 'Kunar');
    press('pointerdown', { x: x - 80, y });
    press('click', { x, y });
    expect(shown).toEqual([]);
    // A hand that trembles drags nothing, and a finger that does is not heard to click.
    press('pointerdown', { x: x - 5, y });
    press('click', { x, y });
    expect(shown).toEqual(['Kunar, pinned']);
    press('pointerdown', { x: x - 80, y }, { pointerType: 'touch' });
    press('click', { x, y }, { pointerType: 'touch' });
    expect(shown).toEqual(['Kunar, pinned', 'Kunar, pinned']);
  });

  it('that ends a selection pins nothing', () => {
    const { press, document, shown, marked } = hoverPage();
    const range = marked[0]?.range;
    if (range) document.getSelection()?.addRange(range);
    press('click', middleOf(document, 'Kunar'));
    expect(shown).toEqual([]);
  });

  it('pins where other text is selected, which a press on text that cannot be leaves selected', () => {
    const { press, document, shown } = hoverPage();
    document.getSelection()?.selectAllChildren(document.querySelectorAll('p')[1] ?? document.body);
    press('click', middleOf(document, 'Kunar'));
    expect(shown).toEqual(['Kunar, pinned']);
  });

  it.each([
    ['of another button', { button: 2 }],
    ['of a key', { detail: 0 }],
  ])('%s pins nothing', (_what, how) => {
    const { press, document, shown } = hoverPage();
    press('click', middleOf(document, 'Kunar'), how);
    expect(shown).toEqual([]);
  });

  it('in the card changes nothing', () => {
    const { press, document, shown } = hoverPage({ isCard: ({ type }) => type === 'pointerdown' });
    press('click', middleOf(document, 'Kunar'));
    press('pointerdown', ELSEWHERE);
    expect(shown).toEqual(['Kunar, pinned']);
  });
});

describe('Esc', () => {
  it('closes the card and nothing else; the next Esc is the page’s', () => {
    const { press, document, key, shown } = hoverPage();
    press('click', middleOf(document, 'Kunar'));
    expect(key('Escape').defaultPrevented).toBe(true);
    expect(shown).toEqual(['Kunar, pinned', 'none']);
    expect(key('Escape').defaultPrevented).toBe(false);
    expect(key('a').defaultPrevented).toBe(false);
  });

  it('before a card opens keeps it closed until the pointer has left the name', async () => {
    const { over, moveTo, key, rest, shown } = hoverPage();
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

it('a card pinned from a list can be closed in a document that was not observed', () => {
  const { controller, marked, shown, key } = hoverPage({}, false);
  key('Escape');
  // One in a frame, with the focus in the surrounding page.
  if (marked[3]) controller.pin(marked[3]);
  key('Escape');
  expect(shown).toEqual(['Herat, pinned', 'none']);
});

it('a card pinned from a list scrolls its name into view if needed', () => {
  const { window, controller, marked } = hoverPage();
  const scrolled = vi.spyOn(window.Element.prototype, 'scrollIntoView');
  const [kunar] = marked;
  if (!kunar) throw new Error('nothing is marked');
  controller.pin(kunar);
  expect(scrolled).not.toHaveBeenCalled();
  kunar.range.getBoundingClientRect = () => new window.DOMRect(0, 5000, 50, 20);
  controller.pin(kunar);
  expect(scrolled).toHaveBeenCalledOnce();
});

it('a name whose text is being rendered again is not left until that is done', async () => {
  let under: PageMention | null = null;
  const page = hoverPage({ mentionAt: () => under });
  const { window, document, over, moveTo, rest, marked, shown } = page;
  const [nuristan] = marked;
  const paragraph = document.querySelector('p');
  if (!nuristan || !paragraph) throw new Error('nothing is marked');
  under = nuristan;
  await over('Nuristan');
  await rest(TIMING.dwell);
  const at = middleOf(document, 'Nuristan');
  under = null;
  paragraph.textContent = 'Nuristan and Kunar';
  expect(nuristan.range.collapsed).toBe(true);
  // The browser reports what is under a resting pointer, and a hand is never quite still.
  const { x: clientX, y: clientY } = at;
  byHand(paragraph, new window.PointerEvent('pointerover', { clientX, clientY, bubbles: true }));
  await new Promise((drawn) => window.requestAnimationFrame(drawn));
  await moveTo(at);
  await rest(60_000);
  expect(shown).toEqual(['Nuristan']);
  const text = paragraph.firstChild;
  if (text) nuristan.range.setEnd(text, 'Nuristan'.length);
  if (text) nuristan.range.setStart(text, 0);
  under = nuristan;
  await moveTo(at);
  await rest(60_000);
  expect(shown).toEqual(['Nuristan']);
  under = null;
  await moveTo({ x: 600, y: 30 });
  await rest(TIMING.leave);
  expect(shown).toEqual(['Nuristan', 'none']);
});

describe('a frame beside a name', () => {
  /** A page on which the pointer can come over a frame, where nothing of it is heard. */
  function besideFrame() {
    const page = hoverPage();
    const { window, document } = page;
    const frame = document.querySelector('iframe') ?? document.body;
    let focused: Element | null = null;
    Object.defineProperty(document, 'activeElement', { get: () => focused ?? document.body });
    const enter = async (target = frame) => {
      const at = { clientX: 600, clientY: 30, bubbles: true, composed: true };
      byHand(target, new window.PointerEvent('pointerover', at));
      await new Promise((drawn) => window.requestAnimationFrame(drawn));
    };
    const focus = (on: Element | null) => {
      focused = on;
    };
    return { ...page, frame, enter, focus };
  }

  it('takes the pointer from the name before its card opens', async () => {
    const { over, enter, rest, shown } = besideFrame();
    await over('Nuristan');
    await enter();
    await rest(60_000);
    expect(shown).toEqual([]);
  });

  it('takes it from a name whose card is open', async () => {
    const { over, enter, rest, shown } = besideFrame();
    await over('Nuristan');
    await rest(TIMING.dwell);
    await enter();
    await rest(TIMING.leave);
    expect(shown).toEqual(['Nuristan', 'none']);
  });

  it('closes a pinned card when it is pressed', async () => {
    const { document, press, enter, focus, frame, rest, shown } = besideFrame();
    press('click', middleOf(document, 'Kunar'));
    await enter();
    await rest(2000);
    expect(shown).toEqual(['Kunar, pinned']);
    focus(frame);
    await rest(500);
    expect(shown).toEqual(['Kunar, pinned', 'none']);
  });

  it('leaves one that is opened while it has the focus already, or that another element is over', async () => {
    const { document, press, enter, focus, frame, rest, shown } = besideFrame();
    press('click', middleOf(document, 'Kunar'));
    focus(frame);
    await enter();
    await rest(2000);
    focus(null);
    await enter();
    await enter(document.body);
    focus(frame);
    await rest(2000);
    expect(shown).toEqual(['Kunar, pinned']);
  });
});

describe('a name that an animation carries away from a pointer that rests', () => {
  /** Opens the card, and puts the name elsewhere without any event. */
  const carried = async () => {
    const page = hoverPage();
    await page.over('Nuristan');
    await page.rest(TIMING.dwell);
    page.document.querySelector('p')?.before('Something above');
    return page;
  };

  it('closes its card', async () => {
    const { rest, shown } = await carried();
    await rest(2000);
    expect(shown).toEqual(['Nuristan', 'none']);
  });

  it('leaves it while it is pinned', async () => {
    const { controller, rest, shown } = await carried();
    controller.hold();
    await rest(60_000);
    expect(shown).toEqual(['Nuristan']);
  });

  it('leaves it while the pointer is in the card', async () => {
    const { controller, rest, shown } = await carried();
    controller.pointInCard(true);
    await rest(60_000);
    expect(shown).toEqual(['Nuristan']);
  });
});

it('an action in a card keeps it open even if the pointer leaves', async () => {
  const { over, rest, moveTo, controller, shown } = hoverPage();
  await over('Kunar');
  await rest(TIMING.dwell);
  controller.hold();
  await moveTo({ x: 600, y: 30 });
  await rest(60_000);
  expect(shown).toEqual(['Kunar']);
  controller.close();
  expect(shown).toEqual(['Kunar', 'none']);
});

it('a document rewritten with another root is observed again, once', async () => {
  const on = hoverPage().marked[0] ?? null;
  const { window, document, controller, context, moveTo, rest, shown } = hoverPage({
    mentionAt: () => on,
  });
  const root = document.createElement('html');
  root.innerHTML = '<body><p>Anew</p></body>';
  document.documentElement.replaceWith(root);
  controller.observe(document);
  await moveTo(ELSEWHERE);
  expect(context.onPointerActivity).toHaveBeenCalledOnce();
  await rest(TIMING.dwell);
  // Only the root gets an event when the pointer leaves the window.
  byHand(root, new window.PointerEvent('pointerleave'));
  await rest(TIMING.leave);
  expect(shown).toEqual(['Nuristan', 'none']);
});

it('nothing opens once the reader has ended', async () => {
  const { over, rest, end, shown, press, document } = hoverPage();
  await over('Kunar');
  end.abort();
  await rest(60_000);
  press('click', middleOf(document, 'Nuristan'));
  expect(shown).toEqual([]);
});
