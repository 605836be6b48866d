import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * Where the reader's text sizes are written down: style sheets of three
 * documents cannot share them.
 */
const SHEETS: [sheet: string, before: RegExp][] = [
  ['components/card/text-size.css', /size="(\w+)"\] \{\s*--zoom: ([\d.]+);/g],
  ['reader/card/host.css', /size="(\w+)"\]\) \{\s*--scale: ([\d.]+) /g],
  ['components/options/options.css', /\.size\.(\w+) \{\s*font-size: ([\d.]+)em;/g],
];

it.each(SHEETS)('%s has the same text sizes as the others', (sheet, size) => {
  const sizes = [...readFileSync(sheet, 'utf8').matchAll(size)].map(([, name, by]) => [name, by]);
  expect(Object.fromEntries(sizes)).toEqual({ large: '1.15', largest: '1.35' });
});
