import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isAllowance } from '../check/allow.ts';
import { problem } from './problem.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);

/**
 * Parses a content file: GitHub-flavoured Markdown (for footnotes) with YAML front matter.
 * HTML, links and images are not allowed, and reported on `file`.
 */
export function parseMarkdown(file: VFile): Root {
  const tree = processor.parse(file);
  // Report nothing else, since the intended front matter would be read as text.
  if (!hasHead(tree)) return tree;
  visit(tree, (node) => {
    if (!isForeign(node)) return;
    const start = node.position?.start;
    if (node.type === 'html') {
      problem(file, 'html', `HTML is not read here: ${brief(node.value)}`, start);
    } else if (node.type === 'definition' && /^\d+$/.test(node.identifier)) {
      const label = node.identifier;
      problem(
        file,
        'footnote',
        `Footnote ${label} begins with [^${label}], not [${label}].`,
        start,
      );
    } else {
      problem(file, 'link', `A link to “${brief(node.url)}” stands in the text.`, start);
    }
  });
  return tree;
}

/** Whether the file starts with front matter. */
export function hasHead(tree: Root): boolean {
  return tree.children[0]?.type === 'yaml';
}

type Foreign = Extract<Nodes, { url: string } | { type: 'html' }>;

/** Whether `parseMarkdown` has reported this node. */
export function isForeign(node: Nodes): node is Foreign {
  return 'url' in node || (node.type === 'html' && !isAllowance(node));
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
