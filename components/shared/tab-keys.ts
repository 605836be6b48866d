/**
 * Keyboard navigation in a tab list or a toolbar, wrapping around at the ends.
 *
 * @param at index of the focused tab or button, out of `count`.
 * @returns the index of the one to focus, or null if the key has no meaning here.
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
