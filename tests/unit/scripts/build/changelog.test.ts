import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChangelog } from '../../../../scripts/build/changelog.ts';

const TEXT = `# Changelog

How it is written.

## [Unreleased]

### Added

- One **thing** of
  two lines.
- [A link](https://example.com) and \`code\`.

### Fixed

#### On a page

- That.

## [1.0.0-beta] - 2026-11-26

First.
`;

test('versions are read with their changes, as plain text', () => {
  expect(readChangelog(TEXT)).toEqual([
    {
      version: 'Unreleased',
      date: null,
      changes: [
        { kind: 'Added', items: ['One thing of two lines.', 'A link and code.'] },
        { kind: 'On a page', items: ['That.'] },
      ],
    },
    { version: '1.0.0-beta', date: '2026-11-26', changes: [] },
  ]);
});

test('a heading that is not a version is reported', () => {
  expect(() => readChangelog('## 1.0.0')).toThrow('“1.0.0” must look like “[1.2.3] - 2026-01-31”');
  expect(() => readChangelog('## [1.0.0] - 26 November')).toThrow('must look like');
});

test('ours can be read', () => {
  const [first] = readChangelog(readFileSync('CHANGELOG.md', 'utf8'));
  expect(first?.version).toBe('Unreleased');
});
