import * as v from 'valibot';

/**
 * When settings were read from storage, so that a reader that gets them by several ways never
 * takes older ones for newer ones. `count` grows with each reading in one `run` of the service.
 * Runs are only told apart: a service that was stopped has nothing left to send, and comparing
 * them by a clock would make a reader deaf once somebody sets the clock back.
 */
export const Revision = v.object({ run: v.number(), count: v.number() });
export type Revision = v.InferOutput<typeof Revision>;

const counts = new WeakMap<object, number>();
let last = 0;

/**
 * The revision of settings, given when they are first seen here and kept from then on. The store
 * asks for it as soon as it has read them, before anything else can be read.
 */
export function revisionOf(settings: object): Revision {
  const count = counts.get(settings) ?? ++last;
  counts.set(settings, count);
  // Each start of a service worker or an event page has a time origin of its own.
  return { run: performance.timeOrigin, count };
}

/** Whether `a` was read before `b`, in the same run. */
export function isOlder(a: Revision, b: Revision): boolean {
  return a.run === b.run && a.count < b.count;
}
