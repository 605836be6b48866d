/** Nothing that a pack is made of is larger; the rest of a file is not read, and the file is refused. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Reads files that were chosen, with their paths below the folder that was. */
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
