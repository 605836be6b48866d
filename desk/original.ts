import type { DeskPack, Line } from './model.ts';
import type { SourceText } from './source.ts';

/** The sentences of a document that a line restates. */
export interface Original {
  readonly sentences: readonly string[];
  /** Language of the document, if it is known. */
  readonly lang: string | undefined;
  /** Key of the document's text; empty if it is not on the desk. */
  readonly source: string;
}

/**
 * The sentences behind the statements that a line cites; if it cites none, the
 * one it was started from.
 */
export function originalOf(
  { from, cites }: Line,
  pack: DeskPack,
  sources: ReadonlyMap<string, SourceText>,
): Original {
  const cited = cites.flatMap(({ document, statement }) => {
    const of = pack.documents.find(({ id }) => id === document)?.statements[statement - 1];
    return (of?.from ?? []).map((sentence) => ({ document, sentence }));
  });
  const places = cites.length === 0 && from ? [from] : cited;
  const key = pack.documents.find(({ id }) => id === places[0]?.document)?.source ?? '';
  const sentences = places.flatMap(({ document, sentence }) => {
    const of = pack.documents.find(({ id }) => id === document);
    return sources.get(of?.source ?? '')?.paragraphs.flat()[sentence] ?? [];
  });
  return { sentences, lang: sources.get(key)?.lang || undefined, source: key };
}
