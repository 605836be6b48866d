import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRules } from '../../../renovate.json' with { type: 'json' };
import { serveFile } from '../../../scripts/sample.ts';

it('a page to try is served in its own encoding', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sample-'));
  const served = async (bytes: Uint8Array) => {
    const path = join(folder, 'page.html');
    await writeFile(path, bytes);
    const site = await serveFile(path);
    const response = await fetch(site.address);
    site.close();
    return response.headers.get('content-type');
  };
  const head = Buffer.from('<meta charset="windows-1251"><p>');
  expect(await served(Buffer.concat([head, Buffer.from('Мост')]))).toBe('text/html; charset=utf-8');
  expect(await served(Buffer.concat([head, Buffer.from([0xcc, 0xee])]))).toBe('text/html');
  await rm(folder, { recursive: true });
});

it('updates of what is patched come one by one', () => {
  const alone = packageRules.find(({ labels }) => labels?.includes('patched'));
  for (const name of ['mammoth', 'pdfjs-dist', 'preact', 'webextension-polyfill'])
    expect(alone?.matchPackageNames).toContain(name);
});
