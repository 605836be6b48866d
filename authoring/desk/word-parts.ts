import { unzipSync } from 'fflate';

/**
 * Maximum size of the parts of a Word file that are read, all together and unzipped, in bytes: most
 * of a document is markup. A zip can hold a thousand times its own size.
 */
const MOST = 50 * 1024 * 1024;

/**
 * Markup without text that is read: Word's settings, headers and fonts, charts, and what
 * programs keep for themselves.
 */
const UNREAD =
  /^(?:docProps|customXml|word\/(?:theme|charts|diagrams|embeddings|glossary|activeX))\/|^word\/(?:header|footer|settings|webSettings|fontTable)\d*\.xml$/;

/**
 * Unzips those parts of a Word file that its text is read from.
 *
 * @param most maximum size of all of them, in bytes.
 * @returns null if they are larger.
 * @throws if it is no zip file.
 */
export function wordParts(
  bytes: Uint8Array,
  most = MOST,
): Readonly<Record<string, Uint8Array>> | null {
  let size = 0;
  const parts = unzipSync(bytes, {
    // By their declared size, before anything is unzipped; what is longer than it
    // declares is cut off there.
    filter({ name, originalSize }) {
      if (!/\.(?:xml|rels)$/.test(name) || UNREAD.test(name)) return false;
      size += originalSize;
      return size <= most;
    },
  });
  return size > most ? null : parts;
}
