import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Effect, next, START } from '../../../reader/state.ts';
import { isOlder, type Revision } from '../../../settings/revision.ts';
import { pageSettings, term } from './samples.ts';
import { asked, changed, type E, failed, marked, read, type S, stop } from './state-events.ts';

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
      arbitrary: fc.constantFrom<E>(
        read,
        { name: 'partly-read' },
        { name: 'uncounted' },
        asked,
        failed,
      ),
    },
    {
      weight: 6,
      arbitrary: fc
        .record({ terms: fc.nat(3), mentions: fc.array(element) })
        .map(({ terms, mentions }) => marked(terms, ...mentions)),
    },
    { weight: 1, arbitrary: fc.constant(stop) },
  );

  /** Calls `look` with each step of each trace. */
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

  it('stopped is final, and has no effects', () => {
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
      // Nothing but an event of that name changes them.
      if (each.name !== 'settings') expect(after.settings).toBe(before.settings);
    });
  });

  it('there are never two readings at once', () => {
    onEachStep((before, each, after, effects) => {
      const begun = effects.filter(({ name }) => name === 'read').length;
      expect(begun).toBeLessThanOrEqual(1);
      // A reading begins only if none is in progress, or the previous one has just ended.
      const wasIdle =
        before.phase === 'idle' || (before.phase === 'marking' && each.name === 'marked');
      if (begun > 0) expect(wasIdle || each.name === 'failed').toBe(true);
      if (begun > 0) expect(after.phase).toBe('reading');
    });
  });

  it('no changed text is forgotten: it has been read, or is still to be read', () => {
    /** What has to be read, and has not been read and marked since. */
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

  it('nothing due is left undone while the reader is idle', () => {
    onEachStep((_before, _event, after) => {
      if (after.phase === 'idle') expect(after.outdated).toBe(false);
    });
  });

  it('a count is sent only if the badge shows another, and only for a page that is read', () => {
    let shown: number | null = null;
    onEachStep(
      (before, each, _after, effects) => {
        if (each.name === 'uncounted' && before.phase !== 'stopped') shown = null;
        for (const effect of effects) {
          if (effect.name !== 'count') continue;
          expect(effect.terms).not.toBe(shown);
          // Whoever waits for the first reading hears that it has failed.
          const isFailure = each.name === 'failed' && !before.complete && effect.terms === 0;
          if (!isFailure) expect(before.phase).toBe('marking');
          shown = effect.terms;
        }
      },
      () => {
        shown = null;
      },
    );
  });

  it('it logs at most one error', () => {
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
