import * as v from 'valibot';
import { TimelineEvent } from './figures/schema.ts';
import { inOrder, momentOf } from './figures/timeline.ts';
import { Hit, hitOf } from './hit.ts';
import { Citation, type Entry } from './schema.ts';

/** Ids at run time may be qualified; see `imported/qualify.ts`. */
const Relation = v.object({
  id: v.string(),
  cites: v.array(v.object({ ...Citation.entries, document: v.string() })),
});

/** What lists, other cards and figures need to know about an entry. */
export const Line = v.object({
  ...Hit.entries,
  /** The entry as a dated event, if it is one. */
  moment: v.optional(TimelineEvent),
  parent: v.optional(Relation),
  rivals: v.optional(v.array(Relation), []),
});
export type Line = v.InferOutput<typeof Line>;

/** What relations between groups are derived from. */
export type Kin = Pick<Line, 'id' | 'name' | 'kind' | 'parent' | 'rivals'>;

/** The line of an entry, as `Line` describes it. */
export function lineOf(entry: Entry): Line {
  const moment = momentOf(entry);
  return {
    ...hitOf(entry),
    ...(moment ? { moment } : {}),
    ...(entry.parent ? { parent: entry.parent } : {}),
    rivals: entry.rivals,
  };
}

/** The dated events among these, in chronological order, each with what it is. */
export function momentsIn(lines: readonly Line[]): TimelineEvent[] {
  return inOrder(lines.flatMap(({ moment, gloss }) => (moment ? [{ ...moment, gloss }] : [])));
}
