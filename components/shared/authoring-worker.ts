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
   * @throws if the job, or the worker, failed.
   * @throws {TookTooLong} if the job, or one before it, took too long.
   */
  ask<J extends Job>(job: J, given: Given<J>): Promise<Back<J>>;
  /**
   * Calls back when a job took too long and the worker was started again: it no
   * longer knows what it was told.
   *
   * @returns a function that ends this.
   */
  onRestart(listener: () => void): () => void;
  /** Terminates the worker; pending jobs are never answered. */
  stop(): void;
}

/** Time for one job in ms: ten times what the largest documents and packs take. */
const BUDGET = 60_000;

/** A job was ended because it, or one before it, took too long. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/**
 * Starts a worker that has all of `authoring/`. It is loaded by URL, so that pages don't grow. A
 * job that takes too long is ended with the worker, and another one is started for the next.
 *
 * @param budget time for one job in ms.
 */
export function startAuthoringWorker(budget = BUDGET): AuthoringWorker {
  const pending = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners = new Set<() => void>();
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Gives the oldest job its time. Those behind it wait for it, so theirs begins when it is done.
   */
  const timeOldest = () => {
    clearTimeout(timer);
    if (pending.size > 0) timer = setTimeout(startAgain, budget);
  };
  const startAgain = () => {
    worker.terminate();
    worker = start();
    const ended = [...pending.values()];
    pending.clear();
    for (const listener of listeners) listener();
    for (const { reject } of ended) reject(new TookTooLong(`It took more than ${budget} ms.`));
  };
  const start = () => {
    const started = new Worker(new URL('../../authoring/worker.ts', import.meta.url), {
      type: 'module',
    });
    started.onmessage = ({ data }: MessageEvent<unknown>) => {
      const response = v.parse(JobResponse, data);
      const job = pending.get(response.id);
      const [oldest] = pending.keys();
      pending.delete(response.id);
      if (response.id === oldest) timeOldest();
      if (response.ok) job?.resolve(response.back);
      else job?.reject(new Error(response.reason));
    };
    // It could not be loaded: no job will ever be answered.
    started.onerror = ({ message }) => {
      clearTimeout(timer);
      for (const { reject } of pending.values()) reject(new Error(message));
      pending.clear();
    };
    return started;
  };
  let worker = start();
  return {
    async ask(job, given) {
      const id = ++last;
      const answer = Promise.withResolvers<unknown>();
      pending.set(id, answer);
      if (pending.size === 1) timeOldest();
      worker.postMessage({ id, job, given } satisfies JobRequest);
      return v.parse(JOBS[job].back, await answer.promise);
    },
    onRestart(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      clearTimeout(timer);
      worker.terminate();
    },
  };
}
