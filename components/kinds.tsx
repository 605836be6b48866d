import type { Kind } from '../packs/kind.ts';
import { t } from '../words/words.ts';

/** The word for a kind of entry. */
export function nameOfKind(kind: Kind): string {
  return t(`kind.${kind}`);
}
