import type { CDPSession } from '@playwright/test';
import * as v from 'valibot';

/** Main-thread time of our scripts in a page, in ms of CPU time. */
export interface Tasks {
  readonly longest: number;
  readonly total: number;
}

const TraceEvent = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number()),
  args: v.optional(v.looseObject({ name: v.optional(v.unknown()), data: v.optional(v.unknown()) })),
});
export type TraceEvent = v.InferOutput<typeof TraceEvent>;

/**
 * Trace events in which a script runs. With the page's own scripts blocked, all of them are ours.
 * Continuations after a response do not appear as calls, only in the microtask checkpoint.
 */
export const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'v8.callFunction',
  'v8.compile',
  'v8.run',
]);

/** Records a page's tasks until the returned function is called. */
export async function recordTasks(session: CDPSession): Promise<() => Promise<Tasks>> {
  const stop = await recordTrace(session);
  return async () => sum(await stop());
}

/**
 * Records a trace until the returned function is called, which resolves to its events.
 *
 * @see https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU (trace format)
 */
export async function recordTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly unknown[] }) => {
    for (const one of value) {
      const event = v.safeParse(TraceEvent, one);
      if (event.success) events.push(event.output);
    }
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'toplevel',
        'v8',
      ],
    },
  });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    return events;
  };
}

function sum(events: readonly TraceEvent[]): Tasks {
  const threadOf = ({ pid, tid }: Pick<TraceEvent, 'pid' | 'tid'>) => `${pid}/${tid}`;
  // Identifies the page's renderer process: only there do these scripts run on a main thread.
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const pages = new Set(
    events
      .filter(
        (event) =>
          main.has(threadOf(event)) &&
          /chrome-extension:\/\/\w+\/(?:probe|reader|card-host|panel-host)\.js/.test(
            JSON.stringify(event.args?.data ?? ''),
          ),
      )
      .map(threadOf),
  );
  let longest = 0;
  let total = 0;
  for (const thread of pages) {
    const here = events.filter(({ ph, ...event }) => ph === 'X' && threadOf(event) === thread);
    const scripts = outermost(here.filter(({ name }) => SCRIPT.has(name)));
    for (const { ts, dur } of here.filter(({ name }) => name === 'RunTask')) {
      // Ignores what else a task does, such as parsing the page.
      const time = scripts
        .filter((script) => script.ts >= ts && script.ts < ts + dur)
        .reduce((sum, script) => sum + (script.tdur ?? script.dur) / 1000, 0);
      longest = Math.max(longest, time);
      total += time;
    }
  }
  return { longest, total };
}

/**
 * The events that are not nested in another one. Scripts nest: settling a promise
 * can run its continuation.
 */
export function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
