import * as v from 'valibot';
import { Card } from '../packs/card.ts';
import { TextSize } from '../settings/schema.ts';
import { exists } from '../text/date-in.ts';
import { FIRST_ISSUE, isWithinBounds } from './bounds.ts';
import { LibraryLink, Missing } from './protocol.ts';

/**
 * Messages between the reader of a page and the card. The card runs in an iframe of the extension's
 * own origin, out of the page's reach. The two talk over a `MessagePort`, which the reader hands
 * over once the background has vouched for the frame (see `card-frame` in protocol.ts). The card
 * validates what a page sends; the reader trusts the card.
 */

/** A name as written in the page, and why it is marked; see `spotting/types.ts`. */
const Named = v.object({
  text: v.string(),
  lang: v.string(),
  reason: v.variant('because', [
    v.object({ because: v.literal('sure') }),
    v.object({ because: v.picklist(['cue', 'related', 'none']), words: v.string() }),
  ]),
});

/** An error that the card shows. */
const ErrorNotice = v.variant('kind', [
  /** A related entry is gone. */
  v.object({ kind: v.literal('not-opened') }),
  v.object({ kind: v.literal('no-answer') }),
  v.object({
    kind: v.literal('not-saved'),
    saved: v.object({
      ok: v.literal(false),
      reason: v.picklist(['full', 'failed']),
      detail: v.string(),
    }),
  }),
]);
export type ErrorNotice = v.InferOutput<typeof ErrorNotice>;
export type NotSaved = Extract<ErrorNotice, { kind: 'not-saved' }>['saved'];

/** A change made from the card: a term was muted, or a site turned off. */
const DoneFromCard = v.variant('kind', [
  v.object({ kind: v.literal('muted'), name: v.string() }),
  v.object({ kind: v.literal('site-off'), host: v.string() }),
]);
export type DoneFromCard = v.InferOutput<typeof DoneFromCard>;

/** The parts of a card that are shown one at a time, in tabs. */
const PartName = v.picklist(['differ', 'figure', 'earlier', 'sources', 'related']);
export type PartName = v.InferOutput<typeof PartName>;

/** The reader's position in a card, which “Back” restores. */
const CardPosition = v.object({
  /** The open part. */
  part: v.nullable(PartName),
  /** The open source, as a key made by `openedAs`. */
  opened: v.nullable(v.string()),
  /** Scroll offset from the top, in CSS pixels. */
  scroll: v.pipe(v.number(), v.finite()),
  /** The focused element, as its index among the card's focusable elements. */
  focus: v.nullable(v.pipe(v.number(), v.integer())),
});
export type CardPosition = v.InferOutput<typeof CardPosition>;

/** What the card displays. */
export const CardView = v.object({
  card: Card,
  /** The name on the page that the card was opened from, if any. */
  named: v.nullable(Named),
  /** Publication date of the article, ISO 8601, with the precision the page gives. */
  articleDate: v.nullable(
    v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/), v.check(exists, 'There is no such date.')),
  ),
  /** Names of the cards that led to this one, oldest first; “Back” goes to the last. */
  trail: v.array(v.string()),
  /** The position to restore; null for a card that has not been open before. */
  position: v.nullable(CardPosition),
  error: v.nullable(ErrorNotice),
  /** Shown instead of the card, with an undo button. */
  done: v.nullable(DoneFromCard),
});
export type CardView = v.InferOutput<typeof CardView>;

/** What is drawn for selected text that matches no entry. */
const MissingView = v.object({ missing: Missing, error: v.nullable(ErrorNotice) });
export type MissingView = v.InferOutput<typeof MissingView>;

/** Layout parameters that the frame cannot determine for itself. */
const CardLayout = v.object({
  theme: v.picklist(['light', 'dark']),
  size: TextSize,
  /**
   * Whether the card is a bottom sheet: media queries in a frame only see the frame's own width.
   */
  sheet: v.boolean(),
  /** Whether the page belongs to a site that can be turned off. */
  site: v.boolean(),
});
export type CardLayout = v.InferOutput<typeof CardLayout>;

const CardMessage = v.variant('type', [
  /**
   * Render this, then answer with `drawn`. `anew` discards the state of the previous card, such as
   * unfolded sections.
   */
  v.object({
    type: v.literal('draw'),
    drawing: v.number(),
    anew: v.boolean(),
    layout: CardLayout,
    view: v.union([CardView, MissingView]),
  }),
  /** The card is now visible; `focus` asks it to take the focus. */
  v.object({ type: v.literal('shown'), pinned: v.boolean(), focus: v.boolean() }),
  /**
   * Whether the card is pinned, and the name under the pointer, if any, that
   * this keeps from opening.
   */
  v.object({
    type: v.literal('pinned'),
    pinned: v.boolean(),
    blocked: v.nullable(v.string()),
  }),
  /** Whether the sheet has its full height, and is at the top of the screen. */
  v.object({ type: v.literal('sheet'), tall: v.boolean(), atTop: v.boolean() }),
  /** Answer with `selected`. */
  v.object({ type: v.literal('selected') }),
]);
/** From the reader to the card. */
export const ToCard = v.config(
  v.pipe(v.unknown(), v.check(isWithinBounds, 'Larger than any card.'), CardMessage),
  FIRST_ISSUE,
);
export type ToCard = v.InferOutput<typeof ToCard>;

/** From the card to the reader. */
export const FromCard = v.variant('type', [
  /**
   * `drawing` has been rendered; `height` is its natural height in CSS pixels, whatever the
   * frame's. Sent again when the height changes.
   */
  v.object({
    type: v.literal('drawn'),
    drawing: v.number(),
    height: v.pipe(v.number(), v.finite()),
  }),
  /** The pointer entered or left the card. */
  v.object({ type: v.literal('pointer'), inside: v.boolean() }),
  /** A finger has dragged the sheet down by this many CSS pixels; up, if negative. */
  v.object({ type: v.literal('drag'), by: v.pipe(v.number(), v.finite()) }),
  /** The drag ended, at this speed in CSS pixels per millisecond. */
  v.object({ type: v.literal('dropped'), speed: v.pipe(v.number(), v.finite()) }),
  /** Give the sheet its full height, or take it back. */
  v.object({ type: v.literal('stretch'), tall: v.boolean() }),
  v.object({ type: v.literal('esc') }),
  v.object({ type: v.literal('close') }),
  /** Something is in progress in the card, such as selecting text: keep it open. */
  v.object({ type: v.literal('hold') }),
  /** Pin the card, or unpin it if it is pinned. */
  v.object({ type: v.literal('pin') }),
  v.object({ type: v.literal('back') }),
  /** Go back to a card that led to this one, by its index in `trail`. */
  v.object({ type: v.literal('trail'), index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** The reader's position, sent just before another card replaces this one. */
  v.object({ type: v.literal('position'), position: CardPosition }),
  v.object({ type: v.literal('related'), id: v.string() }),
  v.object({ type: v.literal('library'), route: LibraryLink }),
  /** Mute this term. */
  v.object({ type: v.literal('mute') }),
  v.object({ type: v.literal('leave-site') }),
  v.object({ type: v.literal('undo') }),
  /** The text selected in the card. */
  v.object({ type: v.literal('selected'), text: v.string() }),
]);
export type FromCard = v.InferOutput<typeof FromCard>;
