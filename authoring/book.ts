import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Citation, Entry, Sentence, SourceDocument, Subject } from '../packs/schema.ts';

/** The part of a card that a sentence belongs to. */
export type Part = 'gloss' | 'fact' | 'summary' | 'latest' | 'sinceThen' | 'differ';

/** A sentence of an entry and its position in the file; `end` is an offset into the file. */
export interface PlacedSentence extends Sentence {
  readonly part: Part;
  readonly place: Point;
  readonly end: number;
  /** The date at the start of an item of “Latest” or “Earlier”. */
  readonly date?: string;
}

/** The text of an entry. */
export interface EntryText {
  readonly file: VFile;
  /** All sentences of the card, in order. */
  readonly sentences: readonly PlacedSentence[];
  /** The values of its key facts. */
  readonly facts: readonly PlacedSentence[];
}

export interface EntryFile extends EntryText {
  readonly entry: Entry;
  /** Day of the review; absent if nobody but the author has read it yet. */
  readonly reviewed?: string;
}

export interface DocumentFile {
  readonly file: VFile;
  readonly document: SourceDocument;
  /** URL of the copy that was read, if not the publisher's own. For editors only. */
  readonly read?: string;
  /** The start of each statement; statement 1 is at index 0. */
  readonly places: readonly Point[];
}

/** How names are written, as the subjects of a pack have it. */
export interface Wording {
  /** Names, abbreviated as courts do, that must never be given in full. */
  readonly abbreviated: readonly string[];
  /**
   * Names that are not used, except in sentences with one of the words `unless`,
   * and what is said instead.
   */
  readonly avoided: readonly {
    readonly say: string;
    readonly not: readonly string[];
    readonly unless: readonly string[];
  }[];
  /**
   * Names that mean several things, with the words of which one follows where they are first named.
   */
  readonly firstNamed: Readonly<Record<string, readonly string[]>>;
}

/** For packs that have no rules about names. */
export const NO_WORDING: Wording = { abbreviated: [], avoided: [], firstNamed: {} };

/** All content as read, before checks across files. */
export class Book {
  /** Language it is written in. */
  readonly lang: string;
  readonly subjects: readonly Subject[];
  readonly wording: Wording;
  readonly documents: readonly DocumentFile[];
  readonly entries: readonly EntryFile[];
  /** The text of all entries, including those with unreadable front matter. */
  readonly texts: readonly EntryText[];
  /** Ids of existing files that could not be read. Don't report what depends on them. */
  readonly unread: ReadonlySet<string>;
  /** Sources of drafts. Our text must not share a run of words with them. */
  readonly sources: readonly string[];
  readonly #documents: ReadonlyMap<string, SourceDocument>;
  readonly #entries: ReadonlyMap<string, EntryFile>;

  constructor(
    read: Pick<Book, 'lang' | 'subjects' | 'wording' | 'documents' | 'unread' | 'sources'> & {
      readonly texts: readonly (EntryFile | EntryText)[];
    },
  ) {
    this.lang = read.lang;
    this.subjects = read.subjects;
    this.wording = read.wording;
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

  /** The statement cited by `cite`, if it exists. */
  statement(cite: Citation): string | undefined {
    return this.#documents.get(cite.document)?.statements[cite.statement - 1];
  }

  /** The statements cited by a sentence. */
  statements(sentence: Sentence): string[] {
    return sentence.cites.flatMap((cite) => this.statement(cite) ?? []);
  }
}
