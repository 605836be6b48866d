import * as v from 'valibot';
import { countryOf } from './figures/country.ts';
import { TimelineEvent } from './figures/schema.ts';
import { momentOf } from './figures/timeline.ts';
import { Hit, hitOf } from './hit.ts';
import { Citation, type Entry } from './schema.ts';

/** Ids at run time may be qualified; see `imported/qualify.ts`. */
const Relation = v.object({
  id: v.string(),
  cites: v.array(v.object({ ...Citation.entries, document: v.string() })),
});

/** What lists, and the cards and figures of others, have to know of an entry. */
export const Line = v.object({
  ...Hit.entries,
  /** As a dated event, if it is one. */
  moment: v.optional(TimelineEvent),
  /** The country that it is, by the name that maps have for it. */
  country: v.optional(v.string()),
  parent: v.optional(Relation),
  rivals: v.optional(v.array(Relation), []),
});
export type Line = v.InferOutput<typeof Line>;

/** What the relations of groups are told by. */
export type Kin = Pick<Line, 'id' | 'name' | 'kind' | 'parent' | 'rivals'>;

export function lineOf(entry: Entry): Line {
  const [moment, country] = [momentOf(entry), countryOf(entry)];
  return {
    ...hitOf(entry),
    ...(moment ? { moment } : {}),
    ...(country === null ? {} : { country }),
    ...(entry.parent ? { parent: entry.parent } : {}),
    rivals: entry.rivals,
  };
}
