import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { excludedSources } from '../../../../scripts/build/sources.ts';

test('the archive of sources leaves out what git ignores, and git’s own', () => {
  expect(excludedSources('# Made.\nnode_modules/\n\n*.log\n/card.png\n')).toEqual([
    '**/node_modules/**',
    ...['**/*.log', '**/*.log/**'],
    ...['card.png', 'card.png/**'],
    ...['.git', '.git/**', 'docs/pictures/**'],
  ]);
  expect(excludedSources(readFileSync('.gitignore', 'utf8'))).toContain('**/.output/**');
});

test('an unsupported pattern is reported', () => {
  expect(() => excludedSources('!keep.log')).toThrow('“!keep.log” is not supported');
});
