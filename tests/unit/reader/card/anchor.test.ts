import { beforeEach, describe, expect, it } from 'vitest';
import { anchorOf } from '../../../../reader/card/anchor.ts';
import { openPage } from '../../dom/page.ts';

beforeEach(() => void openPage(''));

/** A name with a line for each box: left, top, width; lines are 20 pixels high. */
function term(...lines: [left: number, top: number, width: number][]) {
  const boxes = lines.map(([left, top, width]) => new DOMRect(left, top, width, 20));
  return {
    text: '',
    element: null,
    boxes: () => boxes,
    isRemoved: () => false,
    isSelected: () => false,
  };
}

const placed = (...[of, pointer]: Parameters<typeof anchorOf>) => {
  const { left, top, width, height } = anchorOf(of, pointer).getBoundingClientRect();
  return { left, top, width, height };
};

describe('a card is placed by', () => {
  it('the box of its name', () => {
    expect(placed(term([50, 100, 80]), null)).toEqual({
      left: 50,
      top: 100,
      width: 80,
      height: 20,
    });
  });

  it('the line under the pointer, as high as all lines of the name next to it', () => {
    const wrapped = term([300, 100, 80], [0, 140, 200], [0, 180, 30]);
    const high = { top: 100, height: 100 };
    expect(placed(wrapped, { x: 310, y: 110 })).toEqual({ left: 300, width: 80, ...high });
    expect(placed(wrapped, { x: 100, y: 150 })).toEqual({ left: 0, width: 200, ...high });
    expect(placed(wrapped, { x: 900, y: 900 })).toEqual({ left: 300, width: 80, ...high });
  });

  it('only its own line if the name continues in another column', () => {
    const columns = term([0, 500, 80], [400, 20, 60]);
    expect(placed(columns, { x: 410, y: 30 })).toEqual({
      left: 400,
      top: 20,
      width: 60,
      height: 20,
    });
  });

  it('its line, wherever that has moved', () => {
    const lines = [new DOMRect(50, 100, 80, 20)];
    const anchor = anchorOf({ ...term(), boxes: () => lines }, { x: 60, y: 110 });
    lines[0] = new DOMRect(50, 40, 80, 20);
    expect(anchor.getBoundingClientRect().top).toBe(40);
  });

  it('nothing with an area while it is hidden', () => {
    expect(placed(term(), null)).toMatchObject({ width: 0, height: 0 });
  });
});
