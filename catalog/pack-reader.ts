import type { MapDrawing } from '../maps/drawing.ts';
import type { Card } from '../packs/card.ts';
import { cardOf, indexPack } from '../packs/card-of.ts';
import { type Line, lineOf } from '../packs/line.ts';
import type { Pack } from '../packs/schema.ts';
import {
  type DocumentView,
  documentViewOf,
  type ListedDocument,
  listedDocumentsOf,
} from './library.ts';
import { type Searched, searchedOf } from './search.ts';

/** A pack as the catalog sees it. What lists do not need may be read from files on request. */
export interface PackReader {
  readonly lang: string;
  readonly title: string;
  readonly subjects: Pack['subjects'];
  readonly size: number;
  /** Number of entries of a subject. */
  sizeOf(subject: string): number;
  /** One entry; null if there is none with that id. */
  line(id: string): Line | null;
  lines(): Line[];
  map(): MapDrawing | null;
  card(id: string): Promise<Card | null>;
  document(id: string): Promise<DocumentView | null>;
  documents(): Promise<ListedDocument[]>;
  /** The text that a search matches. */
  searched(): Promise<Searched[]>;
}

/** A reader of a parsed pack. @param from its title, if a reader imported it. */
export function readerOf(pack: Pack, from?: string): PackReader {
  const index = indexPack(pack, from);
  return {
    lang: pack.lang,
    title: pack.title,
    subjects: pack.subjects,
    size: pack.entries.length,
    sizeOf: (id) => pack.entries.filter(({ subject }) => subject === id).length,
    line(id) {
      const entry = index.entries.get(id);
      return entry ? lineOf(entry) : null;
    },
    lines: () => pack.entries.map(lineOf),
    map: () => pack.map ?? null,
    async card(id) {
      const entry = index.entries.get(id);
      return entry ? cardOf(entry, index) : null;
    },
    document: async (id) => documentViewOf(id, index),
    documents: async () => listedDocumentsOf(index),
    searched: async () => pack.entries.map(searchedOf),
  };
}
