import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBackOff } from '../../../../reader/changes/back-off.ts';

describe('backing off', () => {
  it('lets occasional changes through at once', () => {
    const backOff = createBackOff<object>(() => false);
    const thing = {};
    for (let now = 0; now < 1_000_000; now += 20_000) {
      expect(backOff.add(thing, now)).toBe(true);
      expect(backOff.take(now)).toEqual([thing]);
    }
  });

  it('makes frequent changes wait longer each time, up to a limit', () => {
    const backOff = createBackOff<object>(() => false);
    const thing = {};
    const waits: number[] = [];
    let now = 0;
    for (let time = 0; time < 14; time++) {
      backOff.add(thing, now);
      const due = Number.isFinite(backOff.next()) ? backOff.next() : now;
      waits.push(due - now);
      now = due;
      expect(backOff.take(now)).toEqual([thing]);
    }
    expect(waits).toEqual([
      0, 0, 0, 0, 0, 1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000,
    ]);
  });

  it('makes the whole page wait sooner and longer', () => {
    const backOff = createBackOff<object>(() => true);
    const page = {};
    const waits: number[] = [];
    let now = 0;
    for (let time = 0; time < 6; time++) {
      backOff.add(page, now);
      const due = Number.isFinite(backOff.next()) ? backOff.next() : now;
      waits.push(due - now);
      now = due;
      expect(backOff.take(now)).toEqual([page]);
    }
    expect(waits).toEqual([0, 1000, 4000, 16000, 60000, 60000]);
  });

  it('delivers each item once, however often it changed, independently of others', () => {
    const backOff = createBackOff<object>(() => false);
    const [restless, calm] = [{}, {}];
    for (let time = 0; time < 10; time++) {
      backOff.add(restless, 0);
      backOff.take(0);
    }
    expect(backOff.add(restless, 1)).toBe(false);
    expect(backOff.add(calm, 1)).toBe(true);
    expect(backOff.add(calm, 1)).toBe(true);
    expect(backOff.take(1)).toEqual([calm]);
    expect(backOff.take(1)).toEqual([]);
  });

  it('loses nothing: every change is delivered once it is due', () => {
    const things = [{}, {}, {}];
    const step = fc.record({ thing: fc.nat(2), after: fc.nat(3000), take: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const backOff = createBackOff<object>(() => false);
        const waiting = new Set<object>();
        let now = 0;
        for (const { thing, after, take } of steps) {
          now += after;
          const each = things[thing] ?? {};
          backOff.add(each, now);
          waiting.add(each);
          for (const taken of take ? backOff.take(now) : [])
            expect(waiting.delete(taken)).toBe(true);
        }
        // The longest wait there is.
        expect(new Set(backOff.take(now + 60_000))).toEqual(waiting);
        expect(backOff.next()).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });
});
