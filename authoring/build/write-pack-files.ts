import { citationsOf, documentLineOf } from '../../catalog/library.ts';
import type { Place } from '../../catalog/pack-files.ts';
import { searchedOf } from '../../catalog/search.ts';
import { cardOf, indexPack } from '../../packs/card-of.ts';
import { lineOf } from '../../packs/line.ts';
import type { Pack } from '../../packs/schema.ts';

/** The files of a pack, serialized. */
interface WrittenPack {
  /** With no documents in it. */
  readonly pack: string;
  readonly documents: string;
  readonly lines: string;
  readonly library: string;
}

/**
 * Serializes a pack as files that `catalog/pack-files.ts` opens: the pack itself; its documents; its lines, with the
 * byte offsets of each entry and its documents; and what only the library needs. The documents are apart because
 * addons.mozilla.org takes no JSON of more than 5 MB.
 */
export function writePackFiles(pack: Pack): WrittenPack {
  const { documents, entries, ...head } = pack;
  const before = `${JSON.stringify(head).slice(0, -1)},"documents":[],"entries":`;
  const [writtenDocuments, documentAt] = writeList(documents, 0);
  const [writtenEntries, entryAt] = writeList(entries, sizeOf(before));

  const index = indexPack(pack);
  const placeOf = (places: ReadonlyMap<string, Place>, id: string): Place =>
    places.get(id) ?? [0, 0];
  const citedBy = citationsOf(index, documents);
  const numberOf = new Map(entries.map(({ id }, number) => [id, number]));
  const lines = entries.map((entry) => {
    const { figure, sources } = cardOf(entry, index);
    const timeline = figure?.type === 'timeline' ? figure.moments.map(({ id }) => id) : [];
    return {
      ...lineOf(entry),
      at: placeOf(entryAt, entry.id),
      rests: sources.map(({ id }) => placeOf(documentAt, id)),
      ...(timeline.length > 0 ? { timeline } : {}),
    };
  });
  const { lang, title, subjects, map } = pack;
  const library = {
    documents: documents.map((document) => ({
      ...documentLineOf(document),
      at: placeOf(documentAt, document.id),
      citedBy: citedBy.get(document.id)?.map((of) => of.map(({ id }) => numberOf.get(id) ?? 0)),
    })),
    searched: entries.map(searchedOf),
  };
  return {
    pack: `${before}${writtenEntries}}`,
    documents: writtenDocuments,
    lines: JSON.stringify({ lang, title, subjects, lines, ...(map ? { map } : {}) }),
    library: JSON.stringify(library),
  };
}

/** Serializes a list. @returns it, and the byte offsets of each item by id, where the list begins at `start`. */
function writeList(
  list: readonly { readonly id: string }[],
  start: number,
): [text: string, places: ReadonlyMap<string, Place>] {
  const places = new Map<string, Place>();
  let end = start + 1;
  const written = list.map((one) => {
    const json = JSON.stringify(one);
    places.set(one.id, [end, end + sizeOf(json)]);
    end += sizeOf(json) + 1;
    return json;
  });
  return [`[${written.join(',')}]`, places];
}

/** Length in bytes of UTF-8. */
function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
