import { flatParent } from '../dom/flat-tree.ts';

const INVERT = /\binvert\(\s*([\d.]+)(%?)\s*\)/g;

/**
 * Whether a colour of a computed style is light. Colours specified as `oklch()`, for example, are
 * not converted to RGB there.
 *
 * @see https://drafts.csswg.org/css-color-4/#serializing-color-values
 */
export function isLight(color: string): boolean {
  const [, space = '', written = ''] = /^([a-z]+)\((?:[a-z][\w-]* )?(.*)\)$/.exec(color) ?? [];
  // `none` counts as 0.
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
 * Whether an element is painted inverted, as by dark modes that consist of a single filter.
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

/**
 * Whether a card is to be dark: the element it is for has a dark background, as its text is light,
 * whatever the system's theme is.
 *
 * @param around whose filters apply to the card as well; null if none do.
 */
export function isDarkCard(element: Element | null, around: Element | null): boolean {
  if (!element) return false;
  const inverted = isInverted(element) !== (around !== null && isInverted(around));
  return isLight(getComputedStyle(element).color) !== inverted;
}
