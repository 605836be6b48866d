import * as v from 'valibot';
import { Cite } from './cite.ts';
import { developmentsOf } from './developments.ts';
import { ALL_FACT_LABELS } from './fact-labels.ts';
import { chainOf } from './figures/chain.ts';
import { Figure } from './figures/schema.ts';
import { timelineOf } from './figures/timeline.ts';
import { Kind } from './kind.ts';
import type { Citation, Development, Entry, Pack, Sentence, SourceDocument } from './schema.ts';
import { type TextLink, TextLinks } from './text-link.ts';

/**
 * What a card shows: an entry joined with the documents it cites. The page gets cards, never
 * the pack. Sources are numbered from 1 in the order a reader meets them.
 */

const Cited = v.object({ text: v.string(), cites: v.array(Cite), links: TextLinks });
/** A sentence, what it rests on, and the names in it that have a card. */
export type Cited = v.InferOutput<typeof Cited>;

/** A sentence about something that happened on a date. */
const Dated = v.object({ ...Cited.entries, date: v.string() });

/** A document as a card shows it. */
const Source = v.object({
  /** Id of the document. */
  id: v.string(),
  number: v.number(),
  about: v.string(),
  title: v.optional(v.string()),
  publisher: v.string(),
  via: v.optional(v.string()),
  date: v.optional(v.string()),
  dated: v.optional(v.string()),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//i))),
  /** The statements of this document that the card rests on, in our words. */
  statements: v.array(v.string()),
});
export type Source = v.InferOutput<typeof Source>;

const Related = v.object({ id: v.string(), name: v.string(), kind: Kind });
export type Related = v.InferOutput<typeof Related>;

export const Card = v.object({
  id: v.string(),
  name: v.string(),
  fullName: v.optional(v.string()),
  kind: Kind,
  lang: v.string(),
  /** Title of the pack it is from, where a reader has added that. */
  from: v.optional(v.string()),
  asOf: v.string(),
  gloss: Cited,
  facts: v.array(
    v.object({
      label: v.picklist(ALL_FACT_LABELS),
      value: v.string(),
      date: v.optional(v.string()),
      cites: v.array(Cite),
      links: TextLinks,
    }),
  ),
  summary: v.array(Cited),
  /** The newest dated fact, apart from the older ones. */
  latest: v.nullable(Dated),
  earlier: v.array(Dated),
  differ: v.array(Cited),
  related: v.array(Related),
  figure: v.optional(Figure),
  sources: v.array(Source),
});
export type Card = v.InferOutput<typeof Card>;

/** Joins an entry of `pack` with the documents it cites and the names of its related entries. */
export function cardOf(entry: Entry, pack: PackIndex): Card {
  const sources = new Map<string, CitedSource>();
  const joined = (cites: readonly Citation[]): Cite[] => {
    const byNumber = new Map<number, Set<number>>();
    for (const cite of cites) {
      const { source, statement } = add(sources, cite, pack);
      byNumber.set(source, (byNumber.get(source) ?? new Set()).add(statement));
    }
    return [...byNumber]
      .map(([source, statements]) => ({ source, statements: [...statements] }))
      .sort((a, b) => a.source - b.source);
  };
  /** Without those that lead nowhere, in a pack that was changed by hand after it was made. */
  const linksOf = (text: string, links: readonly TextLink[] = []) =>
    links.filter(
      (link) => link.entry !== entry.id && pack.entries.has(link.entry) && link.end <= text.length,
    );
  const cited = ({ text, cites, links }: Sentence): Cited => ({
    text,
    cites: joined(cites),
    links: linksOf(text, links),
  });
  const dated = (item: Development) => ({ ...cited(item), date: item.date });
  const { latest, earlier } = developmentsOf(entry);
  const text = {
    id: entry.id,
    name: entry.name,
    ...(entry.fullName ? { fullName: entry.fullName } : {}),
    kind: entry.kind,
    lang: pack.lang,
    ...(pack.from === undefined ? {} : { from: pack.from }),
    asOf: entry.asOf,
    gloss: cited(entry.gloss),
    facts: entry.facts.map(({ cites, links, ...fact }) => ({
      ...fact,
      cites: joined(cites),
      links: linksOf(fact.value, links),
    })),
    summary: entry.summary.map(cited),
    latest: latest ? dated(latest) : null,
    earlier: earlier.map(dated),
    differ: entry.differ.map(cited),
    related: entry.related.flatMap((id) => {
      const other = pack.entries.get(id);
      return other ? [{ id, name: other.name, kind: other.kind }] : [];
    }),
  };
  // After the text, whose sources are numbered as they are read.
  const figure = figureOf(entry, pack, joined);
  return {
    ...text,
    ...(figure ? { figure } : {}),
    sources: [...sources.values()].map(({ source }) => source),
  };
}

function figureOf(
  entry: Entry,
  pack: PackIndex,
  joined: (cites: readonly Citation[]) => Cite[],
): Figure | null {
  if (entry.kind === 'organisation') return chainOf(entry, pack.entries, joined);
  if (entry.map) {
    return { type: 'map', map: entry.map, cites: joined(entry.area?.cites ?? []) };
  }
  const moments = timelineOf(entry, pack.entries);
  return moments.length > 0 ? { type: 'timeline', moments } : null;
}

/** A pack with its documents and entries by id. */
export interface PackIndex {
  readonly lang: string;
  /** Its title, where a reader has added it. */
  readonly from: string | undefined;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly entries: ReadonlyMap<string, Entry>;
}

export function indexPack(pack: Pack, from?: string): PackIndex {
  return {
    lang: pack.lang,
    from,
    documents: new Map(pack.documents.map((document) => [document.id, document])),
    entries: new Map(pack.entries.map((entry) => [entry.id, entry])),
  };
}

/** A source with the indexes there of the statements of its document, by their numbers. */
interface CitedSource {
  readonly source: Source;
  readonly indexes: Map<number, number>;
}

/**
 * Adds what `cite` points at to `sources`.
 *
 * @returns the number of its source, and the index of its statement there.
 */
function add(
  sources: Map<string, CitedSource>,
  cite: Citation,
  pack: PackIndex,
): { readonly source: number; readonly statement: number } {
  const document = pack.documents.get(cite.document);
  const statement = document?.statements[cite.statement - 1];
  if (!document || statement === undefined) {
    throw new Error(`${cite.document}#${cite.statement} is not in the pack`);
  }
  const { statements: _all, ...about } = document;
  const cited: CitedSource = sources.get(document.id) ?? {
    source: { ...about, number: sources.size + 1, statements: [] },
    indexes: new Map(),
  };
  sources.set(document.id, cited);
  const { source, indexes } = cited;
  const index = indexes.get(cite.statement) ?? source.statements.push(statement) - 1;
  indexes.set(cite.statement, index);
  return { source: source.number, statement: index };
}
