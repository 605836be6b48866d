import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAutosave, type SaveState, type Written } from '../../../desk/autosave.ts';
import type { DeskPack } from '../../../desk/model.ts';
import { EMPTY } from './sample.ts';

const titled = (title: string): DeskPack => ({ ...EMPTY, title });

it('never reports “saved” before storage confirms it, whatever fails and when', async () => {
  const step = fc.oneof(
    fc.constantFrom('type', 'flush', 'pause').map((what) => ({ what })),
    fc.record({ what: fc.constant('answer'), ok: fc.boolean() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      let stored = EMPTY;
      let now = EMPTY;
      let said: SaveState = { state: 'saved' };
      const waiting: (() => void)[] = [];
      const writes: ((ok: boolean) => void)[] = [];
      const autosave = createAutosave(
        (pack) =>
          new Promise<Written>((resolve) => {
            writes.push((ok) => {
              if (ok) stored = pack;
              resolve(ok ? { ok } : { ok, reason: 'full', detail: 'no room' });
            });
          }),
        (state) => {
          said = state;
          if (state.state === 'saved') expect(stored).toBe(now);
        },
        EMPTY,
        (act) => waiting.push(act),
      );
      const settle = async () => {
        for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      };
      for (const [index, each] of steps.entries()) {
        if (each.what === 'type') {
          now = titled(String(index));
          autosave.changed(now);
        } else if (each.what === 'flush') void autosave.flush();
        else if (each.what === 'pause') for (const act of waiting.splice(0)) act();
        else writes.shift()?.('ok' in each && each.ok);
        await settle();
        expect(writes.length).toBeLessThanOrEqual(1);
        if (said.state === 'saved') expect(stored).toBe(now);
      }
      // Once there is room, all of it is kept.
      void autosave.flush();
      await settle();
      while (writes.length > 0) {
        writes.shift()?.(true);
        await settle();
      }
      void autosave.flush();
      await settle();
      while (writes.length > 0) {
        writes.shift()?.(true);
        await settle();
      }
      expect(stored).toBe(now);
      expect(autosave.isSaved()).toBe(true);
    }),
  );
});

it('reports each step of a write, and what the last one came to', async () => {
  const said: SaveState[] = [];
  const waiting: (() => void)[] = [];
  const answers: Written[] = [
    { ok: true },
    { ok: false, reason: 'full', detail: 'no room' },
    { ok: true },
  ];
  const autosave = createAutosave(
    async () => answers.shift() ?? { ok: true },
    (state) => said.push(state),
    EMPTY,
    (act) => waiting.push(act),
  );
  autosave.changed(titled('One'));
  autosave.changed(titled('Two'));
  // Both are one write, soon.
  expect(waiting).toHaveLength(1);
  expect(autosave.isSaved()).toBe(false);
  await autosave.flush();
  expect(autosave.isSaved()).toBe(true);
  autosave.changed(titled('Three'));
  await autosave.flush();
  expect(autosave.isSaved()).toBe(false);
  autosave.again();
  await autosave.flush();
  expect(said.map(({ state }) => state)).toEqual(
    'saving saving saved saving failed saved'.split(' '),
  );
  expect(said[4]).toEqual({ state: 'failed', full: true, detail: 'no room' });
});
