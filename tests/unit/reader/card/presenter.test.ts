import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendFromPage as sendToBackground } from '../../../../messages/send-from-page.ts';
import { createCards } from '../../../../reader/card/cards.ts';
import { createLazyPresenter } from '../../../../reader/card/lazy-presenter.ts';
import { createPresenter } from '../../../../reader/card/presenter.ts';
import { TIMING } from '../../../../reader/hover/hover.ts';
import { takeOver } from '../../../../reader/instance.ts';
import { createMarks } from '../../../../reader/marks/marks.ts';
import { byHand, middleOf, openPage, rangeOfText } from '../../dom/page.ts';
import { startBackground } from '../background.ts';
import { pageSettings } from '../samples.ts';
import { createFakePopover, type FakePopover } from './fake-popover.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

const NAMES = { nuristan: 'Nuristan', kunar: 'Kunar' };

/** A page with two marks and a presenter; `popovers` has each popover created. */
function page(names: Record<string, string> = NAMES) {
  const window = openPage('<p>Nuristan and Kunar</p><p>Nothing else</p>');
  const { document } = window;
  const background = startBackground(names);
  const popovers: FakePopover[] = [];
  background.putCardCode = () => {
    const create: typeof createPresenter = (context, signal) =>
      createPresenter(context, signal, (actions) => {
        const popover = createFakePopover(actions);
        popovers.push(popover);
        return popover.place;
      });
    vi.stubGlobal('backgrounderPresenter', create);
  };
  vi.stubGlobal('backgrounderPresenter', undefined);
  const marked = Object.entries(NAMES).map(([entry, name]) => ({
    entry,
    range: rangeOfText(document.body, name),
    found: null,
  }));
  const controller = takeOver();
  const { signal } = controller;
  const marks = createMarks();
  marks.set(
    marked.map(({ range }) => range),
    'dotted',
  );
  const settings = pageSettings({ size: 'largest' });
  const cards = createCards(
    (ids) => sendToBackground({ type: 'cards', ids }),
    () => Object.keys(NAMES),
  );
  const stop = vi.fn(() => controller.abort());
  const presenter = createLazyPresenter(
    { cards, marks, sendToBackground, state: () => ({ settings, marked }), stop },
    signal,
  );
  presenter.observe(document);

  const over = async (name: string) => {
    const { x: clientX, y: clientY } = middleOf(document, name);
    byHand(
      document.body,
      new window.PointerEvent('pointermove', { clientX, clientY, bubbles: true }),
    );
    await new Promise((drawn) => window.requestAnimationFrame(drawn));
  };
  /** Lets the pointer rest, and waits for the effects. */
  const rest = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    await vi.advanceTimersByTimeAsync(0);
  };
  const hover = async (name: string) => {
    await over(name);
    await rest(TIMING.dwell);
  };
  const shown = () => popovers.at(-1)?.shown()?.card.id ?? null;
  const opened = () => [...(window.CSS.highlights.get('backgrounder-open') ?? [])].map(String);
  const press = (type: string, target: EventTarget = document.body) =>
    byHand(
      target,
      new window.PointerEvent(type, { clientX: 600, clientY: 600, bubbles: true, composed: true }),
    );
  const pressEscape = () =>
    byHand(document.body, new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  return {
    ...{ window, document, background, popovers, marked, controller, marks, stop, presenter },
    ...{ over, rest, hover, shown, opened, press, pressEscape },
  };
}

