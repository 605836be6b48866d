import { describe, expect, test } from 'vitest';
import { readChangelog } from '../../../../scripts/build/changelog.ts';
import { released, releaseNotes, releaseProblems } from '../../../../scripts/release/problems.ts';

const OPEN = `# Changelog

## [Unreleased]

### Added

- A thing.

## [1.0.0-beta] - 2026-11-26

### Added

- The first.
`;

const problems = (version: string, tag: string | null, changelog: string) =>
  releaseProblems(version, tag, readChangelog(changelog));

test('“Unreleased” becomes a version with its changes', () => {
  const changelog = released(OPEN, '1.0.0', '2027-01-02');
  expect(changelog).toBe(
    OPEN.replace('## [Unreleased]\n\n', '## [Unreleased]\n\n## [1.0.0] - 2027-01-02\n\n'),
  );
  expect(problems('1.0.0', 'v1.0.0', changelog)).toEqual([]);
  expect(releaseNotes(changelog, '1.0.0')).toBe('### Added\n\n- A thing.');
  expect(releaseNotes(changelog, '1.0.0-beta')).toBe('### Added\n\n- The first.');
});

test('nothing unreleased makes no version', () => {
  const changelog = released(OPEN, '1.0.0', '2027-01-02');
  expect(() => released(changelog, '1.0.1', '2027-01-03')).toThrow('has nothing under');
});

describe('a release is rejected', () => {
  const changelog = released(OPEN, '1.0.0', '2027-01-02');
  test.each([
    ['under another tag', '1.0.0', 'v1.0.1', changelog, 'The tag is v1.0.1, but package.json has'],
    ['that the changelog has not', '1.0.1', null, changelog, 'has no “[1.0.1]” below'],
    ['with changes left over', '1.0.0-beta', null, OPEN, 'has changes under “[Unreleased]”'],
    ['without a date', '1.0.0', null, changelog.replace(' - 2027-01-02', ''), 'does not say when'],
    [
      'that brought nothing',
      '1.0.0',
      null,
      changelog.replace('- A thing.\n', ''),
      'lists no changes for 1.0.0',
    ],
    [
      'that no store takes',
      '1.0.0-alpha',
      null,
      changelog.replace('[1.0.0]', '[1.0.0-alpha]'),
      'Stores would not accept 1.0.0-alpha after 1.0.0-beta.',
    ],
    [
      'without a place for what comes',
      '1.0.0',
      null,
      changelog.replace('## [Unreleased]\n', ''),
      'does not start',
    ],
  ])('%s', (_, version, tag, text, problem) => {
    expect(problems(version, tag, text).join('\n')).toContain(problem);
  });
});
