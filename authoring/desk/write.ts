import type { Allowance, DeskCard, DeskDocument, DeskPack, Line } from '../../desk/model.ts';
import type { Citation } from '../../packs/schema.ts';
import { SUBJECT_FILE } from '../read/subject.ts';
import { atStart, escaped, inLine, inList, scalar, scalarOrNone } from './as-written.ts';

/** The position in a file of a field of the desk. */
export interface Span {
  /** Such as `summary.1`. */
  readonly field: string;
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Written {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A text being written, and the positions of its fields. */
class Sheet {
  text = '';
  readonly spans: Span[] = [];

  put(text: string): void {
    this.text += text;
  }

  field(field: string, text: string): void {
    const start = this.text.length;
    this.text += text;
    this.spans.push({ field, start, end: this.text.length });
  }
}

/** Footnotes in the order of their first reference. */
class Footnotes {
  readonly #labels = new Map<string, number>();

  refer(cites: readonly Citation[]): string {
    return cites.map((cite) => `[^${this.#label(cite)}]`).join('');
  }

  defined(): string {
    return [...this.#labels].map(([cite, label]) => `[^${label}]: ${cite}`).join('\n');
  }

  #label({ document, statement }: Citation): number {
    const key = `${document}#${statement}`;
    const label = this.#labels.get(key) ?? this.#labels.size + 1;
    this.#labels.set(key, label);
    return label;
  }
}

/** The path of a card's file: in its subject's folder, or in `entries`. */
export function pathOfCard({ id, subject }: Pick<DeskCard, 'id' | 'subject'>): string {
  return `${subject || 'entries'}/${id}.md`;
}

/** The path of a document's file. */
export function pathOfDocument(id: string): string {
  return `documents/${id}.md`;
}

/** The path of the file that describes a subject. */
export function pathOfSubject(id: string): string {
  return `${id}/${SUBJECT_FILE}`;
}

/** Writes the file that describes a pack. */
export function writeIdentity({ id, title, lang }: DeskPack): string {
  return `---\nid: ${id}\ntitle: ${scalar(title)}\nlang: ${lang}\n---\n`;
}

/** Writes the file that describes a subject. */
export function writeSubject({ title, about }: DeskPack['subjects'][number]): string {
  return `---\ntitle: ${scalar(title)}\nabout: ${scalar(about)}\n---\n`;
}

/** Writes a document as `content/README.md` describes it. */
export function writeDocument(document: DeskDocument): Written {
  const sheet = new Sheet();
  sheet.put('---\n');
  for (const key of [
    'about',
    'title',
    'publisher',
    'via',
    'date',
    'dated',
    'url',
    'read',
  ] as const) {
    const value = inLine(document[key]);
    if (value || key === 'about' || key === 'publisher') {
      headAllowances(sheet, document.headAllow, key);
      sheet.put(`${key}: `);
      sheet.field(key, scalar(value));
      sheet.put('\n');
    }
  }
  sheet.put('---\n\n');
  for (const [index, { text, allow }] of document.statements.entries()) {
    const number = `${index + 1}. `;
    const comments = allowances(allow).map((comment) => `${comment}\n${' '.repeat(number.length)}`);
    sheet.put(number + comments.join(''));
    sheet.field(`statements.${index}`, atStart(escaped(inLine(text))));
    sheet.put('\n');
  }
  return sheet;
}

/** Writes a card as `content/README.md` describes an entry. */
export function writeCard(card: DeskCard): Written {
  const sheet = new Sheet();
  const notes = new Footnotes();
  sheet.put('---\n');
  writeHead(sheet, card, notes);
  sheet.put('---\n\n');
  for (const comment of allowances(card.gloss.allow)) sheet.put(`> ${comment}\n`);
  sheet.put('> ');
  sheet.field('gloss', sentence(card.gloss, notes, true));
  sheet.put('\n');
  writeSentences(sheet, 'summary', card.summary, notes);
  for (const [part, title] of [
    ['latest', 'Latest'],
    ['earlier', 'Earlier'],
  ] as const) {
    if (card[part].length === 0) continue;
    sheet.put(`\n## ${title}\n\n`);
    for (const [index, line] of card[part].entries()) {
      sheet.put(
        `- ${allowances(line.allow)
          .map((comment) => `${comment}\n  `)
          .join('')}`,
      );
      sheet.field(`${part}.${index}`, `${inLine(line.date)}: ${sentence(line, notes)}`);
      sheet.put('\n');
    }
  }
  if (card.differ.length > 0) {
    sheet.put('\n## Sources differ\n');
    writeSentences(sheet, 'differ', card.differ, notes);
  }
  sheet.put(`\n${notes.defined()}\n`);
  return sheet;
}

function writeHead(sheet: Sheet, card: DeskCard, notes: Footnotes): void {
  /** A line of the head; left out if its value is empty. */
  const line = (key: string, field: string, value: string) => {
    if (!value) return;
    headAllowances(sheet, card.headAllow, key);
    sheet.put(`${key}: `);
    sheet.field(field, value);
    sheet.put('\n');
  };
  const claim = ({ text, cites }: Line) => scalar(inLine(text) + notes.refer(cites));
  line('name', 'name', scalar(inLine(card.name)));
  line('fullName', 'fullName', scalarOrNone(card.fullName));
  line('kind', 'kind', card.kind);
  line('asOf', 'asOf', scalarOrNone(card.asOf));
  line('reviewed', 'reviewed', scalarOrNone(card.reviewed));
  line('familiar', 'familiar', card.familiar ? 'true' : '');
  if (card.when) line('date', 'when', claim(card.when));
  line('at', 'at', list(card.at.split(',')));
  if (card.area) line(card.area.part ? 'partsOf' : 'countries', 'area', claim(card.area));
  if (card.parent) line('parent', 'parent', claim(card.parent));
  if (card.rivals.length > 0) {
    headAllowances(sheet, card.headAllow, 'rivals');
    sheet.put('rivals:\n');
    for (const [index, rival] of card.rivals.entries()) {
      sheet.put('  - ');
      sheet.field(`rivals.${index}`, claim(rival));
      sheet.put('\n');
    }
  }
  if (card.facts.length > 0) {
    headAllowances(sheet, card.headAllow, 'facts');
    sheet.put('facts:\n');
    for (const [index, fact] of card.facts.entries()) {
      headAllowances(sheet, card.headAllow, fact.label, '  ');
      const date = inLine(fact.date);
      sheet.put(`  ${fact.label}: `);
      const value = inLine(fact.text) + (date ? ` | ${date}` : '');
      sheet.field(`facts.${index}`, claim({ ...fact, text: value }));
      sheet.put('\n');
    }
  }
  for (const [kind, key] of [
    ['sure', 'forms'],
    ['usual', 'usual'],
    ['ambiguous', 'ambiguous'],
  ] as const) {
    const forms = card.forms.filter((form) => form.kind === kind && form.text.trim());
    if (forms.length === 0 && kind !== 'sure') continue;
    headAllowances(sheet, card.headAllow, key);
    sheet.put(forms.length === 0 ? `${key}: {}\n` : `${key}:\n`);
    writeByLanguage(sheet, forms);
  }
  const others = card.forms.filter(({ kind }) => kind === 'not');
  if (others.some(({ lang }) => lang !== ANY_LANGUAGE)) {
    sheet.put('not:\n');
    writeByLanguage(sheet, others);
  } else {
    line('not', 'forms', list(others.map(({ text }) => text)));
  }
  line('caseless', 'forms', card.caseless ? 'true' : '');
  line('cues', 'cues', list(card.cues));
  line('against', 'against', list(card.against));
  line('related', 'related', list(card.related));
}

/** A list in brackets; nothing if all of its items are blank. */
function list(items: readonly string[]): string {
  const filled = items.map(inLine).filter(Boolean);
  return filled.length > 0 ? `[${filled.map(inList).join(', ')}]` : '';
}

/** What is no name is listed under English where it is none in any language. */
const ANY_LANGUAGE = 'en';

function writeByLanguage(sheet: Sheet, forms: DeskCard['forms']): void {
  for (const [lang, ofLang] of Map.groupBy(forms, (form) => form.lang)) {
    sheet.put('  ');
    sheet.field('forms', `${lang}: ${list(ofLang.map(({ text }) => text))}`);
    sheet.put('\n');
  }
}

/** Sentences as one paragraph; a rule set aside for a sentence starts another. */
function writeSentences(
  sheet: Sheet,
  part: string,
  lines: readonly Line[],
  notes: Footnotes,
): void {
  for (const [index, line] of lines.entries()) {
    const comments = allowances(line.allow);
    const begins = index === 0 || comments.length > 0;
    sheet.put(begins ? `\n${index > 0 ? '\n' : ''}` : ' ');
    for (const comment of comments) sheet.put(`${comment}\n`);
    if (comments.length > 0) sheet.put('\n');
    sheet.field(`${part}.${index}`, sentence(line, notes, begins));
  }
  if (lines.length > 0) sheet.put('\n');
}

function sentence({ text, cites }: Line, notes: Footnotes, begins = false): string {
  const plain = escaped(inLine(text));
  return (begins ? atStart(plain) : plain) + notes.refer(cites);
}

function allowances(allow: readonly Allowance[] = []): string[] {
  return allow.map(({ rule, reason }) => `<!-- allow ${rule}: ${reason} -->`);
}

function headAllowances(
  sheet: Sheet,
  allow: DeskCard['headAllow'],
  key: string,
  indent = '',
): void {
  for (const each of allow ?? []) {
    if (each.key === key) sheet.put(`${indent}# allow ${each.rule}: ${each.reason}\n`);
  }
}
