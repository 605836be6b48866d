import { setOnHost } from './host.ts';

/** Where the card is a sheet at the foot of the screen; `host.css` asks the same. */
const SHEET = '(max-width: 480px), (pointer: coarse)';

/** A sheet that was dragged by this share of its height, or thrown faster, closes. */
const CLOSES = { share: 0.3, speed: 0.5 } as const;

export function isSheet(): boolean {
  return matchMedia(SHEET).matches;
}

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

/** A sheet under a finger. */
export interface SheetDrag {
  /** The finger is so many CSS pixels below where it began. */
  by(pixels: number): void;
  /** It was let go, at so many CSS pixels per millisecond downwards. */
  drop(speed: number): void;
}

/** Moves a sheet with the finger, and closes it or lets it spring back where that lets go. */
export function createSheetDrag(sheet: () => HTMLElement | null, onClose: () => void): SheetDrag {
  let dragged = 0;
  return {
    by(pixels) {
      const host = sheet();
      if (!host) return;
      dragged = Math.max(0, pixels);
      host.dataset.dragged = '';
      setOnHost(host, { drag: `${Math.round(dragged)}px` });
    },
    drop(speed) {
      const host = sheet();
      if (!host) return;
      const gone = closes(dragged, host.offsetHeight, speed);
      dragged = 0;
      delete host.dataset.dragged;
      if (gone) onClose();
      else setOnHost(host, { drag: '0px' });
    },
  };
}
