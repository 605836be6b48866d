import { location } from 'vfile-location';
import type { DeskFinding } from '../../desk/finding.ts';
import { holdsBack, mayBeKept } from '../../desk/holds-back.ts';
import { quotesIn } from '../../desk/in-hand.ts';
import { ALL_RULES } from '../check/rules/index.ts';
import { READING_RULES } from '../check/rules/reading.ts';
import { valuesOf } from '../check/values.ts';
import type { FileRead } from './desk-files.ts';
import type { Span } from './write.ts';

/** Reported once for a card, rather than under each of its sentences. */
const OF_WHOLE = new Set(['unnamed-publisher']);

const READING: ReadonlySet<string> = new Set(READING_RULES.map(({ id }) => id));

/** The messages on a file as findings, each on the field that it is about. */
export function fieldFindings({ file, spans }: FileRead<unknown>): DeskFinding[] {
  const lines = location(file);
  return file.messages.flatMap((message) => {
    const { fatal, line, column, reason, ruleId, place } = message;
    // Notes ask for nothing.
    if (fatal === undefined || fatal === null) return [];
    // A decision to keep a sentence also covers the statement between it and the source.
    if (ruleId === 'allowance-unused' && quotesIn(reason).some(mayBeKept)) return [];
    const start = place && 'start' in place ? place.start : place;
    const at = start?.offset ?? lines.toOffset({ line: line ?? 1, column: column ?? 1 }) ?? 0;
    const fix = ALL_RULES.find(({ id }) => id === ruleId)?.fix ?? '';
    const isOfWhole = ruleId !== undefined && OF_WHOLE.has(ruleId);
    if (isOfWhole && message !== file.messages.find((each) => each.ruleId === ruleId)) return [];
    const field = isOfWhole ? '' : fieldAt(spans, at, String(file));
    const values = valuesOf(message);
    return [
      { field, rule: ruleId ?? '', reason, fix, values, must: fatal || holdsBack(ruleId ?? '') },
    ];
  });
}

/** The field at an offset; else the first on its line. */
function fieldAt(spans: readonly Span[], at: number, text: string): string {
  const within = spans.findLast(({ start, end }) => start <= at && at < end);
  if (within) return within.field;
  const begin = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  return spans.find(({ start }) => begin <= start && start < end)?.field ?? '';
}

/** Drops findings about unreadable files where the page itself says what is missing. */
export function beyond(
  missing: ReadonlySet<string>,
  findings: readonly DeskFinding[],
): DeskFinding[] {
  return findings.filter(
    ({ field, rule }) => !(missing.has(field) && (READING.has(rule) || !rule)),
  );
}
