import * as v from 'valibot';
import { Card } from '../packs/card.ts';
import { TextSize } from '../settings/schema.ts';
import { LibraryLink, Missing } from './protocol.ts';

/**
 * What the reader of a page and the card say to each other. The card stands in a frame of the
 * extension's own origin, out of the page's reach; what joins the two is a `MessagePort` that the reader
 * hands over once the background has vouched for the frame (see `card-frame` in protocol.ts). Each side
 * parses what it hears.
 */

/** A name as it stands in the page, and why it is marked; see `spotting/types.ts`. */
const Named = v.object({
  text: v.string(),
  lang: v.string(),
  reason: v.variant('because', [
    v.object({ because: v.literal('name') }),
    v.object({ because: v.picklist(['cue', 'elsewhere']), words: v.string() }),
  ]),
});

/** What went wrong with something that was asked of a card. */
const ErrorNotice = v.variant('kind', [
  /** A related entry could not be had. */
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

/** What was done from the card: a term is not marked any more, or nothing is on a site. */
const DoneFromCard = v.variant('kind', [
  v.object({ kind: v.literal('muted'), name: v.string() }),
  v.object({ kind: v.literal('left'), host: v.string() }),
]);
export type DoneFromCard = v.InferOutput<typeof DoneFromCard>;

/** What of a card stands behind a tab. */
const PartName = v.picklist(['differ', 'figure', 'earlier', 'sources', 'related']);
export type PartName = v.InferOutput<typeof PartName>;

/** Where a reader is in a card, to be brought back there by “Back”. */
const CardPosition = v.object({
  /** The part that is open. */
  part: v.nullable(PartName),
  /** The source that is open, by `openedAs`. */
  opened: v.nullable(v.string()),
  /** CSS pixels from the top. */
  scroll: v.pipe(v.number(), v.finite()),
  /** What has the focus: its index among all in the card that can have it. */
  focus: v.nullable(v.pipe(v.number(), v.integer())),
});
export type CardPosition = v.InferOutput<typeof CardPosition>;

/** What is drawn in the card. */
export const CardView = v.object({
  card: Card,
  /** The name on the page that the card was opened from, if it was. */
  named: v.nullable(Named),
  /** When the article on the page was published, ISO 8601, as exact as the page says. */
  articleDate: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/))),
  /** Names of the cards that led to this one, the first first; “Back” leads to the last. */
  trail: v.array(v.string()),
  /** Where the reader was in it before; null where it is new to them. */
  position: v.nullable(CardPosition),
  error: v.nullable(ErrorNotice),
  /** Said in the card's place, with a way to undo it. */
  done: v.nullable(DoneFromCard),
});
export type CardView = v.InferOutput<typeof CardView>;

/** What is drawn where text was selected that names no entry. */
const MissingView = v.object({ missing: Missing, error: v.nullable(ErrorNotice) });
export type MissingView = v.InferOutput<typeof MissingView>;

/** How the card is laid out, which its frame cannot see for itself. */
const CardLayout = v.object({
  theme: v.picklist(['light', 'dark']),
  size: TextSize,
  /** Whether it is a sheet at the foot of the screen: media queries in a frame see its own width. */
  sheet: v.boolean(),
  /** Whether the page is on a site, which can be turned off. */
  site: v.boolean(),
});
export type CardLayout = v.InferOutput<typeof CardLayout>;

/** From the reader to the card. */
export const ToCard = v.variant('type', [
  /** Draw this, and answer by `drawn`; `anew` where nothing of the card before may stay, such as what was unfolded. */
  v.object({
    type: v.literal('draw'),
    drawing: v.number(),
    anew: v.boolean(),
    layout: CardLayout,
    view: v.union([CardView, MissingView]),
  }),
  /** The card is seen from now on; `focus` asks it to take the focus, and to look pinned. */
  v.object({ type: v.literal('shown'), focus: v.boolean() }),
  /** Whether the card stays until it is closed, and the name that it keeps from opening, if the pointer is on one. */
  v.object({
    type: v.literal('pinned'),
    pinned: v.boolean(),
    blocked: v.nullable(v.string()),
  }),
  /** Whether the sheet stands at its full height. */
  v.object({ type: v.literal('sheet'), tall: v.boolean() }),
  /** Answer by `selected`. */
  v.object({ type: v.literal('selected') }),
]);
export type ToCard = v.InferOutput<typeof ToCard>;

/** From the card to the reader. */
export const FromCard = v.variant('type', [
  /** What was sent as `drawing` stands there; `height` is what it wants, in CSS pixels, however high the frame is. Said again when that changes. */
  v.object({
    type: v.literal('drawn'),
    drawing: v.number(),
    height: v.pipe(v.number(), v.finite()),
  }),
  /** The pointer came into the card, or left it. */
  v.object({ type: v.literal('pointer'), inside: v.boolean() }),
  /** A finger holds the sheet so many CSS pixels below where it stood; above, where they are negative. */
  v.object({ type: v.literal('drag'), by: v.pipe(v.number(), v.finite()) }),
  /** It was let go, at so many CSS pixels per millisecond. */
  v.object({ type: v.literal('dropped'), speed: v.pipe(v.number(), v.finite()) }),
  /** The sheet is to stand at its full height, or not any more. */
  v.object({ type: v.literal('stretch'), tall: v.boolean() }),
  v.object({ type: v.literal('esc') }),
  v.object({ type: v.literal('close') }),
  /** Something is going on in the card, such as a selection: it is to stay. */
  v.object({ type: v.literal('hold') }),
  /** It is to stay until it is closed, or not any more if it was. */
  v.object({ type: v.literal('pin') }),
  v.object({ type: v.literal('back') }),
  /** Back to a card that led to this one. */
  v.object({ type: v.literal('trail'), index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** Where the reader is, just before the card gives way to one that it leads to. */
  v.object({ type: v.literal('position'), position: CardPosition }),
  v.object({ type: v.literal('related'), id: v.string() }),
  v.object({ type: v.literal('library'), route: LibraryLink }),
  /** The reader knows this term: it is not to be marked any more. */
  v.object({ type: v.literal('mute') }),
  v.object({ type: v.literal('leave-site') }),
  v.object({ type: v.literal('undo') }),
  /** The text that is selected in the card. */
  v.object({ type: v.literal('selected'), text: v.string() }),
]);
export type FromCard = v.InferOutput<typeof FromCard>;
