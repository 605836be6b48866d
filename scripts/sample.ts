import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { serve } from './serve.ts';

export const SAMPLE = 'tests/fixtures/article.html';

/** Serves one HTML file as a site of this machine: extensions do not run on `file:` addresses. */
export async function serveFile(path: string) {
  const html = await readFile(path);
  // Under its own name: the address of a page is one of the signs that tell whether it is news.
  const address = `/${encodeURIComponent(basename(path))}`;
  const site = await serve((request, response) => {
    const found = request.url === address;
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? html : '');
  });
  return { address: site.origin + address, close: site.close };
}
