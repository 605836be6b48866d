import { writePackFiles } from '../../../authoring/build/write-pack-files.ts';
import type { ArticleName } from '../../../catalog/article.ts';
import { type Catalog, createCatalog } from '../../../catalog/catalog.ts';
import { openPackFiles } from '../../../catalog/pack-files.ts';
import { type PackReader, readerOf } from '../../../catalog/pack-reader.ts';
import { type PackFiles, packFilesFrom } from '../../../packs/files.ts';
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

/** A pack as the files that a build writes. @param part see `writePackFiles`. */
export function filesOf(pack: Pack, part?: number): PackFiles {
  const written = writePackFiles(pack, part);
  return packFilesFrom(async (path) => {
    const text = written.get(path);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return new Blob([text]);
  });
}

/** A reader of a pack that was written to files; see `filesOf`. */
export async function filed(pack: Pack, part?: number): Promise<PackReader> {
  return openPackFiles(filesOf(pack, part));
}
