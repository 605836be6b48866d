import * as v from 'valibot';
import { Kind } from './kind.ts';
import type { Entry } from './schema.ts';

export const Hit = v.object({
  id: v.string(),
  name: v.string(),
  kind: Kind,
  gloss: v.string(),
});
/** An entry as a line of a list. */
export type Hit = v.InferOutput<typeof Hit>;

export function hitOf(entry: Entry): Hit {
  return { id: entry.id, name: entry.name, kind: entry.kind, gloss: entry.gloss.text };
}
