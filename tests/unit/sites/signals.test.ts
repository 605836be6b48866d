import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { vote } from '../../../sites/news-vote.ts';
import { findProse, holdsProse, readSignals, readSigns } from '../../../sites/signals.ts';

describe('signals', () => {
  /** The signs of a page, however little prose it has. */
  const signsOf = (document: Document) => readSigns(document, findProse(document));
  const read = (html: string) => signsOf(new JSDOM(html).window.document);
  const paragraph = 'Words of prose that go on for a while, as prose does, '.repeat(3);

  it('reads types from JSON-LD, even if it is invalid', () => {
    const { types } = read(
      `<script type="application/ld+json">{"@type": ["NewsArticle", "https://schema.org/Report"],</script>
       <script type="Application/LD+JSON; charset=utf-8">{"author": {"@type" : "Person"}}</script>`,
    );
    expect(types.match(/\w+/g)).toEqual(
      expect.arrayContaining(['NewsArticle', 'Report', 'Person']),
    );
  });

  it.each([
    '<div itemscope itemtype="http://schema.org/NewsArticle">',
    '<div vocab="http://schema.org/" typeof="NewsArticle">',
    '<div typeof="schema:NewsArticle">',
  ])('reads types from microdata and RDFa: %s', (html) => {
    const prose = `<p>${paragraph}</p>`.repeat(9);
    const page = (start: string) =>
      new JSDOM(`${start}${prose}</div>`, { url: 'https://a.test/x9' });
    expect(vote(readSignals(page(html).window.document))).toEqual({ news: true, reason: 'news' });
    expect(vote(readSignals(page('<div>').window.document)).news).toBe(false);
  });

  it('recognises a print version by its address, and by date and byline as text', () => {
    const text = `${paragraph.repeat(2)}<br><br>`.repeat(5);
    const page = (line: string) => {
      const url = 'https://a.test/print/story.php?id=33';
      return readSignals(
        new JSDOM(`<h1>Talks</h1><div>${line}</div>${text}`, { url }).window.document,
      );
    };
    expect(vote(page('By A. Reporter<br>January 5, 2026')).news).toBe(true);
    expect(vote(page('Talks went on')).news).toBe(false);
  });

  it('recognises an agency’s story with hNews and a date without a year as news', () => {
    const story = (more: string) =>
      new JSDOM(
        `<div class="${more}"><h1 class="entry-title">Talks go on</h1>
         <p class="byline">By <span class="author vcard">A. REPORTER</span></p>
         <p class="dateline">Mar. 24, 11:00 AM EDT</p>
         <div class="entry-content">${`<p>${paragraph}</p>`.repeat(9)}</div></div>`,
        { url: 'http://hosted.example/dynamic/stories/A/AS_TALKS?SITE=AP' },
      ).window.document;
    expect(vote(readSignals(story('hnews hentry item')))).toEqual({ news: true, reason: 'news' });
    expect(signsOf(story('hentry')).beside).toContain('Mar. 24, 11:00 AM EDT');
    // What any blog has is not enough.
    expect(vote(readSignals(story('hentry'))).news).toBe(false);
  });

  it('counts prose but not lists of links', () => {
    const { paragraphs, prose } = read(
      `<p>${paragraph}</p><p>Short.</p><p><a href="/">${paragraph}</a></p>`,
    );
    expect(paragraphs).toBe(1);
    expect(prose).toBe(paragraph.trim().length);
  });

  it('counts prose separated by line breaks', () => {
    expect(read(`<div>x<br>${paragraph}<br>${paragraph}</div>`).prose).toBeGreaterThan(300);
  });

  it('finds dates and bylines', () => {
    const signals = read(
      '<article><time datetime="2024-03-22">22 March</time><span class="Byline">A. Writer</span></article>',
    );
    expect(signals).toMatchObject({ dated: true, signed: true, article: true, articles: 1 });
  });

  it.each(['date', 'publishdate', 'pubdate', 'parsely-pub-date', 'DC.date.issued'])(
    'recognises the date named %s',
    (name) => {
      expect(read(`<meta name="${name}" content="2024-04-24">`).dated).toBe(true);
    },
  );

  it('reads the text beside the headline', () => {
    const { beside } = read(
      `<div><header><h1>Head</h1></header><p>A. Writer<br>14 May 2020</p>${paragraph}</div>`,
    );
    expect(beside).toMatch(/^ ?A. Writer 14 May 2020 /);
  });

  it('recognises an article by common class names', () => {
    expect(read('<div class="article-body"></div>').article).toBe(true);
    expect(read('<div class="articles"></div>').article).toBe(false);
  });

  it('only reads the head of a document with very many elements', () => {
    const head =
      '<meta property="og:type" content="article"><meta name="date" content="2024-04-24">';
    const many = '<i></i>'.repeat(9000);
    const signals = read(`<head>${head}</head><body>${many}<article></article>`);
    expect(signals).toMatchObject({ ogType: 'article', dated: true, article: false });
  });

  it.each([
    ['text/html', true],
    ['application/xhtml+xml', true],
    ['application/xml', false],
    ['image/svg+xml', false],
  ])('a document of the type %s is HTML: %s', (contentType, html) => {
    const { document } = new JSDOM('<a xmlns="http://www.w3.org/1999/xhtml"/>', { contentType })
      .window;
    expect(readSignals(document).html).toBe(html);
  });

  it('counts paragraphs of eighty characters and more', () => {
    const of = (length: number) => `<p>${'x'.repeat(length)}</p>`;
    expect(read(of(80) + of(79))).toMatchObject({ paragraphs: 1, prose: 80 });
  });

  it('counts a paragraph of which half is in links, but none of which more is', () => {
    const linked = (length: number) => `<p>${'x'.repeat(50)}<a>${'y'.repeat(length)}</a></p>`;
    expect(read(linked(50))).toMatchObject({ paragraphs: 1, prose: 100 });
    expect(read(linked(51))).toMatchObject({ paragraphs: 0, prose: 0 });
    // However deep the text of the link is.
    expect(read(`<p>x<a><b><i>${'y'.repeat(99)}</i></b></a></p>`).paragraphs).toBe(0);
  });

  it('counts text that articles have without paragraphs, once there is little other', () => {
    const article = `<article><div>${'x'.repeat(300)}</div></article>`;
    expect(read(article).prose).toBe(300);
    expect(read(`<p>${'y'.repeat(1000)}</p>${article}`).prose).toBe(1000);
    expect(read(`<p>${'y'.repeat(999)}</p>${article}`).prose).toBe(1299);
  });

  it('copes with scripts without text and with line breaks that nothing follows', () => {
    const signals = read('<script type="application/ld+json"></script><div>x<br></div>');
    expect(signals).toMatchObject({ types: '', prose: 0 });
  });

  it('stops counting where there is enough to decide', () => {
    const { paragraphs, prose } = read(`<p>${'x'.repeat(500)}</p>`.repeat(20));
    expect([paragraphs, prose]).toEqual([8, 4000]);
  });

  it('can tell whether there is enough text to be read', () => {
    const holds = (length: number) =>
      holdsProse(new JSDOM(`<p>${'x'.repeat(length)}</p>`).window.document);
    expect([holds(399), holds(400)]).toEqual([false, true]);
  });

  it.each([
    '<meta property="article:published_time">',
    '<meta name="Date">',
    '<span itemprop="datePublished"></span>',
    '<time></time>',
  ])('has a date by %s', (html) => {
    expect(read(html).dated).toBe(true);
  });

  it.each([
    '<meta name="Author">',
    '<meta property="article:author">',
    '<a rel="author"></a>',
    '<i itemprop="author"></i>',
    '<i class="byline"></i>',
    '<i class="ArticleAuthor"></i>',
  ])('has a byline by %s', (html) => {
    expect(read(html).signed).toBe(true);
  });

  it.each([
    '<article></article>',
    '<div itemprop="articleBody"></div>',
    '<div class="Article-body"></div>',
    '<div class="story-body"></div>',
  ])('has an article by %s', (html) => {
    expect(read(html).article).toBe(true);
  });

  it('has none of them by what merely resembles one', () => {
    expect(
      read('<meta property="modified_time"><i rel="tag" class="auth story"></i>'),
    ).toMatchObject({ dated: false, signed: false, article: false });
  });

  it('reads og:type by either attribute, the first of several', () => {
    expect(read('<meta name="og:type" content="article">').ogType).toBe('article');
    const two = ['website', 'article'].map((type) => `<meta property="og:type" content="${type}">`);
    expect(read(two.join('')).ogType).toBe('website');
    expect(read('<meta property="og:title" content="article">').ogType).toBe('');
  });

  it('reads no text but that near the headline', () => {
    const near = (html: string) => read(html).beside.includes('2020-05-14');
    expect(near(`<h1>Talks</h1><p>${'x'.repeat(250)} 2020-05-14</p>`)).toBe(true);
    expect(near(`<h1>Talks</h1><p>${'x'.repeat(300)} 2020-05-14</p>`)).toBe(false);
    expect(near('<p>2020-05-14</p><h1>Talks</h1>')).toBe(false);
    // Without a headline, as in many print versions, the first text.
    expect(near('<p>2020-05-14</p>')).toBe(true);
    expect(near('<div><h2>Talks</h2><p>2020-05-14</p></div>')).toBe(true);
  });

  it('reads no more of the path than may decide', () => {
    const url = `https://news.example/${'x'.repeat(500)}`;
    expect(signsOf(new JSDOM('', { url }).window.document).path).toHaveLength(400);
  });

  it('reads each type once, and of texts no more than may be sent', () => {
    const types = (html: string) => read(html).types;
    const thing = '<script type="application/ld+json">{"@type":"Thing"},{"@type":"Thing"}</script>';
    expect(types(thing.repeat(3)).match(/Thing/g)).toHaveLength(1);
    const long = 'a'.repeat(1_000_000);
    const page = read(
      `<title>${long}</title><meta property="og:type" content="${long}"><div itemtype="${long}">`,
    );
    expect([page.types, page.ogType, page.text].map(({ length }) => length)).toEqual([
      4000, 400, 4000,
    ]);
  });

  it('reads no more than 131,072 characters of all JSON-LD together', () => {
    const script = (type: string, length: number) =>
      `<script type="application/ld+json">{"@type":"${type}","x":"${'x'.repeat(length)}"}</script>`;
    const typesAfter = (length: number) =>
      read(script('Thing', length / 2).repeat(2) + script('NewsArticle', 0)).types;
    expect(typesAfter(130_000)).toContain('NewsArticle');
    expect(typesAfter(132_000)).not.toContain('NewsArticle');
  });

  it('tells nothing of a page without enough prose, and of one that is not HTML', () => {
    const of = (length: number, contentType = 'text/html') =>
      readSignals(
        new JSDOM(
          `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>${'x'.repeat(length)}</p></body></html>`,
          { contentType },
        ).window.document,
      );
    expect(of(399)).toEqual({ html: true, signs: null });
    expect(of(400)).toMatchObject({ html: true, signs: { prose: 400 } });
    expect(of(400, 'application/xml')).toEqual({ html: false, signs: null });
  });
});
