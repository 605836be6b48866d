/** A `pointermove` or `mousemove` event: some pages stop the former at their window. */
export type Movement = MouseEvent & { readonly pointerType?: string };

/** A movement, the document that heard it, and whether it was over the card. */
export interface Moved {
  readonly event: Movement;
  readonly doc: Document;
  readonly isCard: boolean;
}

/**
 * Creates a check whether an event comes from a finger, rather than a mouse or a pen. Mouse events
 * do not say, and also follow a tap: they are attributed to whatever pointed last.
 */
export function createFingers(): (event: Movement) => boolean {
  let kind: string | undefined;
  return ({ pointerType }) => {
    kind = pointerType ?? kind;
    return kind === 'touch';
  };
}
