import { flatParent } from '../dom/flat-tree.ts';

const INVERT = /\binvert\(\s*([\d.]+)(%?)\s*\)/g;

/**
 * Whether a colour is light, as a computed style writes it: pages that say `oklch()` get it back so,
 * and not as red, green and blue.
 *
 * @see https://drafts.csswg.org/css-color-4/#serializing-color-values
 */
export function isLight(color: string): boolean {
  const [, space = '', written = ''] = /^([a-z]+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(color) ?? [];
  // `none` is nought.
  const [first = 0, second = 0, third = 0] = written
    .split(/[\s,/]+/)
    .map((part) => parseFloat(part) || 0);
  switch (space) {
    case 'lab':
    case 'lch':
      return first > 58;
    case 'oklab':
    case 'oklch':
      return first > 0.64;
    default: {
      const most = space === 'color' ? 1 : 255;
      // Relative luminance weights (ITU-R BT.709).
      return (0.2126 * first + 0.7152 * second + 0.0722 * third) / most > 0.55;
    }
  }
}

/**
 * Whether what an element paints is turned into its negative, as by pages and readers that make a page
 * dark by one filter.
 */
export function isInverted(element: Element): boolean {
  let inverted = false;
  for (let at: Element | null = element; at; at = flatParent(at)) {
    for (const [, amount, percent] of getComputedStyle(at).filter.matchAll(INVERT)) {
      if (Number(amount) / (percent ? 100 : 1) > 0.5) inverted = !inverted;
    }
  }
  return inverted;
}

/** Whether an element stands on dark: a page is dark where its text is light, whatever the system says. */
export function isOnDark(element: Element | null): boolean {
  return element !== null && isLight(getComputedStyle(element).color) !== isInverted(element);
}
