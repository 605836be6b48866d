import type { ListItem, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Point } from 'unist';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import { SourceDocument } from '../../packs/schema.ts';
import type { DocumentFile } from '../book.ts';
import { isAllowance } from '../check/allow.ts';
import { reportNode } from './cited.ts';
import { frontmatter } from './frontmatter.ts';
import { hasHead, isForeign, parseMarkdown } from './markdown.ts';
import { problem } from './problem.ts';

const Head = v.strictObject({
  about: SourceDocument.entries.about,
  title: SourceDocument.entries.title,
  publisher: SourceDocument.entries.publisher,
  via: SourceDocument.entries.via,
  date: SourceDocument.entries.date,
  dated: SourceDocument.entries.dated,
  url: SourceDocument.entries.url,
  read: SourceDocument.entries.url,
});

const PLAIN = new Set(['list', 'listItem', 'paragraph', 'text']);

/**
 * Reads a document, `documents/<id>.md`: front matter, then a numbered list of statements.
 *
 * @returns null if it is invalid, which is reported on `file`.
 */
export function readDocument(file: VFile): DocumentFile | null {
  const tree = parseMarkdown(file);
  const head = frontmatter(tree, file, Head);
  if (!hasHead(tree)) return null;
  const body = tree.children.filter((node) => node.type !== 'yaml' && !isForeign(node));
  const list = body[0];
  if (body.length !== 1 || list?.type !== 'list' || !list.ordered || (list.start ?? 1) !== 1) {
    const stray = body.find((node) => node.type !== 'list') ?? body[1] ?? list;
    problem(
      file,
      'shape',
      'After its head a document holds one numbered list of statements, from 1, and nothing else.',
      stray?.position?.start,
    );
    return null;
  }
  reportMarkup(list, file);
  list.children.forEach((item, index) => {
    reportNumber(item, index + 1, file);
    reportParts(item, index + 1, file);
  });
  if (!head) return null;
  if (head.date && head.dated) {
    problem(file, 'head', '`dated` is for documents without a `date`.', list.position?.start);
    return null;
  }
  const { read, ...source } = head;
  const statements = list.children.map((item) => textOf(item, { includeHtml: false }));
  return {
    file,
    ...(read ? { read } : {}),
    document: {
      id: file.stem ?? '',
      ...source,
      statements: statements.map((text) => text.replace(/\s+/g, ' ').trim()),
    },
    places: list.children.map(placeOf),
  };
}

/** Statements are plain text. Markup would be lost on the card. */
function reportMarkup(node: Nodes, file: VFile): void {
  if (!PLAIN.has(node.type)) reportNode(node, file);
  else if ('children' in node) for (const child of node.children) reportMarkup(child, file);
}

/** Markdown numbers list items itself, but editors cite the numbers they see. */
function reportNumber(item: ListItem, number: number, file: VFile): void {
  const start = item.position?.start;
  const written = /^\d+/.exec(String(file).slice(start?.offset))?.[0];
  if (written !== String(number)) {
    problem(file, 'statement-number', `Statement ${number} is numbered ${written}.`, start);
  }
}

/** Paragraphs and lists within a statement would run together, without even a space. */
function reportParts(item: ListItem, number: number, file: VFile): void {
  const parts = item.children.filter((node) => !isForeign(node) && !isAllowance(node));
  const [only, more] = parts;
  if (!only || (only.type === 'paragraph' && !more)) return;
  const place = (more ?? only).position?.start;
  problem(file, 'shape', `Statement ${number} is one paragraph of text.`, place);
}

function placeOf(item: ListItem): Point {
  return item.position?.start ?? { line: 1, column: 1, offset: 0 };
}
