import type { Element, Nodes as HtmlNodes } from 'hast';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** The longest document accepted for a draft, in bytes. */
export const SOURCE_LIMIT = 2 * 1024 * 1024;

/** Elements whose text is running text. */
const PROSE = new Set(
  'p li td th blockquote figcaption dd dt h1 h2 h3 h4 h5 h6 pre summary'.split(' '),
);
/**
 * Elements that end a paragraph. Those not listed above only count as prose if
 * a page has none of these.
 */
const BLOCKS = new Set([
  ...PROSE,
  ...'html body main article section div header center address figure details hgroup'.split(' '),
  ...'ul ol dl table thead tbody tfoot tr caption form fieldset hr'.split(' '),
]);
const SKIPPED = new Set([
  ...'head script style noscript template svg math nav footer aside iframe object'.split(' '),
  ...'button select textarea label legend audio video canvas'.split(' '),
]);

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

/** Paragraphs of a page: of those elements that hold prose, or of all where a page has none. */
function fromHtml(root: HtmlNodes): string[] {
  const all = blocksIn(root);
  const prose = all.filter(({ isProse }) => isProse);
  return (prose.length > 0 ? prose : all).map(({ text }) => text);
}

interface Block {
  text: string;
  readonly isProse: boolean;
}

/** Runs of text between the borders of blocks. */
function blocksIn(root: HtmlNodes): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  const walk = (node: HtmlNodes, isProse: boolean): void => {
    if (node.type === 'text') {
      if (!open && !node.value.trim()) return;
      if (!open) {
        open = { text: '', isProse };
        blocks.push(open);
      }
      open.text += node.value;
      return;
    }
    if (node.type !== 'element') {
      if ('children' in node) for (const child of node.children) walk(child, isProse);
      return;
    }
    if (SKIPPED.has(node.tagName) || isHidden(node)) return;
    if (node.tagName === 'br' && open) open.text += '\n';
    const isBlock = BLOCKS.has(node.tagName);
    const within = isBlock ? PROSE.has(node.tagName) : isProse;
    if (isBlock) open = null;
    for (const child of node.children) walk(child, within);
    if (isBlock) open = null;
  };
  walk(root, false);
  return blocks;
}

/** Whether an element is hidden, as far as the markup alone tells. */
function isHidden({ properties }: Element): boolean {
  const { hidden, ariaHidden, style } = properties;
  return (
    (hidden !== undefined && hidden !== false) ||
    ariaHidden === 'true' ||
    /(?:display:\s*none|visibility:\s*hidden)/i.test(String(style ?? ''))
  );
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

/** What a word processor or a plain text puts before an item of a list. */
const ITEM =
  /^\s*(?:[•‣◦▪▫●○■□·∙❖➢✓]\s*|[-–—*]\s+(?=[\p{Lu}\p{Lo}"“«„])|[o§]\t\s*|(?:\d{1,3}|\p{L}|[ivx]{1,5})(?:\)\s+|\.\t\s*))(?=\S)/u;

/** Joins lines that end within a sentence to the next, unless they are formatted like titles. */
function fromText(text: string): string[] {
  const result: string[][] = [];
  const lines = text.split(/\r?\n/);
  const isWrapped = !lines.some(({ length }) => length > LONG);
  let open = false;
  let last = '';
  for (const given of lines) {
    const line = given.replace(ITEM, '');
    const isItem = line !== given;
    if (!isItem && last.trim() && line.trim() && (open || /^\p{Ll}/u.test(line)))
      result.at(-1)?.push(line);
    else result.push([line]);
    last = line;
    const isShort = !isWrapped && line.length < SHORT && !/,\s*$/.test(line) && !WITHIN.test(line);
    open = line.trim() !== '' && !/[.!?:;"”’]\s*$/.test(line) && !isTitle(line) && !isShort;
  }
  return result.map((joined) => joined.join(' '));
}

/** At most one of its longer words is in lower case: “Evacuated from the Hospital”. */
function isTitle(line: string): boolean {
  return (line.match(/(?<!\p{L})\p{Ll}\p{L}{3,}/gu) ?? []).length <= 1;
}