describe('the presenter', () => {
  it('fetches code and cards once, when the pointer first moves', async () => {
    const { background, over, rest } = page();
    expect(background.asked).toEqual([]);
    await over('Nothing else');
    expect(background.asked.toSorted()).toEqual(['card-code', 'cards']);
    await rest(60_000);
    await over('Nuristan');
    await rest(60_000);
    expect(background.asked.toSorted()).toEqual(['card-code', 'cards']);
  });

  describe('before its code has loaded', () => {
    /** Clicks a name, and runs `then` before the code has loaded. */
    async function clicked(then: (on: ReturnType<typeof page>) => void) {
      const on = page();
      const { x: clientX, y: clientY } = middleOf(on.document, 'Kunar');
      const at = { clientX, clientY, bubbles: true, detail: 1 };
      byHand(on.document.body, new on.window.PointerEvent('click', at));
      then(on);
      await on.rest(0);
      return on.shown();
    }

    it('remembers a click', async () => {
      expect(await clicked(() => {})).toBe('kunar');
    });

    it('requests missing code again for a click, and does not open its card later', async () => {
      const on = page();
      const { putCardCode } = on.background;
      const click = () => {
        const { x: clientX, y: clientY } = middleOf(on.document, 'Kunar');
        const at = { clientX, clientY, bubbles: true, detail: 1 };
        byHand(on.document.body, new on.window.PointerEvent('click', at));
      };
      on.background.putCardCode = () => {};
      await on.over('Nothing else');
      await on.rest(0);
      on.background.putCardCode = putCardCode;
      click();
      await on.rest(0);
      expect(on.shown()).toBe('kunar');
    });

    it('forgets the click once the page is scrolled: another name may be there', async () => {
      const scroll = ({ window, document }: ReturnType<typeof page>) =>
        document.dispatchEvent(new window.Event('scroll', { bubbles: true }));
      expect(await clicked(scroll)).toBeNull();
    });

    it('forgets the click on Esc, and when the name it would have opened is closed', async () => {
      expect(await clicked(({ pressEscape }) => pressEscape())).toBeNull();
      expect(await clicked(({ presenter }) => presenter.close())).toBeNull();
    });

    it('knows which mention is about to open, for the next keyboard step', () => {
      const { presenter, marked } = page();
      const [first] = marked;
      if (first) presenter.pin(first);
      expect(presenter.current()).toBe(first);
    });

    it('ignores a pointer that has left the page', async () => {
      const { window, document, over, rest, shown } = page();
      const moved = over('Kunar');
      byHand(document.body, new window.PointerEvent('pointerout', { bubbles: true }));
      await moved;
      await rest(60_000);
      expect(shown()).toBeNull();
    });
  });

  describe('on a page that keeps the pointer’s movements to itself', () => {
    /** What is asked for when the mouse moves onto a name, after an event by what points. */
    const asked = (pointerType: string) => {
      const { window, document, background } = page();
      const { x: clientX, y: clientY } = middleOf(document, 'Kunar');
      const at = { clientX, clientY, bubbles: true };
      byHand(document.body, new window.PointerEvent('pointerout', { ...at, pointerType }));
      byHand(document.body, new window.MouseEvent('mousemove', at));
      return background.asked.toSorted();
    };

    it('goes by the mouse', () => {
      expect(asked('mouse')).toEqual(['card-code', 'cards']);
    });

    it('ignores the mouse that follows a finger', () => {
      expect(asked('touch')).toEqual([]);
    });
  });

  it('does not request missing code again on every move', async () => {
    const { background, over, rest } = page();
    background.putCardCode = () => {};
    for (let move = 0; move < 3; move++) {
      await over('Nothing else');
      await rest(60_000);
    }
    expect(background.asked.filter((type) => type === 'card-code')).toHaveLength(1);
  });

  it('requests missing code again for a card that is to be opened', async () => {
    const { background, presenter, marked, rest, shown } = page();
    const [first] = marked;
    if (!first) throw new Error('no mark');
    const { putCardCode } = background;
    background.putCardCode = () => {};
    presenter.pin(first);
    await rest(60_000);
    expect(shown()).toBeNull();
    background.putCardCode = putCardCode;
    presenter.pin(first);
    await rest(0);
    expect(shown()).toBe(first.entry);
  });

  it('renders a card while the pointer rests on its name, and then opens it', async () => {
    const { over, rest, popovers, shown, opened } = page();
    await over('Kunar');
    await rest(TIMING.dwell - 1);
    expect(popovers[0]?.prepared.map(({ card }) => card.id)).toEqual(['kunar']);
    expect(shown()).toBeNull();
    await rest(1);
    expect(shown()).toBe('kunar');
    expect(popovers[0]?.opened[0]?.view).toBe(popovers[0]?.prepared[0]);
    expect(new Set(popovers[0]?.sizes)).toEqual(new Set(['largest']));
    expect(opened()).toEqual(['Kunar']);
  });

  it('pins and unpins a card with its button', async () => {
    const { hover, over, rest, popovers, shown } = page();
    await hover('Kunar');
    popovers[0]?.actions.onPin();
    await over('Nothing else');
    await rest(TIMING.leave);
    expect(shown()).toBe('kunar');
    popovers[0]?.actions.onPin();
    expect(popovers[0]?.pinned).toEqual([true, false]);
    await over('Nothing else');
    await rest(TIMING.leave);
    expect(shown()).toBeNull();
  });

  it('replaces a confirmation by the card of another name, which a pinned card keeps from opening', async () => {
    const { hover, over, rest, popovers, shown } = page();
    await hover('Kunar');
    popovers[0]?.actions.onPin();
    await over('Nuristan');
    await over('Nuristan');
    await rest(60_000);
    expect(shown()).toBe('kunar');
    popovers[0]?.actions.onMute();
    await rest(0);
    expect(popovers[0]?.shown()?.done).toEqual({ kind: 'muted', name: 'KUNAR' });
    await over('Nothing else');
    await rest(60_000);
    expect(popovers[0]?.shown()?.done).not.toBeNull();
    // Again, like a pointer that slows down.
    await over('Nuristan');
    await over('Nuristan');
    await rest(TIMING.next);
    expect(shown()).toBe('nuristan');
    expect(popovers[0]?.shown()?.done).toBeNull();
  });

  it('opens nothing for entries without a card', async () => {
    const { hover, shown } = page({ kunar: 'Kunar' });
    await hover('Nuristan');
    expect(shown()).toBeNull();
    await hover('Kunar');
    await hover('Kunar');
    expect(shown()).toBe('kunar');
  });

  it.each(['there is none', 'the background does not respond'])(
    'closes what was clicked if no card comes, and is ready for other names: %s',
    async (why) => {
      const { background, marked, presenter, hover, rest, shown, opened } = page({
        kunar: 'Kunar',
      });
      background.fails = why === 'there is none' ? false : 'cards';
      const [nuristan] = marked;
      if (nuristan) presenter.pin(nuristan);
      await rest(60_000);
      expect(presenter.current()).toBeNull();
      expect(opened()).toEqual([]);
      background.fails = false;
      await hover('Kunar');
      expect(shown()).toBe('kunar');
    },
  );

  it('opens nothing if the card’s code is unavailable, and tries to load it again', async () => {
    const { background, presenter, marked, rest, shown } = page();
    const { putCardCode } = background;
    background.putCardCode = () => {};
    const open = async () => {
      if (marked[0]) presenter.pin(marked[0]);
      await rest(0);
    };
    await open();
    expect(shown()).toBeNull();
    background.putCardCode = putCardCode;
    await open();
    expect(shown()).toBe('nuristan');
  });

  it('opens only the card wanted last, however long others take', async () => {
    const { marked, presenter, rest, shown, popovers } = page();
    for (const mention of marked) presenter.pin(mention);
    await rest(0);
    expect(shown()).toBe('kunar');
    expect(popovers[0]?.opened.map(({ view, focus }) => [view.card.id, focus])).toEqual([
      ['kunar', true],
    ]);
  });

  it('recognises its own node, so that a press in the card does not close it', async () => {
    const { document, hover, popovers, presenter, press, shown, opened } = page();
    expect(presenter.isOwnNode(document.body)).toBe(false);
    await hover('Kunar');
    const host = popovers[0]?.host ?? document.body;
    expect(presenter.isOwnNode(host)).toBe(true);
    press('pointerdown', host);
    expect(shown()).toBe('kunar');
    press('pointerdown');
    expect(shown()).toBeNull();
    expect(opened()).toEqual([]);
  });

  it('closes the card with its close button', async () => {
    const { hover, popovers, presenter, shown } = page();
    await hover('Kunar');
    popovers[0]?.actions.onClose();
    expect(shown()).toBeNull();
    expect(presenter.current()).toBeNull();
  });

  it('restores marks that the page removed before hit-testing the pointer', async () => {
    const { window, over } = page();
    window.CSS.highlights.clear();
    await over('Nothing else');
    expect([...(window.CSS.highlights.get('backgrounder-term') ?? [])].map(String)).toEqual([
      'Nuristan',
      'Kunar',
    ]);
  });

  it('stops, and leaves the marks alone, if a newer reader owns them after an update', async () => {
    const { background, window, over, rest, stop } = page();
    await over('Nothing else');
    background.goAway();
    window.CSS.highlights.clear();
    await over('Kunar');
    await rest(60_000);
    expect(stop).toHaveBeenCalled();
    expect(window.CSS.highlights.size).toBe(0);
  });
});

