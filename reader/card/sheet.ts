import { setOnHost } from './host.ts';

/** Where the card is a sheet at the foot of the screen; `host.css` asks the same. */
const SHEET = '(max-width: 480px), (pointer: coarse)';

/** A sheet opens low, so that the text around the name stays in sight, and is pulled up for more. */
export type Stop = 'low' | 'tall';

/** Shares of the window's height. */
const SHARE = { low: 0.4, tall: 0.85 } as const;
/** CSS pixels that a low sheet takes even where the window is hardly higher: a name and what it is. */
const MIN_HEIGHT = 200;

/** A sheet that was dragged below where it opens by this share of that height closes. */
const CLOSES = 0.3;
/** CSS pixels per millisecond: faster is a throw, and goes on in its direction. */
const THROWN = 0.5;
/** The same for a finger that is on its way back up. */
const RETURNS = 0.1;

export function isSheet(): boolean {
  return matchMedia(SHEET).matches;
}

/** How high a sheet is at each stop, in CSS pixels; the same where all fits into the lower. */
export type Heights = Readonly<Record<Stop, number>>;

/**
 * @param wanted what the card takes with nothing to scroll, in CSS pixels.
 * @param room the window's height, in CSS pixels.
 */
export function heightsOf(wanted: number, room: number): Heights {
  const tall = Math.min(wanted, room * SHARE.tall);
  return { low: Math.min(tall, Math.max(room * SHARE.low, MIN_HEIGHT)), tall };
}

/**
 * Where a sheet comes to rest that a finger lets go.
 *
 * @param from where it stood before.
 * @param shown CSS pixels of it that are seen now.
 * @param speed at the end, in CSS pixels per millisecond downwards.
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

/** A card at the foot of the screen, as high as its reader pulls it. */
export interface Sheet {
  /** It is about to be opened: low. */
  reset(): void;
  /** Makes it as high as it is to be. @returns that, in CSS pixels. */
  place(wanted: number): number;
  /** Makes it tall, or low again, as its button asks. */
  stretch(tall: boolean): void;
  /** The finger is so many CSS pixels below where it began; above, where they are negative. */
  by(pixels: number): void;
  /** It was let go, at so many CSS pixels per millisecond downwards. */
  drop(speed: number): void;
}

/**
 * @param sheet gives the host of the card.
 * @param onStop is told where the sheet has come to stand, as it is opened and each time that changes.
 */
export function createSheet(
  sheet: () => HTMLElement | null,
  onStop: (stop: Stop) => void,
  onClose: () => void,
): Sheet {
  let stop: Stop = 'low';
  let wanted = 0;
  /** CSS pixels that a finger holds it below where it stood. */
  let dragged = 0;

  const heights = (host: HTMLElement) =>
    heightsOf(wanted, (host.ownerDocument.defaultView ?? window).innerHeight);
  const draw = (host: HTMLElement): number => {
    const { low, tall } = heights(host);
    const shown = (stop === 'tall' ? tall : low) - dragged;
    const height = Math.round(Math.min(Math.max(shown, low), tall));
    // Lower than low it is not made: it goes down as it is.
    setOnHost(host, {
      height: `${height}px`,
      drag: `${Math.round(Math.max(0, low - shown))}px`,
    });
    return height;
  };
  const settle = (host: HTMLElement, at: Stop) => {
    stop = at;
    host.dataset.settling = '';
    draw(host);
    onStop(stop);
  };

  return {
    reset() {
      stop = 'low';
      dragged = 0;
      const host = sheet();
      delete host?.dataset.settling;
      delete host?.dataset.dragged;
      onStop(stop);
    },
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
      dragged = pixels;
      host.dataset.dragged = '';
      draw(host);
    },
    drop(speed) {
      const host = sheet();
      if (!host) return;
      const all = heights(host);
      const rest = restOf(stop, all[stop] - dragged, all, speed);
      dragged = 0;
      delete host.dataset.dragged;
      if (rest === 'closed') onClose();
      else settle(host, rest);
    },
  };
}
