import type { Chosen } from '../../packs/imported/chosen.ts';
import type { PackRead } from '../../packs/imported/finding.ts';
import { startAuthoringWorker } from '../shared/authoring-worker.ts';

/** Timeout for reading a pack, in ms: ten times what hundreds of entries take. */
const BUDGET = 60_000;
const TOO_LONG =
  'Reading this took more than a minute and was stopped: it is far larger, or more nested, than packs are.';

/**
 * Reads a pack in a worker of its own, which is terminated after a timeout.
 *
 * @throws if the worker could not be started, or failed.
 */
export function readPack(name: string, chosen: Chosen): Promise<PackRead> {
  const worker = startAuthoringWorker();
  const { promise, resolve, reject } = Promise.withResolvers<PackRead>();
  const timer = setTimeout(
    () =>
      resolve({
        ok: false,
        findings: [{ file: name, line: 1, reason: TOO_LONG, rule: 'pack-too-slow' }],
      }),
    BUDGET,
  );
  worker.ask('import', chosen).then(resolve, reject);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.stop();
  });
}
