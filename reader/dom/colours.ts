/** Colours in computed styles, as far as they say whether text can be seen. */

/**
 * The alpha of a colour in a computed style, which has it as a number, and
 * leaves it out if it is 1.
 *
 * @see https://drafts.csswg.org/css-color-4/#serializing-color-values
 */
export function alphaOf(color: string): number {
  const [, alpha = 1] = /(?:\/ |^rgba.*, )([\d.]+)\)$/.exec(color) ?? [];
  return Number(alpha);
}

/**
 * Makes indistinguishable colours equal by dropping the last digit of each component. Only for
 * `rgb()`, whose components are integers up to 255.
 */
function coarse(colour: string): string {
  return colour.replace(/(?<=^rgb\(.*)\d\b/g, '');
}

/** A colour with little red and green. */
export const DARK = /^rgb\(\d?\d, \d?\d,/;

/** The colour of an opaque background; null if there is none, and empty for a picture. */
export function backgroundOf({
  backgroundImage,
  backgroundColor,
}: CSSStyleDeclaration): string | null {
  if (backgroundImage !== 'none') return '';
  return alphaOf(backgroundColor) < 1 ? null : coarse(backgroundColor);
}

/**
 * The colour of text with neither shadow nor outline, which make it readable on its own
 * colour; null for other text.
 */
export function flatColourOf(style: CSSStyleDeclaration): string | null {
  if (style.textShadow !== 'none' || Number.parseFloat(style.webkitTextStrokeWidth)) return null;
  return coarse(style.webkitTextFillColor || style.color);
}
