import type { Chosen } from '../../packs/imported/chosen.ts';
import type { PackRead } from '../../packs/imported/finding.ts';
import { startAuthoringWorker } from '../shared/authoring-worker.ts';

/** Timeout for reading a pack, in ms: ten times what hundreds of entries take. */
const BUDGET = 60_000;
const TOO_LONG =
  'Reading this took more than a minute and was stopped: it is far larger, or more nested, than packs are.';

type Valid = Extract<PackRead, { ok: true }>;
/** A valid pack with the index of its names, or what makes it invalid. */
export type IndexedPack = (Valid & { readonly index: Uint8Array }) | Exclude<PackRead, Valid>;

/**
 * Reads a pack, and writes the index of its names, in a worker of its own, which is terminated after a timeout.
 *
 * @throws if the worker could not be started, or failed.
 */
export function readPack(name: string, chosen: Chosen): Promise<IndexedPack> {
  const worker = startAuthoringWorker();
  const { promise, resolve, reject } = Promise.withResolvers<IndexedPack>();
  const work = async (): Promise<IndexedPack> => {
    const read = await worker.ask('import', chosen);
    return read.ok ? { ...read, index: await worker.ask('index', { pack: read.pack }) } : read;
  };
  const timer = setTimeout(
    () =>
      resolve({
        ok: false,
        findings: [{ file: name, line: 1, reason: TOO_LONG, rule: 'pack-too-slow' }],
      }),
    BUDGET,
  );
  work().then(resolve, reject);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.stop();
  });
}
