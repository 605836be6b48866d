import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { VFile } from 'vfile';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseMarkdown } from '../../../../authoring/read/markdown.ts';
import { ALIASES, patchDependencies } from '../../../../scripts/build/patches.ts';
import { readWith } from './patched.ts';

type Patched = typeof import('./patched.ts');

const ENTRY = resolve('tests/unit/scripts/build/patched.ts');

let folder: string;
let code: string;
let patched: Patched;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patched-'));
  code = await bundle(patchDependencies());
  const file = join(folder, 'patched.mjs');
  await writeFile(file, code);
  patched = await import(pathToFileURL(file).href);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function bundle(...plugins: Plugin[]): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    // Those of a build that ships, which the runner of tests is not.
    resolve: { alias: ALIASES, conditions: ['module', 'browser', 'production'] },
    build: { write: false, lib: { entry: ENTRY, formats: ['es'] } },
  });
  if (!Array.isArray(output)) throw new Error('The bundle is not there.');
  return output
    .flatMap((one) => one.output)
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('');
}

function openRoot(): HTMLElement {
  const { document } = new JSDOM().window;
  vi.stubGlobal('document', document);
  return document.body;
}

describe('what Mozilla’s lint warns of', () => {
  const WARNED = {
    eval: /\beval\b\)?\(/,
    innerHTML: /\.innerHTML\s*=[^=]/,
    write: /\.document\(\)\.write\(/,
  };
  const warned = (of: string) =>
    Object.entries(WARNED).flatMap(([name, pattern]) => (pattern.test(of) ? [name] : []));

  test('is in dependencies, but not in what is bundled', async () => {
    expect(warned(await bundle())).toEqual(['eval', 'innerHTML', 'write']);
    expect(warned(code)).toEqual([]);
  });

  test('fails the build if a dependency has changed and a patch no longer applies', async () => {
    const moved = { file: 'preact/dist/preact.mjs', from: 'no such code', to: '' };
    await expect(bundle(patchDependencies([moved]))).rejects.toThrow(
      'preact/dist/preact.mjs has changed: find out what became of “no such code”',
    );
  });
});

describe('what is patched works as before', () => {
  test('Markdown is read the same', () => {
    const text = '---\nname: A\n---\n\n# One *two*\n\nA “line”[^1] &amp; more.\n\n[^1]: d#1\n';
    const tree = patched.parseMarkdown(new VFile(text));
    expect(tree).toEqual(parseMarkdown(new VFile(text)));
    expect(tree.children.map(({ type }) => type)).toEqual([
      'yaml',
      'heading',
      'paragraph',
      'footnoteDefinition',
    ]);
  });

  test('errors of the front matter parser are readable', () => {
    // Its types say that a fence is there.
    const unfenced: { type: string; marker: string } = { type: 'x', marker: '' };
    Reflect.deleteProperty(unfenced, 'marker');
    const message = (read: Patched['readWith']) => {
      try {
        return read(unfenced, '');
      } catch (error) {
        return String(error);
      }
    };
    expect(message(patched.readWith)).toMatch(/^Error: Missing `marker` or `fence` in matter `/);
    expect(message(patched.readWith)).toBe(message(readWith));
  });

  test('elements are rendered, updated and removed the same', () => {
    const views = [
      { class: 'a', children: ['one', 'two'] },
      { class: 'b', children: ['two', 'three', 'one'] },
      { class: 'b', children: [] },
    ];
    const drawn = (by: Pick<Patched, 'h' | 'render'>) => {
      const root = openRoot();
      return views.map(({ class: name, children }) => {
        by.render(
          by.h('ul', { class: name }, ...children.map((key) => by.h('li', { key }, key))),
          root,
        );
        return root.innerHTML;
      });
    };
    expect(drawn(patched)).toEqual(drawn({ h, render }));
    expect(drawn(patched)[1]).toBe('<ul class="b"><li>two</li><li>three</li><li>one</li></ul>');
  });

  test('nothing sets HTML from text', () => {
    const root = openRoot();
    const view = patched.h('p', { dangerouslySetInnerHTML: { __html: '<img src=x>' } });
    patched.render(view, root);
    expect(root.innerHTML).toBe('<p></p>');
  });
});
