import { setOnHost } from './host.ts';

/** When the card is a sheet at the bottom of the screen; same condition as in `host.css`. */
const SHEET = '(max-width: 480px), (pointer: coarse)';

/** A sheet opens low, so that the text around the name stays visible, and can be pulled up. */
export type Stop = 'low' | 'tall';

/** Shares of the window's height. */
const SHARE = { low: 0.4, tall: 0.85 } as const;
/** Minimum height of a low sheet, in CSS pixels: the name and what it is. */
const MIN_HEIGHT = 200;

/** A sheet dragged below its low position by this share of its height closes. */
const CLOSES = 0.3;
/** A faster drag is a fling and continues in its direction, in CSS pixels per millisecond. */
const THROWN = 0.5;
/** The same for a finger moving back up. */
const RETURNS = 0.1;

/**
 * Whether a card is a sheet at the foot of the screen now: on narrow screens,
 * and where fingers point.
 */
export function isSheet(): boolean {
  return matchMedia(SHEET).matches;
}

/** Whether fingers point here. */
export function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

/** Where a sheet stands: at the foot of the screen, or at its top, off a name at its foot. */
export interface Stand {
  readonly end: 'foot' | 'top';
  /** How much room there is up to the name, in CSS pixels. */
  readonly room: number;
}

const AT_FOOT: Stand = { end: 'foot', room: Number.POSITIVE_INFINITY };

/** What is seen of a window: the visual viewport, in CSS pixels of the window. */
export interface Seen extends Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> {
  /** The size of these pixels on the screen, where 1 is their usual one. */
  readonly scale: number;
}

/** A scale or a share that differs less from 1 than this is 1: a scrollbar takes as much. */
const SAME = 0.05;
const isOther = (share: number) => Math.abs(share - 1) > SAME;

/**
 * Where a sheet is moved, and by what it is scaled, so that it is at the foot of what is seen, or at
 * its top, at its usual size. A page that fingers have zoomed is larger than usual, and what is
 * fixed stays at the foot of the whole window. On a phone, a page that was not made for it is laid
 * out for a window of 980 pixels, of which the phone shows all, so it is smaller than usual.
 *
 * @returns custom properties of its host; `wide` is the width of the screen in its own pixels.
 * @see https://drafts.csswg.org/css-position-3/#fixed-positioning-containing-block
 * @see https://drafts.csswg.org/css-viewport/#viewport-meta
 */
export function pinchOf(
  { x, y, width, height, scale }: Seen,
  window: Pick<Window, 'innerWidth' | 'innerHeight'>,
): Record<'pinch' | 'wide' | 'across' | 'down' | 'below', string> {
  return isOther(scale) || isOther(width / window.innerWidth)
    ? {
        pinch: `${1 / scale}`,
        wide: `${width * scale}px`,
        across: `${x + (width - window.innerWidth) / 2}px`,
        down: `${y + height - window.innerHeight}px`,
        below: `${y}px`,
      }
    : { pinch: '1', wide: '100vw', across: '0px', down: '0px', below: '0px' };
}

/**
 * The height of a window in the pixels of a sheet, which are of the usual size: however the page is
 * zoomed, the window is as high as the screen then shows of it at its usual size.
 */
export function screenHeight(
  { width, scale }: Pick<Seen, 'width' | 'scale'>,
  window: Pick<Window, 'innerWidth' | 'innerHeight'>,
): number {
  const fit = (width * scale) / window.innerWidth;
  return isOther(fit) ? window.innerHeight * fit : window.innerHeight;
}

/** What is seen of a window. */
export function seenOf({ visualViewport: seen, innerWidth, innerHeight }: Window): Seen {
  return {
    x: seen?.offsetLeft ?? 0,
    y: seen?.offsetTop ?? 0,
    width: seen?.width ?? innerWidth,
    height: seen?.height ?? innerHeight,
    scale: seen?.scale ?? 1,
  };
}

/** Height of a sheet at each stop, in CSS pixels; equal if everything fits into the lower. */
type Heights = Readonly<Record<Stop, number>>;

/**
 * @param wanted natural height of the card, in CSS pixels.
 * @param window height of the window, in pixels of the sheet.
 * @param room for a low one, in CSS pixels.
 */