describe('a page that is left', () => {
  /** Pins a card, and has the browser about to leave the page. */
  async function leaving() {
    const on = page();
    await on.hover('Kunar');
    on.popovers[0]?.actions.onPin();
    on.popovers[0]?.actions.onLeave();
    expect(on.shown()).toBeNull();
    return on;
  }

  it('has its pinned card again when it is restored', async () => {
    const { presenter, rest, shown } = await leaving();
    presenter.reopen();
    await rest(0);
    expect(shown()).toBe('kunar');
  });

  it.each<[string, (on: Awaited<ReturnType<typeof leaving>>) => Promise<void>]>([
    [
      'another card was open since',
      async ({ hover, pressEscape }) => {
        await hover('Nuristan');
        pressEscape();
      },
    ],
    [
      'the pointer has moved on it long after',
      async ({ over }) => {
        vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
        await over('Nothing else');
      },
    ],
  ])('but was not left after all, has none when it is restored later: %s', async (_what, act) => {
    const on = await leaving();
    await act(on);
    on.presenter.reopen();
    await on.rest(0);
    expect(on.shown()).toBeNull();
  });
});

describe('when the reader ends', () => {
  it('the card closes', async () => {
    const { controller, hover, shown } = page();
    await hover('Kunar');
    controller.abort();
    expect(shown()).toBeNull();
  });

  /**
   * Turns the site off from an open card: the background tells the reader to
   * stop before it responds.
   */
  async function left() {
    const on = page();
    await on.hover('Kunar');
    on.popovers[0]?.actions.onLeaveSite?.();
    on.controller.abort();
    await on.rest(0);
    expect(on.popovers[0]?.shown()?.done).toEqual({ kind: 'site-off', host: 'news.example' });
    return on;
  }

  it.each<[string, (on: Awaited<ReturnType<typeof left>>) => void]>([
    ['Esc', ({ pressEscape }) => pressEscape()],
    ['a press beside it', ({ press }) => press('pointerdown')],
    ['its own button', ({ popovers }) => popovers[0]?.actions.onClose()],
    ['the next reader', () => takeOver()],
  ])('the card that turned the site off stays, with undo, until %s', async (_what, end) => {
    const on = await left();
    on.press('pointerdown', on.popovers[0]?.host);
    expect(on.shown()).toBe('kunar');
    end(on);
    expect(on.shown()).toBeNull();
  });

  it('the card that failed to turn the site off closes', async () => {
    const { background, controller, hover, popovers, rest, shown } = page();
    background.saves = { ok: false, reason: 'full', detail: 'QUOTA_BYTES' };
    await hover('Kunar');
    popovers[0]?.actions.onLeaveSite?.();
    await rest(0);
    expect(popovers[0]?.shown()?.error?.kind).toBe('not-saved');
    controller.abort();
    expect(shown()).toBeNull();
  });
});
