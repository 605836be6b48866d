import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scripts } from '../../../package.json' with { type: 'json' };
import {
  drawRooms,
  type Imports,
  readFolders,
  readImports,
  withoutShortcuts,
} from '../../../scripts/rooms.ts';

describe('the picture of the rooms', () => {
  it('matches the imports; `npm run architecture` redraws it', () => {
    expect(readFileSync('docs/architecture.md', 'utf8')).toContain(drawRooms(readImports()));
  });

  it('omits an arrow implied by two others', () => {
    const imports: Imports = new Map([
      ['entrypoints', new Set(['background', 'settings'] as const)],
      ['background', new Set(['settings'] as const)],
    ]);
    expect(withoutShortcuts(imports)).toEqual(
      new Map([
        ['entrypoints', new Set(['background'])],
        ['background', new Set(['settings'])],
      ]),
    );
  });
});

it.each(['spotting', 'background', 'components/card', 'components/desk'])(
  'the folders of %s import from those above them in its README only',
  (room) => {
    const readme = readFileSync(`${room}/README.md`, 'utf8');
    const inOrder = [...readme.matchAll(/^\| `([a-z/-]+)\/` \|/gm)].map(
      ([, folder]) => folder ?? '',
    );
    const folders = readFolders(room);
    expect(inOrder.toSorted()).toEqual([...folders.keys()].toSorted());
    for (const [at, folder] of inOrder.entries()) {
      expect(inOrder.slice(0, at), folder).toEqual(
        expect.arrayContaining([...(folders.get(folder) ?? [])]),
      );
    }
  },
);

it('the README of spotting names all of its files, each with its folder', () => {
  const readme = readFileSync('spotting/README.md', 'utf8');
  const named = new Set([...readme.matchAll(/`([a-z-]+\/)*([a-z-]+\.ts)`/g)].map(([name]) => name));
  const files = globSync('**/*.ts', { cwd: 'spotting' }).map((file) => `\`${file}\``);
  expect([...named].filter((name) => !files.includes(name))).toEqual([]);
  // A family of languages has one to its name.
  const unnamed = files.filter((file) => !named.has(file) && !file.startsWith('`inflect/'));
  expect(unnamed).toEqual([]);
});

describe.each(['CONTRIBUTING.md', 'docs/architecture.md'])('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  it('names existing files', () => {
    const named = [...text.matchAll(/`([a-z0-9-]+\/[\w./-]+)`/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => globSync(name).length === 0)).toEqual([]);
  });

  it('names identifiers in the files that have them', () => {
    const named = [...text.matchAll(/`(\w+)`\s+in\s+`(\w+\/[\w./-]+\.tsx?)`/g)];
    const missing = named.filter(
      ([, name, file = '']) => !new RegExp(`\\b${name}\\b`).test(readFileSync(file, 'utf8')),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(missing.map(([words]) => words)).toEqual([]);
  });

  it('links to existing files', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) =>
      join(dirname(path), link ?? ''),
    );
    expect(links.filter((link) => globSync(link).length === 0)).toEqual([]);
  });

  it('names existing commands', () => {
    const named = [...text.matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

describe.each(
  globSync(['*/README.md', 'components/*/README.md']).filter(
    (path) => !/^(?:store|tests)/.test(path),
  ),
)('%s', (path) => {
  it('names existing files', () => {
    const named = [...readFileSync(path, 'utf8').matchAll(/`([\w./-]+\.tsx?)`/g)];
    const missing = named
      .map(([, name = '']) => name)
      .filter((name) => globSync([name, `${dirname(path)}/**/${name}`]).length === 0);
    expect(missing).toEqual([]);
  });
});

it('docs/README.md lists every page and, once, every decision by its number', () => {
  const index = readFileSync('docs/README.md', 'utf8');
  const listed = [
    ...index.matchAll(/^- \*\*(\d+)\*\* \[[^\]]+\]\(decisions\/(\d+)-[\w-]+\.md\)$/gm),
  ];
  expect(listed.filter(([, number, file]) => Number(number) !== Number(file))).toEqual([]);
  const linked = [...index.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => join('docs', link));
  expect(linked.filter((link) => globSync(link).length === 0)).toEqual([]);
  const decisions = linked.filter((link) => link.startsWith(join('docs', 'decisions')));
  expect(decisions).toHaveLength(listed.length);
  expect(decisions.toSorted()).toEqual(globSync('docs/decisions/*.md').toSorted());
  const pages = globSync('docs/*.md').filter((path) => path !== join('docs', 'README.md'));
  expect(linked).toEqual(expect.arrayContaining(pages));
});

it('docs/security.md names existing tests', () => {
  const rows = readFileSync('docs/security.md', 'utf8').split('\n');
  const tests = rows.flatMap((row) => {
    // Threat, defence, Chromium, Firefox, tests: specs, and unit tests after the word “unit”.
    const [, , , , list = ''] = row.split(' | ');
    const [specs = '', units = ''] = list.split(/unit(.*)/);
    const named = (list: string) => [...list.matchAll(/`([\w/-]+)`/g)].map(([, name]) => name);
    return [
      ...named(specs).map((name) => `tests/browser/${name}.spec.ts`),
      ...named(units).map((name) => `tests/unit/${name}{.test.ts,.own-modules.test.ts,}`),
    ];
  });
  expect(tests.length).toBeGreaterThan(50);
  expect(tests.filter((path) => globSync(path).length === 0)).toEqual([]);
});
