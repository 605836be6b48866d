import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../../authoring/build/folder.ts';
import { createChecker } from '../../../authoring/desk/check.ts';
import { deskPackOf } from '../../../authoring/desk/read.ts';
import { createChecking } from '../../../components/desk/checks/checking.ts';
import { checkChange, deskChange, followCheck, followDesk } from '../../../desk/change.ts';
import type { DeskCheck } from '../../../desk/finding.ts';
import { JOBS } from '../../../desk/jobs.ts';
import type { DeskPack } from '../../../desk/model.ts';
import { reduce } from '../../../desk/reduce.ts';
import { action, EMPTY } from './sample.ts';

let desk: DeskPack;
beforeAll(async () => {
  const identity = { id: 'sandmere', title: 'Sandmere', lang: 'en' };
  desk = deskPackOf(await readFolder('tests/fixtures/pack'), identity);
});

const NONE = new Map();

describe('what the page tells the worker', () => {
  it('gives the worker the desk as it is, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        let now = EMPTY;
        let copy: DeskPack | null = null;
        let told: DeskPack | null = null;
        for (const each of actions) {
          now = reduce(now, each);
          // As it is when it has gone from one thread to the other.
          copy = followDesk(copy, structuredClone(deskChange(told, now)));
          told = now;
          expect(copy).toEqual(now);
        }
      }),
    );
  });

  it('is one card per keystroke, and keeps all other objects', () => {
    const [card] = desk.cards;
    const id = card?.id ?? '';
    const typed = reduce(desk, { type: 'card', id, change: { name: 'Another' } });
    const change = deskChange(desk, typed);
    expect(change.cards.changed.map((one) => one.id)).toEqual([id]);
    expect(change.documents.changed).toEqual([]);
    expect(followDesk(desk, change).cards[1]).toBe(desk.cards[1]);
  });

  it('is rejected if it depends on something never sent', () => {
    const typed = reduce(desk, { type: 'pack', change: { title: 'Another' } });
    expect(() => followDesk(null, deskChange(desk, typed))).toThrow('never sent');
  });
});

describe('what the worker tells the page', () => {
  it('is which findings and entries have changed', async () => {
    const checker = createChecker();
    const first = await checker.all(desk, NONE);
    const id = 'sandmere-hall';
    const typed = reduce(desk, { type: 'card', id, change: { familiar: true } });
    const second = await checker.all(typed, NONE);
    const change = checkChange(first, second);
    expect(change.pack?.entries.changed.map((entry) => entry.id)).toEqual([id]);
    expect(change.pack?.documents.changed).toEqual([]);
    expect(change.pack?.head).toBeNull();
    const followed = followCheck(first, structuredClone(change));
    expect(followed).toEqual(second);
    expect(followed.pack?.entries[1]).toBe(first.pack?.entries[1]);
  });

  it('is applied to an empty desk, and after everything was removed', async () => {
    const checker = createChecker();
    const steps = [EMPTY, desk, { ...desk, cards: [] }, desk];
    let told: DeskCheck | null = null;
    let seen: DeskCheck | null = null;
    for (const step of steps) {
      const now: DeskCheck = await checker.all(step, NONE);
      seen = followCheck(seen, structuredClone(checkChange(told, now)));
      told = now;
      expect(seen).toEqual(now);
    }
  });
});

describe('checking', () => {
  it('sends everything again after a failed job', async () => {
    const wholes: boolean[] = [];
    const checking = createChecking({
      async ask(_job, given) {
        if ('desk' in given) wholes.push(given.desk.isWhole);
        throw new Error('The worker is gone.');
      },
      onRestart: () => () => {},
    });
    for (let time = 0; time < 2; time++) {
      await expect(checking.zip(desk)).rejects.toThrow();
    }
    expect(wholes).toEqual([true, true]);
  });

  it('sends everything to a worker that was started again', async () => {
    const wholes: boolean[] = [];
    const restart = new Set<() => void>();
    const checking = createChecking({
      async ask(job, given) {
        if ('desk' in given) wholes.push(given.desk.isWhole);
        return v.parse(JOBS[job].back, new Uint8Array());
      },
      onRestart(listener) {
        restart.add(listener);
        return () => restart.delete(listener);
      },
    });
    await checking.zip(desk);
    await checking.zip(desk);
    for (const listener of restart) listener();
    await checking.zip(desk);
    expect(wholes).toEqual([true, false, true]);
  });

  it('applies responses in order if it asks again before the first arrives', async () => {
    const checker = createChecker();
    const answers = [
      await checker.all(desk, NONE),
      await checker.all({ ...desk, cards: [] }, NONE),
    ];
    let told: DeskCheck | null = null;
    const changes = answers.map((answer) => {
      const change = checkChange(told, answer);
      told = answer;
      return structuredClone(change);
    });
    const checking = createChecking({
      ask: async (job) => v.parse(JOBS[job].back, changes.shift()),
      onRestart: () => () => {},
    });
    expect(await Promise.all([checking.all(desk), checking.all(desk)])).toEqual(answers);
  });
});
