import type { Html, Nodes } from 'mdast';

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

const COMMENT = /<!--\s*allow\s+([a-z-]*)\s*:?\s*(.*?)\s*-->/gs;
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
