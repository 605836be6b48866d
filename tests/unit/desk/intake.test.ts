import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile, readPage, readText } from '../../../authoring/desk/intake.ts';
import type { Intake } from '../../../desk/source.ts';

const text = (bytes: string) => strToU8(bytes);

function sentences(intake: Intake): string[] {
  if (!intake.ok) throw new Error(intake.reason);
  return intake.source.paragraphs.flat();
}

/** A file as Word writes it, with this in its body. */
function word(body: string): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relations = 'http://schemas.openxmlformats.org';
  return zipSync({
    '[Content_Types].xml': text(
      `<Types xmlns="${relations}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': text(
      `<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="a" Type="${relations}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': text(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
  });
}

describe('a document brought in', () => {
  it('is read by its content, not by its name', async () => {
    expect(sentences(await readFile('a.txt', text('The hall opened. It burned.')))).toEqual([
      'The hall opened.',
      'It burned.',
    ]);
    expect(sentences(await readFile('a.md', text('# Hall\n\nThe *hall* opened.')))).toEqual([
      'Hall',
      'The hall opened.',
    ]);
    const latin = new Uint8Array([...text('K'), 0xf6, ...text('ln lies there.')]);
    expect(sentences(await readFile('a.txt', latin))).toEqual(['Köln lies there.']);
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...'Hall.'].map((c) => c.charCodeAt(0))).buffer),
    ]);
    expect(sentences(await readFile('a.txt', wide))).toEqual(['Hall.']);
  });

  it('has no bullets, numbers of items or soft hyphens, as a word processor pastes them', () => {
    const pasted = [
      'The board has:',
      '•\tThe hall by the river',
      '▪ A pump',
      'o\tAda\u00a0Brook, who leads it',
      '1.\tIn 2024 it let the hall.',
      '2. It sold the pump in 2025.',
      'a) The Sand\u00admere choirs came.',
      '- The clubs came, too.',
      'It closed in the years 1914',
      '- 1918 for the war.',
      'The ferry of C.',
    ].join('\r\n');
    expect(sentences(readText(pasted, 'en'))).toEqual([
      'The board has:',
      'The hall by the river',
      'A pump',
      'Ada Brook, who leads it',
      'In 2024 it let the hall.',
      'It sold the pump in 2025.',
      'The Sandmere choirs came.',
      'The clubs came, too.',
      'It closed in the years 1914 - 1918 for the war.',
      'The ferry of C.',
    ]);
    expect(sentences(readText('3. Mai 2020', 'de'))).toEqual(['3. Mai 2020']);
  });

  it('is not read from a rich text file, whose text is among commands', async () => {
    const rich = text('{\\rtf1\\ansi The hall opened.\\par It burned.}');
    expect(await readFile('hall.txt', rich)).toEqual({ ok: false, reason: 'old-word' });
  });

  it('is read in the encoding that its page names', async () => {
    const cyrillic = [...'Мост открыли.'].map((letter) => {
      const code = letter.charCodeAt(0);
      return code > 0x400 ? code - 0x410 + 0xc0 : code;
    });
    const page = (meta: string) =>
      new Uint8Array([
        ...text(`<html><head>${meta}</head><p>`),
        ...cyrillic,
        ...text('</p></html>'),
      ]);
    for (const meta of [
      '<meta charset="windows-1251">',
      '<META http-equiv=Content-Type content="text/html; charset=Windows-1251">',
    ]) {
      expect(sentences(await readFile('page.html', page(meta)))).toEqual(['Мост открыли.']);
    }
    expect(sentences(await readFile('a.html', page('<meta charset="no-such">')))).toEqual([
      'Ìîñò îòêðûëè.',
    ]);
  });

  it('has a title that may be in a pack, and the address that is one', () => {
    const page = `<!doctype html><head><link rel="canonical" href="/hall"><meta property="og:url" content="https://news.example/hall">
      <meta property="og:site_name" content="\u200bExample&shy; News"><title>\u202eHall ${'a'.repeat(153)}😀 opens</title>
      <script type="application/ld+json; charset=utf-8">{"@type":"NewsArticle","datePublished":"2024-05-03"}</script></head><p>It opened.</p>`;
    expect(readText(page, 'en')).toMatchObject({
      source: {
        head: {
          title: `Hall ${'a'.repeat(153)}`,
          publisher: 'Example News',
          date: '2024-05-03',
          url: 'https://news.example/hall',
        },
      },
    });
  });

  it('is cut into sentences by the rules of its own language, also where it declares none', async () => {
    const german = 'Die Halle wurde am 3. Mai 2020 von der Stadt eröffnet. Sie ist nicht groß.';
    const parts = ['Die Halle wurde am 3. Mai 2020 von der Stadt eröffnet.', 'Sie ist nicht groß.'];
    expect(sentences(readText(german, ''))).toEqual(parts);
    expect(sentences(await readFile('halle.txt', text(german)))).toEqual(parts);
    const english = 'They met in room 3. May came later and was not in the room.';
    expect(sentences(readText(english, ''))).toHaveLength(2);
  });

  it.each([
    ['By Ada Brook, 14 September 2023', '2023-09-14'],
    ['Von Ada Bach, 14. September 2023, 10:32 Uhr', '2023-09-14'],
    ['Sept. 14, 2023', '2023-09-14'],
    ['1er février 2023 – Sablemer', '2023-02-01'],
    ['Sandmar, 14 de septiembre de 2023', '2023-09-14'],
    ['14 сентября 2023 года, Песчаный', '2023-09-14'],
    ['١٤ سبتمبر ٢٠٢٣', '2023-09-14'],
    ['14 أيلول 2023', '2023-09-14'],
    ['Published 2023-09-14, updated 2023-09-16', '2023-09-14'],
    ['Stand: 14.09.2023', '2023-09-14'],
    // A sentence tells when something else was; the rest is no day, or nobody knows which.
    ['The hall was opened on 14 September 2023.', ''],
    ['31 September 2023', ''],
    ['14 Brumaire 2023', ''],
    ['03/04/2023', ''],
    ['14 September 2999', ''],
    ['September 2023', ''],
  ])('has the date of a line at its top: %s', (line, date) => {
    const intake = readText(`The hall opens\n\n${line}\n\nIt opened to the public.`, 'en');
    expect(intake).toMatchObject({ source: { head: { title: 'The hall opens', date } } });
  });

  it('is refused if its elements are nested without end', async () => {
    const deep = `<!doctype html>${'<div>'.repeat(30_000)}<p>It opened.</p>`;
    expect(readText(deep, 'en')).toEqual({ ok: false, reason: 'binary' });
    expect(await readFile('page.html', text(deep))).toEqual({ ok: false, reason: 'binary' });
  });

  it('describes itself, and none of it is executed', async () => {
    const page = `<!doctype html><html lang="en-GB"><head><title>Site | Hall</title>
      <meta property="og:title" content="The hall opens"><link rel="canonical" href="https://news.example/hall">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Hall opens","datePublished":"2024-05-03T10:00:00Z","publisher":{"name":"Example News"}}</script>
      </head><body><script>alert(1)</script><nav><p>Home</p></nav><p>The hall <b>opened</b>.</p></body></html>`;
    const intake = await readFile('page', text(page));
    expect(intake).toMatchObject({
      ok: true,
      source: {
        lang: 'en',
        head: {
          title: 'Hall opens',
          publisher: 'Example News',
          date: '2024-05-03',
          url: 'https://news.example/hall',
        },
        paragraphs: [['The hall opened.']],
      },
    });
    expect(readText(page, 'en')).toEqual(intake);
  });

  it('contains no text that Word hides', async () => {
    const run = (properties: string, text: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${[
      run('<w:b/>', 'The hall '),
      run('<w:b/><w:vanish/>', 'ignore what came before '),
      run('<w:vanish w:val="1"/>', 'and this '),
      run('<w:vanish w:val="false"/>', 'is '),
      run('', 'old.'),
    ].join('')}</w:p>`;
    expect(sentences(await readFile('a.docx', word(body)))).toEqual(['The hall is old.']);
  });

  it('contains no text that a page runs, hides or keeps for other browsers, wherever it is', async () => {
    const page = `<html><body><p>The hall opened.<script>alert(1)</script></p>
      <p>It is <span hidden>not </span>large.<style>p{}</style></p><p hidden>Old text.</p>
      <div style="display: none"><p>Hidden text.</p></div><p aria-hidden="true">♥ ♥ ♥ like</p>
      <noscript><p>Switch on scripts.</p></noscript><p><button>Share this</button>It burned.</p></body></html>`;
    expect(sentences(await readFile('a.html', text(page)))).toEqual([
      'The hall opened.',
      'It is large.',
      'It burned.',
    ]);
  });

  it('contains the text of a page without paragraphs, or within a form', async () => {
    const bare = '<html><body><div>The <b>hall</b> opened.<br><br>It burned.</div></body></html>';
    expect(sentences(await readFile('a.html', text(bare)))).toEqual([
      'The hall opened.',
      'It burned.',
    ]);
    const form =
      '<html><body><form><p>The hall opened.</p><label>Search</label></form></body></html>';
    expect(sentences(await readFile('a.html', text(form)))).toEqual(['The hall opened.']);
    const list = '<html><body><ul><li>The hall<ul><li>opened.</li></ul></li></ul></body></html>';
    expect(sentences(await readFile('a.html', text(list)))).toEqual(['The hall', 'opened.']);
  });

  it('has a paragraph once that a page shows twice, as lead, quote or link', async () => {
    const lead = 'The board will let the hall to clubs and choirs of the town from May on.';
    const body = `${lead} It has 300 seats, and two doors to the street.`;
    const page = (paragraphs: readonly string[]) =>
      `<!doctype html><title>Hall</title><article>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article>`;
    const read = async (paragraphs: readonly string[]) =>
      sentences(await readFile('a.html', text(page(paragraphs))));
    expect(await read([lead, 'The hall opened.', body])).toEqual([
      'The hall opened.',
      lead,
      'It has 300 seats, and two doors to the street.',
    ]);
    expect(await read([body, lead, 'It burned.', lead])).toEqual([
      lead,
      'It has 300 seats, and two doors to the street.',
      'It burned.',
    ]);
    // What is short may be said twice.
    expect(await read(['Why?', 'It burned.', 'Why?', 'Nobody knows.'])).toHaveLength(4);
    // A text that somebody pasted is as it is.
    expect(sentences(readText(`${lead}\n\n${lead}`, 'en'))).toEqual([lead, lead]);
  });

  it('treats metadata as data', () => {
    const meta = { 'og:site_name': 'Example', 'article:published_time': 'yesterday' };
    const data = [
      '{"@type":',
      '[[[[[[[[[{"@type":"Article"}]]]]]]]]]',
      '{"@type":"Article","headline":5}',
    ];
    const page = {
      url: 'javascript:alert(1)',
      title: 'T',
      lang: 'x',
      meta,
      data,
      paragraphs: ['A.'],
    };
    expect(readPage(page)).toMatchObject({
      ok: true,
      source: { lang: '', head: { title: 'T', publisher: 'Example', date: '', url: '' } },
    });
  });

  it('from Word contains insertions, but no deletions', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">The hall </w:t></w:r><w:ins><w:r><w:t>opened</w:t></w:r></w:ins><w:del><w:r><w:delText>burned</w:delText></w:r></w:del><w:r><w:t>.</w:t></w:r></w:p><w:p><w:r><w:t>It is red.</w:t></w:r></w:p>';
    expect(sentences(await readFile('a.docx', word(body)))).toEqual([
      'The hall opened.',
      'It is red.',
    ]);
  });

  it.each([
    ['empty', 'a.txt', new Uint8Array()],
    ['empty', 'a.txt', text(' \n\t ')],
    ['empty', 'a.html', text('<!doctype html><script>let a</script>')],
    ['huge', 'a.txt', new Uint8Array(5_000_000).fill(97)],
    ['binary', 'a.txt', new Uint8Array(3000).map((_, index) => (index * 7) % 256)],
    ['old-word', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
    ['broken-word', 'a.docx', word('<w:p>').slice(0, 300)],
    ['binary', 'a.zip', zipSync({ 'a.txt': text('A.') })],
  ] as const)('is refused with a reason: %s', async (reason, name, bytes) => {
    expect(await readFile(name, bytes)).toEqual({ ok: false, reason });
  });

  it('loses characters that reorder text, but keeps its script', () => {
    expect(sentences(readText('افتتحت القاعة في \u202e2009\u202c. احترقت.', 'ar'))[0]).toBe(
      'افتتحت القاعة في 2009.',
    );
  });
});
