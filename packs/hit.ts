import * as v from 'valibot';
import { Kind } from './kind.ts';
import type { Entry } from './schema.ts';

export const Hit = v.object({
  id: v.string(),
  name: v.string(),
  kind: Kind,
  gloss: v.string(),
  /** The subject it belongs to, if to any. */
  subject: v.optional(v.string()),
  /** Listed, but marked only where the reader wants that. */
  familiar: v.boolean(),
});
/** An entry as a line of a list. */
export type Hit = v.InferOutput<typeof Hit>;

/** What lists show of a line that says more. */
export function hitIn({ id, name, kind, gloss, subject, familiar }: Hit): Hit {
  return { id, name, kind, gloss, ...(subject ? { subject } : {}), familiar };
}

export function hitOf(entry: Entry): Hit {
  const { id, name, kind, gloss, subject, familiar } = entry;
  return { id, name, kind, gloss: gloss.text, ...(subject ? { subject } : {}), familiar };
}
