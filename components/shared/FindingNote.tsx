import type { FindingText } from './finding-text.ts';

/** A finding and how to fix it. English text is marked as such in any interface language. */
export function FindingNote({ text, english, isEnglish }: FindingText) {
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
