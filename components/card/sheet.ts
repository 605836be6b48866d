import { setOnHost } from './host.ts';
import { isElement, isPrimaryPointer } from './realms.ts';

/** Where the card is a sheet at the foot of the screen; `sheet.css` asks the same. */
export const SHEET = '(max-width: 480px), (pointer: coarse)';

/** CSS pixels that a finger may shake before it drags. */
const SLOP = 6;
/** A sheet that was dragged by this share of its height, or thrown faster, closes. */
const CLOSES = { share: 0.3, speed: 0.5 } as const;

/**
 * Whether a sheet closes when it is let go.
 *
 * @param dragged CSS pixels downwards from where it stood.
 * @param height of the sheet, in CSS pixels.
 * @param speed at the end, in CSS pixels per millisecond downwards.
 */
export function closes(dragged: number, height: number, speed: number): boolean {
  return dragged > 0 && (speed > CLOSES.speed || (speed > -0.1 && dragged > height * CLOSES.share));
}

/** Lets a finger drag the sheet down by its head; `close` is called where it is let go low enough. */
export function dragToClose(host: HTMLElement, root: ShadowRoot, close: () => void): void {
  root.addEventListener('pointerdown', (event) => {
    if (!isPrimaryPointer(event) || !matchMedia(SHEET).matches) return;
    const head = isElement(event.target) && event.target.closest<HTMLElement>('.head, .notice');
    if (!head) return;
    drag(host, head, event, close);
  });
}

function drag(host: HTMLElement, head: HTMLElement, start: PointerEvent, close: () => void): void {
  const ended = new AbortController();
  const { signal } = ended;
  let last = start;
  let speed = 0;
  let dragged = 0;

  const move = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    speed = (event.clientY - last.clientY) / Math.max(1, event.timeStamp - last.timeStamp);
    last = event;
    const distance = event.clientY - start.clientY;
    if (host.dataset.dragged === undefined) {
      if (distance < SLOP) return;
      // From here on the finger drags, and what is below it is not pressed.
      head.setPointerCapture(event.pointerId);
      host.dataset.dragged = '';
    }
    dragged = Math.max(0, distance);
    setOnHost(host, { drag: dragged });
  };
  const end = (event: Event) => {
    ended.abort();
    const gone = event.type === 'pointerup' && closes(dragged, host.offsetHeight, speed);
    delete host.dataset.dragged;
    setOnHost(host, { drag: 0 });
    if (gone) close();
  };
  head.addEventListener('pointermove', move, { signal });
  head.addEventListener('pointerup', end, { signal });
  head.addEventListener('pointercancel', end, { signal });
}
