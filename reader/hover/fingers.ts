/** A movement of the pointer, or of the mouse: there are pages that stop the former at their window. */
export type Movement = MouseEvent & { readonly pointerType?: string };

/**
 * Tells what a finger does from what a mouse or a pen does. Events of the mouse do not say, and follow a finger that
 * taps: they are of what pointed last.
 */
export function createFingers(): (event: Movement) => boolean {
  let kind: string | undefined;
  return ({ pointerType }) => {
    kind = pointerType ?? kind;
    return kind === 'touch';
  };
}
