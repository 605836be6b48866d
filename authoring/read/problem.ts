import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { ReadingRuleId } from '../check/rules/reading.ts';

/**
 * Reports on `file` that it breaks a rule of reading. Such findings fail the build and allow no
 * exemptions.
 */
export function problem(file: VFile, rule: ReadingRuleId, reason: string, place?: Point): void {
  const message = file.message(reason, {
    ...(place ? { place } : {}),
    ruleId: rule,
    source: 'content',
  });
  message.fatal = true;
}
