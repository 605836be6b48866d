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
 * Parses a content file: GitHub-flavoured Markdown (it has the footnotes) with YAML in front.
 * HTML, links and pictures, which nothing may have, are reported on `file`.
 */
export function parseMarkdown(file: VFile): Root {
  const tree = processor.parse(file);
  // That alone is told then: what was meant as the head would be taken for text.
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

/** Does the file begin with a head? */
export function hasHead(tree: Root): boolean {
  return tree.children[0]?.type === 'yaml';
}

type Foreign = Extract<Nodes, { url: string } | { type: 'html' }>;

/** Is this a node that `parseMarkdown` has reported? */
export function isForeign(node: Nodes): node is Foreign {
  return 'url' in node || (node.type === 'html' && !isAllowance(node));
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
