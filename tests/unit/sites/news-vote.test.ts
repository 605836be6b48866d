import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Signals, vote } from '../../../sites/news-vote.ts';
import { readSignals } from '../../../sites/signals.ts';
import { growth, LINEAR } from '../growth.ts';

const NOTHING: Signals = {
  html: true,
  path: '/about',
  types: '',
  ogType: '',
  dated: false,
  signed: false,
  article: false,
  articles: 0,
  paragraphs: 6,
  prose: 2000,
};

describe('the vote', () => {
  it.each<[string, Partial<Signals>, boolean, string]>([
    ['declared news', { types: 'WebPage NewsArticle', dated: true }, true, 'news'],
    ['a live blog', { types: 'LiveBlogPosting', dated: true }, true, 'news'],
    ['a declared article', { ogType: 'article', path: '/a-long-head-line' }, true, 'article'],
    [
      'an old page with a headline in its URL, a byline and prose',
      { path: '/2013/a-long-head-line.html', signed: true, article: true },
      true,
      'article',
    ],
    [
      'an article by its URL, on a site that declares every page a website',
      {
        path: '/article/434715-A-long-head-line',
        ogType: 'website',
        dated: true,
        article: true,
      },
      true,
      'article',
    ],
    [
      'a help page declared an article',
      {
        path: '/hc/en-us/articles/360012345-How-to-do-it',
        ogType: 'website',
        dated: true,
        signed: true,
        article: true,
      },
      false,
      'few-signs',
    ],
    [
      'a product declared an article',
      { path: '/article/123456-Red-shoes', types: 'Product', dated: true },
      false,
      'shop',
    ],
    [
      'a sermon declared an article',
      { path: '/sermons/2015/on-the-third-sunday', ogType: 'article', dated: true, signed: true },
      false,
      'few-signs',
    ],
    [
      'news about a sermon',
      { path: '/homily-of-the-pope-on-the-war', types: 'NewsArticle', dated: true },
      true,
      'news',
    ],
    ['prose alone', {}, false, 'few-signs'],
    ['declared news on the front page', { types: 'NewsArticle', path: '/' }, false, 'front-page'],
    ['declared news with no prose', { types: 'NewsArticle', prose: 100 }, false, 'no-prose'],
    ['a shop', { types: 'Product', dated: true, article: true }, false, 'shop'],
    ['a PDF', { html: false, types: 'NewsArticle' }, false, 'not-html'],
    [
      'a section of teasers',
      { path: '/world', dated: true, signed: true, article: true, articles: 40, paragraphs: 20 },
      false,
      'few-signs',
    ],
    [
      'a forum thread',
      {
        path: '/r/a/a-long-head-line',
        types: 'DiscussionForumPosting',
        dated: true,
        signed: true,
      },
      false,
      'few-signs',
    ],
  ])('%s', (_name, signals, news, reason) => {
    expect(vote({ ...NOTHING, ...signals })).toEqual({ news, reason });
  });
});

/** Five points, just enough for a page that does not declare itself an article. */
const JUST: Partial<Signals> = { path: '/2013/a', dated: true, signed: true };
/** The vote on an otherwise plain page of enough prose. */
const is = (signals: Partial<Signals>) => vote({ ...NOTHING, ...signals });

