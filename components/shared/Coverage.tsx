import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Coverage as CoverageData } from '../../catalog/library.ts';
import { plural } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { bySubjectName } from './subjects.ts';

/**
 * What the content covers: undefined until known, and null if it cannot be. Errors are ignored:
 * nobody misses this line.
 */
export function useCoverage(): CoverageData | null | undefined {
  const [coverage, setCoverage] = useState<CoverageData | null>();
  useEffect(() => {
    sendToBackground({ type: 'coverage' }).then(setCoverage, () => setCoverage(null));
  }, []);
  return coverage;
}

/** The number of names covered, and their subjects. */
export function Coverage({ coverage }: { readonly coverage: CoverageData }) {
  return (
    <p class="coverage">
      <strong>{plural('popup.names', coverage.names)}</strong>{' '}
      <SubjectList subjects={coverage.subjects} />
    </p>
  );
}

/** Titles of subjects, then those of imported packs. */
export function SubjectList({ subjects }: Pick<CoverageData, 'subjects'>) {
  const bundled = bySubjectName(subjects.filter(({ id }) => id !== undefined));
  const imported = bySubjectName(subjects.filter(({ id }) => id === undefined));
  return (
    <span class="subjects">
      {[...bundled, ...imported].map(({ name: { title, lang } }, index) => (
        <Fragment key={title}>
          {/* The dot stays on the line of what it follows. */}
          {index > 0 && '\u00A0· '}
          <bdi lang={lang}>{title}</bdi>
        </Fragment>
      ))}
    </span>
  );
}
