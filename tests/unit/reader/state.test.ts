import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Effect,
  type Event,
  isWanted,
  next,
  START,
  type State,
} from '../../../reader/state.ts';
import { isOlder, type Revision } from '../../../settings/revision.ts';
import type { PageSettings } from '../../../settings/schema.ts';
import { pageSettings, term } from './samples.ts';

type S = State<string, string>;
type E = Event<string, string>;

const changed = (...roots: string[]): E => ({ name: 'changed', roots });
const read: E = { name: 'read' };
const marked = (terms = 1, ...mentions: string[]): E => ({
  name: 'marked',
  marked: mentions,
  terms,
});
const failed: E = { name: 'failed', error: new Error('Could not establish connection.') };
const stop: E = { name: 'stop' };
const came = (count: number, change: Partial<PageSettings> = {}, run = 1): E => ({
  name: 'settings',
  settings: pageSettings({ ...change, revision: { run, count } }),
});

/** The state after these events, and the effects of each, on a line. */
function run(...events: E[]): { state: S; effects: string[] } {
  let state: S = START;
  const effects: string[] = [];
  for (const event of events) {
    const step = next(state, event);
    state = step.state;
    effects.push(step.effects.map(written).join(', '));
  }
  return { state, effects };
}

function written(effect: Effect<string>): string {
  if (effect.name === 'read') return `read ${effect.roots.join('+')}`.trim();
  return effect.name === 'count' ? `count ${effect.terms}` : effect.name;
}

const FIRST = [changed('body'), came(1), read, marked(3, 'a')];

describe('reading', () => {
  it.each<[string, E[], string[]]>([
    ['reads, marks and counts', [changed('a'), read, marked(2)], ['read a', 'mark', 'count 2']],
    ['reads nothing where text may only have gone', [changed()], ['read']],
    [
      'reads what changed meanwhile afterwards, all at once',
      [changed('a'), changed('b'), changed('c'), read, marked()],
      ['read a', '', '', 'mark', 'count 1, read b+c'],
    ],
    [
      'marks what is in view of a long page early, without counting it',
      [changed('a'), { name: 'partly-read' }, marked(1), read, marked(2)],
      ['read a', 'mark', '', 'mark', 'count 2'],
    ],
    [
      'does so only when the page is read for the first time',
      [...FIRST, changed('a'), { name: 'partly-read' }],
      ['read body', '', 'mark', 'count 3', 'read a', ''],
    ],
    [
      'tries what it could not read again with the next change, and complains once',
      [changed('a'), failed, changed('b'), failed, changed()],
      ['read a', 'complain', 'read a+b', '', 'read a+b'],
    ],
    [
      'tries it again at once where the page changed meanwhile',
      [changed('a'), changed('b'), failed],
      ['read a', '', 'complain, read a+b'],
    ],
    [
      'takes marks that could not be made for text that was not read',
      [changed('a'), read, failed, changed()],
      ['read a', 'mark', 'complain', 'read a'],
    ],
    [
      'is not confused by what nobody waits for',
      [read, failed, { name: 'partly-read' }, changed('a'), read, read],
      ['', '', '', 'read a', 'mark', ''],
    ],
    [
      'counts again only where there is another number, or the badge may show none',
      [...FIRST, changed(), read, marked(3), { name: 'uncounted' }, changed(), read, marked(3)],
      [
        ...['read body', '', 'mark', 'count 3', 'read', 'mark', ''],
        ...['', 'read', 'mark', 'count 3'],
      ],
    ],
    [
      'does nothing once it is stopped',
      [changed('a'), stop, read, changed('b'), came(1), stop],
      ['read a', 'clear', '', '', '', ''],
    ],
  ])('%s', (_what, events, effects) => {
    expect(run(...events).effects).toEqual(effects);
  });

  it('is done once all has been read and marked', () => {
    expect(run(changed('a'), { name: 'partly-read' }, marked()).state.done).toBe(false);
    expect(run(...FIRST).state).toMatchObject({ done: true, marked: ['a'], phase: 'idle' });
  });

  it('lets go of what was marked when it stops', () => {
    expect(run(...FIRST, stop).state).toMatchObject({ phase: 'stopped', marked: [] });
  });
});

describe('settings', () => {
  it.each<[string, E[], string]>([
    ['marks anew where they say something new', [...FIRST, came(2, { marks: 'tint' })], 'read'],
    ['does nothing where they say the same', [...FIRST, came(2)], ''],
    ['does nothing with older ones', [...FIRST, came(5), came(4, { marks: 'tint' })], ''],
    [
      'goes by them at the end of the reading that is under way, without another',
      [changed('a'), came(1), read, marked(0)],
      'count 0',
    ],
    [
      'marks once more where they changed while it was read',
      [...FIRST, changed('a'), came(2, { muted: ['x'] }), read, marked(0)],
      'count 0, read',
    ],
    ['reads nothing before the page is to be read', [came(1)], ''],
    ['tries what it could not read again', [changed('a'), failed, came(1)], 'read a'],
  ])('%s', (_what, events, effects) => {
    expect(run(...events).effects.at(-1)).toBe(effects);
  });

  it('of the answer to an earlier question never take the place of newer ones', () => {
    const { state } = run(changed('a'), came(2, { muted: ['x'] }), came(1));
    expect(state.settings?.muted).toEqual(['x']);
  });

  it('of a service that has started anew are newer, whatever its count', () => {
    const { state } = run(
      changed('a'),
      came(70, { marks: 'solid' }),
      came(1, { marks: 'tint' }, 2),
    );
    expect(state.settings?.marks).toBe('tint');
  });

  it('decide with what was found whether an entry is wanted', () => {
    const found: E = { name: 'found', terms: [term('x'), term('y')] };
    const { state } = run(changed('a'), found, came(1, { muted: ['x'] }), read, marked());
    expect(['x', 'y', 'z'].map((entry) => isWanted(state, entry))).toEqual([false, true, false]);
    // Nothing is known of what the reader wants before the first answer.
    expect(isWanted(run(found).state, 'x')).toBe(true);
  });
});

