import * as v from 'valibot';
import { countryOf } from './figures/country.ts';
import { Kind } from './kind.ts';
import type { Entry } from './schema.ts';

export const Hit = v.object({
  id: v.string(),
  name: v.string(),
  kind: Kind,
  gloss: v.string(),
  /** Its subject, if any. */
  subject: v.optional(v.string()),
  /** Well known: listed, but marked only if the reader wants that. */
  familiar: v.boolean(),
  /** The country it is, by its name on maps. */
  country: v.optional(v.string()),
});
/** An entry as a list item. */
export type Hit = v.InferOutput<typeof Hit>;

/** Reduces a line to what lists show. */
export function hitIn({ id, name, kind, gloss, subject, familiar, country }: Hit): Hit {
  return {
    id,
    name,
    kind,
    gloss,
    ...(subject ? { subject } : {}),
    familiar,
    ...(country ? { country } : {}),
  };
}

/** An entry as a list item. */
export function hitOf(entry: Entry): Hit {
  const country = countryOf(entry);
  return hitIn({ ...entry, gloss: entry.gloss.text, ...(country === null ? {} : { country }) });
}
