/**
 * Moves along a row of tabs by keyboard, round at its ends.
 *
 * @param at index of the tab that has the focus, of `count`.
 * @returns the index of the tab that gets it, or null where the key means nothing here.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function nextTab(
  key: string,
  at: number,
  count: number,
  direction: 'ltr' | 'rtl',
): number | null {
  const on = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case on:
      return (at + 1) % count;
    case back:
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
