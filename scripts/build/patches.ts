import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Of what comes in two kinds, the one that is not made for browsers and makes no HTML: a list. */
export const ALIASES = {
  'decode-named-character-reference': resolve(
    'node_modules/decode-named-character-reference/index.js',
  ),
};

/** A place in a dependency that is written otherwise in what ships. */
interface Patch {
  /** End of the file's path. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What Mozilla's lint warns of, and nothing here uses or needs; and the head of a file that a licence
 * wants kept. Patched rather than aliased to a copy of ours: all else stays as its authors keep it.
 */
export const PATCHES: readonly Patch[] = [
  {
    // How it finds the global object where there are no modules, by `eval`.
    file: 'format/format.js',
    from: "(function(){ return this || (1,eval)('this') }())",
    to: 'globalThis',
  },
  {
    // A tokenizer's method, which reads as the browser's `document.write`. It uses no `this`.
    file: 'mdast-util-from-markdown/lib/index.js',
    from: '.document().write(',
    to: '.document().write.call(undefined, ',
  },
  {
    // What `dangerouslySetInnerHTML` would do. Without it no component can set any.
    file: 'preact/dist/preact.mjs',
    from: '(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[])',
    to: '(r.__k=[])',
  },
  // What reads Word files brings these along for what it does not do here: the global object, templates,
  // and calls of text.
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
  // What reads PDFs would load parts of itself by address and compile drawings, to show pages, which nobody
  // does here; and takes the worker that it runs in for its own.
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
    // Bundlers keep comments that begin like this. MPL-2.0 asks for that (3.4), and for where to get the
    // source (3.2).
    file: 'webextension-polyfill/dist/browser-polyfill.js',
    from: '/* This Source Code Form is subject',
    to: '/*! Source: https://github.com/mozilla/webextension-polyfill\n   *\n   * This Source Code Form is subject',
  },
];

/**
 * Applies patches to dependencies while they are bundled.
 *
 * @throws where a file no longer has what is to be patched, as after an update.
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
            `${file} has changed: see what became of “${from}”, and mend scripts/build/patches.ts.`,
          );
        }
        patched = patched.replace(from, () => to);
      }
      return { code: patched, map: null };
    },
  };
}
