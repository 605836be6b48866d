import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const README = readFileSync('README.md', 'utf8');
const SUBJECTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

test('the README says what the content covers', () => {
  const subjects = globSync('content/*/subject.md').length;
  const entries = globSync('content/*/*.md').filter(
    (path) => !/(?:^|[\\/])(?:documents[\\/].*|subject\.md)$/.test(path),
  ).length;
  const [, least, words] = /more than (\d+) names in (\w+) subjects/.exec(README) ?? [];
  expect(SUBJECTS.indexOf(words ?? '') + 1).toBe(subjects);
  expect(entries).toBeGreaterThan(Number(least));
  // What has outgrown its number is no longer told truly either.
  expect(entries).toBeLessThan(Number(least) + 200);
  const [, leastRead = ''] = /from more than ([\d,]+) documents/.exec(README) ?? [];
  const read = Number(leastRead.replace(',', ''));
  const documents = globSync('content/documents/*.md').length;
  expect(documents).toBeGreaterThan(read);
  expect(documents).toBeLessThan(read + 500);
  expect(README).toContain(`| Covers | over ${least} names |`);
});

test('it has one command to start and one to test, which .ci/run runs', () => {
  const lines = [...README.matchAll(/```sh\n([^`]*)```/g)].map(([, text]) => text?.trim());
  expect(lines).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  expect(readFileSync('.ci/run', 'utf8')).toContain('<!-- test line -->');
});

test('every file it links to exists', () => {
  const missing = [...README.matchAll(/(?:\]\(|src=")([^)"#]+)/g)]
    .flatMap(([, target]) => (target && !/^https?:/.test(target) ? [target] : []))
    .filter((target) => globSync(target).length === 0);
  expect(missing).toEqual([]);
});
