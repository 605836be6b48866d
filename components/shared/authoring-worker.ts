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
  /** @throws if the job, or the worker, failed. */
  ask<J extends Job>(job: J, given: Given<J>): Promise<Back<J>>;
  /** Terminates the worker; pending jobs are never answered. */
  stop(): void;
}

/** Starts a worker that has all of `authoring/`. It is loaded by URL, so that pages don't grow. */
export function startAuthoringWorker(): AuthoringWorker {
  const worker = new Worker(new URL('../../authoring/worker.ts', import.meta.url), {
    type: 'module',
  });
  const pending = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    const response = v.parse(JobResponse, data);
    const job = pending.get(response.id);
    pending.delete(response.id);
    if (response.ok) job?.resolve(response.back);
    else job?.reject(new Error(response.reason));
  };
  // It could not be loaded: no job will ever be answered.
  worker.onerror = ({ message }) => {
    for (const { reject } of pending.values()) reject(new Error(message));
    pending.clear();
  };
  return {
    async ask(job, given) {
      const id = ++last;
      const answer = Promise.withResolvers<unknown>();
      pending.set(id, answer);
      worker.postMessage({ id, job, given } satisfies JobRequest);
      return v.parse(JOBS[job].back, await answer.promise);
    },
    stop: () => worker.terminate(),
  };
}
