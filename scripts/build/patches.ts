import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Selects the build of this package that uses a table; its browser build assigns `innerHTML`. */
export const ALIASES = {
  'decode-named-character-reference': resolve(
    'node_modules/decode-named-character-reference/index.js',
  ),
};

/** A replacement in the bundled code of a dependency. */
interface Patch {
  /** End of the file's path. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Removes unused code that Mozilla's linter warns about, and keeps a file header that a licence requires.
 * Patching rather than maintaining copies keeps the rest of each file up to date.
 */
export const PATCHES: readonly Patch[] = [
  {
    // Finds the global object by `eval`.
    file: 'format/format.js',
    from: "(function(){ return this || (1,eval)('this') }())",
    to: 'globalThis',
  },
  {
    // A tokenizer's method, mistaken for `document.write`. It does not use `this`.
    file: 'mdast-util-from-markdown/lib/index.js',
    from: '.document().write(',
    to: '.document().write.call(undefined, ',
  },
  {
    // Implements `dangerouslySetInnerHTML`. Without it, no component can use that.
    file: 'preact/dist/preact.mjs',
    from: '(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[])',
    to: '(r.__k=[])',
  },
  // Dependencies of the reader for Word files, in code not used here: finding the global object,
  // templates, and callbacks given as strings.
  {
    file: 'underscore/modules/_setup.js',
    from: "Function('return this')() ||",
    to: 'globalThis ||',
  },
  {
    file: 'underscore/modules/template.js',
    from: "render = new Function(argument, '_', source);",
    to: "throw new Error('No templates here.');",
  },
  {
    file: 'jszip/dist/jszip.min.js',
    from: '(e=new Function(""+e))',
    to: '(e=undefined)',
  },
  {
    // Bundlers keep comments that start with `/*!`. MPL-2.0 requires keeping the header (3.4) and saying
    // where to get the source (3.2).
    file: 'webextension-polyfill/dist/browser-polyfill.js',
    from: '/* This Source Code Form is subject',
    to: '/*! Source: https://github.com/mozilla/webextension-polyfill\n   *\n   * This Source Code Form is subject',
  },
];

/**
 * Applies patches to dependencies during bundling.
 *
 * @throws if a file no longer contains the code to patch, such as after an update.
 */
export function patchDependencies(patches: readonly Patch[] = PATCHES): Plugin {
  return {
    name: 'patch-dependencies',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const [path = id] = id.split('?');
      const patch = patches.find(({ file }) => path.endsWith(`/node_modules/${file}`));
      if (!patch) return undefined;
      const { file, from, to } = patch;
      if (code.split(from).length !== 2) {
        throw new Error(
          `${file} has changed: find out what became of “${from}”, and fix scripts/build/patches.ts.`,
        );
      }
      return { code: code.replace(from, () => to), map: null };
    },
  };
}
