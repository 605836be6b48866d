import * as v from 'valibot';

/**
 * Orders copies of the settings by when they were read from storage: a page's reader gets them by
 * several routes, possibly out of order. `count` increases with each read within one `run` of the
 * service. Runs are compared only for equality: a stopped service has nothing left to send, and
 * comparing times would make a reader ignore updates after the system clock was set back.
 */
export const Revision = v.object({ run: v.number(), count: v.number() });
export type Revision = v.InferOutput<typeof Revision>;

const counts = new WeakMap<object, number>();
let last = 0;

/**
 * The revision of a settings object, assigned on the first call and stable from then on. The store
 * calls this right after each read, before anything else can be read.
 */
export function revisionOf(settings: object): Revision {
  const count = counts.get(settings) ?? ++last;
  counts.set(settings, count);
  // Each start of a service worker or event page has its own time origin.
  return { run: performance.timeOrigin, count };
}

/** Whether `a` was read before `b`, in the same run. */
export function isOlder(a: Revision, b: Revision): boolean {
  return a.run === b.run && a.count < b.count;
}
