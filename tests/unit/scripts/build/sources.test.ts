import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leftOut } from '../../../../scripts/build/sources.ts';

test('the archive of sources leaves out what git ignores, and git’s own', () => {
  expect(leftOut('# Made.\nnode_modules/\n\n*.log\n/card.png\n')).toEqual([
    '**/node_modules/**',
    ...['**/*.log', '**/*.log/**'],
    ...['card.png', 'card.png/**'],
    ...['.git', '.git/**', 'docs/pictures/**'],
  ]);
  expect(leftOut(readFileSync('.gitignore', 'utf8'))).toContain('**/.output/**');
});

test('a pattern that it does not understand is told', () => {
  expect(() => leftOut('!keep.log')).toThrow('“!keep.log” is not supported');
});
