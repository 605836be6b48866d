/** What the probe sees of a page; all of it can be had without styles or layout. */
export interface Signals {
  /** Whether the document is HTML or XHTML. */
  readonly html: boolean;
  /** Path of the address. */
  readonly path: string;
  /** `@type`s of the page's JSON-LD, as written. */
  readonly types: readonly string[];
  /** `og:type`, lower case, or empty. */
  readonly ogType: string;
  /** A date of publication or a byline is given. */
  readonly dated: boolean;
  readonly signed: boolean;
  /** The page says where its article is. */
  readonly article: boolean;
  /** Articles side by side are an index. */
  readonly articles: number;
  /** Paragraphs of prose outside links, and their characters. */
  readonly paragraphs: number;
  readonly prose: number;
}

export const NEWS_VOTE_REASONS = [
  'not-html',
  'no-prose',
  'front-page',
  'shop',
  'news',
  'article',
  'few-signs',
] as const;

/** What the probe makes of a page, and what decided. */
export interface NewsVote {
  readonly news: boolean;
  readonly reason: (typeof NEWS_VOTE_REASONS)[number];
}

/** @see https://schema.org/NewsArticle and its kin */
const NEWS = /^(?:\w*NewsArticle|LiveBlogPosting|NewsVideo)$/;
const ARTICLE = /^(?:Article|BlogPosting|Report|ScholarlyArticle|AnalysisArticle)$/;
const OTHER = /^(?:CollectionPage|ItemList|SearchResultsPage|DiscussionForumPosting|QAPage)$/;
const SHOP = /^(?:Product|ProductGroup|Offer|OfferCatalog|Recipe|JobPosting)$/;

/** Addresses of articles hold a date, a number or most of a headline; those of sections do not. */
const SLUG = /\/(?:19|20)\d\d[-/]|\d{6}|(?:[\p{L}\p{N}%]+[-_]){3}/u;

/** Addresses that say what they lead to: an article, or something else that has a headline and a date. */
const SAYS_ARTICLE = /\/(?:article|story)\//;
const SAYS_OTHER = /\/(?:hc|help|support|docs|wiki|forums?|products?)\//;

/** Less than a news brief of two short paragraphs is not worth reading for names. */
export const LEAST_PROSE = 400;
/** The prose of a short article. */
const ARTICLE_PROSE = 1000;
/** Signs that have to come together. Pages that do not call themselves an article need more. */
const ENOUGH = { declared: 4, undeclared: 5 } as const;
/** Signs that are looked for only while there are not enough of the others. */
const LOOKED_FOR = ['dated', 'article', 'signed'] as const;

/** Votes whether a page is a news article. */
export function vote(signals: Signals): NewsVote {
  const { prose, paragraphs, path } = signals;
  if (!signals.html) return no('not-html');
  if (prose < LEAST_PROSE) return no('no-prose');
  if (/^\/(?:(?:index|home)(?:\.\w+)?)?$/.test(path)) return no('front-page');
  const { types, ogType } = signals;
  const has = (kind: RegExp) => types.some((type) => kind.test(type));
  const declared = has(NEWS) || has(ARTICLE) || ogType === 'article';
  if (/^(?:og:)?product/.test(ogType) || (has(SHOP) && !declared)) {
    return no('shop');
  }
  const slug = SLUG.test(path);
  const crowded = !slug && signals.articles > 8 && prose / signals.articles < 300;
  let signs =
    (has(NEWS) ? 3 : has(ARTICLE) ? 2 : 0) +
    // Many a site calls all its pages a website; an address that says better is believed.
    (ogType === 'article' ? 2 : ogType && !SAYS_ARTICLE.test(path) ? -2 : 0) +
    (slug ? 2 : 0) +
    Number(paragraphs >= 3 && prose >= ARTICLE_PROSE) -
    ((has(OTHER) || SAYS_OTHER.test(path)) && !has(NEWS) ? 2 : 0) -
    (crowded ? 3 : 0);
  const enough = declared ? ENOUGH.declared : ENOUGH.undeclared;
  for (const sign of LOOKED_FOR) if (signs < enough) signs += Number(signals[sign]);
  if (signs < enough) return no('few-signs');
  return { news: true, reason: has(NEWS) ? 'news' : 'article' };
}

function no(reason: NewsVote['reason']): NewsVote {
  return { news: false, reason };
}
