declare module 'virtual:bundled-pack' {
  /** Paths of the bundled pack and of its documents (JSON); see `vite.ts`. */
  export const pack: '/bundled/pack.json';
  export const documents: '/bundled/documents.json';
  /** Paths of its lines and of the library's data (JSON); see `catalog/pack-files.ts`. */
  export const lines: '/bundled/lines.json';
  export const library: '/bundled/library.json';
  /** Path of its name index (binary); see `spotting/index-format.ts`. */
  export const names: '/bundled/names.bin';
}
