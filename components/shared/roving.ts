/** Milliseconds after which typing begins a new word: the pause of the ARIA practices. */
const PAUSE = 500;

/**
 * Moves through a list by keyboard: arrows, Home, End, and the first letters of a name.
 *
 * @returns a function from a key press to the index of the item that gets the focus, or null where
 *   the key means nothing here. `names` are what the items are called, `at` is the one that has it.
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
    // A space presses the button, but for within a name that is being typed.
    if (press.key === ' ' && typed === '') return null;
    last = press.timeStamp;
    typed += fold(press.key);
    // The same letter again and again goes through all that begin with it.
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

/** What of a KeyboardEvent is used; `timeStamp` in milliseconds. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'timeStamp'>;

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
