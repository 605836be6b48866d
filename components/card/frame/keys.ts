/** The keys held down in the card. */
export interface Keys {
  /** Calls `act` once no key is down: immediately, or when the last is released. */
  onceUp(act: () => void): void;
  onEscape(act: () => void): void;
}

/** On a Mac, it fires keydown when it is turned on, and keyup only when it is turned off. */
const TOGGLE = 'CapsLock';

/**
 * Tracks the keys held down in this window. Closing the card waits for their release: if a
 * frame is removed while a key is down, the browser keeps waiting for it, and the page gets a
 * keyup without a keydown.
 */
export function watchKeys(): Keys {
  const down = new Set<string>();
  let waiting: (() => void)[] = [];
  let onEscape = () => {};
  const settle = () => {
    if (down.size > 0) return;
    const acts = waiting;
    waiting = [];
    for (const act of acts) act();
  };
  const listen = (type: 'keydown' | 'keyup', act: (event: KeyboardEvent) => void) =>
    window.addEventListener(type, act, { capture: true });
  listen('keydown', (event) => {
    if (event.code !== TOGGLE) down.add(event.code);
    if (event.key !== 'Escape' || event.repeat) return;
    event.preventDefault();
    onEscape();
  });
  // Only keys pressed here: the key that opened the card may still be down.
  listen('keyup', ({ code, key }) => {
    down.delete(code);
    // On a Mac, keys released while Cmd is down fire no keyup: https://crbug.com/108404,
    // https://bugzil.la/1299553
    if (key === 'Meta') down.clear();
    settle();
  });
  // Keys released elsewhere fire no event here.
  window.addEventListener('blur', () => {
    down.clear();
    settle();
  });
  return {
    onceUp(act) {
      waiting.push(act);
      settle();
    },
    onEscape(act) {
      onEscape = act;
    },
  };
}
