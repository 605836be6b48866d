import type { Point } from 'unist';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import { countryOf } from '../packs/figures/country.ts';
import { traitsOf } from '../packs/kind.ts';
import { Entry, Pack, SourceDocument } from '../packs/schema.ts';
import type { Book, DocumentFile, EntryFile, Part } from './book.ts';
import { checkFacts } from './check/rules/facts.ts';
import { checkTogether } from './check/rules/holds-together.ts';
import { check, type Style } from './check/run.ts';
import { lineOfKey } from './check/text.ts';
import { linkNames } from './link-names.ts';
import type { Maps } from './maps/draw.ts';
import type { Spot } from './maps/marks.ts';
import { problem } from './read/problem.ts';
import { type PackFiles, readBook } from './read/read.ts';
import { typesetDocument, typesetEntry } from './typography.ts';

export type Identity = Pick<Pack, 'id' | 'title' | 'lang'>;

export interface Compiled {
  /** Null if there is any error. */
  readonly pack: Pack | null;
  readonly book: Book;
  /** The number of exempted findings. */
  readonly allowed: number;
}

/**
 * Compiles Markdown into a pack and checks it. Findings are added to the files as
 * messages with lines and rules; a fatal one means that there is no pack. Rules of style
 * only apply to English packs.
 */
export function compile(
  files: PackFiles,
  identity: Identity,
  maps: Maps,
  style: Style = 'binding',
): Compiled {
  const book = readBook(files, identity.lang);
  const allowed = checkBook(book, style);
  return { pack: areSound(files) ? packOf(book, identity, maps) : null, book, allowed };
}

/**
 * Checks a book. Findings are added to its files as messages.
 *
 * @returns the number of exempted findings.
 */
export function checkBook(book: Book, style: Style): number {
  checkTogether(book);
  checkFacts(book);
  const allowed = book.lang === 'en' ? check(book, style) : 0;
  checkSchema(book);
  return allowed;
}

/** Whether no file has errors, so that they make a pack. */
export function areSound({ subjects = [], documents, entries }: PackFiles): boolean {
  return [...subjects, ...documents, ...entries].every(isSound);
}

/** Whether a file has no errors. */
export function isSound(file: VFile): boolean {
  return !file.messages.some(({ fatal }) => fatal);
}

/** Loads the map code on demand, as it includes the outlines of all countries. */
export async function loadMaps(): Promise<Maps> {
  return (await import('./maps/draw.ts')).MAPS;
}

/** Makes a pack from a valid book: finds the names in its texts, and draws its maps. */
export function packOf(book: Book, identity: Identity, maps: Maps): Pack {
  const { lang } = identity;
  const typeset = book.entries.map(({ entry }) => typesetEntry(entry, lang)).sort(byId);
  const entries = linkNames(typeset, lang);
  const map = maps.overview(
    entries.flatMap(spotOf),
    entries.flatMap((entry) => countryOf(entry) ?? []),
  );
  return v.parse(Pack, {
    format: 1,
    ...identity,
    subjects: [...book.subjects].sort(byId),
    documents: book.documents.map(({ document }) => typesetDocument(document, lang)).sort(byId),
    entries: entries.map((entry) => withMap(entry, maps)),
    ...(map ? { map } : {}),
  });
}

/** Reports what does not fit a card's schema, such as a sentence that is far too long. */
function checkSchema({ documents, entries }: Book): void {
  for (const each of documents) report(SourceDocument, each.document, each);
  for (const each of entries) report(Entry, each.entry, each);

  function report(schema: v.GenericSchema, value: unknown, of: DocumentFile | EntryFile) {
    for (const issue of v.safeParse(schema, value).issues ?? []) {
      if (isWithoutSource(issue)) continue;
      const reason = `${v.getDotPath(issue) ?? 'The file'}: ${issue.message}`;
      const [key = '', index] = issue.path?.map(({ key }) => key) ?? [];
      problem(
        of.file,
        'shape',
        reason,
        placeOf(of, String(key), typeof index === 'number' ? index : 0),
      );
    }
  }
}

/** Where an item of a document or an entry is: a statement, a sentence, a key fact, or a key. */
function placeOf(of: DocumentFile | EntryFile, key: string, index: number): Point {
  const place =
    'document' in of
      ? key === 'statements' && of.places[index]
      : [...of.sentences, ...of.facts].filter(({ part }) => part === PARTS[key])[index]?.place;
  return place || lineOfKey(of.file, key);
}

/** The parts of a card that have sentences, by the keys of an entry. */
const PARTS: Readonly<Record<string, Part>> = {
  gloss: 'gloss',
  facts: 'fact',
  summary: 'summary',
  latest: 'latest',
  sinceThen: 'sinceThen',
  differ: 'differ',
};

/** Sentences without a source have been reported where they are. */
function isWithoutSource({ path, input }: v.BaseIssue<unknown>): boolean {
  return path?.at(-1)?.key === 'cites' && Array.isArray(input) && input.length === 0;
}

function withMap(entry: Entry, maps: Maps): Entry {
  if (!traitsOf(entry.kind).hasMap) return entry;
  const [spot] = spotOf(entry);
  if (spot) return { ...entry, map: maps.place(spot) };
  const { area } = entry;
  return area ? { ...entry, map: maps.countries(area.countries, area.part) } : entry;
}

function spotOf({ id, name, at }: Entry): Spot[] {
  return at ? [{ id, name, ...at }] : [];
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
