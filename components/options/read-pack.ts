import * as v from 'valibot';
import type { Chosen } from '../../packs/imported/chosen.ts';
import { PackRead } from '../../packs/imported/finding.ts';

/** Timeout for reading a pack, in ms: ten times what hundreds of entries take. */
const BUDGET = 60_000;
const TOO_LONG =
  'Reading this took more than a minute and was stopped: it is far larger, or more nested, than packs are.';

/**
 * Reads a pack in a dedicated worker, which is terminated after a timeout.
 *
 * @throws if the worker could not be started, or failed.
 */
export function readPack(name: string, chosen: Chosen): Promise<PackRead> {
  const worker = new Worker(new URL('../../authoring/import/import.worker.ts', import.meta.url), {
    type: 'module',
  });
  const { promise, resolve, reject } = Promise.withResolvers<PackRead>();
  const timer = setTimeout(
    () => resolve({ ok: false, findings: [{ file: name, line: 1, reason: TOO_LONG }] }),
    BUDGET,
  );
  worker.onmessage = ({ data }) => {
    const read = v.safeParse(PackRead, data);
    if (read.success) resolve(read.output);
    else reject(new Error(v.summarize(read.issues)));
  };
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(chosen);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
