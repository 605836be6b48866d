import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Citation, Entry, Sentence, SourceDocument, Subject } from '../packs/schema.ts';

/** Where in a card a sentence stands. */
export type Part = 'gloss' | 'fact' | 'summary' | 'latest' | 'sinceThen' | 'differ';

/** A sentence of an entry and where its file has it; `end` is an offset into the file. */
export interface PlacedSentence extends Sentence {
  readonly part: Part;
  readonly place: Point;
  readonly end: number;
  /** The date that an item of “Since then” begins with. */
  readonly date?: string;
}

/** The text of an entry. */
export interface EntryText {
  readonly file: VFile;
  /** Every sentence that a card shows, in the order it shows them. */
  readonly sentences: readonly PlacedSentence[];
  /** The values of its key facts. */
  readonly facts: readonly PlacedSentence[];
}

export interface EntryFile extends EntryText {
  readonly entry: Entry;
  /** Day of the review; absent where nobody else has read it yet. */
  readonly reviewed?: string;
}

export interface DocumentFile {
  readonly file: VFile;
  readonly document: SourceDocument;
  /** Address of the copy that was read, where that is not the publisher's own: for editors alone. */
  readonly read?: string;
  /** Where each statement begins; statement 1 is at index 0. */
  readonly places: readonly Point[];
}

/** All content as it was read, before anything is checked that concerns more than one file. */
export class Book {
  /** Language it is written in. */
  readonly lang: string;
  readonly subjects: readonly Subject[];
  /** Names that are never to stand in full, as courts abbreviate them. */
  readonly abbreviated: readonly string[];
  readonly documents: readonly DocumentFile[];
  readonly entries: readonly EntryFile[];
  /** The text of all entries, also of those whose head could not be read. */
  readonly texts: readonly EntryText[];
  /** Ids of files that are there but could not be read: nothing is to be said of what needs them. */
  readonly unread: ReadonlySet<string>;
  /** Texts that were drafted from: no run of their words may be in what we write. */
  readonly sources: readonly string[];
  readonly #documents: ReadonlyMap<string, SourceDocument>;
  readonly #entries: ReadonlyMap<string, EntryFile>;

  constructor(
    read: Pick<Book, 'lang' | 'subjects' | 'abbreviated' | 'documents' | 'unread' | 'sources'> & {
      readonly texts: readonly (EntryFile | EntryText)[];
    },
  ) {
    this.lang = read.lang;
    this.subjects = read.subjects;
    this.abbreviated = read.abbreviated;
    this.documents = read.documents;
    this.texts = read.texts;
    this.entries = read.texts.filter((each): each is EntryFile => 'entry' in each);
    this.unread = read.unread;
    this.sources = read.sources;
    this.#documents = new Map(read.documents.map(({ document }) => [document.id, document]));
    this.#entries = new Map(this.entries.map((each) => [each.entry.id, each]));
  }

  document(id: string): SourceDocument | undefined {
    return this.#documents.get(id);
  }

  entry(id: string): EntryFile | undefined {
    return this.#entries.get(id);
  }

  /** The statement that `cite` points at, if there is one. */
  statement(cite: Citation): string | undefined {
    return this.#documents.get(cite.document)?.statements[cite.statement - 1];
  }

  /** The statements a sentence rests on. */
  statements(sentence: Sentence): string[] {
    return sentence.cites.flatMap((cite) => this.statement(cite) ?? []);
  }
}