export function heightsOf(wanted: number, window: number, room: number): Heights {
  const tall = Math.min(wanted, window * SHARE.tall);
  return { low: Math.min(tall, Math.max(window * SHARE.low, MIN_HEIGHT), room), tall };
}

/**
 * Where a sheet comes to rest when it is released.
 *
 * @param from its stop before the drag.
 * @param shown its visible height now, in CSS pixels.
 * @param speed at the end, downwards, in CSS pixels per millisecond.
 */
export function restOf(
  from: Stop,
  shown: number,
  { low, tall }: Heights,
  speed: number,
): Stop | 'closed' {
  const up = tall > low ? 'tall' : 'low';
  if (speed < -THROWN) return up;
  if (speed > THROWN) return from === 'tall' && shown > low ? 'low' : 'closed';
  if (shown < low * (1 - CLOSES) && speed > -RETURNS) return 'closed';
  return shown > (low + tall) / 2 ? up : 'low';
}

/** A card at the bottom of the screen, as high as its reader pulls it. */
export interface Sheet {
  /** Resets it to low, at the foot, before it is opened. */
  reset(): void;
  /** Has it stand somewhere else. */
  stand(at: Stand): void;
  /** Has it stand at the foot, as high as it likes. */
  standAtFoot(): void;
  /** Applies its height. @returns that, in CSS pixels. */
  place(wanted: number): number;
  /** Makes it tall or low, by its button. */
  stretch(tall: boolean): void;
  /** A finger has dragged it down by this many CSS pixels; up, if negative. */
  by(pixels: number): void;
  /** It was released at this speed, downwards, in CSS pixels per millisecond. */
  drop(speed: number): void;
}

/**
 * @param sheet returns the host of the card.
 * @param onStop is called with its stop, and the end of the screen that it is at, when it is opened
 *   and whenever either changes.
 */
export function createSheet(
  sheet: () => HTMLElement | null,
  onStop: (stop: Stop, end: Stand['end']) => void,
  onClose: () => void,
): Sheet {
  let stop: Stop = 'low';
  let stands = AT_FOOT;
  let wanted = 0;
  /** How far a finger has dragged it off the screen, in CSS pixels. */
  let dragged = 0;

  const heights = (host: HTMLElement) => {
    const view = host.ownerDocument.defaultView ?? window;
    return heightsOf(wanted, screenHeight(seenOf(view), view), stands.room);
  };
  /** One at the top is pulled down to be tall, and pushed up to close. */
  const out = (down: number) => (stands.end === 'top' ? -down : down);
  const draw = (host: HTMLElement): number => {
    const { low, tall } = heights(host);
    const shown = (stop === 'tall' ? tall : low) - dragged;
    const height = Math.round(Math.min(Math.max(shown, low), tall));
    // Lower than low it is not made: it goes down as it is.
    setOnHost(host, {
      height: `${height}px`,
      drag: `${out(Math.round(Math.max(0, low - shown)))}px`,
    });
    return height;
  };
  const settle = (host: HTMLElement, at: Stop) => {
    stop = at;
    host.dataset.settling = '';
    draw(host);
    onStop(stop, stands.end);
  };
  const stand = (at: Stand) => {
    stands = at;
    const host = sheet();
    if (!host) return;
    host.toggleAttribute('data-top', at.end === 'top');
    draw(host);
    onStop(stop, at.end);
  };

  return {
    reset() {
      stop = 'low';
      dragged = 0;
      const host = sheet();
      delete host?.dataset.settling;
      delete host?.dataset.dragged;
      stand(AT_FOOT);
    },
    stand,
    standAtFoot: () => stand(AT_FOOT),
    place(height) {
      wanted = height;
      const host = sheet();
      return host ? draw(host) : 0;
    },
    stretch(tall) {
      const host = sheet();
      if (host) settle(host, tall ? 'tall' : 'low');
    },
    by(pixels) {
      const host = sheet();
      if (!host) return;
      dragged = out(pixels);
      host.dataset.dragged = '';
      draw(host);
    },
    drop(speed) {
      const host = sheet();
      if (!host) return;
      const all = heights(host);
      const rest = restOf(stop, all[stop] - dragged, all, out(speed));
      dragged = 0;
      delete host.dataset.dragged;
      if (rest === 'closed') onClose();
      else settle(host, rest);
    },
  };
}
