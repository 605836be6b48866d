import * as v from 'valibot';
import type { VFile } from 'vfile';
import { Subject } from '../../packs/schema.ts';
import { frontmatter } from './frontmatter.ts';
import { parseMarkdown } from './markdown.ts';
import { problem } from './problem.ts';

/** The file that describes a subject. Its folder's name is the subject's id. */
export const SUBJECT_FILE = 'subject.md';

/** A name as courts abbreviate it for private persons: `Ramin N.` */
const Abbreviated = v.pipe(
  v.string(),
  v.regex(/^\p{Lu}[^\s]+(?: \p{Lu}[^\s]*)* \p{Lu}\.$/u, 'Write the name with initials: “Ramin N.”'),
);

const Head = v.strictObject({
  title: Subject.entries.title,
  about: Subject.entries.about,
  abbreviated: v.optional(v.array(Abbreviated), []),
});

export interface SubjectFile {
  readonly subject: Subject;
  /** Names, abbreviated as courts do, that must never be given in full. */
  readonly abbreviated: readonly string[];
}

/** Reads the front matter of a `subject.md`. @returns null if it is invalid, which is reported on `file`. */
export function readSubject(file: VFile): SubjectFile | null {
  const head = frontmatter(parseMarkdown(file), file, Head);
  if (!head) return null;
  const { abbreviated, ...rest } = head;
  const id = v.safeParse(Subject.entries.id, folderOf(file));
  if (id.success) return { subject: { id: id.output, ...rest }, abbreviated };
  problem(file, 'file-name', `The folder's name is the subject's id. ${id.issues[0].message}`);
  return null;
}

/** The name of a file's folder. */
export function folderOf({ dirname = '' }: VFile): string {
  return dirname.split(/[\\/]/).at(-1) ?? '';
}
