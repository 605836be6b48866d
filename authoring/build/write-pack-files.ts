import { citationsOf, documentLineOf } from '../../catalog/library.ts';
import type { Place } from '../../catalog/pack-files.ts';
import { searchedOf } from '../../catalog/search.ts';
import { cardOf, indexPack } from '../../packs/card-of.ts';
import { lineOf } from '../../packs/line.ts';
import type { Pack } from '../../packs/schema.ts';

/** The files of a pack, serialized. */
interface WrittenPack {
  readonly pack: string;
  readonly lines: string;
  readonly library: string;
}

/**
 * Serializes a pack as files that `catalog/pack-files.ts` opens: the pack itself; its lines, with the byte offsets of
 * each entry and its documents; and what only the library needs.
 */
export function writePackFiles(pack: Pack): WrittenPack {
  const { documents, entries, ...head } = pack;
  const size = (text: string) => new TextEncoder().encode(text).length;
  let text = `${JSON.stringify(head).slice(0, -1)},"documents":[`;
  let end = size(text);
  const place = (list: readonly { readonly id: string }[]) => {
    const places = new Map<string, Place>();
    const written = list.map((one) => {
      const json = JSON.stringify(one);
      places.set(one.id, [end, end + size(json)]);
      end += size(json) + 1;
      return json;
    });
    text += written.join(',');
    // No trailing comma.
    if (list.length > 0) end--;
    return places;
  };
  const documentAt = place(documents);
  const between = '],"entries":[';
  text += between;
  end += between.length;
  const entryAt = place(entries);
  text += ']}';

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
    pack: text,
    lines: JSON.stringify({ lang, title, subjects, lines, ...(map ? { map } : {}) }),
    library: JSON.stringify(library),
  };
}
