import type { Blockquote, FootnoteDefinition, List, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import type { Form } from '../spotting/types.ts';
import { citedSentences, type Footnotes } from './cited.ts';
import { frontmatter } from './frontmatter.ts';
import { parseMarkdown } from './markdown.ts';
import { problem } from './problem.ts';
import { type Citation, type Development, Entry, type Sentence } from './schema.ts';

const FormsByLang = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)), v.array(v.string()));

const Head = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(45)),
  fullName: Entry.entries.fullName,
  kind: Entry.entries.kind,
  asOf: Entry.entries.asOf,
  forms: FormsByLang,
  ambiguous: v.optional(FormsByLang, {}),
  not: v.optional(v.array(v.string()), []),
  caseless: v.optional(v.picklist(['true', 'false']), 'false'),
  cues: v.optional(Entry.entries.cues, []),
  related: v.optional(Entry.entries.related, []),
});
type Head = v.InferOutput<typeof Head>;

const DATED = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?):\s+/;

/** A gloss is one line: at most 20 words and 130 characters, as X-Ray and style guides advise. */
const GLOSS = { words: 20, characters: 130 };
/** Lengths at which readers still read a card: 40 to 80 words, and Page Previews' 525 characters. */
const SUMMARY = { words: [30, 90], characters: 560 } as const;

/**
 * Reads `content/entries/<id>.md`: a head, the gloss as a block quote, the summary as
 * paragraphs, then the optional sections “Since then” (a list of dated sentences) and
 * “Sources differ” (paragraphs). Every sentence ends with footnote references, and each
 * footnote is defined as `document-id#statement`.
 *
 * @returns the entry, or null after reporting why on `file`.
 */
export function readEntry(file: VFile): Entry | null {
  const tree = parseMarkdown(file);
  const head = frontmatter(tree, file, Head);
  const footnotes = readFootnotes(tree, file);
  const sections = splitSections(tree, file);
  const gloss = readGloss(sections.top, file, footnotes);
  const summary = readParagraphs(
    sections.top.filter((node) => node.type !== 'blockquote'),
    file,
    footnotes,
  );
  const sinceThen = readDevelopments(sections.sinceThen, file, footnotes);
  const differ = readParagraphs(sections.differ, file, footnotes);

  checkLength(summary, file);
  for (const [label, note] of footnotes.byLabel) {
    if (!footnotes.used.has(label)) {
      problem(file, `Footnote ${label} is never referred to.`, note.place);
    }
  }
  if (!head || !gloss) return null;
  if (Object.keys(head.ambiguous).length > 0 && head.cues.length === 0) {
    problem(file, 'Ambiguous forms need cues.', { line: 1, column: 1 });
  }
  return {
    id: file.stem ?? '',
    name: head.name,
    ...(head.fullName ? { fullName: head.fullName } : {}),
    kind: head.kind,
    asOf: head.asOf,
    gloss,
    summary,
    sinceThen,
    differ,
    related: head.related,
    forms: readForms(head),
    cues: head.cues,
  };
}

function readForms(head: Head): Form[] {
  const caseless = head.caseless === 'true';
  const list = (byLang: Record<string, string[]>, kind: Form['kind']): Form[] =>
    Object.entries(byLang).flatMap(([lang, texts]) =>
      texts.map((text) => ({ text, kind, lang, caseless })),
    );
  return [
    ...list(head.forms, 'sure'),
    ...list(head.ambiguous, 'ambiguous'),
    ...list({ en: head.not }, 'not'),
  ];
}

function readFootnotes(tree: Root, file: VFile): Footnotes {
  const byLabel = new Map<
    string,
    { cite: Citation; place?: NonNullable<FootnoteDefinition['position']>['start'] }
  >();
  for (const node of tree.children) {
    if (node.type !== 'footnoteDefinition') continue;
    const place = node.position?.start;
    const match = /^([a-z0-9-]+)#([1-9]\d*)$/.exec(textOf(node).trim());
    const [, document, statement] = match ?? [];
    if (!document || !statement) {
      problem(file, `Footnote ${node.identifier} must read document-id#statement.`, place);
    } else if (byLabel.has(node.identifier)) {
      problem(file, `Footnote ${node.identifier} is defined twice.`, place);
    } else {
      const cite = { document, statement: Number(statement) };
      byLabel.set(node.identifier, place ? { cite, place } : { cite });
    }
  }
  return { byLabel, used: new Set() };
}

