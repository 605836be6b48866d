import { type Catalog, createCatalog } from '../packs/catalog.ts';
import { shelfOf } from '../packs/shelf.ts';
import { openShelf } from '../packs/shelf-file.ts';
import type { ImportedPacks, Opened } from '../settings/imported-packs/store.ts';
import { isMarkedOn } from '../settings/imported-packs/where.ts';
import { type Dictionary, join } from '../spotting/dictionary.ts';
import { openIndex } from '../spotting/index-format.ts';
import type { Bundled } from './bundled.ts';

/** All background there is: what is bundled, and the packs that the reader has added. */
export interface Content {
  catalog(): Promise<Catalog>;
  /** All names; for a page those that are marked on its host. */
  dictionary(page?: { readonly host: string | null }): Promise<Dictionary>;
  /** Whether a page of this host may be told of an entry: not where its pack is not marked. */
  mayTell(host: string | null): Promise<(id: string) => boolean>;
}

/** Names of added packs are theirs before they are ours: whoever adds a pack wants it. */
const RANK_OF_BUNDLED = 1;

/**
 * Gives all background as it is now. Nothing is read before it is asked for, since the background wakes
 * for much that needs none: neither a pack for its cards nor an index for its names.
 */
export function loadContent(bundled: Bundled, packs: ImportedPacks): () => Content {
  const ours = once(() => openShelf(bundled.shelf));
  const names = once(async () => openIndex(await bundled.index(), RANK_OF_BUNDLED));
  const make = (): Content => {
    const added = once(() =>
      packs.opened().catch((error: unknown): Opened[] => {
        console.warn('Backgrounder goes on without the packs that were added:', error);
        return [];
      }),
    );
    /** By the packs that are in it: most hosts have the same. */
    const joined = new Map<string, Dictionary>();
    return {
      catalog: once(async () => {
        const [shelf, more] = await Promise.all([ours(), added()]);
        return createCatalog(
          shelf,
          more.map(({ id, pack }) => ({
            id,
            shelf: once(async () => {
              const read = await pack();
              return read ? shelfOf(read, read.title) : null;
            }),
          })),
        );
      }),
      async dictionary(page) {
        const [index, more] = await Promise.all([names(), added()]);
        const here = page ? more.filter((each) => isMarkedOn(each, page.host)) : more;
        const key = here.map(({ id }) => id).join(' ');
        const known = joined.get(key) ?? join([...here.map((each) => each.dictionary), index]);
        joined.set(key, known);
        return known;
      },
      async mayTell(host) {
        const kept = (await added()).filter((each) => !isMarkedOn(each, host));
        return (id) => !kept.some((pack) => id.startsWith(`${pack.id}/`));
      },
    };
  };
  let made: Content | undefined;
  packs.watch(() => {
    made = undefined;
  });
  return () => {
    made ??= make();
    return made;
  };
}

/** Makes something when it is first asked for, and again after it failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
