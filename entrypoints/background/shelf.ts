import bundled, { index } from 'virtual:bundled-pack';
import * as v from 'valibot';
import { Pack } from '../../packs/schema.ts';
import { type Shelf, shelve } from '../../packs/shelf.ts';
import type { Dictionary } from '../../spotting/dictionary.ts';
import { openIndex } from '../../spotting/index-format.ts';

/**
 * Puts the bundled pack on the shelf, parsed as any pack is: when first asked for, since the
 * background wakes for much that needs no card.
 */
export function loadShelf(): Shelf {
  const shelf = once(() => shelve(v.parse(Pack, JSON.parse(bundled))));
  return {
    hit: (id) => shelf().hit(id),
    card: (id) => shelf().card(id),
    search: (query) => shelf().search(query),
    contents: () => shelf().contents(),
    document: (id) => shelf().document(id),
  };
}

/** Opens the index of the bundled pack's names when the first text is to be searched. */
export function loadDictionary(): Dictionary {
  const opened = once(() => openIndex(bytesOf(index)));
  return { get: (hash) => opened().get(hash) };
}

/** `Uint8Array.fromBase64` is not in the oldest browsers that we run in. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
