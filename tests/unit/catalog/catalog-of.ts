import { writePackFiles } from '../../../authoring/build/write-pack-files.ts';
import type { ArticleName } from '../../../catalog/article.ts';
import { type Catalog, createCatalog } from '../../../catalog/catalog.ts';
import { openPackFiles, type PackFiles, type Place } from '../../../catalog/pack-files.ts';
import { type PackReader, readerOf } from '../../../catalog/pack-reader.ts';
import type { Pack } from '../../../packs/schema.ts';

/** A catalog of packs, the first of which is bundled; the others have qualified ids. */
export function catalogOf(pack: Pack, ...added: readonly Pack[]): Catalog {
  return createCatalog(
    readerOf(pack),
    added.map((one) => ({ id: one.id, reader: async () => readerOf(one, one.title) })),
  );
}

/** Names of an article, each mentioned once. */
export function namedOnce(ids: readonly string[]): ArticleName[] {
  return ids.map((id) => ({ id, mentions: 1 }));
}

/** What a pack is once it has been written down, as files that are read. */
export function filesOf(pack: Pack): PackFiles {
  const written = writePackFiles(pack);
  return {
    lines: async () => JSON.parse(written.lines),
    library: async () => JSON.parse(written.library),
    entry: partsOf(written.pack),
    document: partsOf(written.documents),
  };
}

function partsOf(file: string): (at: Place) => Promise<unknown> {
  const bytes = new TextEncoder().encode(file);
  return async ([begin, end]) => JSON.parse(new TextDecoder().decode(bytes.subarray(begin, end)));
}

export async function filed(pack: Pack): Promise<PackReader> {
  return openPackFiles(filesOf(pack));
}
