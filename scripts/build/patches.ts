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
 * Removes unused code that Mozilla's linter warns about, or that every page would load, and keeps a file header that a
 * licence requires.
 * Patching rather than maintaining copies keeps the rest of each file up to date.
 */
const PATCHES: readonly Patch[] = [
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
  // To show pages, which is not done here, pdf.js loads parts of itself by URL and compiles drawings. It also
  // takes the worker that it runs in for its own.
  {
    file: 'pdfjs-dist/build/pdf.mjs',
    from: 'await import(\n      /*webpackIgnore: true*/\n      /*@vite-ignore*/\n      this.workerSrc)',
    to: "await Promise.reject(new Error('It is loaded beforehand.'))",
  },
  {
    file: 'pdfjs-dist/build/pdf.mjs',
    from: 'new Function("");\n    return true;',
    to: 'return false;',
  },
  {
    file: 'pdfjs-dist/build/pdf.worker.mjs',
    from: 'await import(\n      /*webpackIgnore: true*/\n      /*@vite-ignore*/\n      path)',
    to: 'await Promise.reject(new Error(path))',
  },
  {
    file: 'pdfjs-dist/build/pdf.worker.mjs',
    from: 'new Function("");\n    return true;',
    to: 'return false;',
  },
  {
    file: 'pdfjs-dist/build/pdf.worker.mjs',
    from: 'return new Function("src", "srcOffset", "dest", "destOffset", compiled);',
    to: "throw new Error('Nothing is compiled here.');",
  },
  {
    file: 'pdfjs-dist/build/pdf.worker.mjs',
    from: 'this.initializeFromPort(self);',
    to: '',
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
      const those = patches.filter(({ file }) => path.endsWith(`/node_modules/${file}`));
      if (those.length === 0) return undefined;
      let patched = code;
      for (const { file, from, to } of those) {
        if (patched.split(from).length !== 2) {
          throw new Error(
            `${file} has changed: find out what became of “${from}”, and fix scripts/build/patches.ts.`,
          );
        }
        patched = patched.replace(from, () => to);
      }
      return { code: patched, map: null };
    },
  };
}
