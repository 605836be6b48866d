import * as v from 'valibot';
import {
  type Back,
  type Given,
  JOBS,
  type Job,
  type JobRequest,
  JobResponse,
} from '../../desk/jobs.ts';

/** The authoring worker, as pages use it. */
export interface AuthoringWorker {
  /**
   * @throws if the job failed.
   * @throws {WorkerEnded} if the worker failed.
   * @throws {TookTooLong} if the job, or one before it, took too long.
   */
  ask<J extends Job>(job: J, given: Given<J>): Promise<Back<J>>;
  /**
   * Calls back when the worker has been started again, since it failed or a job took too long: it
   * no longer knows what it was told.
   *
   * @returns a function that ends this.
   */
  onRestart(listener: () => void): () => void;
  /**
   * Calls back with false when the worker cannot be loaded, at once if that is known already, and
   * with true when a later one can: nobody else would hear of it before there is a job.
   *
   * @returns a function that ends this.
   */
  watchLoading(listener: (isLoaded: boolean) => void): () => void;
  /** Terminates the worker; pending jobs are never answered. */
  stop(): void;
}

/** Time for one job in ms: ten times what the largest documents and packs take. */
const BUDGET = 60_000;

/** A job was ended because the worker was. */
export class WorkerEnded extends Error {
  override readonly name: string = 'WorkerEnded';
}

/** A job was ended because it, or one before it, took too long. */
export class TookTooLong extends WorkerEnded {
  override readonly name = 'TookTooLong';
}

/** A job was ended because the worker could not be loaded. */
export class Unloadable extends WorkerEnded {
  override readonly name = 'Unloadable';
}

/**
 * Starts a worker that has all of `authoring/`. It is loaded by URL, so that pages don't grow. A
 * job that takes too long is ended with the worker, and another one is started for the next; so it
 * is after an error that nothing in the worker has caught.
 *
 * @param budget time for one job in ms.
 */
export function startAuthoringWorker(budget = BUDGET): AuthoringWorker {
  const pending = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Set<() => void>();
  const watching = new Set<(isLoaded: boolean) => void>();
  let isLost = false;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Gives the oldest job its time. Those behind it wait for it, so theirs begins when it is done.
   */
  const timeOldest = () => {
    clearTimeout(timer);
    if (pending.size > 0) timer = setTimeout(stopSlow, budget);
  };
  const stopSlow = () => {
    end(new TookTooLong(`It took more than ${budget} ms.`));
    startAgain();
  };
  const end = (why: WorkerEnded) => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
    const ended = [...pending.values()];
    pending.clear();
    for (const { reject } of ended) reject(why);
  };
  const startAgain = () => {
    const started = start();
    worker = started;
    for (const listener of listeners) listener();
    return started;
  };
  const tellLost = (now: boolean) => {
    if (now === isLost) return;
    isLost = now;
    for (const listener of watching) listener(!now);
  };
  const start = () => {
    const started = new Worker(new URL('../../authoring/worker.ts', import.meta.url), {
      type: 'module',
    });
    let isLoaded = false;
    started.onmessage = ({ data }: MessageEvent<unknown>) => {
      isLoaded = true;
      tellLost(false);
      const response = v.parse(JobResponse, data);
      const job = pending.get(response.id);
      const [oldest] = pending.keys();
      pending.delete(response.id);
      if (response.id === oldest) timeOldest();
      if (response.ok) job?.resolve(response.back);
      else job?.reject(new Error(response.reason));
    };
    // It could not be loaded, or something in it went wrong that no job has caught.
    started.onerror = ({ message }) => {
      end(isLoaded ? new WorkerEnded(message) : new Unloadable(message));
      if (!isLoaded) tellLost(true);
      // One that cannot be loaded is only tried again with the next job, or it would be for ever.
      if (isLoaded) startAgain();
    };
    return started;
  };
  let worker: Worker | null = start();
  return {
    async ask(job, given) {
      const asked = worker ?? startAgain();
      const id = ++last;
      const answer = Promise.withResolvers<unknown>();
      pending.set(id, answer);
      if (pending.size === 1) timeOldest();
      asked.postMessage({ id, job, given } satisfies JobRequest);
      return v.parse(JOBS[job].back, await answer.promise);
    },
    onRestart(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watchLoading(listener) {
      watching.add(listener);
      if (isLost) listener(false);
      return () => watching.delete(listener);
    },
    stop() {
      clearTimeout(timer);
      worker?.terminate();
    },
  };
}
