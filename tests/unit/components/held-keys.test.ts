import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Keys, watchKeys } from '../../../components/card/frame/keys.ts';

let frame: EventTarget;
let keys: Keys;

beforeEach(() => {
  frame = new EventTarget();
  vi.stubGlobal('window', frame);
  keys = watchKeys();
});

function press(type: 'keydown' | 'keyup', code: string, { metaKey = false, repeat = false } = {}) {
  const key = code.replace(/(Left|Right)$/, '');
  const event = Object.assign(new Event(type, { cancelable: true }), {
    ...{ code, key, metaKey, repeat },
  });
  frame.dispatchEvent(event);
}

/** Whether something that waits for all keys to be up is done at once. */
function isAllUp(): boolean {
  const act = vi.fn();
  keys.onceUp(act);
  return act.mock.calls.length === 1;
}

describe('what waits until no key is down', () => {
  it('is done at once if none is, and else once, with the last that is released', () => {
    expect(isAllUp()).toBe(true);
    press('keydown', 'Escape');
    press('keydown', 'ShiftLeft');
    const act = vi.fn();
    keys.onceUp(act);
    press('keyup', 'Escape');
    expect(act).not.toHaveBeenCalled();
    press('keyup', 'ShiftLeft');
    press('keydown', 'KeyA');
    press('keyup', 'KeyA');
    expect(act).toHaveBeenCalledOnce();
  });

  it('is done when the window loses the focus, as keys are then released elsewhere', () => {
    press('keydown', 'KeyA');
    const act = vi.fn();
    keys.onceUp(act);
    frame.dispatchEvent(new Event('blur'));
    expect(act).toHaveBeenCalledOnce();
  });

  it('does not wait for a key that was already down when the card opened', () => {
    press('keyup', 'Enter');
    expect(isAllUp()).toBe(true);
  });
});

describe('on a Mac', () => {
  it('keys pressed under Cmd get no keyup, and are not waited for', () => {
    press('keydown', 'MetaLeft', { metaKey: true });
    press('keydown', 'KeyC', { metaKey: true });
    expect(isAllUp()).toBe(false);
    press('keyup', 'MetaLeft');
    expect(isAllUp()).toBe(true);
  });

  it('nor does one that was down before Cmd, and is released under it', () => {
    press('keydown', 'KeyC');
    press('keydown', 'MetaRight', { metaKey: true });
    press('keyup', 'MetaRight');
    expect(isAllUp()).toBe(true);
  });

  it('nor does Caps Lock when it is turned on', () => {
    press('keydown', 'CapsLock');
    expect(isAllUp()).toBe(true);
  });
});

it('tells of Esc once for each time it is pressed, and keeps it from the browser', () => {
  const onEscape = vi.fn();
  keys.onEscape(onEscape);
  press('keydown', 'Escape');
  press('keydown', 'Escape', { repeat: true });
  press('keyup', 'Escape');
  press('keydown', 'KeyA');
  expect(onEscape).toHaveBeenCalledOnce();
});
