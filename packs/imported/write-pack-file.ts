/**
 * The largest pack file that is read, in UTF-16 code units: some six hundred full entries. Browsers
 * give an extension ten megabytes of storage, and the index of names needs part of that.
 */
export const MAX_PACK_LENGTH = 8_000_000;

/**
 * Serializes a pack as a file that can be added: on lines of their own, so that findings have a
 * line, unless it would then be larger than what is read. It may be too large even so.
 *
 * @param pack valid, or as it is stored.
 */
export function writePackFile(pack: unknown): string {
  const onLines = `${JSON.stringify(pack, null, 1)}\n`;
  return onLines.length <= MAX_PACK_LENGTH ? onLines : JSON.stringify(pack);
}
