import type { CDPSession } from '@playwright/test';
import { outermost, recordTrace, SCRIPT, type TraceEvent } from '../../scripts/corpus/tasks.ts';

/** What a page's main thread did, in milliseconds of thread time. */
export interface Cost {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly paint: number;
  /** All tasks together. */
  readonly total: number;
  readonly longest: number;
}

const STYLE = new Set(['UpdateLayoutTree', 'RecalculateStyles']);
const LAYOUT = new Set(['Layout']);
const PAINT = new Set(['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer']);

const BEGIN = 'bench-begin';
const END = 'bench-end';

/** Runs `act` and sums up what the page's main thread did from its start until the page was painted. */
export async function costOf(session: CDPSession, act: () => Promise<unknown>): Promise<Cost> {
  const stop = await recordTrace(session);
  await stamp(session, BEGIN);
  await act();
  await session.send('Runtime.evaluate', {
    expression: 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    awaitPromise: true,
  });
  await stamp(session, END);
  return sum(await stop());
}

/** Leaves a mark in the trace that identifies the page's thread, and the time. */
async function stamp(session: CDPSession, name: string): Promise<void> {
  await session.send('Runtime.evaluate', { expression: `console.timeStamp('${name}')` });
}

function sum(events: readonly TraceEvent[]): Cost {
  const find = (name: string) =>
    events.find((event) => event.name === 'TimeStamp' && JSON.stringify(event.args).includes(name));
  const [begin, end] = [find(BEGIN), find(END)];
  if (!begin || !end) throw new Error('The trace has lost the page.');
  const here = events.filter(
    ({ ph, pid, tid, ts, dur }) =>
      ph === 'X' && pid === begin.pid && tid === begin.tid && ts + dur >= begin.ts && ts <= end.ts,
  );
  const time = (names: ReadonlySet<string>) =>
    outermost(here.filter(({ name }) => names.has(name))).reduce((ms, one) => ms + own(one), 0);
  const tasks = here.filter(({ name }) => name === 'RunTask').map(own);
  return {
    script: time(SCRIPT),
    style: time(STYLE),
    layout: time(LAYOUT),
    paint: time(PAINT),
    total: tasks.reduce((ms, task) => ms + task, 0),
    longest: Math.max(0, ...tasks),
  };
}

/** Thread time if the trace has it, so that other programs on the machine do not count. */
function own({ dur, tdur }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}
