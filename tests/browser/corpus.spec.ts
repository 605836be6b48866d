import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inTemporaryFolder } from '../../scripts/chromium.ts';
import { readFolder } from '../../scripts/corpus/folder.ts';
import { visit } from '../../scripts/corpus/visit.ts';
import { expect, test } from './extension.ts';

/** The letters of the Russian alphabet have one byte each there, from А to я. */
const windows1251 = (text: string) =>
  Buffer.from(
    Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    }),
  );

test('saved pages are read in the encoding they are in, whether they declare it or not', async ({
  extension,
}) => {
  const article = (head: string) =>
    `<!doctype html><html lang="ru">${head}<title>A</title>
      <script type="application/ld+json">{ "@type": "NewsArticle" }</script>
      <article>${'<p>В понедельник Зеленский и представители НАТО провели переговоры о поставках.</p>'.repeat(9)}</article>`;
  await inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'a.html'), article(''));
    await writeFile(join(folder, 'b.html'), windows1251(article('<meta charset="windows-1251">')));
    for (const saved of await readFolder(folder)) {
      const { vote, terms, errors } = await visit(
        extension.context,
        await extension.worker(),
        saved,
      );
      expect(vote?.news, saved.file).toBe(true);
      expect(terms, saved.file).toContain('Volodymyr Zelensky');
      expect(errors).toEqual([]);
    }
  });
  // The URLs that the pages were saved from.
  extension.strangers.length = 0;
});
