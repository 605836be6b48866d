import type { Intake } from '../../../desk/source.ts';
import { TookTooLong } from '../../shared/authoring-worker.ts';

/** Extensions and types of files that can be documents. */
export const DOCUMENT_FILES = '.txt,.md,.markdown,.html,.htm,.docx,.pdf,text/*';

/** In bytes. Files are read only up to this; the worker refuses longer ones. */
const MAX_BYTES = 40 * 1024 * 1024;

/** Reads as much of a file as the worker needs. */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(0, MAX_BYTES).arrayBuffer());
}

/** What became of a document whose reading failed with this. */
export function refusalAfter(error: unknown): Intake {
  return { ok: false, reason: error instanceof TookTooLong ? 'too-slow' : 'unknown' };
}
