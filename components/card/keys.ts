/** The keys that are pressed in the card. */
export interface Keys {
  /** Calls `act` when no key is down: at once, or as the last one is let go. */
  onceUp(act: () => void): void;
  onEscape(act: () => void): void;
}

/**
 * Watches the keys of this window. What closes the card waits until they are up: a frame that goes while a
 * key is down leaves the browser waiting for it, and the page hears a key let go that it never
 * heard pressed.
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
    down.add(event.code);
    if (event.key !== 'Escape' || event.repeat) return;
    event.preventDefault();
    onEscape();
  });
  // Only what was pressed here: the key that opened the card may still be down.
  listen('keyup', ({ code }) => {
    down.delete(code);
    settle();
  });
  // Keys that are let go elsewhere are not heard of.
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
