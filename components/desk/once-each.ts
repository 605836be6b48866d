import type { DeskFinding } from '../../desk/finding.ts';
import { findingText } from '../shared/finding-text.ts';

/** Removes findings with the same text as an earlier one. */
export function onceEach<F extends Omit<DeskFinding, 'field'>>(findings: readonly F[]): F[] {
  return [...new Map(findings.map((each) => [findingText(each).text, each])).values()];
}
