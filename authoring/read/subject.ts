import * as v from 'valibot';
import type { VFile } from 'vfile';
import { Subject } from '../../packs/schema.ts';
import { frontmatter } from './frontmatter.ts';
import { parseMarkdown } from './markdown.ts';
import { problem } from './problem.ts';

/** The file of a subject's folder that says what the subject is; the folder's name is its id. */
export const SUBJECT_FILE = 'subject.md';

/** A name as courts write it of who is not public: `Ramin N.` */
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
  /** Names that are never to stand in full, as courts abbreviate them. */
  readonly abbreviated: readonly string[];
}

/** Reads the head of a `subject.md`. @returns null after reporting on `file` what does not fit. */
export function readSubject(file: VFile): SubjectFile | null {
  const head = frontmatter(parseMarkdown(file), file, Head);
  if (!head) return null;
  const { abbreviated, ...rest } = head;
  const id = v.safeParse(Subject.entries.id, folderOf(file));
  if (id.success) return { subject: { id: id.output, ...rest }, abbreviated };
  problem(file, 'file-name', `The folder's name is the subject's id. ${id.issues[0].message}`);
  return null;
}

/** The name of the folder that a file is in. */
export function folderOf({ dirname = '' }: VFile): string {
  return dirname.split(/[\\/]/).at(-1) ?? '';
}
