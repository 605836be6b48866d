import { type Card, cardOf, indexPack } from './card.ts';
import { type Hit, hitOf } from './hit.ts';
import { type Contents, contentsOf, type DocumentView, documentOf } from './library.ts';
import type { Pack } from './schema.ts';
import { searchOver } from './search.ts';

/** The packs at run time: what cards show. */
export interface Shelf {
  /** An entry as lists show it, or null where there is none of that id. */
  hit(id: string): Hit | null;
  /** The card of an entry, or null where there is none of that id. */
  card(id: string): Card | null;
  /** Entries for what the reader typed, best first. */
  search(query: string): Hit[];
  /** Everything there is, for the library. */
  contents(): Contents;
  /** A document in full, or null where there is none of that id. */
  document(id: string): DocumentView | null;
}

/** Puts a parsed pack on the shelf. Search is made ready when first asked for. */
export function shelve(pack: Pack): Shelf {
  const index = indexPack(pack);
  let search: ((query: string) => Hit[]) | undefined;
  return {
    hit: (id) => {
      const entry = index.entries.get(id);
      return entry ? hitOf(entry) : null;
    },
    card: (id) => {
      const entry = index.entries.get(id);
      return entry ? cardOf(entry, index) : null;
    },
    search: (query) => {
      search ??= searchOver(pack.entries);
      return search(query);
    },
    contents: () => contentsOf(pack),
    document: (id) => documentOf(id, index),
  };
}
