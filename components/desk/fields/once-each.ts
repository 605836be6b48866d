import type { DeskFinding } from '../../../desk/finding.ts';
import { findingText } from '../../shared/finding-text.ts';

/** Removes findings with the same text as an earlier one. */
export function onceEach<F extends Omit<DeskFinding, 'field'>>(findings: readonly F[]): F[] {
  return [...new Map(findings.map((each) => [findingText(each).text, each])).values()];
}

/** The number of notes that these findings are shown as, below their fields. */
export function countNotes(findings: readonly DeskFinding[]): number {
  const fields = Map.groupBy(findings, ({ field }) => field);
  return [...fields.values()].reduce((sum, each) => sum + onceEach(each).length, 0);
}
