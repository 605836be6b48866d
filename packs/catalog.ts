import { type ArticleView, articleOf } from './article.ts';
import type { Card } from './card.ts';
import { cardOf, indexPack, type PackIndex } from './card-of.ts';
import { type Hit, hitOf } from './hit.ts';
import {
  type Contents,
  type Coverage,
  contentsOf,
  coverageOf,
  type DocumentView,
  documentOf,
} from './library.ts';
import type { Pack } from './schema.ts';
import { type Search, searchOver } from './search.ts';

/** The packs at run time: what cards show. */
export interface Catalog {
  /** An entry as lists show it, or null where there is none of that id. */
  hit(id: string): Hit | null;
  /** The card of an entry, or null where there is none of that id. */
  card(id: string): Card | null;
  /** Entries for what the reader typed, best first. */
  search(query: string): Hit[];
  /** Entries that come nearest to a text which names none, at most so many. */
  nearest(text: string, most: number): Hit[];
  /** How much there is, and on what. */
  coverage(): Coverage;
  /** What the entries that an article names have to do with each other. */
  article(ids: readonly string[]): ArticleView;
  /** Everything there is, for the library. */
  contents(): Contents;
  /** A document in full, or null where there is none of that id. */
  document(id: string): DocumentView | null;
}

/**
 * Puts parsed packs on the shelf: the bundled one, and those that the reader has added, with
 * qualified ids. Search is made ready when first asked for.
 */
export function createCatalog(bundled: Pack, added: readonly Pack[] = []): Catalog {
  const packs = [bundled, ...added];
  const indexes = [indexPack(bundled), ...added.map((pack) => indexPack(pack, pack.title))];
  let made: Search | undefined;
  const search = () => {
    made ??= searchOver(packs.flatMap(({ entries }) => entries));
    return made;
  };
  /** What `find` finds in the pack that has it. */
  const first = <T>(find: (index: PackIndex) => T | null): T | null => {
    for (const index of indexes) {
      const found = find(index);
      if (found) return found;
    }
    return null;
  };
  return {
    hit: (id) =>
      first(({ entries }) => {
        const entry = entries.get(id);
        return entry ? hitOf(entry) : null;
      }),
    card: (id) =>
      first((index) => {
        const entry = index.entries.get(id);
        return entry ? cardOf(entry, index) : null;
      }),
    search: (query) => search().search(query),
    nearest: (text, most) => search().nearest(text, most),
    coverage: () => coverageOf(bundled, added),
    article: (ids) => articleOf(ids, bundled, added),
    contents: () => contentsOf(bundled, added),
    document: (id) => first((index) => documentOf(id, index)),
  };
}
