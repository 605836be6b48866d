import { plural, t } from '../../i18n/i18n.ts';
import type { Finding } from '../../packs/imported/finding.ts';
import { FindingNote } from './FindingNote.tsx';
import { findingPlace } from './finding-place.ts';
import { fileFindingText } from './finding-text.ts';

/** Maximum number shown; the rest appears once these are fixed. */
const MAX_FINDINGS = 20;

/** Errors in a pack, with file and line and how to fix them. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const more = findings.length - MAX_FINDINGS;
  return (
    <>
      <ol class="findings">
        {findings.slice(0, MAX_FINDINGS).map((finding) => (
          <li key={`${finding.file}:${finding.line}:${finding.reason}`}>
            <code dir="ltr">
              {finding.file}:{finding.line}
            </code>{' '}
            {finding.at && (
              <>
                <strong>{findingPlace(finding)}</strong>
                {t('desk.afterField')}{' '}
              </>
            )}
            <FindingNote {...fileFindingText(finding)} />
          </li>
        ))}
      </ol>
      {more > 0 && <p class="none">{plural('options.moreFindings', more)}</p>}
    </>
  );
}
