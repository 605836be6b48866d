import type { Html, Nodes } from 'mdast';

/**
 * A rule that an editor sets aside for one sentence, with the reason:
 * `<!-- allow relative-time: quoted from the ruling -->` before the sentence, or
 * `# allow alias-clash: …` on the line before it in the head of a file.
 */
export interface Allowance {
  readonly rule: string;
  readonly reason: string;
  /** Offsets into the file: where the comment stands, and where it stops to hold. */
  readonly start: number;
  readonly end: number;
}

const COMMENT = /<!--\s*allow\s+([a-z-]*)\s*:?\s*(.*?)\s*-->/gs;
const IN_HEAD = /^[ \t]*#[ \t]*allow[ \t]+([a-z-]*)[ \t]*:?[ \t]*(.*?)[ \t]*\r?\n.*$/gm;

/** Is this Markdown node a comment that sets a rule aside? */
export function isAllowance(node: Nodes): node is Html {
  return node.type === 'html' && /^<!--\s*allow\b(?:(?!-->).)*-->\s*$/s.test(node.value);
}

/**
 * Finds what is set aside in a content file.
 *
 * @param ends Offsets at which its sentences or statements end, ascending.
 */
export function readAllowances(text: string, ends: readonly number[]): Allowance[] {
  const head = /^---\r?\n.*?^---/ms.exec(text)?.[0] ?? '';
  const found = (match: RegExpMatchArray, end: number): Allowance => {
    const [, rule = '', reason = ''] = match;
    return { rule, reason, start: match.index ?? 0, end };
  };
  return [
    ...Array.from(head.matchAll(IN_HEAD), (match) =>
      found(match, (match.index ?? 0) + match[0].length),
    ),
    ...Array.from(text.matchAll(COMMENT), (match) => {
      const after = (match.index ?? 0) + match[0].length;
      return found(match, ends.find((end) => end > after) ?? after);
    }),
  ];
}
