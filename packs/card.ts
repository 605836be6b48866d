import * as v from 'valibot';
import { developmentsOf } from './developments.ts';
import { ALL_FACT_LABELS } from './fact-labels.ts';
import { chainOf } from './figures/chain.ts';
import { Figure } from './figures/schema.ts';
import { timelineOf } from './figures/timeline.ts';
import { Kind } from './kind.ts';
import type { Citation, Development, Entry, Pack, Sentence, SourceDocument } from './schema.ts';

/**
 * What a card shows: an entry joined with the documents it cites. The page gets cards, never
 * the pack. Sources are numbered from 1 in the order a reader meets them.
 */

const Cited = v.object({ text: v.string(), sources: v.array(v.number()) });
/** A sentence and the numbers of its sources. */
export type Cited = v.InferOutput<typeof Cited>;

/** A sentence about something that happened on a date. */
const Dated = v.object({ ...Cited.entries, date: v.string() });

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
      sources: v.array(v.number()),
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
  const sources = new Map<string, Source>();
  const numbers = (cites: readonly Citation[]): number[] =>
    [...new Set(cites.map((cite) => add(sources, cite, pack)))].sort((a, b) => a - b);
  const cited = ({ text, cites }: Sentence): Cited => ({ text, sources: numbers(cites) });
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
    facts: entry.facts.map(({ cites, ...fact }) => ({ ...fact, sources: numbers(cites) })),
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
  const figure = figureOf(entry, pack, numbers);
  return { ...text, ...(figure ? { figure } : {}), sources: [...sources.values()] };
}

function figureOf(
  entry: Entry,
  pack: PackIndex,
  numbers: (cites: readonly Citation[]) => number[],
): Figure | null {
  if (entry.kind === 'organisation') return chainOf(entry, pack.entries, numbers);
  if (entry.map) {
    return { type: 'map', map: entry.map, sources: numbers(entry.area?.cites ?? []) };
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

/** Adds what `cite` points at to `sources`. @returns the number of its source. */
function add(
  sources: Map<string, Source>,
  cite: Sentence['cites'][number],
  pack: PackIndex,
): number {
  const document = pack.documents.get(cite.document);
  const statement = document?.statements[cite.statement - 1];
  if (!document || statement === undefined) {
    throw new Error(`${cite.document}#${cite.statement} is not in the pack`);
  }
  const known = sources.get(document.id);
  if (known) {
    if (!known.statements.includes(statement)) known.statements.push(statement);
    return known.number;
  }
  const { statements, ...about } = document;
  const number = sources.size + 1;
  sources.set(document.id, { ...about, number, statements: [statement] });
  return number;
}
