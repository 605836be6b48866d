import { describe, expect, it } from 'vitest';
import { undoOrRedo } from '../../../components/desk/undo-keys.ts';

const press = (key: string, code: string, also: object = {}) =>
  undoOrRedo({
    ...{ key, code, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false },
    ...also,
  });

describe('the keys that undo and redo', () => {
  it('are Ctrl or Cmd with Z, with Shift, and with Y', () => {
    expect(press('z', 'KeyZ')).toBe('undo');
    expect(press('z', 'KeyZ', { ctrlKey: false, metaKey: true })).toBe('undo');
    expect(press('Z', 'KeyZ', { shiftKey: true })).toBe('redo');
    expect(press('y', 'KeyY')).toBe('redo');
    expect(press('z', 'KeyZ', { ctrlKey: false })).toBeNull();
    expect(press('z', 'KeyZ', { altKey: true })).toBeNull();
    expect(press('x', 'KeyX')).toBeNull();
  });

  it('are where the letters are, as on a German keyboard', () => {
    expect(press('z', 'KeyY')).toBe('undo');
    expect(press('y', 'KeyZ')).toBe('redo');
    // Dvorak.
    expect(press(';', 'KeyZ')).toBeNull();
  });

  it.each([
    ['Russian', 'я', 'н'],
    ['Arabic', 'ئ', 'غ'],
  ])('are where they are on Latin keyboards if there are no such letters: %s', (_, z, y) => {
    expect(press(z, 'KeyZ')).toBe('undo');
    expect(press(z.toUpperCase(), 'KeyZ', { shiftKey: true })).toBe('redo');
    expect(press(y, 'KeyY')).toBe('redo');
    expect(press(z, 'KeyX')).toBeNull();
  });
});
