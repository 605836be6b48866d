import * as v from 'valibot';
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
});
/** An entry as a list item. */
export type Hit = v.InferOutput<typeof Hit>;

/** Reduces a line to what lists show. */
export function hitIn({ id, name, kind, gloss, subject, familiar }: Hit): Hit {
  return { id, name, kind, gloss, ...(subject ? { subject } : {}), familiar };
}

/** An entry as a list item. */
export function hitOf(entry: Entry): Hit {
  const { id, name, kind, gloss, subject, familiar } = entry;
  return { id, name, kind, gloss: gloss.text, ...(subject ? { subject } : {}), familiar };
}
