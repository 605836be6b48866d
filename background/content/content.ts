import { type Catalog, createCatalog } from '../../catalog/catalog.ts';
import { openPackFiles } from '../../catalog/pack-files.ts';
import { readerOf } from '../../catalog/pack-reader.ts';
import { ownerOf } from '../../packs/imported/is-imported.ts';
import { titlesApart } from '../../packs/imported/titles.ts';
import { once } from '../../packs/once.ts';
import type { ImportedPacks } from '../../settings/imported-packs/create-imported-packs.ts';
import type { Opened } from '../../settings/imported-packs/open.ts';
import { isMarkedOn } from '../../settings/imported-packs/where.ts';
import { isStopping } from '../../settings/stopping.ts';
import { type Dictionary, join } from '../../spotting/dictionary/dictionary.ts';
import { openIndex } from '../../spotting/dictionary/index-read.ts';
import type { Bundled } from './bundled.ts';

/** All content: the bundled pack and the packs the reader has added. */
export interface Content {
  catalog(): Promise<Catalog>;
  /** The names to look for; for a page, without those of packs not marked on its host. */
  dictionary(page?: { readonly host: string | null }): Promise<Dictionary>;
  /**
   * A check whether a page on this host may know of an entry: not if its pack is not marked
   * there, is off, or was removed.
   */
  mayTell(host: string | null): Promise<(id: string) => boolean>;
}

/** Added packs rank above the bundled one: a reader who adds a pack wants its entries. */
const RANK_OF_BUNDLED = 1;

/**
 * Returns a getter for the current content. Everything is loaded on first use: the background often
 * wakes for events that need neither the pack nor the name index.
 */
export function loadContent(bundled: Bundled, packs: ImportedPacks): () => Content {
  const ours = once(() => openPackFiles(bundled.files));
  const names = once(async () => openIndex(await bundled.index(), RANK_OF_BUNDLED));
  let made: Content | undefined;
  const make = (): Content => {
    const added = once(() =>
      packs.opened().catch((error: unknown): Opened[] => {
        // Everything made from here on lacks the packs; the next to ask tries again.
        if (made === content) made = undefined;
        if (!isStopping(error)) {
          console.warn('Backgrounder could not load imported packs:', error);
        }
        return [];
      }),
    );
    /** Keyed by the packs included: most hosts have the same ones. */
    const joined = new Map<string, Dictionary>();
    const content: Content = {
      catalog: once(async () => {
        const [reader, more] = await Promise.all([ours(), added()]);
        const titles = titlesApart(more);
        return createCatalog(
          reader,
          more.map(({ id, pack }) => ({
            id,
            reader: once(async () => {
              const read = await pack();
              const title = titles.get(id) ?? id;
              return read ? readerOf({ ...read, title }, title) : null;
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
        const here = (await added()).filter((each) => isMarkedOn(each, host));
        const told = new Set(here.map(({ id }) => id));
        return (id) => {
          const owner = ownerOf(id);
          return owner === null || told.has(owner);
        };
      },
    };
    return content;
  };
  packs.watch(() => {
    made = undefined;
  });
  return () => {
    made ??= make();
    return made;
  };
}
