import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blocked,
  delay,
  type Event,
  IDLE,
  next,
  type State,
  shown,
  TIMING,
} from '../../../../reader/hover/hover.ts';

type S = State<string>;
type E = Event<string>;

const over = (on: string, how: { fast?: boolean; onTheWay?: boolean } = {}): E => ({
  name: 'over',
  on,
  fast: how.fast ?? false,
  onTheWay: how.onTheWay ?? false,
});
const out = (onTheWay = false): E => ({ name: 'out', onTheWay });
const elapsed: E = { name: 'elapsed' };
const esc: E = { name: 'esc' };
const card: E = { name: 'card' };

const run = (...events: E[]): S => events.reduce<S>((state, event) => next(state, event), IDLE);

const resting = (on: string): S => ({ name: 'resting', on });
const open = (on: string): S => ({ name: 'open', on, pinned: false });
const switching = (on: string, to: string): S => ({ name: 'switching', on, to });
const leaving = (on: string, crossing?: string): S => ({
  name: 'leaving',
  on,
  ...(crossing !== undefined && { crossing }),
});
const dismissed = (on: string): S => ({ name: 'dismissed', on });

describe('hover', () => {
  it('opens after the dwell, not before', () => {
    expect(shown(run(over('a')))).toBeNull();
    expect(delay(run(over('a')))).toBe(TIMING.dwell);
    expect(shown(run(over('a'), elapsed))).toBe('a');
  });

  it('restarts the dwell while the pointer is fast, so that passing by opens nothing', () => {
    const before = run(over('a'));
    expect(next(before, over('a'))).toBe(before);
    const again = next(before, over('a', { fast: true }));
    expect(again).not.toBe(before);
    expect(again).toEqual(before);
    expect(run(over('a', { fast: true }), out())).toEqual(IDLE);
  });

  it('waits longer if the settings say so', () => {
    expect(delay(run(over('a')), true)).toBe(TIMING.longDwell);
    expect(delay(run(over('a'), elapsed, out()), true)).toBe(TIMING.leave);
  });

  it('stays open after an action in the card, and opens nothing without one', () => {
    const held = run(over('a'), elapsed, { name: 'hold' });
    expect(held).toEqual({ name: 'open', on: 'a', pinned: true });
    expect(next(held, out())).toBe(held);
    expect(run(over('a'), elapsed, out(), { name: 'hold' }, elapsed)).toEqual(held);
    expect(run({ name: 'hold' })).toBe(IDLE);
    const resting = run(over('a'));
    expect(next(resting, { name: 'hold' })).toBe(resting);
  });

  it('unpins a card, which then stays only as long as the pointer', () => {
    const released = run(over('a'), elapsed, { name: 'hold' }, { name: 'release' });
    expect(next(released, { name: 'release' })).toBe(released);
    expect(shown(released)).toBe('a');
    expect(shown(next(next(released, out()), elapsed))).toBeNull();
  });

  it('hides only after the delay, and not if the pointer reaches the card', () => {
    const leaving = run(over('a'), elapsed, out());
    expect(shown(leaving)).toBe('a');
    expect(delay(leaving)).toBe(TIMING.leave);
    expect(shown(next(leaving, elapsed))).toBeNull();
    expect(delay(next(leaving, card))).toBeNull();
    expect(shown(next(leaving, card))).toBe('a');
  });

  it('restarts the delay with every move towards the card, even across other names', () => {
    const leaving = run(over('a'), elapsed, out());
    const onTheWay = next(leaving, out(true));
    expect(onTheWay).not.toBe(leaving);
    const across = next(onTheWay, over('b', { onTheWay: true }));
    expect(delay(across)).toBe(TIMING.leave);
    expect(next(across, out(true))).toEqual(onTheWay);
    expect(next(onTheWay, out(false))).toBe(onTheWay);
  });

  it('opens the card of a name on the way where the pointer comes to rest', () => {
    const leaving = run(over('a'), elapsed, out(true), over('b', { onTheWay: true }));
    expect(shown(leaving)).toBe('a');
    expect(next(leaving, elapsed)).toEqual(open('b'));
    expect(next(next(leaving, out()), elapsed)).toEqual(IDLE);
    expect(next(next(leaving, over('a', { onTheWay: true })), elapsed)).toEqual(open('a'));
  });

  it('moves from name to name quickly', () => {
    const switching = run(over('a'), elapsed, over('b'));
    expect(shown(switching)).toBe('a');
    expect(delay(switching)).toBe(TIMING.next);
    expect(shown(next(switching, elapsed))).toBe('b');
    expect(shown(next(switching, over('a')))).toBe('a');
  });

  it('does not reopen after Esc until the pointer has left the name', () => {
    const dismissed = run(over('a'), elapsed, esc);
    expect(shown(dismissed)).toBeNull();
    expect(shown(next(next(dismissed, over('a')), elapsed))).toBeNull();
    const back = [out(), over('a'), elapsed].reduce<S>(next, dismissed);
    expect(shown(back)).toBe('a');
  });

  it('says which name a pinned card blocks while the pointer rests there', () => {
    const pinned = run({ name: 'pin', on: 'a' });
    const held = next(pinned, over('b'));
    expect(blocked(held)).toBe('b');
    expect(shown(held)).toBe('a');
    expect(next(held, over('b'))).toBe(held);
    expect(blocked(next(held, over('c')))).toBe('c');
    for (const event of [over('a'), out(), card]) expect(next(held, event)).toEqual(pinned);
    expect(next(held, { name: 'release' })).toEqual({ name: 'open', on: 'a', pinned: false });
    expect(next(held, esc)).toEqual({ name: 'dismissed', on: 'a' });
  });

  it.each([{ fast: true }, { onTheWay: true }])(
    'says so of a name it came to %j once it rests there',
    (how) => {
      const pinned = run({ name: 'pin', on: 'a' });
      const crossing = next(pinned, over('b', how));
      expect(blocked(crossing)).toBeNull();
      expect(delay(crossing)).toBe(TIMING.dwell);
      expect(blocked(next(crossing, elapsed))).toBe('b');
      expect(next(crossing, elapsed)).toEqual(next(pinned, over('b')));
      expect(delay(next(crossing, elapsed))).toBeNull();
      // Each such move restarts the delay; a slow one ends it.
      expect(next(crossing, over('b', how))).not.toBe(crossing);
      expect(next(crossing, over('b', how))).toEqual(crossing);
      expect(blocked(next(crossing, over('b')))).toBe('b');
      for (const event of [over('a', how), out(), card]) {
        expect(next(crossing, event)).toEqual(pinned);
      }
      // The notice stays while the pointer moves fast over the same name, but not over another.
      const held = next(pinned, over('b'));
      expect(next(held, over('b', how))).toBe(held);
      expect(blocked(next(held, over('c', how)))).toBeNull();
      expect(next(crossing, { name: 'release' })).toEqual(open('a'));
    },
  );

  it('keeps a pinned card until Esc or close', () => {
    const pinned = run({ name: 'pin', on: 'a' });
    for (const event of [out(), card, elapsed]) expect(next(pinned, event)).toBe(pinned);
    expect(shown(next(pinned, over('b')))).toBe('a');
    expect(shown(next(pinned, esc))).toBeNull();
    expect(next(pinned, { name: 'close' })).toEqual(IDLE);
  });

  it.each<readonly [S, E, S]>([
    [IDLE, out(), IDLE],
    [IDLE, esc, IDLE],
    [resting('a'), over('a'), resting('a')],
    [resting('a'), over('b'), resting('b')],
    [resting('a'), elapsed, open('a')],
    [resting('a'), out(), IDLE],
    [resting('a'), esc, dismissed('a')],
    [open('a'), over('a'), open('a')],
    [open('a'), over('b'), switching('a', 'b')],
    [open('a'), out(), leaving('a')],
    [open('a'), card, open('a')],
    [open('a'), elapsed, open('a')],
    [open('a'), esc, dismissed('a')],
    [switching('a', 'b'), over('a'), open('a')],
    [switching('a', 'b'), over('b'), switching('a', 'b')],
    [switching('a', 'b'), over('c'), switching('a', 'c')],
    [switching('a', 'b'), elapsed, open('b')],
    [switching('a', 'b'), out(), leaving('a')],
    [switching('a', 'b'), card, open('a')],
    [switching('a', 'b'), esc, dismissed('a')],
    [leaving('a'), over('a'), open('a')],
    [leaving('a'), over('b'), switching('a', 'b')],
    [leaving('a'), over('b', { onTheWay: true }), leaving('a', 'b')],
    [leaving('a'), out(), leaving('a')],
    [leaving('a'), out(true), leaving('a')],
    [leaving('a'), card, open('a')],
    [leaving('a'), elapsed, IDLE],
    [leaving('a'), esc, dismissed('a')],
    [dismissed('a'), over('a'), dismissed('a')],
    [dismissed('a'), over('b'), resting('b')],
    [dismissed('a'), out(), IDLE],
    [dismissed('a'), card, IDLE],
    [dismissed('a'), elapsed, dismissed('a')],
    [dismissed('a'), esc, dismissed('a')],
  ])('%j and %j give %j', (state, event, expected) => {
    expect(next(state, event)).toEqual(expected);
  });

  it('keeps the same state, and so its timer, if nothing changes', () => {
    for (const [state, event] of [
      [resting('a'), over('a')],
      [switching('a', 'b'), over('b')],
      [leaving('a'), out()],
    ] as const) {
      expect(next<string>(state, event)).toBe(state);
    }
    // Each of these restarts its timer.
    const away = leaving('a');
    expect(next(away, out(true))).not.toBe(away);
    expect(next(away, over('b', { onTheWay: true }))).not.toBe(away);
  });

  it('keeps its invariants on any trace', () => {
    const on = fc.constantFrom('a', 'b', 'c');
    const event: fc.Arbitrary<E> = fc.oneof(
      fc.record({
        name: fc.constant('over' as const),
        on,
        fast: fc.boolean(),
        onTheWay: fc.boolean(),
      }),
      fc.record({ name: fc.constant('out' as const), onTheWay: fc.boolean() }),
      fc.record({ name: fc.constant('pin' as const), on }),
      fc.constantFrom<E>(
        elapsed,
        esc,
        card,
        { name: 'hold' },
        { name: 'release' },
        { name: 'close' },
      ),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let state: S = IDLE;
        for (const each of events) {
          const before: S = state;
          state = next(before, each);
          // A card opens or changes only when a delay is over, or by choice.
          if (shown(state) !== null && shown(state) !== shown(before)) {
            expect(['elapsed', 'pin']).toContain(each.name);
          }
          // It closes only when a delay is over, or on demand.
          if (shown(before) !== null && shown(state) === null) {
            expect(['elapsed', 'esc', 'close']).toContain(each.name);
          }
          if (each.name === 'esc' || each.name === 'close') expect(shown(state)).toBeNull();
          // From any state, leaving and waiting hides the card, unless it is pinned.
          const pinned = state.name === 'open' && state.pinned;
          if (!pinned) expect(shown(next(next(state, out()), elapsed))).toBeNull();
          // However the pointer got there, resting on a name has an effect.
          if (each.name === 'over' && shown(before) !== null && state.name !== 'dismissed') {
            const still = delay(state) === null ? state : next<string>(state, elapsed);
            expect([shown(still), blocked(still)]).toContain(each.on);
          }
        }
      }),
    );
  });
});