describe('a page is an article', () => {
  it('by exactly enough signs, whichever they are', () => {
    expect(is(JUST)).toEqual({ news: true, reason: 'article' });
    expect(is({ ...JUST, dated: false, article: true }).news).toBe(true);
    expect(is({ ...JUST, signed: false, article: true }).news).toBe(true);
    for (const lost of [{ dated: false }, { signed: false }, { path: '/a' }]) {
      expect(is({ ...JUST, ...lost }), JSON.stringify(lost)).toEqual({
        news: false,
        reason: 'few-signs',
      });
    }
  });

  it('with three paragraphs and a thousand characters of prose, no less', () => {
    expect(is({ ...JUST, paragraphs: 3, prose: 1000 }).news).toBe(true);
    expect(is({ ...JUST, paragraphs: 2, prose: 1000 }).news).toBe(false);
    expect(is({ ...JUST, paragraphs: 3, prose: 999 }).news).toBe(false);
  });

  it('with any prose that is a news brief, if it declares itself', () => {
    const brief = { types: 'NewsArticle', paragraphs: 2, dated: true };
    expect(is({ ...brief, prose: 400 })).toEqual({ news: true, reason: 'news' });
    expect(is({ ...brief, prose: 399 })).toEqual({ news: false, reason: 'no-prose' });
  });

  it.each(['NewsArticle', 'OpinionNewsArticle', 'LiveBlogPosting', 'NewsVideo'])(
    'by its type as news, %s, and one more sign',
    (types) => {
      expect(is({ types })).toEqual({ news: true, reason: 'news' });
      expect(is({ types, paragraphs: 1 }).news).toBe(false);
    },
  );

  it.each(['Article', 'ScholarlyArticle', 'AnalysisArticle', 'Report', 'BlogPosting'])(
    'by its type as %s, and two more signs',
    (types) => {
      expect(is({ types, dated: true })).toEqual({ news: true, reason: 'article' });
      expect(is({ types }).news).toBe(false);
    },
  );

  it.each(['NewsArticles', 'ArticleSection', 'SubArticle', 'Reports'])(
    'by no type that merely contains one, as %s',
    (types) => {
      expect(is({ types, dated: true }).news).toBe(false);
    },
  );

  it('by og:type, alone or besides another', () => {
    expect(is({ ogType: ' Article ', dated: true }).news).toBe(true);
    expect(is({ ogType: 'article' }).news).toBe(false);
    expect(is({ ogType: 'article', types: 'Article' }).news).toBe(true);
    for (const ogType of ['article.section', 'my article']) {
      expect(is({ ogType, dated: true }).news, ogType).toBe(false);
    }
  });

  it.each([
    ...['/1999/a', '/2013-05/a', '/a/2013/b', '/id123456', '/a-b-c-d', '/a_b_c_d', '/%D0%B1-b-c-d'],
    ...['/новая-мера-в-городе'],
  ])('by the date, number or headline in its path, %s', (path) => {
    expect(is({ ...JUST, path }).news).toBe(true);
  });

  it.each(['/2113/a', '/1899/a', '/a2013/b', '/2013', '/id12345', '/a-b-c', '/a--b-c-d'])(
    'not by the path %s',
    (path) => {
      expect(is({ ...JUST, path }).news).toBe(false);
    },
  );
});

