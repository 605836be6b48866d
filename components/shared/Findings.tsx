import { plural } from '../../i18n/i18n.ts';
import type { Finding } from '../../packs/imported/finding.ts';

/** Nobody reads more at once; the rest is seen when these are mended. */
const MOST = 20;

/** What does not hold in a pack, with file and line, and how to mend it. The check speaks English. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const more = findings.length - MOST;
  return (
    <>
      <ol class="findings" lang="en" dir="ltr">
        {findings.slice(0, MOST).map(({ file, line, reason, fix }) => (
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
