import type { DeskFinding } from '../../desk/finding.ts';
import { findingText } from './finding-text.ts';

/** A finding in words, and how to mend it. */
export function FindingNote({ finding }: { readonly finding: Omit<DeskFinding, 'field'> }) {
  const { text, english, isEnglish } = findingText(finding);
  return (
    <>
      <span {...(isEnglish ? { lang: 'en', dir: 'ltr' } : {})}>{text}</span>
      {english && (
        <small lang="en" dir="ltr">
          {' '}
          {english}
        </small>
      )}
    </>
  );
}

/** Findings that say one thing say it once. */
export function onceEach<F extends Omit<DeskFinding, 'field'>>(findings: readonly F[]): F[] {
  return [...new Map(findings.map((each) => [findingText(each).text, each])).values()];
}
