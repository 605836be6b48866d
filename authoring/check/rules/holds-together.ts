import type { Book, EntryFile } from '../../book.ts';
import { problem } from '../../read/problem.ts';
import { clashesOf } from '../clashes.ts';
import { lineOfForm, lineOfKey, lineOfNote } from '../text.ts';

/**
 * Reports what prevents the files from forming a pack: citations of nothing, related entries that
 * don't exist, and forms claimed by two entries.
 */
export function checkTogether(book: Book): void {
  for (const each of book.entries) {
    checkCitations(each, book);
    checkRelated(each, book);
  }
  checkForms(book.entries);
}

function checkCitations({ file, sentences }: EntryFile, book: Book): void {
  const cites = new Map(
    sentences.flatMap((sentence) =>
      sentence.cites.map((cite) => [`${cite.document}#${cite.statement}`, cite] as const),
    ),
  );
  for (const [text, cite] of cites) {
    if (book.statement(cite) !== undefined || book.unread.has(cite.document)) continue;
    const reason = book.document(cite.document)
      ? `Document “${cite.document}” has no statement ${cite.statement}.`
      : `There is no document “${cite.document}”.`;
    problem(file, 'citation-to-nothing', reason, lineOfNote(file, text));
  }
}

function checkRelated({ file, entry }: EntryFile, book: Book): void {
  for (const id of entry.related) {
    if (id === entry.id || !(book.entry(id) || book.unread.has(id))) {
      problem(file, 'related', `Related entry “${id}” does not exist.`, lineOfKey(file, 'related'));
    }
  }
}

function checkForms(entries: readonly EntryFile[]): void {
  for (const { entry, form, reason } of clashesOf(entries.map((each) => each.entry))) {
    const at = entries[entry];
    const text = at?.entry.forms[form]?.text ?? '';
    if (!at) continue;
    const place = lineOfForm(at.file, text);
    problem(at.file, 'alias-clash', reason, place);
  }
}
