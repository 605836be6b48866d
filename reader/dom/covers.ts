import { flatParent } from './flat-tree.ts';
import { isFrame } from './nodes.ts';

/** A paint of less than this alpha lets text through. */
const OPAQUE = 0.5;

/** What the pointer is for, where it is on one of these: not for the text below. */
const TAKES_POINTER =
  'dialog,[popover],input,select,textarea,video,audio,iframe,object,embed,summary,' +
  '[role=menu],[role=menubar],[role=listbox],[role=tree],[role=grid],[role=dialog],[role=alertdialog],' +
  '[role=tooltip],[role=slider],[role=application],[draggable=true],[contenteditable]:not([contenteditable=false i])';
/** Cursors of what is dragged, drawn upon or sized. */
const DRAGS = /^(?:grab|grabbing|move|crosshair|cell|all-scroll|.*-resize)$/;

/**
 * The elements at a point of a window, topmost first: those of the shadow tree of `inside` too, where
 * that is in one.
 */
export function elementsAt(inside: Node, x: number, y: number): readonly Element[] {
  const root = inside.getRootNode();
  return 'elementsFromPoint' in root && typeof root.elementsFromPoint === 'function'
    ? root.elementsFromPoint(x, y)
    : [];
}

/**
 * What is painted over an element at a point, so that its text is not seen there.
 *
 * @param stack the elements at that point, topmost first.
 * @returns the topmost of what covers it; null where nothing does, or the element is not there.
 */
export function coverOf(element: Element, stack: readonly Element[]): Element | null {
  const index = stack.indexOf(element);
  const above = stack.slice(0, Math.max(0, index));
  return above.find((other) => isOpaque(other, element)) ?? null;
}

/**
 * Whether what is over an element at a point leaves the pointer to the text: a link that is stretched
 * over it, or a layer that lets it through, unless the page has a use of its own for the pointer there.
 */
export function letsPointerThrough(element: Element, stack: readonly Element[]): boolean {
  const index = stack.indexOf(element);
  if (index < 0) return false;
  return stack
    .slice(0, index)
    .every((other) => !isOpaque(other, element) && !takesPointer(other, element));
}

/** Whether an element stays where it is while the text below it is scrolled. */
export function isFloating(element: Element): boolean {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (/^(?:fixed|sticky)$/.test(getComputedStyle(at).position)) return true;
    if (at.matches('dialog,[popover],[role=dialog],[role=alertdialog]')) return true;
  }
  return false;
}

function takesPointer(other: Element, element: Element): boolean {
  if (DRAGS.test(getComputedStyle(other).cursor)) return true;
  for (let at: Element | null = other; at && !at.contains(element); at = flatParent(at)) {
    if (at.matches(TAKES_POINTER)) return true;
  }
  return false;
}

/** Whether an element that is over another hides what is below it. */
function isOpaque(other: Element, element: Element): boolean {
  if (!other.contains(element)) return isPainted(other, getComputedStyle(other));
  // What is around the text is over it by what it generates before or after it, or else with its
  // own background, where the text stands behind that.
  const generated = ['::before', '::after']
    .map((pseudo) => getComputedStyle(other, pseudo))
    .filter(({ content, position }) => content !== 'none' && position !== 'static');
  return generated.length > 0
    ? generated.some((style) => isPainted(null, style))
    : isPainted(other, getComputedStyle(other));
}

function isPainted(element: Element | null, style: CSSStyleDeclaration): boolean {
  const opacity = Number(style.opacity);
  if (opacity < OPAQUE) return false;
  if (element && isReplaced(element)) return true;
  if (alphaOf(style.backgroundColor) * opacity >= OPAQUE) return true;
  return paintsOf(style.backgroundImage).some((alpha) => alpha * opacity >= OPAQUE);
}

/** What shows something of its own, whatever its styles. */
function isReplaced(element: Element): boolean {
  const { localName } = element;
  if (localName === 'img') {
    // One pixel, stretched over a picture or a text, keeps people from taking a copy.
    return !('naturalWidth' in element) || Number(element.naturalWidth) > 1;
  }
  return isFrame(element) || /^(?:video|canvas|embed|object|picture|svg)$/.test(localName);
}

/** How much each layer of a background lets through at the least: its picture, or its faintest colour. */
function paintsOf(backgroundImage: string): number[] {
  if (backgroundImage === 'none') return [];
  if (/\burl\(|image-set\(|cross-fade\(|element\(/.test(backgroundImage)) return [1];
  const colours =
    backgroundImage.match(/(?:rgba?|color|oklab|oklch|lab|lch|hsla?)\([^()]*\)/g) ?? [];
  return colours.length > 0 ? [Math.min(...colours.map(alphaOf))] : [];
}

/**
 * The alpha of a colour as a computed style has it.
 *
 * @see https://drafts.csswg.org/css-color-4/#serializing-color-values
 */
export function alphaOf(color: string): number {
  if (color === 'transparent') return 0;
  const [, slashed] = /\/\s*([\d.]+%?)\s*\)$/.exec(color) ?? [];
  const [, fourth] = /^rgba\(.*,\s*([\d.]+)\)$/.exec(color) ?? [];
  const alpha = slashed ?? fourth;
  if (alpha === undefined) return 1;
  return alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
}
