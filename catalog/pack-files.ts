import * as v from 'valibot';
import { MapDrawing } from '../maps/drawing.ts';
import { cardOf } from '../packs/card-of.ts';
import { type PackFiles, Parts, Place } from '../packs/files.ts';
import { Line } from '../packs/line.ts';
import { once } from '../packs/once.ts';
import { EntryBody, SourceDocument, Subject } from '../packs/schema.ts';
import { DocumentLine, subjectsOf } from './library.ts';
import type { PackReader } from './pack-reader.ts';
import { Searched } from './search.ts';

/**
 * A pack in several files (`packs/files.ts`), so that only what is needed is read: its lines, for
 * names on pages, each of which locates its entry and what its card cites; entries and documents
 * one by one; and two lists for the library.
 */

const Lines = v.object({
  lang: v.string(),
  title: v.string(),
  subjects: v.array(Subject),
  parts: Parts,
  /** Parsed one at a time, on request. */
  lines: v.array(v.looseObject({ id: v.string(), subject: v.optional(v.string()) })),
  map: v.optional(v.unknown()),
});

const PlacedLine = v.object({
  ...Line.entries,
  at: Place,
  /** Places of the documents its card cites. */
  rests: v.array(Place),
  /** Ids of the events on its card. */
  timeline: v.optional(v.array(v.string()), []),
});

const PlacedDocument = v.object({
  ...DocumentLine.entries,
  at: Place,
  /** For each statement, the indexes of the lines of entries that cite it. */
  citedBy: v.array(v.array(v.number())),
});

/**
 * Opens the files written by `authoring/build/write-pack-files.ts`.
 *
 * @throws if a file is damaged; parts read later throw when read.
 */
export async function openPackFiles(files: PackFiles): Promise<PackReader> {
  const { lang, title, subjects, parts, lines, map } = v.parse(Lines, await files.lines());
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
  let byId: ReadonlyMap<string, Line> | undefined;
  /** The same map for all cards, as what it holds of relations is gathered once for each. */
  const allById = () => {
    byId ??= new Map(allLines().map((one) => [one.id, one]));
    return byId;
  };
  const listDocuments = once(async () =>
    v.parse(v.array(PlacedDocument), await files.all('library', parts.library)),
  );
  const readDocument = async (at: Place) =>
    v.parse(SourceDocument, await files.at('documents', at));

  return {
    lang,
    title,
    subjects,
    size: lines.length,
    sizeOf: (id) => lines.filter(({ subject }) => subject === id).length,
    line,
    lines: allLines,
    map: () => (map === undefined ? null : v.parse(MapDrawing, map)),
    async card(id) {
      const own = placed(id);
      if (!own) return null;
      const [entry, documents] = await Promise.all([
        files.at('entries', own.at).then((read) => v.parse(EntryBody, read)),
        Promise.all(own.rests.map(readDocument)),
      ]);
      return cardOf(entry, {
        lang,
        from: undefined,
        documents: new Map(documents.map((document) => [document.id, document])),
        entries: allById(),
        timeline: () => own.timeline.flatMap((one) => line(one)?.moment ?? []),
      });
    },
    async document(id) {
      const found = (await listDocuments()).find((one) => one.id === id);
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
    documents: async () =>
      (await listDocuments()).map(({ at, citedBy, ...one }) => ({
        ...one,
        subjects: subjectsOf(citedBy.flat(), (number) => lines[number]),
      })),
    searched: async () => v.parse(v.array(Searched), await files.all('search', parts.search)),
  };
}
