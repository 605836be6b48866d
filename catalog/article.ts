import * as v from 'valibot';
import { MapView, type Requested, zoomTo } from '../maps/zoom.ts';
import { MAX_ABOVE } from '../packs/figures/chain.ts';
import { TimelineEvent } from '../packs/figures/schema.ts';
import { mayHave } from '../packs/kind.ts';
import { type Line, momentsIn } from '../packs/line.ts';
import type { PackReader } from './pack-reader.ts';

/** How the entries an article names relate to each other. */

const Id = v.string();

/** An entry that an article names, and how often. */
export const ArticleName = v.object({ id: Id, mentions: v.number() });
export type ArticleName = v.InferOutput<typeof ArticleName>;

const NamedGroup = v.object({
  id: Id,
  name: v.string(),
  /** The closest group above it that the article also names. */
  parent: v.nullable(Id),
  /** The groups it opposes, whichever entry says so. */
  rivals: v.array(Id),
});
export type NamedGroup = v.InferOutput<typeof NamedGroup>;

export const ArticleView = v.object({
  /** All dated events, in chronological order. */
  moments: v.array(TimelineEvent),
  /** The places that the bundled pack's map can show, where most of them are. */
  places: v.nullable(MapView),
  /**
   * The organisations that are related to one another, in the order the article names them:
   * the others are just names.
   */
  groups: v.array(NamedGroup),
});
export type ArticleView = v.InferOutput<typeof ArticleView>;

/** @param names in reading order; those without an entry are skipped. */
export function articleOf(
  names: readonly ArticleName[],
  bundled: PackReader,
  added: readonly PackReader[] = [],
): ArticleView {
  const all = new Map(
    [bundled, ...added].flatMap((reader) => reader.lines().map((line) => [line.id, line])),
  );
  const mentions = new Map(names.map((one) => [one.id, one.mentions]));
  const named = [...mentions.keys()].flatMap((id) => all.get(id) ?? []);
  const isNamed = new Set(named.map(({ id }) => id));
  const map = bundled.map();
  const rivals = rivalsAmong(named);
  return {
    moments: momentsIn(named),
    places: map ? zoomTo(map, requestedOf(named, mentions), countriesIn(named)) : null,
    groups: relatedAmong(
      named
        .filter(({ kind }) => mayHave(kind, 'ties'))
        .map((entry) => ({
          id: entry.id,
          name: entry.name,
          parent: aboveIn(entry, all, isNamed),
          rivals: rivals.get(entry.id) ?? [],
        })),
    ),
  };
}

/** An institution is where it has its seat, which is seldom what an article is about. */
function requestedOf(
  lines: readonly Line[],
  mentions: ReadonlyMap<string, number>,
): Map<string, Requested> {
  return new Map(
    lines.map(({ id, kind, country }) => {
      const rank = kind === 'institution' ? 'seat' : country === undefined ? 'place' : 'country';
      return [id, { rank, mentions: mentions.get(id) ?? 0 }];
    }),
  );
}

/** The countries among the entries, by their names on maps. */
function countriesIn(lines: readonly Line[]): Map<string, Line> {
  return new Map(
    lines.flatMap((line) => (line.country === undefined ? [] : [[line.country, line]])),
  );
}

/** Those that are part of another, have another as a part, or oppose one. */
function relatedAmong(groups: readonly NamedGroup[]): NamedGroup[] {
  const parents = new Set(groups.map(({ parent }) => parent));
  return groups.filter(
    ({ id, parent, rivals }) => parent !== null || rivals.length > 0 || parents.has(id),
  );
}

function aboveIn(
  entry: Line,
  all: ReadonlyMap<string, Line>,
  isNamed: ReadonlySet<string>,
): string | null {
  const seen = new Set([entry.id]);
  for (let { parent } = entry; parent && !seen.has(parent.id) && seen.size <= MAX_ABOVE; ) {
    if (isNamed.has(parent.id)) return parent.id;
    seen.add(parent.id);
    parent = all.get(parent.id)?.parent;
  }
  return null;
}

/** For each of these, the others that it opposes, in their order, whichever says so. */
function rivalsAmong(lines: readonly Line[]): Map<string, string[]> {
  const places = new Map(lines.map(({ id }, at) => [id, at]));
  const rivals = new Map<string, Set<string>>();
  const add = (of: string, id: string) => rivals.set(of, (rivals.get(of) ?? new Set()).add(id));
  for (const line of lines) {
    for (const { id } of line.rivals) {
      if (!places.has(id) || id === line.id) continue;
      add(line.id, id);
      add(id, line.id);
    }
  }
  const inOrder = (a: string, b: string) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  return new Map([...rivals].map(([of, ids]) => [of, [...ids].sort(inOrder)]));
}
