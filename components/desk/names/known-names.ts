import { sendToBackground } from '../../../messages/send-to-background.ts';
import type { Hit } from '../../../packs/hit.ts';

/** An entry named in a text, and the blocks that name it. */
export interface KnownName {
  readonly hit: Hit;
  /** How the text names it, in lower case. */
  readonly names: ReadonlySet<string>;
  /** How the text names it first; its own name if only a longer name has it. */
  readonly written: string;
  readonly sentences: readonly number[];
}

/**
 * Finds the entries, from the bundled content and imported packs, that a text names, as on a page.
 *
 * @param names of the text, looked up by themselves, too: “Kabul” is also where only
 *   “Kabul airport” is named.
 * @param own id of the pack being edited, whose own cards are left out.
 */
export async function knownNames(
  sentences: readonly string[],
  names: readonly string[],
  lang: string,
  own: string,
): Promise<KnownName[]> {
  const blocks = [...sentences, ...names];
  const found = await sendToBackground({
    type: 'spot',
    blocks,
    langs: blocks.map(() => lang || null),
    lists: blocks.map(() => true),
    written: null,
  });
  if (!found) return [];
  const others = found.terms.filter(({ id }) => !id.startsWith(`${own}/`));
  return others.flatMap((hit) => {
    const mentions = found.mentions.filter(({ entry }) => entry === hit.id);
    const inText = mentions.filter(({ block }) => block < sentences.length);
    const written = inText.map(
      ({ block, start, end }) => sentences[block]?.slice(start, end) ?? '',
    );
    const alone = mentions.flatMap(({ block, start, end, evidence }) => {
      const name = names[block - sentences.length];
      return name && start === 0 && end === name.length && evidence !== 'none' ? name : [];
    });
    if (written.length + alone.length === 0) return [];
    return {
      hit,
      names: new Set([hit.name, ...written, ...alone].map((name) => name.toLowerCase())),
      written: written[0] ?? hit.name,
      sentences: [...new Set(inText.map(({ block }) => block))],
    };
  });
}
