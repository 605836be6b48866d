import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { serve } from './serve.ts';

export const SAMPLE = 'tests/fixtures/article.html';

/** Serves one HTML file on localhost, since extensions do not run on `file:` URLs. */
export async function serveFile(path: string) {
  const html = await readFile(path);
  // Keeps the file name: the URL is one of the signals for whether a page is news.
  const address = `/${encodeURIComponent(basename(path))}`;
  const site = await serve((request, response) => {
    const found = request.url === address;
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? html : '');
  });
  return { address: site.origin + address, close: site.close };
}
