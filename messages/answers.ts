import * as v from 'valibot';
import { Card } from '../packs/card.ts';
import { Hit } from '../packs/hit.ts';
import type { Request } from './requests.ts';
import type { SchemasOf } from './schemas.ts';
import { Vote } from './vote.ts';

const Place = v.object({ block: v.number(), start: v.number(), end: v.number() });
const Mention = v.object({
  ...Place.entries,
  entry: v.string(),
  licence: v.picklist(['sure', 'cue', 'none']),
  lang: v.string(),
  cue: v.exactOptional(Place),
});

const answers = {
  probed: v.null(),
  /** Null where the site is off by now: the reader is to stop. */
  spot: v.nullable(v.object({ mentions: v.array(Mention), cards: v.array(Card) })),
  counted: v.null(),
  'card-code': v.null(),
  card: v.nullable(Card),
  search: v.array(Hit),
  /** Null where extensions are kept out of the tab. */
  look: v.nullable(Vote),
  'leave-site': v.null(),
} as const;
/** What each request is answered with. */
export type Answers = { [T in Request['type']]: v.InferOutput<(typeof answers)[T]> };
export const ANSWERS: SchemasOf<Answers> = answers;
