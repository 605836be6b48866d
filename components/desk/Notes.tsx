import type { DeskFinding } from '../../desk/finding.ts';
import type { Gap, Lack } from '../../desk/gaps.ts';
import { lackText } from './words.ts';

interface NotesProps {
  readonly id: string;
  /** What is missing here. What is plain to see, as that it is empty, is not said. */
  readonly gaps: readonly Gap[];
  readonly findings: readonly Omit<DeskFinding, 'field'>[];
}

/** What the field itself shows, or the way to choose statements below it. */
const PLAIN_TO_SEE: ReadonlySet<Lack> = new Set(['empty', 'no-date', 'no-source']);

/** What is to be mended in a field, below it, and how. The check speaks English. */
export function Notes({ id, gaps, findings }: NotesProps) {
  const shown = gaps.filter(({ lack }) => !PLAIN_TO_SEE.has(lack));
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
