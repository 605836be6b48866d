import { type Catalog, createCatalog } from '../../../packs/catalog.ts';
import type { Pack } from '../../../packs/schema.ts';
import { type Shelf, shelfOf } from '../../../packs/shelf.ts';
import { openShelf, type ShelfFiles, writeShelf } from '../../../packs/shelf-file.ts';

/** A catalog of packs, the first of which is bundled; the others have qualified ids. */
export function catalogOf(pack: Pack, ...added: readonly Pack[]): Catalog {
  return createCatalog(
    shelfOf(pack),
    added.map((one) => ({ id: one.id, shelf: async () => shelfOf(one, one.title) })),
  );
}

/** What a pack is once it has been written down, as files that are read. */
export function filesOf(pack: Pack): ShelfFiles {
  const written = writeShelf(pack);
  const bytes = new TextEncoder().encode(written.pack);
  return {
    lines: async () => JSON.parse(written.lines),
    library: async () => JSON.parse(written.library),
    part: async (begin, end) => JSON.parse(new TextDecoder().decode(bytes.subarray(begin, end))),
  };
}

export async function filed(pack: Pack): Promise<Shelf> {
  return openShelf(filesOf(pack));
}
