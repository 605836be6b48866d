import * as v from 'valibot';
import { MapDrawing } from '../maps/drawing.ts';
import { cardOf } from '../packs/card-of.ts';
import { Line } from '../packs/line.ts';
import { Entry, SourceDocument, Subject } from '../packs/schema.ts';
import { DocumentLine } from './library.ts';
import type { PackReader } from './pack-reader.ts';
import { Searched } from './search.ts';

/**
 * A pack in several files, so that only what is needed is read: its lines, for names on pages; the pack
 * itself and its documents, in which each line locates its entry and what its card cites; and the library's data.
 */
export interface PackFiles {
  lines(): Promise<unknown>;
  library(): Promise<unknown>;
  /** Reads the JSON at a byte range of the pack. */
  entry(at: Place): Promise<unknown>;
  /** The same of its documents. */
  document(at: Place): Promise<unknown>;
}

const Place = v.strictTuple([v.number(), v.number()]);
/** A byte range of JSON in a file, end exclusive. */
export type Place = v.InferOutput<typeof Place>;

const Lines = v.object({
  lang: v.string(),
  title: v.string(),
  subjects: v.array(Subject),
  /** Parsed one at a time, on request. */
  lines: v.array(v.looseObject({ id: v.string() })),
  map: v.unknown(),
});

const PlacedLine = v.object({
  ...Line.entries,
  at: Place,
  /** Byte ranges of the documents its card cites. */
  rests: v.array(Place),
  /** Ids of the events on its card. */
  timeline: v.optional(v.array(v.string()), []),
});

const Library = v.object({
  documents: v.array(
    v.object({
      ...DocumentLine.entries,
      at: Place,
      /** For each statement, the indexes of the lines of entries that cite it. */
      citedBy: v.array(v.array(v.number())),
    }),
  ),
  searched: v.array(Searched),
});

/** Opens the files written by `authoring/build/write-pack-files.ts`. @throws if a file is damaged; parts read later throw when read. */
export async function openPackFiles(files: PackFiles): Promise<PackReader> {
  const { lang, title, subjects, lines, map } = v.parse(Lines, await files.lines());
  const given = new Map(lines.map((line) => [line.id, line]));
  const placed = (id: string) => {
    const line = given.get(id);
    return line ? v.parse(PlacedLine, line) : null;
  };
  const line = (id: string): Line | null => {
    const found = placed(id);
    if (!found) return null;
    const { at, rests, timeline, ...rest } = found;
    return rest;
  };
  let all: Line[] | undefined;
  const allLines = () => {
    all ??= lines.map((one) => v.parse(Line, one));
    return all;
  };
  let library: Promise<v.InferOutput<typeof Library>> | undefined;
  const openLibrary = () => {
    library ??= files.library().then(
      (read) => v.parse(Library, read),
      (error: unknown) => {
        library = undefined;
        throw error;
      },
    );
    return library;
  };
  const readDocument = async (at: Place) => v.parse(SourceDocument, await files.document(at));

  return {
    lang,
    title,
    subjects,
    size: lines.length,
    line,
    lines: allLines,
    map: () => (map === undefined ? null : v.parse(MapDrawing, map)),
    async card(id) {
      const own = placed(id);
      if (!own) return null;
      const [entry, documents] = await Promise.all([
        files.entry(own.at).then((read) => v.parse(Entry, read)),
        Promise.all(own.rests.map(readDocument)),
      ]);
      return cardOf(entry, {
        lang,
        from: undefined,
        documents: new Map(documents.map((document) => [document.id, document])),
        entries: new Map(allLines().map((one) => [one.id, one])),
        timeline: () => own.timeline.flatMap((one) => line(one)?.moment ?? []),
      });
    },
    async document(id) {
      const { documents } = await openLibrary();
      const found = documents.find((one) => one.id === id);
      if (!found) return null;
      const document = await readDocument(found.at);
      const citedBy = found.citedBy.map((numbers) =>
        numbers.flatMap((number) => {
          const entry = allLines()[number];
          return entry ? [{ id: entry.id, name: entry.name, kind: entry.kind }] : [];
        }),
      );
      return { ...document, lang, citedBy };
    },
    async documents() {
      const { documents } = await openLibrary();
      return documents.map(({ at, citedBy, ...one }) => one);
    },
    searched: async () => (await openLibrary()).searched,
  };
}
