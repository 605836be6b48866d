import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Hit } from '../../packs/hit.ts';

/** An entry named in a text, and the blocks that name it. */
export interface KnownName {
  readonly hit: Hit;
  /** How the text names it, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly sentences: readonly number[];
}

/**
 * Finds the entries, from the bundled content and imported packs, that a text names, as on a page.
 *
 * @param own id of the pack being edited, whose own cards are left out.
 */
export async function knownNames(
  sentences: readonly string[],
  lang: string,
  own: string,
): Promise<KnownName[]> {
  const found = await sendToBackground({
    type: 'spot',
    blocks: [...sentences],
    langs: sentences.map(() => lang || null),
  });
  if (!found) return [];
  const others = found.terms.filter(({ id }) => !id.startsWith(`${own}/`));
  return others.map((hit) => {
    const mentions = found.mentions.filter(({ entry }) => entry === hit.id);
    const written = mentions.map(
      ({ block, start, end }) => sentences[block]?.slice(start, end) ?? '',
    );
    return {
      hit,
      names: new Set([hit.name, ...written].map((name) => name.toLowerCase())),
      sentences: [...new Set(mentions.map(({ block }) => block))],
    };
  });
}
