import { readFile } from 'node:fs/promises';
import { serve } from './serve.ts';

export const SAMPLE = 'tests/fixtures/article.html';

/** Serves one HTML file as a site of this machine: extensions do not run on `file:` addresses. */
export async function serveFile(path: string) {
  const html = await readFile(path);
  const site = await serve((request, response) => {
    const found = request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? html : '');
  });
  return { address: `${site.origin}/`, close: site.close };
}
