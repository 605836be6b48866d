import { VFile } from 'vfile';
import type { DeskCard, DeskDocument, DeskPack } from '../../desk/model.ts';
import { IDENTITY_FILE } from '../import/identity.ts';
import { readDocument } from '../read/document.ts';
import { readEntry } from '../read/entry.ts';
import { headIn } from '../read/frontmatter.ts';
import { deskCardOf, deskDocumentOf } from './read.ts';
import {
  pathOfCard,
  pathOfDocument,
  pathOfSubject,
  writeCard,
  writeDocument,
  writeIdentity,
  writeSubject,
} from './write.ts';

/**
 * The folder of a pack, by path, in the format of `content/README.md`. An unchanged file is written
 * back byte for byte, comments and all.
 */
export function filesOf(pack: DeskPack): Map<string, string> {
  const kept = pack.file;
  const identity = writeIdentity(pack);
  return new Map([
    [IDENTITY_FILE, kept && headIn(kept) === headIn(identity) ? kept : identity],
    ...pack.subjects.map((subject): [string, string] => [
      pathOfSubject(subject.id),
      subject.file ?? writeSubject(subject),
    ]),
    ...pack.documents.map((document): [string, string] => [
      pathOfDocument(document.id),
      unchangedDocument(document) ?? writeDocument(document).text,
    ]),
    ...pack.cards.map((card): [string, string] => [
      pathOfCard(card),
      unchangedCard(card, pack.lang) ?? writeCard(card).text,
    ]),
  ]);
}

/** The file a document came from, if it still says the same. */
function unchangedDocument(document: DeskDocument): string | undefined {
  if (document.file === undefined) return undefined;
  const read = readDocument(new VFile({ path: pathOfDocument(document.id), value: document.file }));
  // Only the desk knows the text it was made from.
  const plain = {
    ...document,
    source: '',
    statements: document.statements.map((statement) => ({ ...statement, from: [] })),
  };
  return read && isSame(deskDocumentOf(read), plain) ? document.file : undefined;
}

function unchangedCard(card: DeskCard, lang: string): string | undefined {
  if (card.file === undefined) return undefined;
  const file = new VFile({ path: pathOfCard(card), value: card.file });
  const read = readEntry(file, lang, card.subject || undefined);
  return 'entry' in read && isSame(deskCardOf(read), card) ? card.file : undefined;
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
