import { describe, expect, it } from 'vitest';
import {
  ABSENT,
  delay,
  type Effect,
  type Event,
  isOpen,
  next,
  type State,
} from '../../../../reader/card/frame-state.ts';

type View = 'a' | 'b';

/** The outcome of a sequence of events: the last state, and all effects in order, abbreviated. */
function outcome(events: readonly Event<View>[], from: State<View> = ABSENT) {
  let state = from;
  const effects: string[] = [];
  for (const event of events) {
    const step = next(state, event);
    state = step.state;
    effects.push(...step.effects.map(short));
  }
  return { state, effects, name: state.name };
}

function short(effect: Effect<View>): string {
  return effect.name === 'draw'
    ? `draw ${effect.view} ${effect.drawing}${effect.anew ? '' : ' in place'}`
    : effect.name;
}

const prepare = (view: View): Event<View> => ({ name: 'prepare', view });
const open = (view: View): Event<View> => ({ name: 'open', view });
const update = (view: View): Event<View> => ({ name: 'update', view });
const drawn = (drawing: number): Event<View> => ({ name: 'drawn', drawing });
const is = (name: 'unexpect' | 'loaded' | 'connected' | 'elapsed' | 'close' | 'lost') =>
  ({ name }) as const;

const PREPARED = [prepare('a'), is('loaded'), is('connected'), drawn(1)];
const SHOWN = [...PREPARED, open('a')];

