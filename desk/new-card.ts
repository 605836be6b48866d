import type { Kind } from '../packs/kind.ts';
import { freeId } from './ids.ts';
import { bearingOn, introductionOf } from './introduction.ts';
import { langOfName } from './lang-of-name.ts';
import {
  type DeskCard,
  type DeskDocument,
  type DeskPack,
  emptyCard,
  emptyLine,
  type Line,
} from './model.ts';
import type { SourceText } from './source.ts';

/** A document that mentions a name, and the sentences that do. */
export interface Mention {
  readonly document: DeskDocument;
  /** Language of the document, as far as known. */
  readonly lang: string;
  readonly sentences: readonly string[];
}

/** Sentences of a document to start a card from. */
export interface Beginning {
  readonly document: DeskDocument;
  readonly lang: string;
  /** All of the document. */
  readonly sentences: readonly string[];
  /** Indexes of those to start from. */
  readonly chosen: readonly number[];
}

/**
 * What a card starts from if nobody has chosen: the sentences most relevant to its
 * name in the first document.
 */
export function beginningOf(
  name: string,
  { documents, lang }: DeskPack,
  sources: ReadonlyMap<string, SourceText>,
): Beginning | null {
  for (const document of documents) {
    const source = sources.get(document.source);
    const sentences = source?.paragraphs.flat() ?? [];
    const among = sentences.flatMap((each, index) => (each.includes(name) ? index : []));
    const of = source?.lang || lang;
    const chosen = bearingOn(name, among, sentences, of);
    if (chosen.length > 0) return { document, lang: of, sentences, chosen };
  }
  return null;
}

/** The documents of a pack that mention a name as written. @param sources their texts, by key. */
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
 * Starts a card. Its date is that of the newest document that mentions the name, until it cites one
 * (`as-of.ts`). The name is also marked in the languages of those documents: whoever writes in
 * German about an English text also reads English pages. Its gloss is what one of the chosen
 * sentences says the name is, if the card is in their language.
 *
 * @param written how the documents write the name; see `as-written.ts`.
 * @param today as YYYY-MM-DD, where no document has a day.
 */
export function newCard(
  pack: DeskPack,
  mentions: readonly Mention[],
  {
    name,
    written = name,
    kind,
    today,
  }: {
    readonly name: string;
    readonly written?: string;
    readonly kind: Kind;
    readonly today: string;
  },
  beginning: Beginning | null = null,
): DeskCard {
  const id = freeId(name, 'card', (each) => pack.cards.some((card) => card.id === each));
  const days = mentions.map(({ document: { date } }) => date).filter(({ length }) => length === 10);
  const card = emptyCard(id, name, pack.lang, days.sort().at(-1) ?? today);
  const langs = new Set(
    [pack.lang, ...mentions.map(({ lang }) => lang)].map((lang) => langOfName(written, lang)),
  );
  return {
    ...card,
    kind,
    forms: [...langs].map((lang) => ({ text: written, lang, kind: 'sure' })),
    ...(beginning ? begun(written, pack.lang, beginning) : {}),
  };
}

function begun(
  name: string,
  lang: string,
  { document: { id: document }, lang: of, sentences, chosen }: Beginning,
): Pick<DeskCard, 'gloss' | 'summary'> {
  const lineFrom = (sentence: number, text = ''): Line => ({
    ...emptyLine(),
    text,
    from: { document, sentence },
  });
  const introductions = chosen.map((index) =>
    of === lang ? introductionOf(name, sentences[index] ?? '', of) : '',
  );
  const at = Math.max(0, introductions.findIndex(Boolean));
  return {
    gloss: lineFrom(chosen[at] ?? 0, introductions[at]),
    summary: chosen.map((index) => lineFrom(index)),
  };
}
