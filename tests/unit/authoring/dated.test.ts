import { describe, expect, it } from 'vitest';
import { bundled } from '../bundled.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_OR_MONTH = `(?:\\d{1,2} )?${MONTH}`;
/** “early 2026”, “the end of May 2026”, “27 or 28 June 2026”. */
const WHEN = `(?:early |late |mid-|the (?:end|spring|summer|autumn|winter) of )?(?:${DAY_OR_MONTH} )?\\d{4}`;
const TWO = `(?:\\d{1,2}|\\d{4}|${MONTH}(?: \\d{4})?)`;

/** What `dated` may say: content/README.md explains it. */
const PLAIN = new RegExp(
  `^(?:${[
    'undated(?:, read in (?:[A-Z][a-z]+ )?\\d{4})?',
    `(?:around |(?:soon )?after |before |version of (?:around )?|updated (?:in|on) |figures for )?${WHEN}`,
    `(?:version of )?${WHEN} or (?:later|earlier)`,
    `${TWO} or ${WHEN}`,
    `between ${TWO} and ${WHEN}`,
    'two versions, .*',
    '\\d\\dth century',
  ].join('|')})$`,
);

describe('What is known about the date of a source', () => {
  it('only says when, in words that readers understand', () => {
    const dated = bundled.book.documents.flatMap(({ document }) => document.dated ?? []);
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.filter((text) => !PLAIN.test(text))).toEqual([]);
  });

  it('does not say how it is known', () => {
    for (const text of ['undated, May 2026 by its text', 'May 2026, by other pages', '2026-05']) {
      expect(text).not.toMatch(PLAIN);
    }
  });
});
