import type { VFile } from 'vfile';
import type { Pack } from '../../packs/schema.ts';
import { ALL_RULES } from '../check/rules/index.ts';

/** Something that does not hold in a pack, and where: lines count from 1. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  /** How to mend what breaks this rule. */
  readonly fix?: string;
}

/** A pack that was read, with advice on its style; or all that keeps it from being one. */
export type PackRead =
  | { readonly ok: true; readonly pack: Pack; readonly advice: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

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
