declare module 'virtual:bundled-pack' {
  /** Where in the extension the bundled pack is, as JSON; see `authoring/build/vite.ts`. */
  export const pack: '/bundled/pack.json';
  /** Where its lines are, and what only the library needs, as JSON; see `pack-files.ts`. */
  export const lines: '/bundled/lines.json';
  export const library: '/bundled/library.json';
  /** Where the index of its names is, in bytes; see `spotting/index-format.ts`. */
  export const names: '/bundled/names.bin';
}
