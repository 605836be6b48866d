import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manifestVersion } from '../../../../scripts/build/version.ts';

test.each([
  ['1.2.3', '1.2.3'],
  ['1.0.0-beta', '0.65535.0.1000'],
  ['1.0.0-beta.2', '0.65535.0.1002'],
  ['1.0.0-rc.1', '0.65535.0.2001'],
  ['1.2.0-beta.2', '1.1.65535.1002'],
  ['1.2.3-alpha.2', '1.2.2.2'],
])('%s is %s in a manifest', (version, written) => {
  expect(manifestVersion(version)).toBe(written);
});

test.each([
  '1.0',
  '1.0.0-beta2',
  'v1.0.0',
  '1.0.0+build',
  '',
  '01.0.0',
  '1.0.0-beta.70000',
  '70000.0.0',
])('“%s” is not a version', (version) => {
  expect(() => manifestVersion(version)).toThrow('is not a version');
});

test('nothing comes before 0.0.0', () => {
  expect(() => manifestVersion('0.0.0-beta')).toThrow('There is no version before');
});

test('versions are in the same order in a manifest, so that each updates to the next', () => {
  const part = fc.integer({ min: 0, max: 20 });
  const version = fc.record({
    numbers: fc.tuple(part, part, part).filter((numbers) => numbers.some(Boolean)),
    stage: fc.integer({ min: 0, max: 3 }),
    count: fc.integer({ min: 1, max: 900 }),
  });
  type Version = typeof version extends fc.Arbitrary<infer V> ? V : never;
  const STAGES = ['alpha', 'beta', 'rc'];
  const written = ({ numbers, stage, count }: Version) =>
    numbers.join('.') + (STAGES[stage] ? `-${STAGES[stage]}.${count}` : '');
  const order = (a: readonly number[], b: readonly number[]) => {
    for (let at = 0; at < 5; at++) {
      const difference = (a[at] ?? 0) - (b[at] ?? 0);
      if (difference !== 0) return Math.sign(difference);
    }
    return 0;
  };
  const key = ({ numbers, stage, count }: Version) => [...numbers, stage, stage < 3 ? count : 0];
  const shipped = (one: Version) => manifestVersion(written(one)).split('.').map(Number);
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(order(shipped(a), shipped(b))).toBe(order(key(a), key(b)));
    }),
  );
});
