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
