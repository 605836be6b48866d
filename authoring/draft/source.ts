import type { Element, Nodes as HtmlNodes } from 'hast';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The longest document accepted for a draft, in bytes. */
export const SOURCE_LIMIT = 2 * 1024 * 1024;

const BLOCKS = new Set(['p', 'li', 'td', 'th', 'blockquote', 'figcaption', 'dd', 'dt']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const SKIPPED = new Set(['script', 'style', 'nav', 'footer', 'aside', 'template', 'svg', 'form']);

/**
 * The running text of a document as paragraphs, including headings.
 *
 * @param name file name; its extension tells HTML and Markdown from plain text.
 */
export function paragraphsOf(name: string, text: string): string[] {
  const paragraphs = /\.x?html?$/i.test(name)
    ? fromHtml(unified().use(rehypeParse).parse(text))
    : /\.(?:md|markdown)$/i.test(name)
      ? fromMarkdown(unified().use(remarkParse).use(remarkGfm).parse(text))
      : fromText(text);
  return paragraphs.map((each) => each.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function fromHtml(node: HtmlNodes): string[] {
  if (node.type !== 'element') {
    return 'children' in node ? node.children.flatMap((child) => fromHtml(child)) : [];
  }
  if (SKIPPED.has(node.tagName)) return [];
  const inner = node.children.flatMap((child) => fromHtml(child));
  if (inner.length > 0) return inner;
  return BLOCKS.has(node.tagName) || HEADINGS.has(node.tagName) ? [plain(node)] : [];
}

function plain(element: Element): string {
  return element.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? plain(child) : '',
    )
    .join('');
}

function fromMarkdown(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [textOf(node)];
  return 'children' in node ? node.children.flatMap((child) => fromMarkdown(child)) : [];
}

/** In a text with lines longer than `LONG`, a line below `SHORT` may be a title. */
const LONG = 100;
const SHORT = 60;

/** Words that end neither titles nor sentences. */
const WITHIN = /\s(?:an?|the|of|in|on|at|to|for|from|by|with|and|or|as|that|its|their|his|her)\s*$/;

/** Joins lines that end within a sentence to the next, unless they are formatted like titles. */
function fromText(text: string): string[] {
  const result: string[] = [];
  const lines = text.split(/\r?\n/);
  const isWrapped = !lines.some(({ length }) => length > LONG);
  let open = false;
  for (const line of lines) {
    const last = result.at(-1);
    if (last?.trim() && line.trim() && (open || /^\p{Ll}/u.test(line)))
      result[result.length - 1] = `${last} ${line}`;
    else result.push(line);
    const isShort = !isWrapped && line.length < SHORT && !/,\s*$/.test(line) && !WITHIN.test(line);
    open = line.trim() !== '' && !/[.!?:;"”’]\s*$/.test(line) && !isTitle(line) && !isShort;
  }
  return result;
}

/** At most one of its longer words is in lower case: “Evacuated from the Hospital”. */
function isTitle(line: string): boolean {
  return (line.match(/(?<!\p{L})\p{Ll}\p{L}{3,}/gu) ?? []).length <= 1;
}
