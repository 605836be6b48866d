import type { VFile } from 'vfile';
import type { Finding } from '../../packs/imported/finding.ts';
import { ALL_RULES } from '../check/rules/index.ts';
import { valuesOf } from '../check/values.ts';

/** The check's errors and advice on files, without notes. */
export function findingsOn(files: readonly VFile[]): {
  readonly must: Finding[];
  readonly advice: Finding[];
} {
  const all = files.flatMap((file) =>
    file.messages.map((message) => {
      const { fatal, line, reason, ruleId } = message;
      const fix = ALL_RULES.find(({ id }) => id === ruleId)?.fix;
      const finding = {
        file: file.path,
        line: line ?? 1,
        reason,
        ...(fix ? { fix } : {}),
        ...(ruleId ? { rule: ruleId, values: valuesOf(message) } : {}),
      };
      return { fatal, finding };
    }),
  );
  const those = (wanted: boolean) =>
    all.filter(({ fatal }) => fatal === wanted).map(({ finding }) => finding);
  return { must: those(true), advice: those(false) };
}
