import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { factsOf } from '../../packs/names.ts';
import type { Book } from '../book.ts';
import { type Allowance, readAllowances } from './allow.ts';
import type { About, Finding, Rule } from './rule.ts';
import { draftMarker, isDraftLine } from './rules/draft.ts';
import { ALLOWANCE, ALLOWANCE_UNUSED, RULES, TEXT_RULES } from './rules/index.ts';
import { keepValues } from './values.ts';

/** The `source` (as in vfile) of exempted findings. */
export const ALLOWED = 'allowed';

/** Whether violations of house style prevent the making of a pack. */
export type Style = 'binding' | 'advice';

/** The shortest reason: two words. */
const REASON = /\S\s+\S/;

/**
 * Runs all rules over the book and adds their findings to its files as messages. Exempted findings
 * become notes with the editor's reason.
 *
 * @param style `advice` turns errors of style into warnings.
 * @returns the number of exempted findings.
 */
export function check(book: Book, style: Style = 'binding'): number {
  const allowances = new Map(
    allFiles(book).map(([file, ends]) => [file, readAllowances(String(file), ends)]),
  );
  const used = new Set<Allowance>();
  let count = 0;
  for (const rule of RULES) {
    for (const finding of rule.find(book)) {
      if (!isOfText(rule.id) && isPartial(finding.file, book)) continue;
      if (rule !== draftMarker && isDraftLine(finding.file, finding.place.line)) continue;
      const allowance = allowances.get(finding.file)?.find((each) => holds(each, rule, finding));
      if (allowance) {
        used.add(allowance);
        count++;
      }
      const severity = style === 'advice' && rule.severity === 'error' ? 'warning' : rule.severity;
      report({ ...rule, severity }, finding, allowance);
    }
  }
  for (const [file, list] of allowances) {
    for (const each of list) {
      // A rule that did not run might have found something.
      if (!isOfText(each.rule) && isPartial(file, book)) continue;
      checkAllowance(file, each, used.has(each));
    }
  }
  return count;
}

/** The files of the book, with the offsets of the ends of their sentences or statements. */
function allFiles(book: Book): [VFile, number[]][] {
  return [
    ...book.texts.map(({ file, sentences }): [VFile, number[]] => [
      file,
      sentences.map(({ end }) => end).sort((a, b) => a - b),
    ]),
    ...book.documents.map(({ file, places }): [VFile, number[]] => [
      file,
      [...places.slice(1).map(({ offset = 0 }) => offset), String(file).length],
    ]),
  ];
}

/** Whether a rule only needs text. */
function isOfText(rule: string): boolean {
  return TEXT_RULES.some(({ id }) => id === rule);
}

/**
 * Whether a finding is about an entry whose front matter, sources or related
 * entries could not be read.
 */
function isPartial(file: VFile, book: Book): boolean {
  if (book.unread.size === 0) return false;
  const each = book.entries.find((one) => one.file === file);
  if (!each) return book.texts.some((one) => one.file === file);
  const cited = [...each.sentences, ...factsOf(each.entry)].flatMap(({ cites }) => cites);
  return [...cited.map(({ document }) => document), ...each.entry.related].some((id) =>
    book.unread.has(id),
  );
}

function holds(allowance: Allowance, rule: Rule, { file, place }: Finding): boolean {
  if (allowance.rule !== rule.id || !REASON.test(allowance.reason)) return false;
  const offset = place.offset ?? location(file).toOffset(place) ?? 0;
  return allowance.start <= offset && offset < allowance.end;
}

function report(
  rule: About,
  { file, place, reason, values }: Finding,
  allowance?: Allowance,
): void {
  const text = allowance ? `${reason} Allowed: ${allowance.reason}` : reason;
  const source = allowance ? ALLOWED : 'content';
  const message = file.message(text, { place, ruleId: rule.id, source });
  keepValues(message, values);
  if (allowance || rule.severity === 'info') message.fatal = undefined;
  else message.fatal = rule.severity === 'error';
}

function checkAllowance(file: VFile, { rule, reason, start }: Allowance, used: boolean): void {
  if (used) return;
  const place = location(file).toPoint(start) ?? { line: 1, column: 1 };
  if (!RULES.some(({ id }) => id === rule)) {
    report(ALLOWANCE, { file, place, reason: `No rule “${rule}” can be set aside.` });
  } else if (!REASON.test(reason)) {
    report(ALLOWANCE, { file, place, reason: `“${rule}” is set aside without a reason.` });
  } else {
    report(ALLOWANCE_UNUSED, { file, place, reason: `“${rule}” finds nothing here.` });
  }
}
