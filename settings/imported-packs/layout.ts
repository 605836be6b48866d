import * as v from 'valibot';
import { ImportedPackId } from '../../packs/imported/id.ts';
import { Pack } from '../../packs/schema.ts';
import { Host } from '../schema.ts';

/**
 * Layout of imported packs in `storage.local`: a list of all packs, and for each its
 * text and its name index.
 */

export const LIST_KEY = 'packs';

/** The key of a pack's text and index. */
export const bodyKey = (id: string) => `pack:${id}`;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Leaves out what is no host: the pack is then marked on fewer sites, and its row is not lost. */
const hostsIn = (sites: unknown[]) => sites.filter((site) => v.is(Host, site));

/** A row in the list of packs. */
export const ImportedPack = v.object({
  id: ImportedPackId,
  /**
   * Of one that an older version accepted, it may be refused now; the row
   * must not be lost for that.
   */
  title: v.fallback(Pack.entries.title, ''),
  entries: Count,
  documents: Count,
  /** UTF-16 units it takes in storage. */
  size: Count,
  /**
   * Differs where the content does: browsers tell of no change if a value is set again, and an
   * update may have as many entries, documents and letters as before. Older rows have none.
   */
  checksum: v.optional(Count, 0),
  on: v.boolean(),
  /**
   * Hosts on which its names are marked, including subdomains; null for every page that is read.
   */
  sites: v.optional(v.nullable(v.pipe(v.array(v.unknown()), v.transform(hostsIn))), null),
});
export type ImportedPack = Readonly<v.InferOutput<typeof ImportedPack>>;

/** An index that is damaged is made again from the text. */
const Body = v.object({ text: v.string(), index: v.fallback(v.string(), '') });
export type Body = Readonly<v.InferOutput<typeof Body>>;

/** The body of a pack among stored items; null if it is missing or damaged. */
export function bodyIn(items: Record<string, unknown>, id: string): Body | null {
  const body = v.safeParse(Body, items[bodyKey(id)]);
  return body.success ? body.output : null;
}

/** The row of a pack that is off. */
export function rowOf(
  { id, title, entries, documents }: Pack,
  { text, index }: Body,
): ImportedPack {
  const counts = { entries: entries.length, documents: documents.length };
  const size = text.length + index.length;
  const checksum = checksumOf(text);
  return { id, title, ...counts, size, checksum, on: false, sites: null };
}

/** A checksum of 32 bits: FNV-1a over UTF-16 units. */
function checksumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}
