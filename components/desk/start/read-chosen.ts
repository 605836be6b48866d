/** No part of a pack is larger. A larger file is read only up to this, and refused. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Reads chosen files, with their paths relative to the chosen folder. */
export function readChosen(
  files: readonly File[],
): Promise<{ readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> }[]> {
  return Promise.all(
    files.map(async (file) => ({
      path: file.webkitRelativePath.split('/').slice(1).join('/') || file.name,
      bytes: new Uint8Array(await file.slice(0, MAX_BYTES).arrayBuffer()),
    })),
  );
}
