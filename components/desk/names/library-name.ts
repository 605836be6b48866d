import { sendToBackground } from '../../../messages/send-to-background.ts';
import type { Hit } from '../../../packs/hit.ts';
import { isImported } from '../../../packs/imported/is-imported.ts';

/** What the library has for a name. */
interface Named {
  readonly hit: Hit;
  /** Whether the name leads to it by itself, without a cue. */
  readonly sure: boolean;
}

/** Looks a name up in the library, imported packs aside, as on a page. */
export async function inLibrary(name: string): Promise<Named | null> {
  const found = await sendToBackground({
    type: 'spot',
    blocks: [name],
    langs: [null],
    lists: [true],
    written: null,
  });
  const [mention] = found?.mentions ?? [];
  if (!mention || isImported(mention.entry)) return null;
  if (mention.start !== 0 || mention.end !== name.length) return null;
  const hit = found?.terms.find(({ id }) => id === mention.entry);
  return hit ? { hit, sure: mention.evidence !== 'none' } : null;
}
