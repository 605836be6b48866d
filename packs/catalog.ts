import { type ArticleView, articleOf } from './article.ts';
import type { Card } from './card.ts';
import { contentsOf, coverageOf } from './contents.ts';
import { type Hit, hitIn } from './hit.ts';
import type { Contents, Coverage, DocumentView } from './library.ts';
import type { PackReader } from './pack-reader.ts';
import { type Search, searchOver } from './search.ts';

/** The packs at run time: what cards show. */
export interface Catalog {
  /** An entry as lists show it, or null where there is none of that id. */
  hit(id: string): Promise<Hit | null>;
  /** The card of an entry, or null where there is none of that id. */
  card(id: string): Promise<Card | null>;
  /** Entries for what the reader typed, best first. */
  search(query: string): Promise<Hit[]>;
  /** Entries that come nearest to a text which names none, at most so many. */
  nearest(text: string, most: number): Promise<Hit[]>;
  /** How much there is, and on what. */
  coverage(): Promise<Coverage>;
  /** What the entries that an article names have to do with each other. */
  article(ids: readonly string[]): Promise<ArticleView>;
  /** Everything there is, for the library. */
  contents(): Promise<Contents>;
  /** A document in full, or null where there is none of that id. */
  document(id: string): Promise<DocumentView | null>;
}

/** A pack that the reader has added, which is read when something of it is asked for. */
export interface Added {
  readonly id: string;
  /** With qualified ids; null where it is damaged. */
  reader(): Promise<PackReader | null>;
}

/** One catalog of the bundled pack and of those that the reader has added. Search is made ready when first asked for. */
export function createCatalog(bundled: PackReader, added: readonly Added[] = []): Catalog {
  /** The reader of the pack that has an id, by the pack that it begins with. */
  const readerFor = async (id: string): Promise<PackReader | null> => {
    const slash = id.indexOf('/');
    if (slash < 0) return bundled;
    const pack = added.find((one) => one.id === id.slice(0, slash));
    return pack ? pack.reader() : null;
  };
  const others = async () =>
    (await Promise.all(added.map((pack) => pack.reader()))).filter((reader) => reader !== null);
  let made: Promise<Search> | undefined;
  const makeSearch = async () => {
    const readers = [bundled, ...(await others())];
    return searchOver((await Promise.all(readers.map((reader) => reader.searched()))).flat());
  };
  const search = () => {
    made ??= makeSearch().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  return {
    async hit(id) {
      const line = (await readerFor(id))?.line(id);
      return line ? hitIn(line) : null;
    },
    card: async (id) => (await readerFor(id))?.card(id) ?? null,
    search: async (query) => (await search()).search(query),
    nearest: async (text, most) => (await search()).nearest(text, most),
    coverage: async () => coverageOf(bundled, await others()),
    article: async (ids) => articleOf(ids, bundled, await others()),
    contents: async () => contentsOf(bundled, await others()),
    document: async (id) => (await readerFor(id))?.document(id) ?? null,
  };
}