describe('a page that says that it is something else', () => {
  it('by og:type needs two signs more, unless its path names an article', () => {
    const site = { types: 'NewsArticle', ogType: 'website' };
    expect(is({ ...site, dated: true }).news).toBe(false);
    expect(is({ ...site, dated: true, signed: true }).news).toBe(true);
    for (const path of ['/story/a', '/world/article/a'])
      expect(is({ ...site, path }).news).toBe(true);
    for (const path of ['/stories/a', '/article-a']) expect(is({ ...site, path }).news).toBe(false);
  });

  it.each([
    ...['CollectionPage', 'ItemList', 'SearchResultsPage', 'DiscussionForumPosting', 'QAPage'],
  ])('by the type %s needs two signs more, unless it is news', (types) => {
    expect(is({ ...JUST, types }).news).toBe(false);
    expect(is({ ...JUST, path: '/a-b-c-d', types: `${types} Article` }).news).toBe(true);
    expect(is({ types: `Article ${types}`, dated: true, signed: true }).news).toBe(false);
    expect(is({ types: `NewsArticle ${types}` }).news).toBe(true);
  });

  it.each(['hc', 'help', 'support', 'docs', 'wiki', 'forum', 'forums', 'product', 'products'])(
    'by a path in /%s/ needs two signs more, unless it is news',
    (folder) => {
      const path = `/${folder}/2013/a`;
      expect(is({ ...JUST, path }).news).toBe(false);
      expect(is({ ...JUST, path, types: 'NewsArticle' }).news).toBe(true);
      expect(is({ ...JUST, path: `/${folder}ing/2013/a` }).news).toBe(true);
    },
  );

  it.each([
    ...['/sermon/2013/a', '/sermons', '/2013/homily-a', '/2013/homilies/a', '/2013/devotional'],
    ...['/devotionals/2013/', '/2013/Predigt_a', '/predigten/2013/a'],
  ])('is no news if it is a sermon, as by the path %s', (path) => {
    expect(is({ ...JUST, path, article: true, ogType: 'article' }).news).toBe(false);
    expect(is({ ...JUST, path, types: 'NewsArticle' }).news).toBe(true);
  });

  it('but not by words that only begin like those', () => {
    expect(is({ ...JUST, path: '/2013/sermonizing' }).news).toBe(true);
    expect(is({ ...JUST, path: '/2013/my-sermon-a-b' }).news).toBe(true);
  });

  it.each(['Product', 'Offer', 'Recipe', 'JobPosting'])(
    'is a shop by the type %s, unless it declares itself an article',
    (types) => {
      expect(is({ ...JUST, types })).toEqual({ news: false, reason: 'shop' });
      expect(is({ ...JUST, types: `${types} Article` }).news).toBe(true);
      expect(is({ ...JUST, types, ogType: 'article' }).news).toBe(true);
      expect(is({ ...JUST, types: `My${types}` }).reason).not.toBe('shop');
    },
  );

  it('is a shop by og:type, whatever else it declares', () => {
    expect(is({ ...JUST, types: 'Article', ogType: 'Product.item' })).toEqual({
      news: false,
      reason: 'shop',
    });
  });

  it.each(['/', '/index', '/index.html', '/home', '/home.php'])(
    'is a front page by the path %s',
    (path) => {
      expect(is({ ...JUST, path, types: 'NewsArticle' })).toEqual({
        news: false,
        reason: 'front-page',
      });
    },
  );

  it.each(['/index/a', '/homes', '/a/index.html', '/index.html/a', '/index.'])(
    'is no front page by the path %s',
    (path) => {
      expect(is({ ...JUST, path, types: 'NewsArticle' }).reason).toBe('news');
    },
  );

  it('is a list of teasers if it has more than eight articles with little prose each', () => {
    const teasers = { types: 'NewsArticle', dated: true, articles: 9, prose: 9 * 300 - 1 };
    expect(is(teasers).news).toBe(false);
    // Three signs weigh against that.
    expect(is({ ...teasers, signed: true, article: true }).news).toBe(true);
    expect(is({ ...teasers, prose: 9 * 300 }).news).toBe(true);
    expect(is({ ...teasers, articles: 8, prose: 2000 }).news).toBe(true);
    expect(is({ ...teasers, path: '/2013/a' }).news).toBe(true);
  });
});

it('reads no more signals than it needs', () => {
  const looked: string[] = [];
  const look = (what: string, found: boolean) => {
    looked.push(what);
    return found;
  };
  const voted = (types: string, dated: boolean) => {
    looked.length = 0;
    return vote({
      ...NOTHING,
      types,
      get dated() {
        return look('dated', dated);
      },
      get signed() {
        return look('signed', true);
      },
      get article() {
        return look('article', true);
      },
    }).news;
  };
  expect([voted('NewsArticle', true), ...looked]).toEqual([true]);
  expect([voted('Article', true), ...looked]).toEqual([true, 'dated']);
  expect([voted('Article', false), ...looked]).toEqual([true, 'dated', 'article']);
  expect([voted('', true), ...looked]).toEqual([false, 'dated', 'article', 'signed']);
});

