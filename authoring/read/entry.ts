import type { FootnoteDefinition, List, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import * as v from 'valibot';
import type { VFile } from 'vfile';
import {
  type Citation,
  type Development,
  Entry,
  Form,
  Lang,
  PartialDate,
} from '../../packs/schema.ts';
import type { EntryFile, EntryText, Part, PlacedSentence } from '../book.ts';
import { isAllowance } from '../check/allow.ts';
import { lineOfKey } from '../check/text.ts';
import { spelledOutList } from './alternatives.ts';
import { citedSentences, type Footnotes } from './cited.ts';
import { FIGURE_KEYS, readFigureFacts } from './figure-facts.ts';
import { frontmatter } from './frontmatter.ts';
import { FactsByLabel, readKeyFacts } from './key-facts.ts';
import { hasHead, isForeign, parseMarkdown } from './markdown.ts';
import { problem } from './problem.ts';

/** Typographic quotes around a value, which YAML takes as part of it. */
const unquoted = v.check(
  (text: string) => !/^[“”„«‘‚].*[”“»’‘]$/u.test(text),
  'These quotes would be part of the name: take them out.',
);
const FormText = v.pipe(Form.entries.text, unquoted);

const Forms = spelledOutList(FormText);
const Cues = spelledOutList(Entry.entries.name);

const FormsByLang = v.pipe(
  v.unknown(),
  v.check(
    (forms) => !Array.isArray(forms),
    'Forms stand by language, as in “en: [one, two]” below.',
  ),
  v.record(Lang, Forms),
);

const Head = v.strictObject({
  name: v.pipe(Entry.entries.name, v.maxLength(45, 'A name has at most 45 characters.'), unquoted),
  fullName: Entry.entries.fullName,
  kind: Entry.entries.kind,
  asOf: Entry.entries.asOf,
  /**
   * Day by which somebody other than the author has checked all sentences against their sources.
   */
  reviewed: v.optional(Entry.entries.asOf),
  familiar: v.optional(v.picklist(['true', 'false']), 'false'),
  facts: v.optional(FactsByLabel, {}),
  forms: FormsByLang,
  usual: v.optional(FormsByLang, {}),
  ambiguous: v.optional(FormsByLang, {}),
  not: v.optional(v.union([Forms, FormsByLang]), []),
  caseless: v.optional(v.picklist(['true', 'false']), 'false'),
  cues: v.optional(Cues, []),
  against: v.optional(Cues, []),
  related: v.optional(Entry.entries.related, []),
  ...FIGURE_KEYS,
});
type Head = v.InferOutput<typeof Head>;

const DATED = /^(\d[\d-]*):\s+/;

/**
 * Reads an entry, `<subject>/<id>.md`: front matter, the gloss as a block quote, the summary as
 * paragraphs, then the optional sections “Latest” (one dated sentence), “Earlier” (a list of dated
 * sentences; “Since then” in older packs) and “Sources differ” (paragraphs). Every sentence ends
 * with footnote references, and each footnote is defined as `document-id#statement`.
 *
 * @param lang the language it is written in.
 * @param subject id of its subject, if any.
 * @returns the entry, or only its text if it is invalid, which is reported on `file`.
 */
export function readEntry(
  file: VFile,
  lang: string,
  subject: string | undefined,
): EntryFile | EntryText {
  const tree = parseMarkdown(file);
  const head = frontmatter(tree, file, Head);
  if (!hasHead(tree)) return { file, sentences: [], facts: [] };
  const footnotes = readFootnotes(tree, file, lang);
  const sections = splitSections(tree, file);
  const gloss = readGloss(sections.top, file, footnotes);
  const prose = sections.top.filter((node) => node.type !== 'blockquote');
  const summary = readParagraphs(prose, file, footnotes, 'summary');
  const [latest, ...more] = readDevelopments(sections.latest, file, footnotes, 'latest');
  if (more[0]) problem(file, 'shape', '“Latest” holds one item.', more[0].place);
  const sinceThen = readDevelopments(sections.sinceThen, file, footnotes, 'sinceThen');
  const differ = readParagraphs(sections.differ, file, footnotes, 'differ');
  const figure = head && readFigureFacts(head, file, footnotes);
  const isCountry =
    head?.kind === 'place' && head.countries !== undefined && !head.countries.includes(',');
  const facts = head ? readKeyFacts(head.facts, { ...head, isCountry }, file, footnotes) : [];

  for (const [label, note] of footnotes.byLabel) {
    if (!footnotes.used.has(label)) {
      problem(file, 'footnote', `Footnote ${label} is never referred to.`, note.place);
    }
  }
  const sentences = [
    ...(gloss ? [gloss] : []),
    ...summary,
    ...(latest ? [latest] : []),
    ...sinceThen,
    ...differ,
  ];
  if (!head || !figure || !gloss) return { file, sentences, facts };
  if (Object.keys(head.ambiguous).length > 0 && head.cues.length === 0) {
    problem(file, 'alias-cues', 'Ambiguous forms need cues.', lineOfKey(file, 'ambiguous'));
  }
  if (!prose.some(({ type }) => type === 'paragraph')) {
    problem(file, 'shape', 'An entry has a summary below its gloss.', { line: 1, column: 1 });
  }
  if (summary.length === 0) return { file, sentences, facts };
  const entry: Entry = {
    id: file.stem ?? '',
    name: head.name,
    ...(head.fullName ? { fullName: head.fullName } : {}),
    kind: head.kind,
    ...(subject ? { subject } : {}),
    asOf: head.asOf,
    familiar: head.familiar === 'true',
    facts: facts.map(({ fact }) => fact),
    gloss,
    summary,
    ...(latest ? { latest } : {}),
    sinceThen,
    differ,
    related: head.related,
    ...figure,
    forms: readForms(head),
    cues: head.cues,
    against: head.against,
  };
  return { file, entry, sentences, facts, ...(head.reviewed ? { reviewed: head.reviewed } : {}) };
}

function readForms(head: Head): Entry['forms'] {
  const caseless = head.caseless === 'true';
  const list = (
    byLang: Record<string, string[]>,
    kind: v.InferOutput<typeof Form>['kind'],
  ): Entry['forms'] =>
    Object.entries(byLang).flatMap(([lang, texts]) =>
      texts.map((text) => ({ text, kind, lang, caseless })),
    );
  return [
    ...list(head.forms, 'sure'),
    ...list(head.usual, 'usual'),
    ...list(head.ambiguous, 'ambiguous'),
    // Without a language they hold in all of them.
    ...list(Array.isArray(head.not) ? { en: head.not } : head.not, 'not'),
  ];
}

function readFootnotes(tree: Root, file: VFile, lang: string): Footnotes {
  const byLabel = new Map<
    string,
    { cite: Citation; place?: NonNullable<FootnoteDefinition['position']>['start'] }
  >();
  const unread = new Set<string>();
  for (const node of tree.children) {
    if (node.type !== 'footnoteDefinition') continue;
    const place = node.position?.start;
    const match = /^([a-z0-9-]+)#([1-9]\d*)$/.exec(textOf(node).trim());
    const [, document, statement] = match ?? [];
    if (!document || !statement) {
      const reason = `Footnote ${node.identifier} must read as “report#2” does: a document's file without .md, # and the number of its statement.`;
      problem(file, 'footnote', reason, place);
      unread.add(node.identifier);
    } else if (byLabel.has(node.identifier)) {
      problem(file, 'footnote', `Footnote ${node.identifier} is defined twice.`, place);
    } else {
      const cite = { document, statement: Number(statement) };
      byLabel.set(node.identifier, place ? { cite, place } : { cite });
    }
  }
  return { byLabel, unread, used: new Set(), lang };
}

interface Sections {
  top: RootContent[];
  latest: RootContent[];
  sinceThen: RootContent[];
  differ: RootContent[];
}

const HEADINGS = new Map<string, keyof Sections>([
  ['Latest', 'latest'],
  ['Earlier', 'sinceThen'],
  ['Since then', 'sinceThen'],
  ['Sources differ', 'differ'],
]);

function splitSections(tree: Root, file: VFile): Sections {
  const sections: Sections = { top: [], latest: [], sinceThen: [], differ: [] };
  let current: keyof Sections = 'top';
  for (const node of tree.children) {
    if (node.type === 'yaml' || node.type === 'footnoteDefinition' || isAllowance(node)) continue;
    if (node.type === 'heading') {
      const section = HEADINGS.get(textOf(node));
      if (section) current = section;
      else {
        problem(
          file,
          'shape',
          'The only sections are “Latest”, “Earlier” and “Sources differ”.',
          node.position?.start,
        );
      }
    } else sections[current].push(node);
  }
  return sections;
}

function readGloss(nodes: readonly RootContent[], file: VFile, footnotes: Footnotes) {
  const quotes = nodes.filter((node) => node.type === 'blockquote');
  const [paragraph, more] = (quotes[0]?.children ?? []).filter((node) => !isAllowance(node));
  if (quotes.length !== 1 || paragraph?.type !== 'paragraph' || more) {
    const place = (quotes[1] ?? quotes[0])?.position?.start ?? { line: 1, column: 1 };
    problem(file, 'shape', 'An entry has one gloss: a block quote of one line.', place);
    return null;
  }
  const [gloss, second] = citedSentences(paragraph.children, file, footnotes, 'gloss');
  if (second) problem(file, 'shape', 'The gloss is one sentence.', second.place);
  return gloss ?? null;
}

function readParagraphs(
  nodes: readonly RootContent[],
  file: VFile,
  footnotes: Footnotes,
  part: Part,
): PlacedSentence[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return citedSentences(node.children, file, footnotes, part);
    if (!isForeign(node)) {
      const reason = `Only paragraphs may stand here, not ${node.type}.`;
      problem(file, 'shape', reason, node.position?.start);
    }
    return [];
  });
}

