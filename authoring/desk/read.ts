import type { VFile } from 'vfile';
import { cardFromPack, documentFromPack } from '../../desk/from-pack.ts';
import type { Allowance, DeskCard, DeskDocument, DeskPack, Line } from '../../desk/model.ts';
import type { DocumentFile, EntryFile, PlacedSentence } from '../book.ts';
import { readAllowances } from '../check/allow.ts';
import type { Identity } from '../compile.ts';
import { headIn } from '../read/frontmatter.ts';
import { type PackFiles, readBook } from '../read/read.ts';
import { folderOf } from '../read/subject.ts';

/**
 * Puts the files of a pack on the desk. Files that cannot be read are left
 * out, with a message on them.
 *
 * @param about the file that says what the pack is.
 */
export function deskPackOf(files: PackFiles, identity: Identity, about?: VFile): DeskPack {
  const book = readBook(files, identity.lang);
  const subjectFiles = new Map(
    (files.subjects ?? []).map((file) => [folderOf(file), String(file)]),
  );
  return {
    ...identity,
    subjects: book.subjects.map((subject) => {
      const file = subjectFiles.get(subject.id);
      return { ...subject, ...(file === undefined ? {} : { file }) };
    }),
    documents: book.documents.map(deskDocumentOf),
    cards: book.entries.map(deskCardOf),
    ...(about ? { file: String(about) } : {}),
  };
}

/** A document's file, as on the desk. */
export function deskDocumentOf({ file, document, read, places }: DocumentFile): DeskDocument {
  const text = String(file);
  const ends = [...places.slice(1).map(({ offset = 0 }) => offset), text.length];
  const { inHead, byEnd } = setAside(text, ends);
  const desk = documentFromPack(document);
  return {
    ...desk,
    read: read ?? '',
    statements: desk.statements.map((statement, index) => ({
      ...statement,
      ...allowing(byEnd.get(ends[index] ?? -1)),
    })),
    ...(inHead.length > 0 ? { headAllow: inHead } : {}),
    file: text,
  };
}

/** A card's file, as on the desk. */
export function deskCardOf({ file, entry, sentences, reviewed }: EntryFile): DeskCard {
  const text = String(file);
  const { inHead, byEnd } = setAside(
    text,
    sentences.map(({ end }) => end).sort((a, b) => a - b),
  );
  const with_ = <T extends Line>(lines: readonly T[], part: PlacedSentence['part']): T[] => {
    const placed = sentences.filter((each) => each.part === part);
    return lines.map((line, index) => ({
      ...line,
      ...allowing(byEnd.get(placed[index]?.end ?? -1)),
    }));
  };
  const card = cardFromPack(entry);
  return {
    ...card,
    reviewed: reviewed ?? '',
    gloss: with_([card.gloss], 'gloss')[0] ?? card.gloss,
    summary: with_(card.summary, 'summary'),
    latest: with_(card.latest, 'latest'),
    earlier: with_(card.earlier, 'sinceThen'),
    differ: with_(card.differ, 'differ'),
    ...(inHead.length > 0 ? { headAllow: inHead } : {}),
    file: text,
  };
}

function allowing(allow: Allowance[] | undefined): { allow?: Allowance[] } {
  return allow ? { allow } : {};
}

/**
 * The rules set aside in a file: in its head by key, elsewhere by the end of the text concerned.
 */
function setAside(text: string, ends: readonly number[]) {
  const head = headIn(text).length;
  const inHead: NonNullable<DeskCard['headAllow']> = [];
  const byEnd = new Map<number, Allowance[]>();
  for (const { rule, reason, start, end } of readAllowances(text, ends)) {
    if (start < head) {
      const key = /([\w-]+):[^\n]*$/.exec(text.slice(start, end))?.[1] ?? '';
      inHead.push({ rule, reason, key });
    } else {
      const before = byEnd.get(end) ?? [];
      byEnd.set(end, [...before, { rule, reason }]);
    }
  }
  return { inHead, byEnd };
}
