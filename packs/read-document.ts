import { toString as textOf } from 'mdast-util-to-string';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import { frontmatter } from './frontmatter.ts';
import { parseMarkdown } from './markdown.ts';
import { problem } from './problem.ts';
import { SourceDocument } from './schema.ts';

const Head = v.strictObject({
  about: SourceDocument.entries.about,
  publisher: SourceDocument.entries.publisher,
  via: SourceDocument.entries.via,
  date: SourceDocument.entries.date,
  dated: SourceDocument.entries.dated,
  url: SourceDocument.entries.url,
});

/**
 * Reads `content/documents/<id>.md`: a head, then one numbered list of statements.
 *
 * @returns the document, or null after reporting why on `file`.
 */
export function readDocument(file: VFile): SourceDocument | null {
  const tree = parseMarkdown(file);
  const head = frontmatter(tree, file, Head);
  const body = tree.children.filter((node) => node.type !== 'yaml');
  const list = body[0];
  if (body.length !== 1 || list?.type !== 'list' || !list.ordered || (list.start ?? 1) !== 1) {
    const stray = body.find((node) => node.type !== 'list') ?? body[1] ?? list;
    problem(
      file,
      'After its head a document holds one numbered list of statements, from 1, and nothing else.',
      stray?.position?.start,
    );
    return null;
  }
  if (!head) return null;
  if (head.date && head.dated) {
    problem(file, '`dated` is for documents without a `date`.', list.position?.start);
    return null;
  }
  const statements = list.children.map((item) => textOf(item).replace(/\s+/g, ' ').trim());
  return { id: file.stem ?? '', ...head, statements };
}