const NAMES = { latest: 'Latest', sinceThen: 'Earlier' } as const;

function readDevelopments(
  nodes: readonly RootContent[],
  file: VFile,
  footnotes: Footnotes,
  part: 'latest' | 'sinceThen',
): (Development & PlacedSentence)[] {
  const lists = nodes.filter((node): node is List => node.type === 'list');
  const others = nodes.filter((node) => node.type !== 'list' && !isForeign(node));
  if (others.length > 0 || lists.length > 1) {
    problem(file, 'shape', `“${NAMES[part]}” holds one list.`, nodes[0]?.position?.start);
  }
  return lists
    .flatMap((list) => list.children)
    .flatMap((item) => {
      const place = item.position?.start;
      const [paragraph, other] = item.children.filter((node) => !isAllowance(node));
      if (paragraph?.type !== 'paragraph' || other) {
        problem(file, 'shape', `Each item of “${NAMES[part]}” is one sentence.`, place);
        return [];
      }
      const [sentence, more] = citedSentences(paragraph.children, file, footnotes, part);
      if (!sentence) return [];
      const [head, written] = DATED.exec(sentence.text) ?? [];
      if (!head || !written || more) {
        const reason = `Each item of “${NAMES[part]}” reads “YYYY-MM-DD: One sentence.”`;
        problem(file, 'shape', reason, place);
        return [];
      }
      const date = v.safeParse(PartialDate, written);
      if (!date.success) {
        problem(file, 'date', `${written}: ${date.issues[0].message}`, sentence.place);
        return [];
      }
      return [{ ...sentence, date: date.output, text: sentence.text.slice(head.length) }];
    });
}
