import type { Kind } from '../packs/kind.ts';
import { freeId } from './ids.ts';
import { type DeskCard, type DeskDocument, type DeskPack, emptyCard } from './model.ts';
import type { SourceText } from './source.ts';

/** A document that mentions a name, and the sentences that do. */
export interface Mention {
  readonly document: DeskDocument;
  /** Language of the document, as far as known. */
  readonly lang: string;
  readonly sentences: readonly string[];
}

/** The documents of a pack that mention a name as it is written. @param sources their texts, by key. */
export function mentionsOf(
  name: string,
  { documents, lang }: DeskPack,
  sources: ReadonlyMap<string, SourceText>,
): Mention[] {
  return documents.flatMap((document) => {
    const source = sources.get(document.source);
    const sentences = (source?.paragraphs.flat() ?? []).filter((each) => each.includes(name));
    return sentences.length > 0 ? [{ document, lang: source?.lang || lang, sentences }] : [];
  });
}

/**
 * Begins a card. It is as of the newest document that mentions the name, and the name is marked in
 * the languages of those documents, too: who writes in German about an English text reads English pages.
 *
 * @param today as YYYY-MM-DD, where no document has a day.
 */
export function newCard(
  pack: DeskPack,
  mentions: readonly Mention[],
  { name, kind, today }: { readonly name: string; readonly kind: Kind; readonly today: string },
): DeskCard {
  const id = freeId(name, 'card', (each) => pack.cards.some((card) => card.id === each));
  const days = mentions.map(({ document: { date } }) => date).filter(({ length }) => length === 10);
  const card = emptyCard(id, name, pack.lang, days.sort().at(-1) ?? today);
  const langs = new Set([pack.lang, ...mentions.map(({ lang }) => lang)]);
  return { ...card, kind, forms: [...langs].map((lang) => ({ text: name, lang, kind: 'sure' })) };
}
