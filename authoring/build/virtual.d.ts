/** Importing this adds the files of the bundled pack to the extension; see `vite.ts`. */
declare module 'virtual:bundled-pack';
