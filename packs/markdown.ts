import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);

/** Parses a content file: GitHub-flavoured Markdown (it has the footnotes) with YAML in front. */
export function parseMarkdown(file: VFile): Root {
  return processor.parse(file);
}
