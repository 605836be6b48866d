import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readFile } from '../../../authoring/desk/intake.ts';
import { wordParts } from '../../../authoring/desk/word-parts.ts';

const PART = strToU8('<a/>'.repeat(250));

it('unzips only what text is read from', () => {
  const file = zipSync({
    'word/document.xml': PART,
    'word/_rels/document.xml.rels': PART,
    'word/media/image1.png': PART,
    'word/header1.xml': PART,
    'word/theme/theme1.xml': PART,
    'customXml/item1.xml': PART,
  });
  const names = ['word/document.xml', 'word/_rels/document.xml.rels'];
  expect(Object.keys(wordParts(file, 2000) ?? {})).toEqual(names);
  expect(wordParts(file, 1999)).toBeNull();
});

it('refuses a file that is huge once it is unzipped, in one part or in many', async () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `word/${index}.xml`);
  const megabytes = 1024 * 1024;
  for (const file of [declared(names(60), megabytes), declared(names(1), 60 * megabytes)]) {
    expect(await readFile('a.docx', file)).toEqual({ ok: false, reason: 'huge' });
  }
});

/** A zip whose directory says that each file in it has this size. */
function declared(names: readonly string[], size: number): Uint8Array {
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, PART])));
  const view = new DataView(zip.buffer, zip.byteOffset);
  // See “4.3.12 Central directory structure” in
  // https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
  for (let at = 0; at + 28 < zip.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return zip;
}
