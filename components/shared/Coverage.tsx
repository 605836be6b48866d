import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Coverage as CoverageData } from '../../catalog/library.ts';
import { plural } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { bySubjectName } from './subjects.ts';
import { usePackChanges } from './use-pack-changes.ts';
import { whileWanted } from './while-wanted.ts';

/**
 * What the content covers, also after a change to packs: undefined until known, and null if it
 * cannot be. Errors are ignored: nobody misses this line.
 */
export function useCoverage(): CoverageData | null | undefined {
  const [coverage, setCoverage] = useState<CoverageData | null>();
  const changes = usePackChanges();
  useEffect(
    () => whileWanted(sendToBackground({ type: 'coverage' }), setCoverage, () => setCoverage(null)),
    [changes],
  );
  return coverage;
}

/** The number of names covered, and their subjects. */
export function Coverage({ coverage }: { readonly coverage: CoverageData }) {
  return (
    <p class="coverage">
      <strong>{plural('popup.names', coverage.names)}</strong> <SubjectList {...coverage} />
    </p>
  );
}

/** With a joiner behind each hyphen before a single letter, so that no line ends in “ISIS-”. */
function unbroken(title: string): string {
  return title.replace(/-(?=\p{L}(?!\p{L}))/gu, '-\u2060');
}

/** Titles of subjects, then those of imported packs. */
export function SubjectList({ subjects, added }: Pick<CoverageData, 'subjects' | 'added'>) {
  const imported = bySubjectName(added.map((title) => ({ title })));
  return (
    <span class="subjects">
      {[...bySubjectName(subjects), ...imported].map(({ name: { title, lang } }, index) => (
        <Fragment key={title}>
          {/* The dot stays on the line of what it follows. */}
          {index > 0 && '\u00A0· '}
          <bdi lang={lang}>{unbroken(title)}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
