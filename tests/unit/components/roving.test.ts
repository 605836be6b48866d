import { describe, expect, it } from 'vitest';
import { createRoving } from '../../../components/shared/roving.ts';

const NAMES = ['Abbey Gate', 'Kabul', 'Kerman', 'Élysée', 'Khorasan'];
const NO_KEYS = { ctrlKey: false, altKey: false, metaKey: false };

/** Presses keys one after the other, `gap` ms apart. @returns where the focus is in the end. */
function press(keys: readonly string[], { at = 0, gap = 100 } = {}) {
  const rove = createRoving();
  keys.forEach((key, index) => {
    at = rove({ key, timeStamp: index * gap, ...NO_KEYS }, NAMES, at) ?? at;
  });
  return at;
}

describe('moving through a list', () => {
  it.each([
    [['ArrowDown'], 0, 1],
    [['ArrowDown'], 4, 4],
    [['ArrowUp'], 0, 0],
    [['ArrowUp'], 3, 2],
    [['End'], 0, 4],
    [['Home'], 3, 0],
  ])('%j from %i to %i', (keys, at, to) => expect(press(keys, { at })).toBe(to));

  it('goes to the item that begins with the typed letters', () => {
    expect(press(['k', 'e'])).toBe(2);
    expect(press(['k', 'h'])).toBe(4);
    expect(press(['e'])).toBe(3);
    expect(press(['a', 'b', 'b', 'e', 'y', ' ', 'g'], { at: 3 })).toBe(0);
  });

  it('goes to the next match if a letter is repeated, and starts over after a pause', () => {
    expect(press(['k', 'k', 'k'])).toBe(4);
    expect(press(['k', 'k', 'k', 'k'])).toBe(1);
    expect(press(['k', 'e'], { gap: 600 })).toBe(3);
  });

  it('ignores other keys', () => {
    const rove = createRoving();
    const at = { timeStamp: 0, ...NO_KEYS };
    expect(rove({ ...at, key: 'Enter' }, NAMES, 0)).toBeNull();
    expect(rove({ ...at, key: ' ' }, NAMES, 0)).toBeNull();
    expect(rove({ ...at, key: 'Tab' }, NAMES, 0)).toBeNull();
    expect(rove({ ...at, key: 'k', ctrlKey: true }, NAMES, 0)).toBeNull();
    expect(rove({ ...at, key: 'z' }, NAMES, 0)).toBeNull();
    expect(rove({ ...at, key: 'End' }, [], 0)).toBeNull();
  });
});
