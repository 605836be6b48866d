import { useEffect, useState } from 'preact/hooks';
import { plural } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Coverage as CoverageData } from '../../packs/library.ts';

/** What the background covers; null until that is known. Who misses an answer says so; this one nobody misses. */
export function useCoverage(): CoverageData | null {
  const [coverage, setCoverage] = useState<CoverageData | null>(null);
  useEffect(() => {
    sendToBackground({ type: 'coverage' }).then(setCoverage, () => {});
  }, []);
  return coverage;
}

/** How many names there is background on, and on which subjects. */
export function Coverage({ coverage }: { readonly coverage: CoverageData }) {
  return (
    <p class="coverage">
      <strong>{plural('popup.names', coverage.names)}</strong>{' '}
      <SubjectList subjects={coverage.subjects} />
    </p>
  );
}

/** Titles of subjects, which are in English as the background is. */
export function SubjectList({ subjects }: { readonly subjects: readonly string[] }) {
  return (
    <span class="subjects" lang="en" dir="auto">
      {subjects.join(' · ')}
    </span>
  );
}