interface Sections {
  top: RootContent[];
  sinceThen: RootContent[];
  differ: RootContent[];
}

const HEADINGS = new Map<string, keyof Sections>([
  ['Since then', 'sinceThen'],
  ['Sources differ', 'differ'],
]);

function splitSections(tree: Root, file: VFile): Sections {
  const sections: Sections = { top: [], sinceThen: [], differ: [] };
  let current: keyof Sections = 'top';
  for (const node of tree.children) {
    if (node.type === 'yaml' || node.type === 'footnoteDefinition') continue;
    if (node.type === 'heading') {
      const section = HEADINGS.get(textOf(node));
      if (section) current = section;
      else {
        const known = [...HEADINGS.keys()].map((name) => `“${name}”`).join(' and ');
        problem(file, `The only sections are ${known}.`, node.position?.start);
      }
    } else sections[current].push(node);
  }
  return sections;
}

function readGloss(nodes: readonly RootContent[], file: VFile, footnotes: Footnotes) {
  const quotes = nodes.filter((node): node is Blockquote => node.type === 'blockquote');
  const paragraph = quotes[0]?.children[0];
  if (quotes.length !== 1 || paragraph?.type !== 'paragraph' || quotes[0]?.children.length !== 1) {
    problem(file, 'An entry has one gloss: a block quote of one line.', quotes[0]?.position?.start);
    return null;
  }
  const [gloss, more] = citedSentences(paragraph.children, file, footnotes);
  if (more) problem(file, 'The gloss is one sentence.', paragraph.position?.start);
  if (gloss && (gloss.text.length > GLOSS.characters || words(gloss.text) > GLOSS.words)) {
    problem(
      file,
      `The gloss has ${words(gloss.text)} words and ${gloss.text.length} characters; at most ${GLOSS.words} and ${GLOSS.characters}.`,
      paragraph.position?.start,
    );
  }
  return gloss ?? null;
}

function readParagraphs(nodes: readonly RootContent[], file: VFile, footnotes: Footnotes) {
  const isParagraph = (node: RootContent): node is Paragraph => node.type === 'paragraph';
  for (const node of nodes) {
    if (!isParagraph(node)) {
      problem(file, `Only paragraphs may stand here, not ${node.type}.`, node.position?.start);
    }
  }
  return nodes
    .filter(isParagraph)
    .flatMap((node) => citedSentences(node.children, file, footnotes));
}

function readDevelopments(
  nodes: readonly RootContent[],
  file: VFile,
  footnotes: Footnotes,
): Development[] {
  const lists = nodes.filter((node): node is List => node.type === 'list');
  if (lists.length !== nodes.length || lists.length > 1) {
    problem(file, '“Since then” holds one list.', nodes[0]?.position?.start);
  }
  return lists
    .flatMap((list) => list.children)
    .flatMap((item) => {
      const paragraph = item.children[0];
      const place = item.position?.start;
      if (paragraph?.type !== 'paragraph' || item.children.length !== 1) {
        problem(file, 'Each item of “Since then” is one sentence.', place);
        return [];
      }
      const [sentence, more] = citedSentences(paragraph.children, file, footnotes);
      if (!sentence) return [];
      const date = DATED.exec(sentence.text)?.[1];
      if (!date || more) {
        problem(file, 'Each item of “Since then” reads “YYYY-MM-DD: One sentence.”', place);
        return [];
      }
      return [{ date, text: sentence.text.replace(DATED, ''), cites: sentence.cites }];
    });
}

function checkLength(summary: readonly Sentence[], file: VFile) {
  const text = summary.map((sentence) => sentence.text).join(' ');
  const [least, most] = SUMMARY.words;
  if (words(text) < least || words(text) > most || text.length > SUMMARY.characters) {
    problem(
      file,
      `The summary has ${words(text)} words and ${text.length} characters; it must have ${least} to ${most} words and at most ${SUMMARY.characters} characters.`,
      { line: 1, column: 1 },
    );
  }
}

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
