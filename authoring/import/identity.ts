import * as v from 'valibot';
import type { VFile } from 'vfile';
import { ImportedPackId, ImportedPackTitle } from '../../packs/imported/id.ts';
import { Pack } from '../../packs/schema.ts';
import type { Identity } from '../compile.ts';
import { frontmatter } from '../read/frontmatter.ts';
import { parseMarkdown } from '../read/markdown.ts';

/** The file in a pack's folder that describes the pack. */
export const IDENTITY_FILE = 'pack.md';

const Head = v.strictObject({
  id: ImportedPackId,
  title: ImportedPackTitle,
  lang: Pack.entries.lang,
});

/**
 * Reads the front matter of `pack.md`.
 *
 * @returns null if it is invalid, which is reported on `file`.
 */
export function readIdentity(file: VFile): Identity | null {
  return frontmatter(parseMarkdown(file), file, Head);
}
