import type { Asked, Job, Work } from '../../desk/work.ts';

/** The worker of the desk, as its page speaks to it. */
export interface WorkerClient {
  ask<J extends Job>(job: J, given: Work[J]['given']): Promise<Work[J]['back']>;
}

/** Starts the worker, which has all that is heavy. */
export function startWorker(): WorkerClient {
  const worker = new Worker(new URL('../../authoring/desk/worker.ts', import.meta.url), {
    type: 'module',
  });
  const waiting = new Map<number, (answer: MessageEvent) => void>();
  let last = 0;
  worker.addEventListener('message', (answer: MessageEvent) => {
    waiting.get(answer.data.id)?.(answer);
    waiting.delete(answer.data.id);
  });
  return {
    ask: (job, given) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, ({ data }) =>
          data.ok ? resolve(data.back) : reject(new Error(data.reason)),
        );
        worker.postMessage({ id, job, given } satisfies Asked);
      }),
  };
}
