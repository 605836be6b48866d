import bundled, { index } from 'virtual:bundled-pack';
import * as v from 'valibot';
import { fromBase64 } from '../packs/base64.ts';
import { type Shelf, shelve } from '../packs/catalog.ts';
import { Pack } from '../packs/schema.ts';
import type { AddedPacks, Opened } from '../settings/imported-packs/store.ts';
import { type Dictionary, join } from '../spotting/dictionary.ts';
import { openIndex } from '../spotting/index-format.ts';

/** All background there is: what is bundled, and the packs that the reader has added. */
export interface Background {
  readonly shelf: Shelf;
  readonly dictionary: Dictionary;
}

/** Names of added packs are theirs before they are ours: whoever adds a pack wants it. */
const RANK_OF_BUNDLED = 1;

/**
 * Gives all background as it is now. Nothing is read before it is asked for, since the background wakes
 * for much that needs none: neither a pack for its cards nor an index for its names.
 */
export function loadBackground(packs: AddedPacks): () => Promise<Background> {
  const ours = once(() => v.parse(Pack, JSON.parse(bundled)));
  const names = once(() => openIndex(fromBase64(index), RANK_OF_BUNDLED));
  const make = async (): Promise<Background> => {
    const added = await packs.opened().catch((error: unknown): Opened[] => {
      console.warn('Backgrounder goes on without the packs that were added:', error);
      return [];
    });
    const shelf = once(() =>
      shelve(
        ours(),
        added.map(({ pack }) => pack),
      ),
    );
    const dictionary = once(() => join([...added.map((each) => each.dictionary), names()]));
    return {
      shelf: {
        hit: (id) => shelf().hit(id),
        card: (id) => shelf().card(id),
        search: (query) => shelf().search(query),
        contents: () => shelf().contents(),
        document: (id) => shelf().document(id),
      },
      dictionary: { get: (hash) => dictionary().get(hash) },
    };
  };
  let made: Promise<Background> | undefined;
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
