import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { roomLint } from '../../../scripts/room-lint.ts';

/** A file, an import in it, and part of the lint message; null if the import is allowed. */
const ARROWS: readonly (readonly [string, string, string | null])[] = [
  ['spotting/a.ts', '../packs/card.ts', 'does not know packs'],
  ['packs/b.ts', '../i18n/i18n.ts', 'put it into words'],
  ['packs/s.ts', '../catalog/search.ts', 'belongs in catalog/'],
  ['settings/t.ts', '../catalog/catalog.ts', 'across all packs'],
  ['maps/u.ts', '../packs/schema.ts', 'no entries'],
  ['authoring/import/v.ts', '../../catalog/library.ts', 'Only authoring/build/'],
  ['authoring/build/w.ts', '../../catalog/library.ts', null],
  ['authoring/maps/x.ts', '../../maps/boxes.ts', null],
  ['packs/y.ts', '../maps/drawing.ts', null],
  ['settings/c.ts', '../messages/query.ts', 'do not send messages'],
  ['messages/d.ts', '../components/shared/kinds.ts', 'Only entrypoints/ import components/'],
  ['components/popup/e.ts', '../../reader/start.ts', 'through messages/'],
  ['components/popup/f.ts', '../../authoring/compile.ts', 'must not import it'],
  ['components/options/use-packs.ts', '../../authoring/compile.ts', 'must not import it'],
  ['reader/g.ts', '../components/card/Card.tsx', 'through messages/card-port.ts'],
  ['background/h.ts', '../reader/start.ts', 'through messages/'],
  ['authoring/read/i.ts', '../build/folder.ts', 'needs Node'],
  ['reader/j.ts', '../entrypoints/probe.ts', 'nothing imports them'],
  ['reader/k.ts', 'node:fs', 'Node.js'],
  ['reader/l.ts', '../components/shared/surface.css?inline', null],
  ['background/m.ts', '../settings/schema.ts', null],
  ['packs/n.ts', '../spotting/types.ts', null],
  ['packs/o.ts', '../desk/model.ts', 'page and authoring/'],
  ['desk/p.ts', '../authoring/compile.ts', 'starts its worker by URL'],
  ['components/desk/q.ts', '../../authoring/desk/check.ts', 'starts its worker by URL'],
  ['components/desk/r.ts', '../../desk/model.ts', null],
];

it('lint has what the list of imports says; if not, run `npm run architecture`', async () => {
  expect(JSON.parse(await readFile('biome.rooms.json', 'utf8'))).toEqual(roomLint());
});

it('lint rejects imports that rooms may not make, and says what to do instead', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'arrows-'));
  try {
    for (const config of ['biome.json', 'biome.rooms.json']) await cp(config, join(folder, config));
    for (const [path, target] of ARROWS) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), `import '${target}';\n`);
    }
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    for (const [path, target, reason] of ARROWS) {
      const said = stdout
        .split('\n')
        .filter((line) => line.includes(path))
        .join('\n');
      expect(said, `${path} imports ${target}`).toContain(reason ?? '');
      if (reason === null) expect(said).toBe('');
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
