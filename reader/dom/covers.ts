import { alphaOf } from './colours.ts';
import { flatParent } from './flat-tree.ts';
import { isDocument, isShadowRoot, matches } from './nodes.ts';
import type { Point } from './point.ts';

/** Text is readable through a layer with a lower alpha. */
const OPAQUE = 0.5;

/** Elements that use the pointer themselves, so that it is not meant for the text beneath. */
const TAKES_POINTER =
  'dialog,[popover],input,select,textarea,video,audio,iframe,object[data],embed[src],summary,' +
  '[role=menu],[role=menubar],[role=listbox],[role=tree],[role=grid],[role=dialog],[role=alertdialog],' +
  '[aria-modal=true],[role=tooltip],[role=slider],[role=application],[draggable=true],[contenteditable]:not([contenteditable=false i])';
/** Cursors of elements that are dragged, drawn on or resized. */
const DRAGS = /^(?:grab|grabbing|move|crosshair|cell|all-scroll|.*-resize)$/;

/**
 * The elements at a point of a window, topmost first, including those of the shadow tree that
 * contains `inside`, if any, and of the trees of other hosts there, by which banners are drawn.
 */
export function elementsAt(inside: Node, { x, y }: Point): readonly Element[] {
  const root = inside.getRootNode();
  if (!isDocument(root) && !isShadowRoot(root)) return [];
  const partsOf = (element: Element): readonly Element[] => {
    const tree = element.shadowRoot;
    // What is around a slotted text is not over it.
    if (!tree || tree.contains(inside) || element.contains(inside)) return [element];
    const own = tree.elementsFromPoint(x, y).filter((one) => tree.contains(one));
    return [...own.flatMap(partsOf), element];
  };
  const found: readonly Element[] = root.elementsFromPoint(x, y);
  return [...new Set(found.flatMap(partsOf))];
}

/**
 * Whether a shape cuts an element out at a point: the element is not there, and what is around the
 * shape is. Of what lets the pointer through, or is inert, nobody knows.
 *
 * @param clipped what the shape clips: the element, or what it is in.
 * @see https://drafts.fxtf.org/css-masking-1/#the-clip-path
 */
export function isCutOut(element: Element, clipped: Element, at: Point): boolean {
  if (getComputedStyle(element).pointerEvents === 'none') return false;
  const parent = flatParent(clipped);
  const stack = elementsAt(element, at);
  return parent !== null && stack.includes(parent) && !stack.includes(element);
}

/**
 * What is painted over an element at a point, so that its text is not visible there.
 *
 * @param stack the elements at that point, topmost first.
 * @returns the topmost element that covers it; undefined if none does, or the element is not there.
 */
export function coverOf(element: Element, stack: readonly Element[]): Element | undefined {
  const above = stack.slice(0, Math.max(0, stack.indexOf(element)));
  return above.find((other) => isOpaque(other, element));
}

/**
 * Whether the text of an element can be hovered although something is over it: a stretched link or
 * a transparent layer, unless the page uses the pointer there.
 */
export function letsPointerThrough(element: Element, stack: readonly Element[]): boolean {
  const index = stack.indexOf(element);
  if (index < 0) return false;
  return stack
    .slice(0, index)
    .every((other) => !isOpaque(other, element) && !takesPointer(other, element));
}

/** Whether an element stays in place while the text beneath it scrolls. */
export function isFloating(element: Element): boolean {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
    if (matches(at, 'dialog,[popover],[role$=dialog]')) return true;
  }
  return false;
}

function takesPointer(other: Element, element: Element): boolean {
  if (DRAGS.test(getComputedStyle(other).cursor)) return true;
  for (let at: Element | null = other; at && !at.contains(element); at = flatParent(at)) {
    if (matches(at, TAKES_POINTER)) return true;
  }
  return false;
}

/**
 * Whether an element on top of another hides it; beneath it, whether it is the ground it stands on.
 */
export function isOpaque(other: Element, element: Element): boolean {
  if (!other.contains(element)) {
    return isPainted(other, getComputedStyle(other), shareOf(other, element));
  }
  // What is around the text is over it by what it generates before or after it, or else with its
  // own background, where the text stands behind that.
  const generated = ['::before', '::after']
    .map((pseudo) => getComputedStyle(other, pseudo))
    .filter(({ content, position }) => content !== 'none' && position !== 'static');
  const painted = generated[0] ? generated : [getComputedStyle(other)];
  return painted.some((style) => isPainted(null, style));
}