describe('signals', () => {
  const read = (html: string) => readSignals(new JSDOM(html).window.document);
  const paragraph = 'Words of prose that go on for a while, as prose does, '.repeat(3);

  it('counts the article in a frame if the page itself has no text', () => {
    const page = (text: string) => {
      const { document } = new JSDOM(
        `<meta property="og:type" content="article"><p>${text}</p><iframe></iframe><iframe></iframe>`,
      ).window;
      const [ad, article] = [...document.querySelectorAll('iframe')].map(
        (frame) => frame.contentDocument,
      );
      if (ad) ad.body.innerHTML = '<p>Buy this.</p>';
      if (article) {
        article.body.innerHTML = `<article><time></time>${`<p>${paragraph}</p>`.repeat(9)}</article>`;
      }
      return readSignals(document);
    };
    expect(page('Loading')).toMatchObject({
      ogType: 'article',
      dated: true,
      article: true,
      paragraphs: 9,
    });
    expect(page(paragraph.repeat(4))).toMatchObject({ dated: false, paragraphs: 1 });
  });

  it('reads types from JSON-LD, even if it is invalid', () => {
    const { types } = read(
      `<script type="application/ld+json">{"@type": ["NewsArticle", "https://schema.org/Report"],</script>
       <script type="application/ld+json">{"author": {"@type" : "Person"}}</script>`,
    );
    expect(types.match(/\w+/g)).toEqual(
      expect.arrayContaining(['NewsArticle', 'Report', 'Person']),
    );
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
    expect(readSignals(story('hentry')).dated).toBe(true);
    // What any blog has is not enough.
    expect(vote(readSignals(story('hentry'))).news).toBe(false);
  });

  it.each([
    ['March 24 11:00', true],
    ['24. März, 11:00', true],
    ['24 mars 11.30', true],
    ['24.03.2015', true],
    ['11:00', false],
    ['Chapter 24', false],
  ])('“%s” near the headline is a date: %s', (text, dated) => {
    expect(read(`<h1>Talks</h1><p>${text}</p>`).dated).toBe(dated);
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

  it.each([
    'Thu, 14 May 2020 17:55 UTC',
    'May 14, 2020',
    '14.05.2020',
    '2020-05-14',
    '14. Mai 2020',
  ])('recognises a dateline near the headline: %s', (date) => {
    const page = (line: string) =>
      read(`<div><header><h1>Head</h1></header><p>A. Writer<br>${line}</p>${paragraph}</div>`);
    expect(page(date).dated).toBe(true);
    expect(page('since 2020').dated).toBe(false);
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
});

describe('the cost of a vote', () => {
  const FILL = `<p>${'Words of prose that go on for a while. '.repeat(20)}</p>`;
  const data = (text: string) => `<script type="application/ld+json">${text}</script>${FILL}`;

  it.each<[string, (n: number) => string]>([
    ['a list of types that is one long word', (n) => data(`{"@type":["${'a'.repeat(n)} ]}`)],
    ['lists of types that never close', (n) => data('"@type":['.repeat(n / 9))],
    ['a type without an end', (n) => data(`"@type"${' '.repeat(n)}`)],
    ['countless types', (n) => data('{"@type":"Thing"},'.repeat(n / 18))],
    ['spaces in og:type', (n) => `<meta property="og:type" content="${' '.repeat(n)}x">${FILL}`],
    ['text beside the headline', (n) => `<div><h1>H</h1><p>${'1 a '.repeat(n / 4)}</p></div>`],
    ['text in a headline', (n) => `<div><h1>${'word '.repeat(n / 5)}</h1></div>${FILL}`],
    ['one long paragraph of links', (n) => `<p>${'<a href="/">word</a> '.repeat(n / 80)}</p>`],
    ['spaces', (n) => `<p>${' '.repeat(n)}</p>${'<br>'.repeat(9)}${' '.repeat(n)}`],
  ])('does not grow faster than the page: %s', (_name, html) => {
    const work = (n: number) => {
      const { document } = new JSDOM(html(n)).window;
      return () => vote(readSignals(document));
    };
    expect(growth(work, 20_000)).toBeLessThan(LINEAR);
  });

  it.each<[string, (n: number) => string]>([
    ['letters', (n) => 'a'.repeat(n)],
    ['a word and a hyphen', (n) => 'ab-'.repeat(2) + 'a'.repeat(n)],
    ['digits', (n) => '12345/'.repeat(n)],
  ])('does not grow with the URL: %s', (_name, path) => {
    const work = (n: number) => {
      const { document } = new JSDOM(FILL.repeat(3), { url: `https://a.test/${path(n)}` }).window;
      return () => vote(readSignals(document));
    };
    expect(growth(work, 2000)).toBeLessThan(LINEAR / 2);
  });
});
