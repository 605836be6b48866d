declare module 'virtual:bundled-pack' {
  /** Where in the extension the bundled pack is, as JSON; see `authoring/build/vite.ts`. */
  export const pack: '/bundled/pack.json';
  /** Where the index of its names is, in bytes; see `spotting/index-format.ts`. */
  export const names: '/bundled/names.bin';
}
