import { VFile } from 'vfile';
import type { DeskCard, DeskDocument, DeskPack } from '../../desk/model.ts';
import { named } from '../../desk/named.ts';
import { type SourceText, textOf } from '../../desk/source.ts';
import { Book, type DocumentFile, type EntryFile, type EntryText, NO_WORDING } from '../book.ts';
import { readDocument } from '../read/document.ts';
import { readEntry } from '../read/entry.ts';
import type { Sources } from './compare-card.ts';
import { remembered } from './remember.ts';
import { pathOfCard, pathOfDocument, type Span, writeCard, writeDocument } from './write.ts';

/** A file of the desk as read; the messages from reading are kept separately. */
export interface FileRead<T> {
  readonly read: T | null;
  readonly file: VFile;
  readonly messages: VFile['messages'];
  /** Which part of the file has which field. */
  readonly spans: readonly Span[];
}

/**
 * The desk as the files that its folder would have; a file is only read again if it has changed.
 */
export interface DeskFiles {
  card(card: DeskCard, lang: string): FileRead<EntryFile | EntryText>;
  document(document: DeskDocument): FileRead<DocumentFile>;
  /** Some cards with all documents, ready to be checked: messages of earlier checks are gone. */
  book(desk: DeskPack, cards: readonly DeskCard[], sources: Sources): Book;
}

/** The files of a desk, none of which has been read yet. */
export function createDeskFiles(): DeskFiles {
  const cards = new Map<string, FileRead<EntryFile | EntryText>>();
  const documents = new Map<string, FileRead<DocumentFile>>();
  const readCard = (card: DeskCard, lang: string) => {
    const { text, spans } = writeCard(card);
    return remembered(cards, `${lang} ${pathOfCard(card)}`, text, () => {
      const file = new VFile({ path: pathOfCard(card), value: text });
      const read = readEntry(file, lang, card.subject || undefined);
      return { read, file, messages: [...file.messages], spans };
    });
  };
  const readSource = (document: DeskDocument) => {
    const { text, spans } = writeDocument(document);
    return remembered(documents, document.id, text, () => {
      const file = new VFile({ path: pathOfDocument(document.id), value: text });
      return { read: readDocument(file), file, messages: [...file.messages], spans };
    });
  };
  return {
    card: readCard,
    document: readSource,
    book(desk, some, sources) {
      const readCards = some.map((card) => readCard(card, desk.lang));
      const readDocuments = desk.documents.map(readSource);
      for (const { file, messages } of [...readCards, ...readDocuments]) {
        file.messages.splice(0, file.messages.length, ...messages);
      }
      const isUnread = ({ messages }: FileRead<unknown>) => messages.some(({ fatal }) => fatal);
      const unread = [...readCards, ...readDocuments].filter(isUnread);
      return new Book({
        lang: desk.lang,
        subjects: desk.subjects.map(named),
        wording: NO_WORDING,
        documents: readDocuments.flatMap(({ read }) => read ?? []),
        texts: readCards.flatMap(({ read }) => read ?? []),
        unread: new Set(unread.map(({ file }) => file.stem ?? '')),
        sources: desk.documents.flatMap(({ source }) => textsOf(sources.get(source))),
      });
    },
  };
}

function textsOf(source: SourceText | undefined): string[] {
  return source ? [textOf(source)] : [];
}
