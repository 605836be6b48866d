import { describe, expect, it } from 'vitest';
import { confirmedVote } from '../../../sites/confirm-vote.ts';
import { MIN_PROSE, type Signs } from '../../../sites/signals.ts';

const vote = ({ html = true, ...signs }: Signs & { html?: boolean }) =>
  confirmedVote({ html, signs: signs.prose < MIN_PROSE ? null : signs }, 'https://a.test/');

const NOTHING: Signs = {
  path: '/about',
  types: '',
  hNews: false,
  ogType: '',
  beside: '',
  dated: false,
  signed: false,
  article: false,
  articles: 0,
  paragraphs: 6,
  prose: 2000,
  text: 'A title\nThe council met on Monday.',
};

describe('the vote', () => {
  it.each<[string, Partial<Signs> & { html?: boolean }, boolean, string]>([
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
const JUST: Partial<Signs> = { path: '/2013/a', dated: true, signed: true };
/** The vote on an otherwise plain page of enough prose. */
const is = (signs: Partial<Signs>) => vote({ ...NOTHING, ...signs });

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

  it('by a date and a byline in the text beside its headline', () => {
    const beside = 'By A. Reporter January 5, 2026';
    expect(is({ path: '/2013/a', beside }).news).toBe(true);
    expect(is({ path: '/2013/a', beside: 'January 5, 2026' }).news).toBe(false);
  });

  it.each([
    ['Thu, 14 May 2020 17:55 UTC', true],
    ['May 14, 2020', true],
    ['14.05.2020', true],
    ['2020-05-14', true],
    ['14. Mai 2020', true],
    ['March 24 11:00', true],
    ['24. März, 11:00', true],
    ['24 mars 11.30', true],
    ['24.03.2015', true],
    ['since 2020', false],
    ['11:00', false],
    ['Chapter 24', false],
  ])('“%s” beside the headline is a date: %s', (beside, dated) => {
    expect(is({ ...JUST, dated: false, beside }).news).toBe(dated);
  });

  it('by the class of an agency’s story, as news', () => {
    expect(is({ ...JUST, hNews: true })).toEqual({ news: true, reason: 'news' });
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

  it.each(['Article', 'AnalysisArticle', 'Report', 'BlogPosting'])(
    'by its type as %s, and two more signs',
    (types) => {
      expect(is({ types, dated: true })).toEqual({ news: true, reason: 'article' });
      expect(is({ types }).news).toBe(false);
    },
  );

  it.each(['NewsArticles', 'ArticleSection', 'Reports'])(
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
  it('by og:type needs signs more, unless its path names an article: two, and news one', () => {
    const site = { types: 'NewsArticle', ogType: 'website' };
    expect(is(site).news).toBe(false);
    expect(is({ ...site, dated: true }).news).toBe(true);
    const article = { types: 'Article', ogType: 'website', dated: true, signed: true };
    expect(is(article).news).toBe(false);
    for (const path of ['/story/a', '/world/article/a', '/artikel/a', '/print/a'])
      expect(is({ ...article, path }).news, path).toBe(true);
    for (const path of ['/stories/a', '/article-a'])
      expect(is({ ...article, path }).news, path).toBe(false);
  });

  it.each(['CollectionPage', 'ItemList', 'SearchResultsPage', 'Event'])(
    'by the type %s needs two signs more, unless it is news',
    (types) => {
      expect(is({ ...JUST, types }).news).toBe(false);
      expect(is({ ...JUST, path: '/a-b-c-d', types: `${types} Article` }).news).toBe(true);
      expect(is({ types: `Article ${types}`, dated: true, signed: true }).news).toBe(false);
      expect(is({ types: `NewsArticle ${types}` }).news).toBe(true);
    },
  );

  it.each(['hc', 'help', 'support', 'docs', 'wiki', 'forum', 'forums', 'product', 'products'])(
    'by a path in /%s/ is no news, unless it is news by its type',
    (folder) => {
      const path = `/${folder}/2013/a`;
      expect(is({ ...JUST, path, article: true, ogType: 'article' }).news).toBe(false);
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

  it.each([
    ...['Recipe', 'JobPosting', 'HowTo', 'TechArticle', 'ScholarlyArticle'],
    ...['QAPage', 'DiscussionForumPosting'],
  ])('by the type %s is no news, even if it declares itself an article', (types) => {
    const article = { ...JUST, article: true, ogType: 'article' };
    expect(is({ ...article, types: `${types} Article` }).news).toBe(false);
    expect(is({ ...article, types: `${types} NewsArticle` }).news).toBe(true);
  });

  it.each([
    ...[
      'A sermon for Sunday',
      'Homilía del domingo',
      'Predigt zu Lukas 10',
      'Проповедь',
      'خطبة الجمعة',
    ],
  ])('by its title is a sermon: %s', (title) => {
    const text = `${title}\nThe council met on Monday.`;
    expect(is({ ...JUST, article: true, text }).news).toBe(false);
    expect(is({ ...JUST, article: true, text, types: 'NewsArticle' }).news).toBe(true);
  });

  it.each([
    'We have heard today how you and I may live. What does it say to us?',
    'Wir haben gehört, was uns gesagt ist, und ich frage euch: Was tun wir?',
    'Nous avons entendu ce que notre Seigneur vous dit, et vous le savez.',
    'Hemos venido, hermanos, con nuestra fe y nuestros hijos, y yo rezo por ustedes.',
    'Мы слышали сегодня, что Он говорит нам, и я прошу вас помнить об этом.',
    'أيها الإخوة، نحن نسأل ربنا أن يغفر لنا ولكم',
  ])('speaks for its writer or to its reader: %s', (prose) => {
    const article = { path: '/2013/a-b-c-d', ogType: 'article', dated: true, signed: true };
    const text = `A title\n${prose}`;
    expect(is({ ...article, text })).toEqual({ news: false, reason: 'few-signs' });
    // Not if others say it.
    expect(is({ ...article, text: `A title\nThe mayor said: “${prose}”` }).news).toBe(true);
    expect(is({ ...article, text, types: 'NewsArticle' }).news).toBe(true);
  });

  it.each(['Product', 'Offer'])(
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
