import type { CDPSession } from '@playwright/test';
import * as v from 'valibot';

/** What our scripts cost a page's main thread, in milliseconds of its own time. */
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
 * Script that runs. On a page whose own scripts are blocked, all of it is ours. What goes on after
 * an answer came is in no call that the timeline shows, but in the checkpoint of microtasks.
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

/** Records a page's tasks until the function it gives is called. */
export async function recordTasks(session: CDPSession): Promise<() => Promise<Tasks>> {
  const stop = await recordTrace(session);
  return async () => sum(await stop());
}

/**
 * Records what the browser does until the function it gives is called, which gives the events.
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
  // Only in the page's own process does a file of the extension run on a main thread.
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
          /chrome-extension:\/\/\w+\/(?:probe|reader|card)\.js/.test(
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
      // What a task does beside our scripts, such as to parse the page, is not our doing.
      const time = scripts
        .filter((script) => script.ts >= ts && script.ts < ts + dur)
        .reduce((sum, script) => sum + (script.tdur ?? script.dur) / 1000, 0);
      longest = Math.max(longest, time);
      total += time;
    }
  }
  return { longest, total };
}

/** Those that do not run inside another. Scripts do: a promise's continuation inside the call that settled it. */
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
