import { describe, expect, it } from 'vitest';
import { MATCHERS } from '../../bench/contenders/matchers.ts';
import { placeNames } from '../../bench/places.ts';
import { prose } from '../../bench/prose.ts';

const ours = MATCHERS.find(({ name }) => name === 'ours');

/** Ratios compare like with like only where everybody finds the same. */
describe('the matchers that we are measured against', () => {
  // Ours reads San José for San Jose, and takes the village of a name for another:
  // neither is compared here.
  const plain = (name: string) => /^[\x20-\x7e]+$/.test(name);
  const names = placeNames(400).filter(plain);
  const text = prose(60_000, placeNames(3000).filter(plain), 12).replaceAll('village', 'weather');
  const expected = ours?.build(names)(text);

  it('have something to find, and not everything', () => {
    expect(expected?.length).toBeGreaterThan(50);
    expect(ours?.build(names.slice(0, 5))(text).length).toBeLessThan(expected?.length ?? 0);
  });

  it.each(MATCHERS)('$name finds the same mentions as ours', ({ build }) => {
    expect(build(names)(text)).toEqual(expected);
  });

  it.each(MATCHERS)('$name takes whole words, the longest first', ({ build }) => {
    const found = build(['York', 'New York', 'Bath'])(
      'New York, Bathing in Bath; York-based, new york.',
    );
    expect(found).toEqual([
      [0, 8],
      [21, 25],
      [27, 31],
    ]);
  });
});
