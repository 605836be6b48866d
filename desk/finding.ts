import * as v from 'valibot';
import { Pack } from '../packs/schema.ts';

export const Target = v.object({ kind: v.picklist(['card', 'document']), id: v.string() });
/** What is checked: a card or a document, by id. */
export type Target = Readonly<v.InferOutput<typeof Target>>;

export const DeskFinding = v.object({
  /** Such as `summary.1`; empty if it is about the whole. */
  field: v.string(),
  /** Id of the rule. */
  rule: v.string(),
  /** In English, with the words it is about in quotes. */
  reason: v.string(),
  fix: v.string(),
  /** Numbers in the message, by name. */
  values: v.record(v.string(), v.number()),
  /**
   * An error, which keeps the card, or what rests on the document, out of
   * the pack; otherwise advice.
   */
  must: v.boolean(),
});
/** A finding of the check, and the field it is about. */
export type DeskFinding = Readonly<v.InferOutput<typeof DeskFinding>>;

/** Findings by the `keyOf` their target. */
export type Findings = ReadonlyMap<string, readonly DeskFinding[]>;

/** A key for maps; no two targets have the same. */
export function keyOf({ kind, id }: Target): string {
  return `${kind}:${id}`;
}

export const DeskCheck = v.object({
  findings: v.map(v.string(), v.pipe(v.array(DeskFinding), v.readonly())),
  /** All valid cards; null if there are none. */
  pack: v.nullable(Pack),
  /** Ids of the cards that have errors and are not in the pack. */
  waiting: v.pipe(v.array(v.string()), v.readonly()),
});
/** The result of checking everything on the desk. */
export type DeskCheck = Readonly<v.InferOutput<typeof DeskCheck>>;
