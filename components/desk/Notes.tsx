import type { DeskFinding } from '../../desk/finding.ts';
import type { Gap, Lack } from '../../desk/gaps.ts';
import { FindingNote } from '../shared/FindingNote.tsx';
import { findingText } from '../shared/finding-text.ts';
import { onceEach } from './once-each.ts';
import { lackText } from './words.ts';

interface NotesProps {
  readonly id: string;
  /** What is missing here. What is plain to see, as that it is empty, is not said. */
  readonly gaps: readonly Gap[];
  readonly findings: readonly Omit<DeskFinding, 'field'>[];
}

/** What the field itself shows, or the way to choose statements below it. */
const PLAIN_TO_SEE: ReadonlySet<Lack> = new Set(['empty', 'no-date', 'no-source']);

/** What is to be mended in a field, below it, and how. */
export function Notes({ id, gaps, findings }: NotesProps) {
  const shown = gaps.filter(({ lack }) => !PLAIN_TO_SEE.has(lack));
  return (
    <ul class="notes" id={id}>
      {shown.map(({ lack }) => (
        <li key={lack} class="must">
          {lackText(lack)}
        </li>
      ))}
      {onceEach(findings).map((finding) => (
        <li key={finding.rule + finding.reason} class={finding.must ? 'must' : 'advice'}>
          <FindingNote {...findingText(finding)} />
        </li>
      ))}
    </ul>
  );
}
