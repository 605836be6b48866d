declare module 'virtual:bundled-pack' {
  /** The bundled pack as JSON text; see `packs/vite.ts`. */
  const json: string;
  export default json;
  /** The index of its names, in base64; see `spotting/index-format.ts`. */
  export const index: string;
}
