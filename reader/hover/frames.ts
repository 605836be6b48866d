import { focusedIn } from '../card/focus.ts';
import { isElement, isNode, matches } from '../dom/nodes.ts';

/** Elements in which nothing of the pointer is heard outside, unless they are observed. */
const FRAME = 'iframe,frame,object,embed';

/** The frame that the pointer has come over, if any. */
export function frameUnder(event: PointerEvent): Element | null {
  const [under] = event.composedPath();
  return under && isNode(under) && isElement(under) && matches(under, FRAME) ? under : null;
}

/** How often to look whether the frame under the pointer has the focus, in ms. */
const EVERY = 250;

/**
 * Tells of a press in a frame: the frame has the focus then.
 *
 * @param isWanted whether a press matters now; while it does not, nothing is looked at.
 * @returns a function to be called with the frame that the pointer is over, or null.
 */
export function watchFrame(
  isWanted: () => boolean,
  onPress: () => void,
  signal: AbortSignal,
): (frame: Element | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const look = (frame: Element) => {
    if (!isWanted()) return;
    if (hasFocus(frame)) onPress();
    else timer = setTimeout(look, EVERY, frame);
  };
  return (frame) => {
    clearTimeout(timer);
    if (frame && !hasFocus(frame)) look(frame);
  };
}

function hasFocus(frame: Element): boolean {
  return focusedIn(frame.ownerDocument) === frame;
}
