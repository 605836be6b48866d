import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  gatherPackages,
  packageFolder,
  readNotices,
  writeNotices,
} from '../../../../scripts/build/notices.ts';
import { ALIASES, patchDependencies } from '../../../../scripts/build/patches.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'notices-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function install(name: string, manifest: object, files: Record<string, string>) {
  const folder = join(root, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', ...manifest }),
  );
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}

describe('packages are found by their modules', () => {
  test.each([
    ['/p/node_modules/preact/dist/preact.mjs', '/p/node_modules/preact'],
    ['/p/node_modules/@a/b/x.js?commonjs', '/p/node_modules/@a/b'],
    ['/p/node_modules/a/node_modules/b/x.js', '/p/node_modules/a/node_modules/b'],
    ['C:\\p\\node_modules\\a\\x.js', 'C:/p/node_modules/a'],
    ['\0/p/node_modules/a/x.js?commonjs-exports', '/p/node_modules/a'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['\0vite/modulepreload-polyfill.js', 'node_modules/vite'],
    ['virtual:wxt-html-plugins', 'node_modules/wxt'],
    ['/p/components/options/About.tsx', null],
    ['\0virtual:about', null],
  ])('%s', (id, folder) => {
    expect(packageFolder(id, 'node_modules')).toBe(folder);
  });

  test('across bundles, and only if code of theirs is left', async () => {
    await install(
      'used',
      { type: 'module', main: 'i.js' },
      { 'i.js': 'export function used() { return Math.random(); }' },
    );
    await install(
      'other',
      { type: 'module', main: 'i.js' },
      { 'i.js': 'export function other() { return Math.random(); }' },
    );
    await install(
      'idle',
      { type: 'module', main: 'i.js', sideEffects: false },
      { 'i.js': 'export function idle() { return Math.random(); }' },
    );
    const packages = gatherPackages();
    for (const name of ['used', 'other']) {
      const entry = join(root, `${name}.js`);
      await writeFile(
        entry,
        `import { ${name} } from '${name}'; import { idle } from 'idle'; export const x = ${name}();`,
      );
      await build({
        configFile: false,
        root,
        logLevel: 'silent',
        plugins: [packages.plugin],
        build: { write: false, lib: { entry, formats: ['es'] } },
      });
    }
    expect([...packages.folders].map((folder) => folder.split('/').at(-1)).sort()).toEqual([
      'other',
      'used',
    ]);
  });
});

describe('a package', () => {
  test.each([
    ['MIT', { license: 'MIT' }],
    ['(GPL-3.0-or-later OR MIT)', { license: '(GPL-3.0-or-later OR MIT)' }],
    ['BSD-3-Clause', { licenses: [{ type: 'BSD-3-Clause' }] }],
  ])('under %s is allowed', async (licence, manifest) => {
    const folder = await install('a', manifest, { LICENSE: 'As is.\r\n' });
    expect(readNotices([folder], {})).toEqual([
      {
        name: 'a',
        version: '1.0.0',
        licence,
        source: 'https://www.npmjs.com/package/a',
        text: 'As is.',
      },
    ]);
  });

  test.each([
    ['GPL-3.0-only', { license: 'GPL-3.0-only' }],
    ['CC-BY-NC-4.0', { license: 'CC-BY-NC-4.0' }],
    ['MIT AND AGPL-3.0-only', { license: 'MIT AND AGPL-3.0-only' }],
    ['SEE LICENSE IN x', { license: 'SEE LICENSE IN x' }],
    ['no licence', {}],
  ])('under %s fails the build', async (licence, manifest) => {
    const folder = await install('a', manifest, { LICENSE: 'As is.' });
    expect(() => readNotices([folder], {})).toThrow(
      `a 1.0.0 is under ${licence}, which is not acceptable.`,
    );
  });

  test('without a licence text fails the build, which names each of them', async () => {
    const folders = [
      await install('a', { license: 'MIT' }, { 'readme.md': 'MIT' }),
      await install('@b/c', { license: 'ISC' }, { LICENSE: ' \n' }),
    ];
    expect(() => readNotices(folders, {})).toThrow(
      '@b/c 1.0.0 has no licence text (ISC).\na 1.0.0 has no licence text (MIT).',
    );
    expect(readNotices(folders, { a: 'A', '@b/c': 'C' })).toHaveLength(2);
  });

  test('has its source named', async () => {
    const sources = {
      a: { url: 'git+https://github.com/a/b.git' },
      b: { url: 'git://github.com/a/b.git#main' },
      c: { url: 'git+ssh://git@gitlab.com/a/b.git' },
      d: { url: 'https://github.com/a/b/tree/main/packages/d' },
      e: 'a/b',
      f: 'github:a/b',
      g: 'somewhere else',
    };
    const folders = await Promise.all(
      Object.entries(sources).map(([name, repository]) =>
        install(name, { license: 'MIT', repository }, { 'licence.md': name }),
      ),
    );
    expect(readNotices(folders, {}).map(({ source }) => source)).toEqual([
      ...['https://github.com/a/b', 'https://github.com/a/b', 'https://gitlab.com/a/b'],
      ...['https://github.com/a/b', 'https://github.com/a/b', 'https://github.com/a/b'],
      'https://www.npmjs.com/package/g',
    ]);
  });

  test('shares its licence text with others, next to notices of its own', async () => {
    const folders = [
      await install('a', { license: 'MIT' }, { LICENSE: 'Same.' }),
      await install('b', { license: 'MIT' }, { LICENSE: 'Same.' }),
      await install('c', { license: 'Apache-2.0' }, { LICENSE: 'Other.', NOTICE: 'Mind this.' }),
    ];
    const written = writeNotices(readNotices(folders, {}));
    expect(written.match(/Same\./g)).toHaveLength(1);
    expect(written).toContain('code of 3 packages');
    expect(written).toContain('Other.\n\nMind this.');
  });
});

test('the header of a file under MPL-2.0 is kept, with the address of its source', async () => {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [patchDependencies()],
    resolve: { alias: ALIASES },
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve('node_modules/webextension-polyfill'), formats: ['es'] },
      rolldownOptions: { output: { comments: { legal: true } } },
    },
  });
  const [chunk] = Array.isArray(output) ? (output[0]?.output ?? []) : [];
  const code = chunk?.type === 'chunk' ? chunk.code : '';
  expect(code).toContain('https://github.com/mozilla/webextension-polyfill');
  expect(code).toContain('Mozilla Public\n');
});
