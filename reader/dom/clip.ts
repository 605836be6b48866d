/** A box by its edges, in pixels of its window. */
export type Edges = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

const NOTHING: Edges = { left: 0, top: 0, right: 0, bottom: 0 };
/** A smaller scroller shows nothing, however it is scrolled, in CSS pixels. */
const MIN_SIZE = 2;

/** The box within which an element's content is visible; null if it clips nothing. */
export function clipOf(element: Element, style: CSSStyleDeclaration): Edges | null {
  const box = () => element.getBoundingClientRect();
  const clips = [
    shapeOf(style.clipPath, box),
    /^(?:absolute|fixed)$/.test(style.position) ? legacyClip(style.clip, box) : null,
    overflowOf(element, style),
  ].filter((clip) => clip !== null);
  return clips.length === 0 ? null : clips.reduce(intersection);
}

/**
 * A scroller can show all of its content; the page's own overflow belongs to the window. Containment of paint
 * clips, too: https://drafts.csswg.org/css-contain-2/#containment-paint
 */
function overflowOf(
  element: Element,
  { overflowX, overflowY, contain }: CSSStyleDeclaration,
): Edges | null {
  if (/^(?:html|body)$/.test(element.localName)) return null;
  const contained = /paint|content|strict/.test(contain) ? 'clip' : '';
  const overflow = `${overflowX} ${overflowY} ${contained}`;
  if (!/hidden|clip|auto|scroll/.test(overflow)) return null;
  const box = element.getBoundingClientRect();
  if (/hidden|clip/.test(overflow)) return box;
  return box.width < MIN_SIZE || box.height < MIN_SIZE ? NOTHING : null;
}

/** Whether a clip is a rectangle, as browsers serialise `inset()`, `rect()` and `xywh()`, or there is none. */
export function isRectangle(clipPath: string): boolean {
  return /^(?:none|inset)/.test(clipPath);
}

/** The box that a rectangular clip leaves; for any other shape, the element's own box. */
function shapeOf(clipPath: string, box: () => DOMRect): Edges | null {
  if (clipPath === 'none') return null;
  const own = box();
  const [, inner] = /^inset\((.*?)(?: round .*)?\)/.exec(clipPath) ?? [];
  const [top = '0', right = top, bottom = top, left = right] = inner?.split(' ') ?? [];
  return intersection(own, {
    left: own.left + along(left, own.width),
    top: own.top + along(top, own.height),
    right: own.right - along(right, own.width),
    bottom: own.bottom - along(bottom, own.height),
  });
}

/** @see https://drafts.csswg.org/css-masking-1/#clip-property */
function legacyClip(clip: string, box: () => DOMRect): Edges | null {
  const [, inner] = /^rect\((.*)\)$/.exec(clip) ?? [];
  if (inner === undefined) return null;
  const own = box();
  const [top = 'auto', right = 'auto', bottom = 'auto', left = 'auto'] = inner
    .trim()
    .split(/[\s,]+/);
  const at = (edge: string, from: number, auto: number) =>
    edge === 'auto' ? auto : from + Number.parseFloat(edge);
  return intersection(own, {
    left: at(left, own.left, own.left),
    top: at(top, own.top, own.top),
    right: at(right, own.left, own.right),
    bottom: at(bottom, own.top, own.bottom),
  });
}

/** A length along a side; unknown if neither pixels nor a percentage, such as `calc()`. */
function along(length: string, side: number): number {
  const number = Number.parseFloat(length);
  if (!Number.isFinite(number)) return 0;
  return length.endsWith('%') ? (number / 100) * side : number;
}

function intersection(a: Edges, b: Edges): Edges {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
  return right <= left || bottom <= top ? NOTHING : { left, top, right, bottom };
}
