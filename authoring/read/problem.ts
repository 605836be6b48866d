import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { ReadingRuleId } from '../check/rules/reading.ts';

/**
 * Reports on `file` that it breaks a rule which is seen while reading it. The build of a pack
 * fails if there is any; none of these may be set aside.
 */
export function problem(file: VFile, rule: ReadingRuleId, reason: string, place?: Point): void {
  const message = file.message(reason, {
    ...(place ? { place } : {}),
    ruleId: rule,
    source: 'content',
  });
  message.fatal = true;
}
