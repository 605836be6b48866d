import type { FromCard } from '../../../messages/card-port.ts';

/** Movement, in CSS pixels, from which a touch is a drag. */
const SLOP = 6;

/**
 * Reports how far a finger drags the sheet by its header. In screen coordinates, as the frame
 * moves with the finger.
 */
export function reportDrags(app: HTMLElement, tell: (message: FromCard) => void): void {
  app.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary || !document.documentElement.hasAttribute('data-sheet')) return;
    const head = event.target instanceof Element && event.target.closest('.grip, .head, .notice');
    if (head) follow(head, event, tell);
  });
}

function follow(head: Element, start: PointerEvent, tell: (message: FromCard) => void): void {
  const ended = new AbortController();
  const { signal } = ended;
  let last = start;
  let speed = 0;
  let drags = false;

  const move = (event: Event) => {
    if (!(event instanceof PointerEvent) || event.pointerId !== start.pointerId) return;
    speed = (event.screenY - last.screenY) / Math.max(1, event.timeStamp - last.timeStamp);
    last = event;
    const by = event.screenY - start.screenY;
    if (!drags) {
      if (Math.abs(by) < SLOP) return;
      // From now on it is a drag, not a press.
      head.setPointerCapture(event.pointerId);
      drags = true;
    }
    tell({ type: 'drag', by });
  };
  const end = ({ type }: Event) => {
    ended.abort();
    if (!drags) return;
    // A cancelled touch does not fling the sheet.
    if (type !== 'pointerup') tell({ type: 'drag', by: 0 });
    tell({ type: 'dropped', speed });
    // A mouse drag would also click the grip, within the same task.
    const press = (event: Event) => event.stopPropagation();
    head.addEventListener('click', press, { capture: true });
    setTimeout(() => head.removeEventListener('click', press, { capture: true }));
  };
  head.addEventListener('pointermove', move, { signal });
  head.addEventListener('pointerup', end, { signal });
  head.addEventListener('pointercancel', end, { signal });
}
