import type { VFile } from 'vfile';
import type { Finding } from '../../packs/imported/finding.ts';
import { ALL_RULES } from '../check/rules/index.ts';

/** What the check put on files: what must be mended, and what is advice. Notes are left out. */
export function findingsOn(files: readonly VFile[]): {
  readonly must: Finding[];
  readonly advice: Finding[];
} {
  const all = files.flatMap((file) =>
    file.messages.map(({ fatal, line, reason, ruleId }) => {
      const fix = ALL_RULES.find(({ id }) => id === ruleId)?.fix;
      const finding = { file: file.path, line: line ?? 1, reason, ...(fix ? { fix } : {}) };
      return { fatal, finding };
    }),
  );
  const those = (wanted: boolean) =>
    all.filter(({ fatal }) => fatal === wanted).map(({ finding }) => finding);
  return { must: those(true), advice: those(false) };
}
