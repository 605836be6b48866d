import { t } from '../../i18n/i18n.ts';
import type { Kind } from '../../packs/kind.ts';

/** The localised name of a kind of entry. */
export function nameOfKind(kind: Kind): string {
  return t(`kind.${kind}`);
}
