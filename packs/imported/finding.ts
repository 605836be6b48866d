import * as v from 'valibot';
import { Pack } from '../schema.ts';

export const Finding = v.object({
  file: v.string(),
  line: v.number(),
  reason: v.string(),
  /** Where in a pack file it is, as the keys that lead there. */
  at: v.exactOptional(v.string()),
  /** What the card or the document it is in is called there. */
  called: v.exactOptional(v.string()),
  /** How to fix it. */
  fix: v.exactOptional(v.string()),
  /** Id of the rule, by which the interface has its own text for it. */
  rule: v.exactOptional(v.string()),
  /** Numbers in the message, by name. */
  values: v.exactOptional(v.record(v.string(), v.number())),
});
/** A problem in a pack, and its location; lines count from 1. */
export type Finding = Readonly<v.InferOutput<typeof Finding>>;

const Findings = v.pipe(v.array(Finding), v.readonly());
export const PackRead = v.variant('ok', [
  v.object({ ok: v.literal(true), pack: Pack, advice: Findings }),
  v.object({ ok: v.literal(false), findings: Findings }),
]);
/** A valid pack with advice on its style, or everything that makes it invalid. */
export type PackRead = Readonly<v.InferOutput<typeof PackRead>>;
