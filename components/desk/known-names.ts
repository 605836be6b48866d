import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Hit } from '../../packs/hit.ts';

/** An entry that a text names, and the blocks of the text that do. */
export interface KnownName {
  readonly hit: Hit;
  readonly sentences: readonly number[];
}

/** What all background there is knows of the names in a text, as it would mark them in a page. */
export async function knownNames(sentences: readonly string[], lang: string): Promise<KnownName[]> {
  const found = await sendToBackground({
    type: 'spot',
    blocks: [...sentences],
    langs: sentences.map(() => lang || null),
  });
  if (!found) return [];
  return found.terms.map((hit) => ({
    hit,
    sentences: [
      ...new Set(found.mentions.filter(({ entry }) => entry === hit.id).map(({ block }) => block)),
    ],
  }));
}
