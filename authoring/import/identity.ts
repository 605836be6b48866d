import * as v from 'valibot';
import type { VFile } from 'vfile';
import { ImportedPackId, ImportedPackTitle } from '../../packs/imported/id.ts';
import { Pack } from '../../packs/schema.ts';
import type { Identity } from '../compile.ts';
import { frontmatter } from '../read/frontmatter.ts';
import { parseMarkdown } from '../read/markdown.ts';

/** The file of a pack's folder that says what the pack is. */
export const IDENTITY_FILE = 'pack.md';

const Head = v.strictObject({
  id: ImportedPackId,
  title: ImportedPackTitle,
  lang: Pack.entries.lang,
});

/** Reads the head of `pack.md`. @returns null after reporting on `file` what does not fit. */
export function readIdentity(file: VFile): Identity | null {
  return frontmatter(parseMarkdown(file), file, Head);
}
