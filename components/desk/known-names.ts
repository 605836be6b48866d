import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Hit } from '../../packs/hit.ts';

/** An entry that a text names, and the blocks of the text that do. */
export interface KnownName {
  readonly hit: Hit;
  /** What the text calls it, in small letters. */
  readonly names: ReadonlySet<string>;
  readonly sentences: readonly number[];
}

/**
 * What all background there is knows of the names in a text, as it would mark them in a page.
 *
 * @param own id of the pack on the desk, whose cards are at hand anyway.
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
