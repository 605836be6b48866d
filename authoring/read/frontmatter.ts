import type { Root } from 'mdast';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import { type ErrorCode, LineCounter, parseDocument, visit } from 'yaml';
import type { ReadingRuleId } from '../check/rules/reading.ts';
import { problem } from './problem.ts';

/** Keys whose values have rules of their own. */
const RULES: Readonly<Record<string, ReadingRuleId>> = {
  asOf: 'day',
  date: 'date',
  url: 'address',
  read: 'address',
  reviewed: 'day',
  facts: 'key-fact',
};

const NO_HEAD =
  'The file must begin with its head: a line of three hyphens (---), lines such as “name: …”, and such a line again.';

/** Errors of the YAML parser, in words for editors. */
const YAML_REASONS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'There is a colon in the value: put quotes around it, as in title: "Volcanoes: a course".',
  MULTILINE_IMPLICIT_KEY: 'Each line reads “key: value”, with a colon and a space between.',
  MISSING_CHAR:
    'Each line reads “key: value”; what begins with [ or a quote ends with ] or a quote.',
  BAD_INDENT: 'The line is indented more or less than it should, or a bracket [ is not closed.',
  TAB_AS_INDENT: 'The line begins with a tab: write two spaces in its place.',
  DUPLICATE_KEY: 'A key of this name stands here already: keep one.',
};

/** Keys that no object may be given from outside. */
const RESERVED: ReadonlySet<unknown> = new Set(['__proto__', 'prototype', 'constructor']);

/**
 * Reads the YAML front matter of a Markdown file and parses it with `schema`.
 *
 * @returns the parsed value, or null if there are problems, which are reported on
 *   `file` with their lines.
 */
export function frontmatter<const S extends v.GenericSchema>(
  tree: Root,
  file: VFile,
  schema: S,
): v.InferOutput<S> | null {
  const node = tree.children[0];
  if (node?.type !== 'yaml' || !node.position) {
    problem(file, 'head', NO_HEAD, { line: 1, column: 1 });
    return null;
  }
  const head = node.position.start.line;
  const lines = new LineCounter();
  const yaml = parseDocument(node.value, { lineCounter: lines, schema: 'failsafe' });
  const pointAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: head + line, column: col };
  };
  for (const error of yaml.errors) {
    problem(
      file,
      'head',
      YAML_REASONS[error.code] ?? firstLine(error.message),
      pointAt(error.pos[0]),
    );
  }
  // Schemas of lists by key leave these out without a word.
  visit(yaml, {
    Scalar: (role, { value, range }) => {
      if (role === 'key' && RESERVED.has(value))
        problem(
          file,
          'head',
          `${value}: This line does not belong here.`,
          pointAt(range?.[0] ?? 0),
        );
    },
  });
  // A few nested aliases can expand to gigabytes, and front matter needs none.
  visit(yaml, {
    Alias: (_key, { range, source }) => {
      problem(file, 'head', `The alias *${source} cannot be used here.`, pointAt(range?.[0] ?? 0));
    },
  });
  if (file.messages.some((message) => message.fatal)) return null;

  // Don't add that a day does not exist to a value that isn't formatted as one.
  const result = v.safeParse(schema, yaml.toJS(), { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => String(item.key));
    problem(
      file,
      RULES[path[0] ?? ''] ?? 'head',
      `${path.join('.') || 'The block'}: ${reasonOf(issue)}`,
      pointAt(offsetOf(yaml, path)),
    );
  }
  return null;
}

/**
 * What is wrong with a value, in words for editors; the schema's own messages are for programmers.
 */
function reasonOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return 'This line does not belong here.';
  if (type === 'strict_object' && received === 'undefined') return 'This line is missing.';
  if (expected === 'Array' || type === 'strict_tuple') return 'A list is written [one, two].';
  if (type === 'picklist' && expected) {
    return `It is one of ${expected.replace(/[()]/g, '').replaceAll(' | ', ', ')}, not ${received}.`;
  }
  return message;
}

/** The front matter of a file as written, with the lines around it; empty if there is none. */
export function headIn(text: string): string {
  return /^---\r?\n.*?^---/ms.exec(text)?.[0] ?? '';
}

/** Removes the excerpt from messages of the YAML parser, as reports give the line. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:$/, '.');
}

/** Offset of the innermost existing node on `path`. */
function offsetOf(yaml: ReturnType<typeof parseDocument>, path: readonly string[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const found: unknown = yaml.getIn(path.slice(0, depth), true);
    const place = v.safeParse(Ranged, found);
    if (place.success) return place.output.range[0];
  }
  return 0;
}

const Ranged = v.object({ range: v.looseTuple([v.number()]) });