describe('the frame of a card', () => {
  it('is rendered while the pointer rests, and then only has to be shown', () => {
    expect(outcome(PREPARED)).toMatchObject({
      state: { name: 'ready' },
      effects: ['load', 'veil', 'draw a 1'],
    });
    expect(outcome(SHOWN)).toMatchObject({
      state: { name: 'shown' },
      effects: ['load', 'veil', 'draw a 1', 'show'],
    });
  });

  it('is shown as soon as it is rendered if the card is wanted earlier', () => {
    for (const events of [
      [open('a'), is('connected'), drawn(1)],
      [prepare('a'), open('a'), is('connected'), drawn(1)],
      [prepare('a'), is('connected'), open('a'), drawn(1)],
    ]) {
      expect(outcome(events)).toMatchObject({ state: { name: 'shown', view: 'a' } });
      expect(outcome(events).effects).toEqual(['load', 'veil', 'draw a 1', 'show']);
    }
  });

  it('shows what is wanted now, not what was rendered before', () => {
    const events = [prepare('a'), is('connected'), open('b'), drawn(1)];
    expect(outcome(events)).toMatchObject({ state: { name: 'drawing', view: 'b' } });
    expect(outcome([...events, drawn(2)])).toMatchObject({ state: { name: 'shown', view: 'b' } });
    expect(outcome([...PREPARED, open('b'), drawn(2)]).effects).toEqual([
      ...['load', 'veil', 'draw a 1', 'veil', 'draw b 2', 'show'],
    ]);
  });

  it('is hidden until another card is rendered, but shows the same card at once', () => {
    expect(outcome([open('b')], outcome(SHOWN).state).effects).toEqual(['veil', 'draw b 2']);
    expect(outcome([open('a')], outcome(SHOWN).state).effects).toEqual(['show']);
  });

  it('re-renders in place without flicker', () => {
    const { state, effects } = outcome([update('b'), drawn(2)], outcome(SHOWN).state);
    expect(state).toMatchObject({ name: 'shown', view: 'b' });
    expect(effects).toEqual(['draw b 2 in place']);
  });

  it('is removed once its card has closed, whatever was pending', () => {
    for (const events of [
      [prepare('a')],
      [open('a')],
      [open('a'), is('connected')],
      PREPARED,
      SHOWN,
      [...PREPARED, is('unexpect')],
    ]) {
      for (const name of ['close', 'lost'] as const) {
        const { state, effects } = outcome([is(name)], outcome(events).state);
        expect(state).toBe(ABSENT);
        expect(effects).toEqual(['remove']);
      }
    }
    expect(outcome([is('close')]).effects).toEqual([]);
  });

  it('is kept for a while after the pointer only passed a name', () => {
    for (const events of [[prepare('a')], [prepare('a'), is('connected')], PREPARED]) {
      const passed = outcome([...events, is('unexpect')]).state;
      const { state } =
        passed.name === 'loading' ? outcome([is('connected')], passed) : { state: passed };
      expect(state.name).toBe('hidden');
      expect(delay(state)).toBeGreaterThan(0);
      expect(outcome([is('elapsed')], state)).toMatchObject({ state: ABSENT, effects: ['remove'] });
      expect(outcome([prepare('b')], state).effects).toEqual([
        'veil',
        expect.stringMatching(/^draw b/),
      ]);
      expect(outcome([open('b')], state).state).toMatchObject({ opening: true });
    }
  });

  it('stays if the pointer leaves a name whose card is about to open', () => {
    for (const events of [[open('a')], [open('a'), is('connected')], SHOWN]) {
      const { state } = outcome(events);
      expect(next(state, is('unexpect')).state).toBe(state);
    }
  });

  it('that loads but never responds was blocked by the page, and is not tried again', () => {
    const loaded = outcome([open('a'), is('loaded')]).state;
    const { state, effects } = outcome([is('elapsed')], loaded);
    expect(state.name).toBe('refused');
    expect(effects).toEqual(['remove', 'refuse']);
    for (const event of [prepare('a'), is('close'), is('lost'), is('loaded'), is('elapsed')])
      expect(next(state, event)).toEqual({ state, effects: [] });
    expect(outcome([open('a'), open('b')], state)).toMatchObject({
      state: { name: 'refused' },
      effects: ['refuse', 'refuse'],
    });
    // If no card was wanted yet, nothing is reported.
    expect(outcome([prepare('a'), is('loaded'), is('elapsed')]).effects).toEqual([
      'load',
      'remove',
    ]);
  });

  it('is loaded by nothing but a card that is or may be wanted', () => {
    for (const event of [update('a'), drawn(1), is('unexpect'), is('connected'), is('elapsed')])
      expect(outcome([event])).toMatchObject({ state: ABSENT, effects: [] });
  });

  it('is drawn anew for another name, but not for the same', () => {
    for (const events of [[prepare('a'), is('connected')], PREPARED]) {
      const { state } = outcome(events);
      expect(next(state, prepare('a')).state).toBe(state);
      expect(outcome([prepare('b'), drawn(2)], state)).toMatchObject({
        state: { name: 'ready', view: 'b' },
        effects: ['veil', 'draw b 2'],
      });
    }
  });

  it('shows the card of another name in the place of an open one', () => {
    expect(outcome([...SHOWN, open('b'), drawn(2)])).toMatchObject({
      state: { name: 'shown', view: 'b' },
    });
  });

  it('that is hidden stays until its time is up', () => {
    const { state } = outcome([...PREPARED, is('unexpect')]);
    for (const event of [update('b'), drawn(1), is('unexpect'), is('loaded')])
      expect(next(state, event)).toEqual({ state, effects: [] });
  });

  it('that does not load or render in time is replaced', () => {
    for (const events of [[open('a')], [open('a'), is('loaded'), is('connected')]]) {
      const { state, effects } = outcome([is('elapsed')], outcome(events).state);
      expect(state).toBe(ABSENT);
      expect(effects).toEqual(['remove']);
    }
  });

  it('is waited for only while it has something to do', () => {
    const waits = [[prepare('a')], [prepare('a'), is('connected')], PREPARED, SHOWN].map((events) =>
      delay(outcome(events).state),
    );
    expect(waits.map((wait) => wait !== null)).toEqual([true, true, false, false]);
    expect(delay(outcome([prepare('a'), is('loaded')]).state)).toBeLessThan(waits[0] ?? 0);
  });

  it('holds an open card from the moment it is wanted', () => {
    expect(isOpen(outcome([prepare('a')]).state)).toBe(false);
    expect(isOpen(outcome(PREPARED).state)).toBe(false);
    expect(isOpen(outcome([open('a')]).state)).toBe(true);
    expect(isOpen(outcome([open('a'), is('connected')]).state)).toBe(true);
    expect(isOpen(outcome(SHOWN).state)).toBe(true);
  });
});
