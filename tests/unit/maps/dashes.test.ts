import { expect, it } from 'vitest';
import { looksDashed } from '../../../maps/dashes.ts';

/** Of 100 by 100 units, so that dashes are seen from more than 4 on. */
const VIEW = { x: 1000, y: 2000, width: 100, height: 100 };

it.each([
  ['a line within', 'M1010 2010l5 0', true],
  ['one that is just too short', 'M1010 2010l4 0', false],
  ['one of several steps, there and back', 'M1010 2010l2 0-2 1', true],
  ['one of two that are short', 'M1010 2010l3 0M1020 2010l3 0', false],
  ['one of two that is long', 'M1010 2010l3 0M1020 2010l5 0', true],
  ['none', '', false],
  ['one at the left edge', 'M1000 2010l0 5', true],
  ['one at the right edge', 'M1100 2010l0 5', true],
  ['one at the upper edge', 'M1010 2000l5 0', true],
  ['one at the lower edge', 'M1010 2100l5 0', true],
  ['one to the left', 'M999 2010l0 5', false],
  ['one to the right', 'M1101 2010l0 5', false],
  ['one above', 'M1010 1999l5 0', false],
  ['one below', 'M1010 2101l5 0', false],
  ['one of which half a step is within', 'M995 2010l10 0', true],
  ['one of which half a step is above the edge', 'M1010 2094l0 10', true],
  ['one that leaves', 'M1090 2010l3 0 100 0', false],
  ['one that comes in by several steps', 'M900 2010l100 0 8 0', true],
])('sees dashes of a line, if they are long enough within a view: %s', (_which, path, is) => {
  expect(looksDashed(path, VIEW)).toBe(is);
});
