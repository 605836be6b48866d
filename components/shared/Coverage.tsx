import { useEffect, useState } from 'preact/hooks';
import { plural } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Coverage as CoverageData } from '../../packs/library.ts';

/** What the content covers; null until known. Errors are ignored: nobody misses this line. */
export function useCoverage(): CoverageData | null {
  const [coverage, setCoverage] = useState<CoverageData | null>(null);
  useEffect(() => {
    sendToBackground({ type: 'coverage' }).then(setCoverage, () => {});
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

/** Titles of subjects, which are in English like all content. */
export function SubjectList({ subjects }: { readonly subjects: readonly string[] }) {
  return (
    <span class="subjects" lang="en" dir="auto">
      {subjects.join(' · ')}
    </span>
  );
}
