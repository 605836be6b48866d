import remarkFrontmatter, { type Options } from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What the patched dependencies do for us, bundled by the test as it is by a build. */
export { h, render } from 'preact';
export { parseMarkdown } from '../../../../authoring/read/markdown.ts';

/** Reads Markdown whose head is set off in a way of one's own. */
export const readWith = (options: Options, text: string) =>
  unified().use(remarkParse).use(remarkFrontmatter, options).parse(text);