/**
 * Text stays readable beneath most colours that are blended with it, but not beneath black that is
 * multiplied or darkens, nor beneath white that screens or lightens.
 */
const HIDES = /normal|(?:ply|ken)rgb\(0, 0, 0|(?:een|ten)rgb\(255, 255, 255/;

/**
 * How much of a layer is painted over an element: by its opacity, and by
 * blending and masks around it.
 */
function shareOf(other: Element, element: Element): number {
  let share = 1;
  for (let at: Element | null = other; at && !at.contains(element); at = flatParent(at)) {
    const style = getComputedStyle(at);
    if (!HIDES.test(style.mixBlendMode + style.backgroundColor) || isMaskedOut(style)) return 0;
    share *= Number(style.opacity);
  }
  return share;
}

function isPainted(
  element: Element | null,
  style: CSSStyleDeclaration,
  opacity = Number(style.opacity),
): boolean {
  if (opacity < OPAQUE) return false;
  if (isBlurred(style.backdropFilter)) return true;
  const alphas = [alphaOf(style.backgroundColor), ...backgroundsOf(style)];
  if (element && isReplaced(element)) alphas.push(1);
  // What is drawn in an `<svg>` is an element at that point too; without a
  // fill, only its outline is.
  if (element && 'ownerSVGElement' in element && element.ownerSVGElement && style.fill !== 'none')
    alphas.push(alphaOf(style.fill) * Number(style.fillOpacity));
  return alphas.some((alpha) => alpha * opacity >= OPAQUE);
}

/**
 * Elements with content of their own, whatever their styles. What is drawn on a canvas is unknown:
 * over text, it is usually decoration, such as snow.
 */
function isReplaced(element: Element): boolean {
  if (element.localName === 'img') {
    // A stretched one-pixel image is used to prevent copying what is beneath.
    return !('naturalWidth' in element) || Number(element.naturalWidth) > 1;
  }
  // An `<object>` without data shows what is in it.
  return matches(element, 'video,iframe,embed[src],object[data]');
}

/**
 * Also within `image-set()` and `cross-fade()`. Not an image of a single pixel, by which a link is
 * stretched for old browsers.
 */
const IMAGE = /url\((?!"data:image\/gif;base64,R0lGODlhAQAB)/;

/** The minimum alpha of each layer of a background: of its image, or of its faintest colour. */
function backgroundsOf(style: CSSStyleDeclaration): number[] {
  const { backgroundImage, backgroundRepeat, backgroundSize } = style;
  if (IMAGE.test(backgroundImage)) {
    // A single image of its own size, such as an arrow at the end of a link, covers little.
    const isIcon = backgroundRepeat === 'no-repeat' && !/cover|contain|%/.test(backgroundSize);
    return isIcon ? [] : [1];
  }
  const alphas = alphasOf(backgroundImage);
  return alphas.length > 0 ? [Math.min(...alphas)] : [];
}

/** Minimum radius of a blur that makes text unreadable, as before a paywall, in CSS pixels. */
const BLURRED = 3;

/** Whether a computed `filter` makes text unreadable. */
export function isBlurred(filter: string): boolean {
  const [, radius = 0] = /blur\(([\d.]+)/.exec(filter) ?? [];
  return Number(radius) >= BLURRED;
}

/** Minimum alpha of what can be seen. */
export const FAINT = 0.05;

/**
 * Whether a mask lets nothing through: it is without size, or a gradient of transparent colours.
 */
export function isMaskedOut({ maskImage = '', maskSize }: CSSStyleDeclaration): boolean {
  const alphas = alphasOf(maskImage);
  const isClear = alphas.length > 0 && alphas.every((alpha) => alpha < FAINT);
  return isClear || /^0(?:px|%)/.test(maskSize);
}

/** The alphas of the colours of gradients, which are the innermost functions in them. */
function alphasOf(image: string): number[] {
  return (image.match(/\w+\([^()"]*\)/g) ?? []).map(alphaOf);
}
