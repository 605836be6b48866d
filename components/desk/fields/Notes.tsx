import type { DeskFinding } from '../../../desk/finding.ts';
import type { Gap } from '../../../desk/gaps.ts';
import { mayBeKept } from '../../../desk/holds-back.ts';
import { t } from '../../../i18n/i18n.ts';
import { FindingNote } from '../../shared/FindingNote.tsx';
import { findingText } from '../../shared/finding-text.ts';
import { lackText } from './lack-text.ts';
import { onceEach } from './once-each.ts';

interface NotesProps {
  readonly id: string;
  /** What is missing here, except what is obvious, such as that it is empty. */
  readonly gaps: readonly Gap[];
  readonly findings: readonly Omit<DeskFinding, 'field'>[];
  /** Keeps a sentence in spite of a rule, where somebody has looked at it. */
  readonly onKeep?: ((rule: string) => void) | undefined;
}

/** Findings that the field itself shows, or the button to choose statements. */
const PLAIN_TO_SEE = new Set(['empty', 'no-date', 'no-source']);

/** The findings about a field, and how to fix them. */
export function Notes({ id, gaps, findings, onKeep }: NotesProps) {
  const shown = gaps.flatMap(({ lack }) =>
    lack === 'sentence-first' || PLAIN_TO_SEE.has(lack) ? [] : lack,
  );
  return (
    <ul class="notes" id={id}>
      {shown.map((lack) => (
        <li key={lack} class="must">
          {lackText(lack)}
        </li>
      ))}
      {onceEach(findings).map((finding) => (
        <li key={finding.rule + finding.reason} class={finding.must ? 'must' : 'advice'}>
          <FindingNote {...findingText(finding)} />
          {onKeep && finding.must && mayBeKept(finding.rule) && (
            <>
              {' '}
              <button type="button" class="link" onClick={() => onKeep(finding.rule)}>
                {t('desk.keepSentence')}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
