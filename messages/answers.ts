import * as v from 'valibot';
import { Card } from '../packs/card.ts';
import { Hit } from '../packs/hit.ts';
import { Contents, DocumentView } from '../packs/library.ts';
import { PageSettings } from '../settings/schema.ts';
import { type Request, SiteRule } from './requests.ts';
import type { SchemasOf } from './schemas.ts';
import { Vote } from './vote.ts';

const Place = v.object({ block: v.number(), start: v.number(), end: v.number() });
const Mention = v.object({
  ...Place.entries,
  entry: v.string(),
  evidence: v.picklist(['sure', 'cue', 'none']),
  lang: v.string(),
  cue: v.exactOptional(Place),
});

const NotDone = v.object({
  ok: v.literal(false),
  reason: v.picklist(['full', 'failed']),
  detail: v.string(),
});
/** How a change of the settings went. */
const Done = v.variant('ok', [v.object({ ok: v.literal(true) }), NotDone]);

const Wish = v.variant('kind', [
  v.object({ kind: v.literal('entry'), id: v.string() }),
  v.object({ kind: v.literal('search'), query: v.string() }),
]);
/** What the popup is to show as it opens. */
export type Wish = v.InferOutput<typeof Wish>;

const answers = {
  probed: v.null(),
  /** Null where the site is off by now: the reader is to stop. */
  spot: v.nullable(
    v.object({
      mentions: v.array(Mention),
      terms: v.array(Hit),
      settings: PageSettings,
    }),
  ),
  counted: v.null(),
  'marks-style': v.null(),
  'card-code': v.null(),
  /** The key that comes with the frame's port; null for a stranger. */
  'card-frame': v.nullable(v.string()),
  'open-popup': v.null(),
  wake: v.null(),
  /** Each is parsed as a `Card` when it is opened: most of a page's cards never are. */
  cards: v.array(v.looseObject({ id: v.string() })),
  card: v.nullable(Card),
  search: v.array(Hit),
  wish: v.nullable(Wish),
  contents: Contents,
  document: v.nullable(DocumentView),
  'open-library': v.null(),
  /** Null where extensions are kept out of the tab. */
  look: v.nullable(Vote),
  know: Done,
  'leave-site': v.variant('ok', [v.object({ ok: v.literal(true), before: SiteRule }), NotDone]),
  'rejoin-site': Done,
} as const;
/** What each request is answered with. */
export type Answers = { [T in Request['type']]: v.InferOutput<(typeof answers)[T]> };
export const ANSWERS: SchemasOf<Answers> = answers;
