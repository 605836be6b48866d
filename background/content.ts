import bundled, { index } from 'virtual:bundled-pack';
import * as v from 'valibot';
import { fromBase64 } from '../packs/base64.ts';
import { type Catalog, createCatalog } from '../packs/catalog.ts';
import { Pack } from '../packs/schema.ts';
import type { ImportedPacks, Opened } from '../settings/imported-packs/store.ts';
import { type Dictionary, join } from '../spotting/dictionary.ts';
import { openIndex } from '../spotting/index-format.ts';

/** All background there is: what is bundled, and the packs that the reader has added. */
export interface Content {
  readonly catalog: Catalog;
  readonly dictionary: Dictionary;
}

/** Names of added packs are theirs before they are ours: whoever adds a pack wants it. */
const RANK_OF_BUNDLED = 1;

/**
 * Gives all background as it is now. Nothing is read before it is asked for, since the background wakes
 * for much that needs none: neither a pack for its cards nor an index for its names.
 */
export function loadContent(packs: ImportedPacks): () => Promise<Content> {
  const ours = once(() => v.parse(Pack, JSON.parse(bundled)));
  const names = once(() => openIndex(fromBase64(index), RANK_OF_BUNDLED));
  const make = async (): Promise<Content> => {
    const added = await packs.opened().catch((error: unknown): Opened[] => {
      console.warn('Backgrounder goes on without the packs that were added:', error);
      return [];
    });
    const catalog = once(() =>
      createCatalog(
        ours(),
        added.map(({ pack }) => pack),
      ),
    );
    const dictionary = once(() => join([...added.map((each) => each.dictionary), names()]));
    return {
      catalog: {
        hit: (id) => catalog().hit(id),
        card: (id) => catalog().card(id),
        search: (query) => catalog().search(query),
        contents: () => catalog().contents(),
        document: (id) => catalog().document(id),
      },
      dictionary: { get: (hash) => dictionary().get(hash) },
    };
  };
  let made: Promise<Content> | undefined;
  packs.watch(() => {
    made = undefined;
  });
  return () => {
    made ??= make();
    return made;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
