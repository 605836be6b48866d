import escapeForRegExp from 'escape-string-regexp';
import type { Form } from '../../../spotting/types.ts';
import type { Book, EntryFile } from '../../book.ts';
import { problem } from '../../problem.ts';
import { lineWith } from '../text.ts';

/**
 * Reports what keeps the files from being one pack: citations to nothing, related entries that do
 * not exist, and forms that two entries claim.
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
    problem(file, 'citation-to-nothing', reason, lineWith(file, `: ${text}`));
  }
}

function checkRelated({ file, entry }: EntryFile, book: Book): void {
  for (const id of entry.related) {
    if (id === entry.id || !(book.entry(id) || book.unread.has(id))) {
      problem(file, 'related', `Related entry “${id}” does not exist.`, lineWith(file, 'related:'));
    }
  }
}

/** Two entries may share a form only where both need a cue for it; a `not` form is no claim. */
function checkForms(entries: readonly EntryFile[]): void {
  const claims = new Map<string, { id: string; kind: Form['kind'] }>();
  for (const { file, entry } of entries) {
    for (const form of entry.forms) {
      if (form.kind === 'not') continue;
      const key = `${form.lang} ${form.caseless ? form.text.toLowerCase() : form.text}`;
      const other = claims.get(key);
      const place = lineWith(file, new RegExp(`^\\s.*${escapeForRegExp(form.text)}`));
      if (!other) {
        claims.set(key, { id: entry.id, kind: form.kind });
      } else if (other.id === entry.id) {
        problem(file, 'alias-clash', `“${form.text}” is listed twice.`, place);
      } else if (form.kind === 'sure' || other.kind === 'sure') {
        problem(file, 'alias-clash', `“${form.text}” also belongs to “${other.id}”.`, place);
      }
    }
  }
}
