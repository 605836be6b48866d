declare module 'virtual:bundled-pack' {
  /** The bundled pack as JSON text; see `packs/vite.ts`. */
  const json: string;
  export default json;
}
