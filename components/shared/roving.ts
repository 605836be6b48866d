/** Pause after which typing ahead starts over, in ms; as in the ARIA Authoring Practices. */
const PAUSE = 500;

/**
 * Keyboard navigation in a list: arrows, Home, End and typing ahead.
 *
 * @returns a function from a key press, the names of the items and the index of the focused one to
 *   the index of the item to focus, or null if the key has no meaning here.
 * @see https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/
 */
export function createRoving() {
  let typed = '';
  let last = Number.NEGATIVE_INFINITY;

  return (press: Press, names: readonly string[], at: number): number | null => {
    if (names.length === 0 || press.ctrlKey || press.altKey || press.metaKey) return null;
    switch (press.key) {
      case 'ArrowDown':
        return Math.min(at + 1, names.length - 1);
      case 'ArrowUp':
        return Math.max(at - 1, 0);
      case 'Home':
        return 0;
      case 'End':
        return names.length - 1;
    }
    if ([...press.key].length !== 1) return null;
    if (press.timeStamp - last > PAUSE) typed = '';
    // A space activates the button, except while typing ahead.
    if (press.key === ' ' && typed === '') return null;
    last = press.timeStamp;
    typed += fold(press.key);
    // Repeating one letter cycles through the names that start with it.
    const same = [...typed].every((letter) => letter === typed[0]);
    const sought = same ? (typed[0] ?? '') : typed;
    const first = same ? at + 1 : at;
    for (let step = 0; step < names.length; step++) {
      const index = (first + step) % names.length;
      if (fold(names[index] ?? '').startsWith(sought)) return index;
    }
    return null;
  };
}

/** The part of a `KeyboardEvent` used here; `timeStamp` is in ms. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'timeStamp'>;

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
