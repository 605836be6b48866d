import type { DeskFinding } from '../../desk/finding.ts';
import type { Gap } from '../../desk/gaps.ts';
import { lackText } from './words.ts';

interface NotesProps {
  readonly id: string;
  /** What is missing here, but for its being empty, which is plain to see. */
  readonly gaps: readonly Gap[];
  readonly findings: readonly Omit<DeskFinding, 'field'>[];
}

/** What is to be mended in a field, below it, and how. The check speaks English. */
export function Notes({ id, gaps, findings }: NotesProps) {
  const shown = gaps.filter(({ lack }) => lack !== 'empty');
  return (
    <ul class="notes" id={id}>
      {shown.map(({ lack }) => (
        <li key={lack} class="must">
          {lackText(lack)}
        </li>
      ))}
      {findings.map(({ rule, reason, fix, must }) => (
        <li key={rule + reason} class={must ? 'must' : 'advice'} lang="en" dir="ltr">
          <span>{reason}</span> <small>{fix}</small>
        </li>
      ))}
    </ul>
  );
}

/** The words that findings are about, as they quote them. */
export function quotedIn(findings: readonly { readonly reason: string }[]): string[] {
  return findings.flatMap(({ reason }) =>
    Array.from(reason.matchAll(/“([^”]+)”/g), ([, words = '']) => words),
  );
}
