import type { Line } from '../../desk/model.ts';
import { useSession } from './session.ts';

/** The sentences of a document that a line says in other words. */
interface Original {
  readonly sentences: readonly string[];
  readonly lang: string | undefined;
  /** Key of the document's text; empty if it is not on the desk. */
  readonly source: string;
}

/** The sentences of the statements that a line rests on; before it has any, the one that it was begun from. */
export function useOriginal({ from, cites }: Line): Original {
  const { pack, sources } = useSession();
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
