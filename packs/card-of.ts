import type { Card, Cited, Source } from './card.ts';
import type { Cite } from './cite.ts';
import { developmentsOf } from './developments.ts';
import { chainOf } from './figures/chain.ts';
import type { Figure, TimelineEvent } from './figures/schema.ts';
import { timelineOf } from './figures/timeline.ts';
import { mayHave } from './kind.ts';
import type { Kin } from './line.ts';
import type {
  Citation,
  Development,
  Entry,
  EntryBody,
  Pack,
  Sentence,
  SourceDocument,
} from './schema.ts';
import type { TextLink } from './text-link.ts';

/** Joins an entry of `pack` with the documents it cites and the names of its related entries. */
export function cardOf(entry: EntryBody, pack: PackIndex): Card {
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
  /** Drops links to missing entries, as in a pack edited by hand after it was compiled. */
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
    // The newest first, below the latest.
    earlier: earlier.toReversed().map(dated),
    differ: entry.differ.map(cited),
    // Each once, also if a pack has it twice.
    related: [...new Set(entry.related)].flatMap((id) => {
      const other = pack.entries.get(id);
      return other ? [{ id, name: other.name, kind: other.kind }] : [];
    }),
  };
  // After the text, so that sources are numbered in reading order.
  const figure = figureOf(entry, pack, joined);
  return {
    ...text,
    ...(figure ? { figure } : {}),
    sources: [...sources.values()].map(({ source }) => source),
  };
}

function figureOf(
  entry: EntryBody,
  pack: PackIndex,
  joined: (cites: readonly Citation[]) => Cite[],
): Figure | null {
  if (mayHave(entry.kind, 'ties')) return chainOf(entry, pack.entries, joined);
  if (entry.map) {
    return { type: 'map', map: entry.map, cites: joined(entry.area?.cites ?? []) };
  }
  const moments = pack.timeline(entry);
  return moments.length > 0 ? { type: 'timeline', moments: [...moments] } : null;
}

/** The parts of a pack that a card needs, by id. */
interface PackIndex {
  readonly lang: string;
  /** The pack's title, if a reader imported it. */
  readonly from: string | undefined;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly entries: ReadonlyMap<string, Kin>;
  /** The events on an entry's card, in chronological order. */
  timeline(entry: EntryBody): readonly TimelineEvent[];
}

/** A whole pack, by id. */
export interface WholeIndex extends PackIndex {
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Indexes a pack by id. @param from its title, if a reader imported it. */
export function indexPack(pack: Pack, from?: string): WholeIndex {
  const entries = new Map(pack.entries.map((entry) => [entry.id, entry]));
  return {
    lang: pack.lang,
    from,
    documents: new Map(pack.documents.map((document) => [document.id, document])),
    entries,
    timeline: (entry) => timelineOf(entry, entries),
  };
}

/** A source, and the index in it of each statement, by statement number. */
interface CitedSource {
  readonly source: Source;
  readonly indexes: Map<number, number>;
}

/**
 * Adds the statement that `cite` points to to `sources`.
 *
 * @returns the number of the source and the statement's index in it.
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
