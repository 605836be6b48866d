import { plural } from '../../i18n/i18n.ts';
import type { Finding } from '../../packs/imported/finding.ts';

/** Maximum number shown; the rest appears once these are fixed. */
const MAX_FINDINGS = 20;

/** Errors in a pack, with file and line and how to fix them. The check's messages are in English. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const more = findings.length - MAX_FINDINGS;
  return (
    <>
      <ol class="findings" lang="en" dir="ltr">
        {findings.slice(0, MAX_FINDINGS).map(({ file, line, reason, fix }) => (
          <li key={`${file}:${line}:${reason}`}>
            <code>
              {file}:{line}
            </code>{' '}
            {reason}
            {fix && <small>{fix}</small>}
          </li>
        ))}
      </ol>
      {more > 0 && <p class="none">{plural('options.moreFindings', more)}</p>}
    </>
  );
}