describe('on any trace of events', () => {
  const element = fc.constantFrom('a', 'b', 'c', 'd');
  const revision = fc.record({
    run: fc.integer({ min: 1, max: 2 }),
    count: fc.integer({ min: 1, max: 9 }),
  });
  const event: fc.Arbitrary<E> = fc.oneof(
    { weight: 4, arbitrary: fc.array(element, { maxLength: 3 }).map((roots) => changed(...roots)) },
    {
      weight: 3,
      arbitrary: fc
        .record({ revision, marks: fc.constantFrom('dotted' as const, 'tint' as const) })
        .map(
          ({ revision, marks }): E => ({
            name: 'settings',
            settings: pageSettings({ revision, marks }),
          }),
        ),
    },
    { weight: 2, arbitrary: element.map((id): E => ({ name: 'found', terms: [term(id)] })) },
    {
      weight: 6,
      arbitrary: fc.constantFrom<E>(read, { name: 'partly-read' }, { name: 'uncounted' }, failed),
    },
    {
      weight: 6,
      arbitrary: fc
        .record({ terms: fc.nat(3), mentions: fc.array(element) })
        .map(({ terms, mentions }) => marked(terms, ...mentions)),
    },
    { weight: 1, arbitrary: fc.constant(stop) },
  );

  /** Hands each step of each trace to `look`. */
  const onEachStep = (
    look: (before: S, event: E, after: S, effects: readonly Effect<string>[]) => void,
    begin: () => void = () => {},
  ) =>
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        begin();
        let state: S = START;
        for (const each of events) {
          const step = next(state, each);
          look(state, each, step.state, step.effects);
          state = step.state;
        }
      }),
      { numRuns: 500 },
    );

  it('stopped is final, and nothing is done any more', () => {
    onEachStep((before, _event, after, effects) => {
      if (before.phase !== 'stopped') return;
      expect(after).toBe(before);
      expect(effects).toEqual([]);
    });
  });

  it('older settings never win', () => {
    const revisionIn = ({ settings: now }: S): Revision => now?.revision ?? { run: 0, count: 0 };
    onEachStep((before, each, after) => {
      expect(isOlder(revisionIn(after), revisionIn(before))).toBe(false);
      // And nothing else than an event of that name brings others.
      if (each.name !== 'settings') expect(after.settings).toBe(before.settings);
    });
  });

  it('never are two readings under way', () => {
    onEachStep((before, each, after, effects) => {
      const begun = effects.filter(({ name }) => name === 'read').length;
      expect(begun).toBeLessThanOrEqual(1);
      // One begins only where none is under way, or the one that was has just ended.
      const wasIdle =
        before.phase === 'idle' || (before.phase === 'marking' && each.name === 'marked');
      if (begun > 0) expect(wasIdle || each.name === 'failed').toBe(true);
      if (begun > 0) expect(after.phase).toBe('reading');
    });
  });

  it('no text that changed is forgotten: it is read, or still to be read', () => {
    /** What has to be read, and was not read and marked since. */
    let due = new Set<string>();
    onEachStep(
      (before, each, after) => {
        if (before.phase === 'marking' && each.name === 'marked') {
          due = due.difference(new Set(before.reading)).union(new Set(before.waiting));
        }
        if (each.name === 'changed') for (const root of each.roots) due.add(root);
        if (after.phase === 'stopped') return;
        expect(new Set([...after.reading, ...after.waiting])).toEqual(due);
      },
      () => {
        due = new Set();
      },
    );
  });

  it('nothing that is due is left lying while the reader is idle', () => {
    onEachStep((_before, _event, after) => {
      if (after.phase === 'idle') expect(after.outdated).toBe(false);
    });
  });

  it('a number of terms is sent only where the badge shows another, and only of a page that is read', () => {
    let shown: number | null = null;
    onEachStep(
      (before, each, _after, effects) => {
        if (each.name === 'uncounted' && before.phase !== 'stopped') shown = null;
        for (const effect of effects) {
          if (effect.name !== 'count') continue;
          expect(effect.terms).not.toBe(shown);
          expect(before.phase).toBe('marking');
          shown = effect.terms;
        }
      },
      () => {
        shown = null;
      },
    );
  });

  it('it complains once at most', () => {
    let complaints = 0;
    onEachStep(
      (_before, _event, _after, effects) => {
        complaints += effects.filter(({ name }) => name === 'complain').length;
        expect(complaints).toBeLessThanOrEqual(1);
      },
      () => {
        complaints = 0;
      },
    );
  });
});
