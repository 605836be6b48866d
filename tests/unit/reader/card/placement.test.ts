import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { follow } from '../../../../reader/card/placement.ts';
import { openPage } from '../../dom/page.ts';

const ROOM = { width: 1000, height: 600 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A card next to a name that can be seen; the name can be moved, and the window made narrow. */
function openCard() {
  const view = openPage('<div id="host"></div>');
  vi.stubGlobal('visualViewport', new EventTarget());
  Object.assign(visualViewport ?? {}, { offsetLeft: 0, offsetTop: 0, ...ROOM });
  Reflect.set(view, 'visualViewport', visualViewport);
  let top = 100;
  /** In pixels a millisecond, since when. */
  let carried = { speed: 0, since: 0 };
  const host = document.querySelector<HTMLElement>('#host');
  if (!host) throw new Error('no host');
  const end = new AbortController();
  const onAway = vi.fn(() => end.abort());
  const now = () => top + carried.speed * (Date.now() - carried.since);
  const name = () => new DOMRect(50, now(), 80, 20);
  const term = {
    text: '',
    element: null,
    boxes: () => [name()],
    isRemoved: () => false,
    isSelected: () => false,
  };
  const card = follow(
    host,
    { term, pointer: null, sheet: { place: (wanted) => wanted }, views: [], onAway },
    end.signal,
  );
  card.place(300);
  return {
    onAway,
    top: () => host.style.getPropertyValue('--y'),
    /** Has the name move all the time, at this speed; no event reports it. */
    carryName(speed: number) {
      top = now();
      carried = { speed, since: Date.now() };
    },
    moveName(to: number) {
      top = to;
      card.place(300);
    },
    setNarrow(isNarrow: boolean) {
      vi.stubGlobal('matchMedia', () => ({ matches: isNarrow }));
      card.place(300);
    },
  };
}

describe('a card whose name leaves the window', () => {
  it('closes a little later', () => {
    const { moveName, onAway } = openCard();
    moveName(ROOM.height + 100);
    expect(onAway).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onAway).toHaveBeenCalled();
  });

  it('stays if the name comes back before', () => {
    const { moveName, onAway } = openCard();
    moveName(ROOM.height + 100);
    moveName(100);
    vi.runOnlyPendingTimers();
    expect(onAway).not.toHaveBeenCalled();
  });

  // As when a tablet is turned, or a window made narrow: the text breaks into other lines.
  it('stays as a sheet at the foot of the screen', () => {
    const { moveName, setNarrow, onAway } = openCard();
    setNarrow(true);
    moveName(ROOM.height + 100);
    vi.runAllTimers();
    expect(onAway).not.toHaveBeenCalled();
  });
});

describe('a card whose name is carried along, as in a ticker', () => {
  it('stays where it can be read, and goes to the name once that is still', () => {
    const { carryName, top } = openCard();
    expect(top()).toBe('126px');
    carryName(0.05);
    vi.advanceTimersByTime(4000);
    expect(top()).toBe('126px');
    carryName(0);
    vi.advanceTimersByTime(4000);
    expect(top()).toBe('326px');
  });

  it('closes once the name has left the window', () => {
    const { carryName, onAway } = openCard();
    carryName(0.2);
    vi.advanceTimersByTime(4000);
    expect(onAway).toHaveBeenCalled();
  });
});
