import type { DeskDocument } from '../../../desk/model.ts';

/** Name of a document in lists. */
export function nameOf({ about, title, publisher, id }: DeskDocument): string {
  return [publisher.trim(), title.trim() || about.trim()].filter(Boolean).join(': ') || id;
}
