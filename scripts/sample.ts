import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { serve } from './serve.ts';

export const SAMPLE = 'tests/fixtures/article.html';

/**
 * The sample article as a newspaper would print it. The tests' own has names that are split by
 * markup, and words in code, which a picture would show as mistakes.
 */
function printed(html: string): string {
  return html
    .replace(/<(b|strong)>(.*?)<\/\1>/g, '$2')
    .replace(/\s*<pre>.*?<\/pre>/gs, '')
    .replace(/\s*<p>Use <code>.*?<\/p>/gs, '');
}

/** Serves one HTML file on localhost, since extensions do not run on `file:` URLs. */
export async function serveFile(path: string) {
  // Any other page is served as it is, in its own encoding.
  const bytes = await readFile(path);
  const html = path === SAMPLE ? printed(bytes.toString('utf8')) : bytes;
  const type = isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html';
  // Keeps the file name: the URL is one of the signals for whether a page is news.
  const address = `/${encodeURIComponent(basename(path))}`;
  const site = await serve((request, response) => {
    const found = request.url === address;
    response.writeHead(found ? 200 : 404, { 'content-type': type });
    response.end(found ? html : '');
  });
  return { address: site.origin + address, close: site.close };
}
