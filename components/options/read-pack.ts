import type { Chosen } from '../../packs/imported/chosen.ts';
import type { PackRead } from '../../packs/imported/finding.ts';
import { startAuthoringWorker, TookTooLong } from '../shared/authoring-worker.ts';

const TOO_LONG =
  'Reading this took more than a minute and was stopped: it is far larger, or more nested, than packs are.';

type Valid = Extract<PackRead, { ok: true }>;
/** A valid pack with the index of its names, or what makes it invalid. */
export type IndexedPack = (Valid & { readonly index: Uint8Array }) | Exclude<PackRead, Valid>;

/**
 * Reads a pack, and writes the index of its names, in a worker of its own, which
 * ends what takes too long.
 *
 * @throws if the worker could not be started, or failed.
 */
export async function readPack(name: string, chosen: Chosen): Promise<IndexedPack> {
  const worker = startAuthoringWorker();
  try {
    const read = await worker.ask('import', chosen);
    return read.ok ? { ...read, index: await worker.ask('index', { pack: read.pack }) } : read;
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    const finding = { file: name, line: 1, reason: TOO_LONG, rule: 'pack-too-slow' };
    return { ok: false, findings: [finding] };
  } finally {
    worker.stop();
  }
}
