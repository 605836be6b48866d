import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A saved page and the URL it was saved from. */
export interface SavedPage {
  readonly file: string;
  readonly path: string;
  readonly url: string;
}

/**
 * Lists the HTML files of a folder. URLs come from the columns `file` and `url` of `index.tsv`, if
 * there is one: the URL is one of the signals for whether a page is news.
 *
 * @throws if the folder cannot be read or has no HTML file.
 */
export async function readFolder(folder: string): Promise<SavedPage[]> {
  const names = await readdir(folder);
  const files = names.filter((name) => /\.x?html?$/i.test(name)).sort();
  if (files.length === 0) throw new Error(`There is no HTML file in ${folder}.`);
  const urls = names.includes('index.tsv')
    ? addresses(await readFile(join(folder, 'index.tsv'), 'utf8'))
    : new Map<string, string>();
  return files.map((file) => ({
    file,
    path: join(folder, file),
    url: urls.get(file) ?? `http://no-address.example/${encodeURIComponent(file)}`,
  }));
}

function addresses(table: string): Map<string, string> {
  const [head = '', ...rows] = table.split(/\r?\n/);
  const columns = head.split('\t');
  const [file, url] = [columns.indexOf('file'), columns.indexOf('url')];
  const result = new Map<string, string>();
  for (const row of rows) {
    const cells = row.split('\t');
    const [name, address] = [cells[file], cells[url]];
    if (name && address && /^https?:/.test(address)) result.set(name, address);
  }
  return result;
}
