import type { Point } from '../dom/point.ts';
import type { PageMention } from '../text/page-mention.ts';
import type { Box } from './triangle.ts';

/** The page and the card, as the hover controller sees them. */
export interface HoverContext {
  /** The marked mention at a point of a document's own window. */
  mentionAt(doc: Document, x: number, y: number): PageMention | null;
  /** The card's box while it is open. */
  cardBox(): Box | null;
  /** Whether an event happened in the card. */
  isCard(event: globalThis.Event): boolean;
  /** Whether Esc would close the card first, rather than something the page has opened since. */
  isOnTop(): boolean;
  /**
   * Whether what was done is confirmed in place of the card: that makes way for
   * the card of another name.
   */
  isNotice(): boolean;
  /** What opens a card. With `click`, hovering does nothing. */
  opening(): 'rest' | 'long-rest' | 'click';
  /** The pointer is moving over the page, so a card may be needed soon. */
  onPointerActivity(): void;
  /** The pointer rests on a mention whose card may open soon; null once it no longer does. */
  expect(mention: PageMention | null): void;
  /**
   * Opens the card of a mention, or closes the card (null). A `pinned` card takes focus; `pointer`
   * is its last position in the top window.
   */
  show(mention: PageMention | null, pinned: boolean, pointer: Point | null): void;
  /**
   * The open card was pinned or unpinned. `blocked` is the mention under the pointer that a pinned
   * card keeps from opening.
   */
  onPinned(pinned: boolean, blocked: PageMention | null): void;
}
