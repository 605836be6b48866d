import * as v from 'valibot';

/**
 * How the bundled pack is laid out in files: `lines.json`, and lists that are each
 * split into numbered parts.
 */

export const FOLDER = 'bundled';
export const LINES = `${FOLDER}/lines.json`;
/** The index of names, see `spotting/dictionary/index-format.ts`. */
export const NAMES = `${FOLDER}/names.bin`;

/**
 * The lists: entries without the words they are found by; those words, which only the desk reads;
 * documents; and for the library, documents as listed, and what a search matches.
 */
const LISTS = ['entries', 'words', 'documents', 'library', 'search'] as const;
export type ListName = (typeof LISTS)[number];

/** The number of parts of each list; `lines.json` has it. */
export const Parts = v.object(
  v.entriesFromList(LISTS, v.pipe(v.number(), v.integer(), v.minValue(1))),
);
export type Parts = v.InferOutput<typeof Parts>;

/**
 * Locates JSON in a list: the number of its part, from 1, and the bytes in
 * that file, end exclusive.
 */
export const Place = v.strictTuple([v.number(), v.number(), v.number()]);
export type Place = v.InferOutput<typeof Place>;

/** The path of part `number` of a list, within the extension. */
export function partPath(list: ListName, number: number): string {
  return `${FOLDER}/${list}-${number}.json`;
}

/** The files of a pack, read on request. What they contain is not validated. */
export interface PackFiles {
  lines(): Promise<unknown>;
  /** All of a list of `parts` parts. */
  all(list: ListName, parts: number): Promise<unknown[]>;
  /** One item of a list. Only its bytes are parsed. */
  at(list: ListName, place: Place): Promise<unknown>;
}

/**
 * Reads the files of a pack. Parts of which items were read are kept as blobs, whose
 * bytes the browser holds.
 *
 * @param open opens the file at a path; rejects if there is none.
 */
export function packFilesFrom(open: (path: string) => Promise<Blob>): PackFiles {
  const parse = async (blob: Blob): Promise<unknown> => JSON.parse(await blob.text());
  const kept = new Map<string, Promise<Blob>>();
  const keep = (path: string) => {
    const blob =
      kept.get(path) ??
      open(path).catch((error: unknown) => {
        kept.delete(path);
        throw error;
      });
    kept.set(path, blob);
    return blob;
  };
  return {
    lines: async () => parse(await open(LINES)),
    async all(list, parts) {
      const read = Array.from({ length: parts }, async (_, index) =>
        v.parse(v.array(v.unknown()), await parse(await open(partPath(list, index + 1)))),
      );
      return (await Promise.all(read)).flat();
    },
    at: async (list, [part, begin, end]) =>
      parse((await keep(partPath(list, part))).slice(begin, end)),
  };
}
