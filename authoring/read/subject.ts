import * as v from 'valibot';
import type { VFile } from 'vfile';
import { Subject } from '../../packs/schema.ts';
import type { Wording } from '../book.ts';
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

const Names = v.pipe(v.array(v.string()), v.minLength(1, 'List one or more.'));
const Avoided = v.strictObject({
  say: v.string(),
  not: Names,
  unless: v.optional(v.array(v.string()), []),
});

const Head = v.strictObject({
  title: Subject.entries.title,
  about: Subject.entries.about,
  abbreviated: v.optional(v.array(Abbreviated), []),
  avoided: v.optional(v.array(Avoided), []),
  firstNamed: v.optional(v.record(v.string(), Names), {}),
});

interface SubjectFile {
  readonly subject: Subject;
  readonly wording: Wording;
}

/**
 * Reads the front matter of a `subject.md`.
 *
 * @returns null if it is invalid, which is reported on `file`.
 */
export function readSubject(file: VFile): SubjectFile | null {
  const head = frontmatter(parseMarkdown(file), file, Head);
  if (!head) return null;
  const { abbreviated, avoided, firstNamed, ...rest } = head;
  const id = v.safeParse(Subject.entries.id, folderOf(file));
  if (id.success)
    return { subject: { id: id.output, ...rest }, wording: { abbreviated, avoided, firstNamed } };
  problem(file, 'file-name', `The folder's name is the subject's id. ${id.issues[0].message}`);
  return null;
}

/** The name of a file's folder. */
export function folderOf({ dirname = '' }: VFile): string {
  return dirname.split(/[\\/]/).at(-1) ?? '';
}
