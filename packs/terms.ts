import type { Term } from '../spotting/types.ts';
import type { Pack } from './schema.ts';

/** What spotting needs from a pack. */
export function termsOf(pack: Pack): Term[] {
  return pack.entries.map(({ id, kind, forms, cues, against, related }) => ({
    id,
    kind,
    forms,
    cues,
    against,
    related,
  }));
}
