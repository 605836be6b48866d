import { citationsOf, documentLineOf } from '../../catalog/library.ts';
import { searchedOf } from '../../catalog/search.ts';
import { cardOf, indexPack } from '../../packs/card-of.ts';
import { LINES, type ListName, type Parts, type Place, partPath } from '../../packs/files.ts';
import { lineOf } from '../../packs/line.ts';
import type { Pack } from '../../packs/schema.ts';

/** Maximum size of a part in bytes, unless a single item is larger. A card may need ten parts, so they are small. */
const PART = 2 ** 20;
/** addons.mozilla.org refuses JSON of more than 5 MiB; a build fails before that. */
const LARGEST = 4.5 * 2 ** 20;

/**
 * Serializes a pack as files that `catalog/pack-files.ts` opens.
 *
 * @param part maximum size of a part in bytes.
 * @returns their texts, by path within the extension.
 * @throws if a file is nearly too large for stores.
 */
export function writePackFiles(pack: Pack, part = PART): ReadonlyMap<string, string> {
  const { documents, entries, ...head } = pack;
  const index = indexPack(pack);
  const written = new Map<string, string>();
  const parts: Parts = { entries: 1, words: 1, documents: 1, library: 1, search: 1 };
  /** @returns the place of each item. */
  const write = (list: ListName, items: readonly unknown[]): Place[] => {
    const { texts, places } = writeList(items, part);
    for (const [at, text] of texts.entries()) written.set(partPath(list, at + 1), text);
    parts[list] = texts.length;
    return places;
  };

  const entryAt = write(
    'entries',
    entries.map(({ forms, cues, against, ...body }) => body),
  );
  write(
    'words',
    entries.map(({ id, name, forms, cues, against }) => ({ id, name, forms, cues, against })),
  );
  const documentAt = write('documents', documents);
  const numberOf = new Map(entries.map(({ id }, number) => [id, number]));
  const citedBy = citationsOf(index, documents);
  write(
    'library',
    documents.map((document, number) => ({
      ...documentLineOf(document),
      at: documentAt[number],
      citedBy: citedBy.get(document.id)?.map((of) => of.map(({ id }) => numberOf.get(id) ?? 0)),
    })),
  );
  write('search', entries.map(searchedOf));

  const documentNumber = new Map(documents.map(({ id }, number) => [id, number]));
  const lines = entries.map((entry, number) => {
    const { figure, sources } = cardOf(entry, index);
    const timeline = figure?.type === 'timeline' ? figure.moments.map(({ id }) => id) : [];
    return {
      ...lineOf(entry),
      at: entryAt[number],
      rests: sources.map(({ id }) => documentAt[documentNumber.get(id) ?? 0]),
      ...(timeline.length > 0 ? { timeline } : {}),
    };
  });
  written.set(LINES, JSON.stringify({ ...head, parts, lines }));
  for (const [path, text] of written) refuseLarge(path, sizeOf(text));
  return written;
}

function refuseLarge(path: string, size: number): void {
  if (size <= LARGEST) return;
  const inMiB = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;
  throw new Error(
    `${path} has ${inMiB(size)}, more than ${inMiB(LARGEST)}: addons.mozilla.org refuses JSON of more than 5 MiB. ` +
      'Shorten what it contains, or split it (authoring/build/write-pack-files.ts).',
  );
}

/** Serializes a list as JSON arrays of up to `most` bytes each, with at least one item. */
function writeList(
  items: readonly unknown[],
  most: number,
): { readonly texts: string[]; readonly places: Place[] } {
  const parts: string[][] = [[]];
  const places: Place[] = [];
  let end = 1;
  for (const item of items) {
    const json = JSON.stringify(item);
    const size = sizeOf(json);
    if (parts.at(-1)?.length && end + size + 1 > most) {
      parts.push([]);
      end = 1;
    }
    parts.at(-1)?.push(json);
    places.push([parts.length, end, end + size]);
    // Each is followed by a comma or the closing bracket.
    end += size + 1;
  }
  return { texts: parts.map((part) => `[${part.join(',')}]`), places };
}

/** Length in bytes of UTF-8. */
function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
