import type { Card } from '../packs/card.ts';
import { type Hit, hitIn } from '../packs/hit.ts';
import { ownerOf } from '../packs/imported/is-imported.ts';
import { once } from '../packs/once.ts';
import { type ArticleName, type ArticleView, articleOf } from './article.ts';
import { contentsOf, coverageOf } from './contents.ts';
import type { Contents, Coverage, DocumentView } from './library.ts';
import type { PackReader } from './pack-reader.ts';
import { searchOver } from './search.ts';

/** All packs at run time. */
export interface Catalog {
  /** An entry as shown in lists, or null if there is none with that id. */
  hit(id: string): Promise<Hit | null>;
  /** When an event began, ISO 8601, as precise as known; null for what is no dated event. */
  beginning(id: string): Promise<string | null>;
  /** The card of an entry, or null if there is none with that id. */
  card(id: string): Promise<Card | null>;
  /** All entries that a query finds, best first. */
  search(query: string): Promise<Hit[]>;
  /** The entries closest to a text that names none, up to `limit`. */
  nearest(text: string, limit: number): Promise<Hit[]>;
  /** The number of names, and their subjects. */
  coverage(): Promise<Coverage>;
  /** How the entries an article names relate to each other. */
  article(names: readonly ArticleName[]): Promise<ArticleView>;
  /** All content, for the library. */
  contents(): Promise<Contents>;
  /** A document in full, or null if there is none with that id. */
  document(id: string): Promise<DocumentView | null>;
}

/** An imported pack, parsed only when something in it is requested. */
export interface Added {
  readonly id: string;
  /** Has qualified ids; null if damaged. */
  reader(): Promise<PackReader | null>;
}

/** A catalog of the bundled and imported packs. The search index is built on first use. */
export function createCatalog(bundled: PackReader, added: readonly Added[] = []): Catalog {
  /** The reader of the pack that an id belongs to, by its prefix. */
  const readerFor = async (id: string): Promise<PackReader | null> => {
    const owner = ownerOf(id);
    if (owner === null) return bundled;
    return added.find((one) => one.id === owner)?.reader() ?? null;
  };
  const others = async () =>
    (await Promise.all(added.map((pack) => pack.reader()))).filter((reader) => reader !== null);
  const search = once(async () => {
    const readers = [bundled, ...(await others())];
    return searchOver((await Promise.all(readers.map((reader) => reader.searched()))).flat());
  });
  return {
    async hit(id) {
      const line = (await readerFor(id))?.line(id);
      return line ? hitIn(line) : null;
    },
    async beginning(id) {
      const line = (await readerFor(id))?.line(id);
      return (line?.kind === 'event' && line.moment?.from) || null;
    },
    card: async (id) => (await readerFor(id))?.card(id) ?? null,
    search: async (query) => (await search()).search(query),
    nearest: async (text, limit) => (await search()).nearest(text, limit),
    coverage: async () => coverageOf(bundled, await others()),
    article: async (names) => articleOf(names, bundled, await others()),
    contents: async () => contentsOf(bundled, await others()),
    document: async (id) => (await readerFor(id))?.document(id) ?? null,
  };
}
