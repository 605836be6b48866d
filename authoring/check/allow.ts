import type { Html, Nodes } from 'mdast';
import { headIn } from '../read/frontmatter.ts';

/**
 * An editor's exemption from a rule for one sentence, with the reason:
 * `<!-- allow relative-time: quoted from the ruling -->` before the sentence, or
 * `# allow alias-clash: …` on the line before, in a file's front matter.
 */
export interface Allowance {
  readonly rule: string;
  readonly reason: string;
  /** Offsets into the file: where the comment is, and where its effect ends. */
  readonly start: number;
  readonly end: number;
}

const COMMENT = /<!--\s*allow\s+([a-z]+(?:-[a-z]+)*)?\s*:?/g;
const IN_HEAD = /^[ \t]*#[ \t]*allow[ \t]+([a-z-]*)[ \t]*:?[ \t]*(.*?)[ \t]*\r?\n.*$/gm;

/** Whether this Markdown node is an exemption. */
export function isAllowance(node: Nodes): node is Html {
  return node.type === 'html' && /^<!--\s*allow\b(?:(?!-->).)*-->\s*$/s.test(node.value);
}

/**
 * Finds the exemptions in a content file.
 *
 * @param ends offsets of the ends of its sentences or statements, ascending.
 */
export function readAllowances(text: string, ends: readonly number[]): Allowance[] {
  return [
    ...Array.from(
      headIn(text).matchAll(IN_HEAD),
      ({ 0: whole, 1: rule = '', 2: reason = '', index }) => ({
        rule,
        reason,
        start: index,
        end: index + whole.length,
      }),
    ),
    ...inComments(text, ends),
  ];
}

/** The end of a comment is searched for by itself: one pattern for all of it would take minutes. */
function inComments(text: string, ends: readonly number[]): Allowance[] {
  const found: Allowance[] = [];
  let after = 0;
  for (const { 0: begin, 1: rule = '', index: start } of text.matchAll(COMMENT)) {
    if (start < after) continue;
    const from = start + begin.length;
    const close = text.indexOf('-->', from);
    if (close < 0) break;
    after = close + '-->'.length;
    const end = ends.find((each) => each > after) ?? after;
    found.push({ rule, reason: text.slice(from, close).trim(), start, end });
  }
  return found;
}
