import { describe, expect, it } from 'vitest';
import { nextTab } from '../../../components/shared/tab-keys.ts';

describe('moving along a row of tabs', () => {
  it.each([
    ['ArrowRight', 0, 'ltr', 1],
    ['ArrowRight', 3, 'ltr', 0],
    ['ArrowLeft', 0, 'ltr', 3],
    ['ArrowLeft', 0, 'rtl', 1],
    ['ArrowRight', 0, 'rtl', 3],
    ['Home', 2, 'ltr', 0],
    ['End', 1, 'rtl', 3],
    ['ArrowDown', 1, 'ltr', null],
    ['Tab', 1, 'ltr', null],
  ] as const)('%s at %i of four, %s, goes to %s', (key, at, direction, to) => {
    expect(nextTab(key, at, 4, direction)).toBe(to);
  });
});
