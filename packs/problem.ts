import type { Point } from 'unist';
import type { VFile } from 'vfile';

/** Reports an error on `file`; the build of a pack fails if there is any. */
export function problem(file: VFile, reason: string, place?: Point): void {
  const message = file.message(reason, place ? { place } : undefined);
  message.fatal = true;
}
