import { writeIndex } from '../../spotting/dictionary/index-write.ts';
import type { Pack } from '../schema.ts';
import { termsOf } from '../terms.ts';
import { qualified } from './qualify.ts';

/**
 * The index of an imported pack's names. Takes seconds for a pack made to be slow, so
 * pages have a worker write it.
 */
export function nameIndexOf(pack: Pack): Uint8Array<ArrayBuffer> {
  return writeIndex(termsOf(qualified(pack)));
}
