/** What the probe knows about a page; none of it needs style or layout. */
export interface Signals {
  /** Whether the document is HTML or XHTML. */
  readonly html: boolean;
  /** Path of the URL. */
  readonly path: string;
  /** The types in the page's JSON-LD, microdata and RDFa, possibly with other text between them. */
  readonly types: string;
  /** `og:type` verbatim, or empty. */
  readonly ogType: string;
  /** Whether a publication date or a byline is given. */
  readonly dated: boolean;
  readonly signed: boolean;
  /** Whether the markup identifies the article. */
  readonly article: boolean;
  /** The start of its prose. */
  readonly text: string;
  /** Number of `<article>` elements; many of them suggest an index page. */
  readonly articles: number;
  /** Number of paragraphs of prose, and their length in UTF-16 units. */
  readonly paragraphs: number;
  readonly prose: number;
}

/** What can decide a vote. */
export const NEWS_VOTE_REASONS = [
  'not-html',
  'no-prose',
  'front-page',
  'shop',
  'news',
  'article',
  'few-signs',
] as const;

/** The probe's vote on a page, and its reason. */
export interface NewsVote {
  readonly news: boolean;
  readonly reason: (typeof NEWS_VOTE_REASONS)[number];
  /** Path, types and text, up to `MAX_VOTE_TEXT` each, of a page that looks like an article but does not say that it is news, to confirm it. */
  readonly text?: string[];
}

/** UTF-16 units of each text in a vote. */
export const MAX_VOTE_TEXT = 4000;

/** @see https://schema.org/NewsArticle and related types */
const NEWS = /NewsArticle\b|LiveBlogPosting|NewsVideo/;
const ARTICLE = /Article\b|\bReport\b|BlogPosting/;
const LIST = /CollectionPage|ItemList|SearchResults/;
const SHOP = /\b(?:Product|Offer)/;

/** Article URLs contain a date, a number or most of a headline; section URLs do not. */
const SLUG = /\/(?:19|20)\d\d[-/]|\d{6}|(?:[\p{L}\p{N}%]+[-_]){3}/u;

/** Paths that name an article. */
const SAYS_ARTICLE = /\/(?:article|artikel|story|print)\//;

/** Minimum length of prose worth reading, in UTF-16 units: a news brief of two short paragraphs. */
export const MIN_PROSE = 400;
/** The prose of a short article. */
const ARTICLE_PROSE = 1000;
/** Points needed. Pages that do not declare themselves an article need more. */
const ENOUGH_DECLARED = 4;
const ENOUGH_UNDECLARED = 5;
/** Signals that cost more to read, used only while points are missing. */
const LOOKED_FOR = ['dated', 'article', 'signed'] as const;

/** Votes on whether a page is a news article. */
export function vote(signals: Signals): NewsVote {
  const { prose, paragraphs, path } = signals;
  if (!signals.html) return no('not-html');
  if (prose < MIN_PROSE) return no('no-prose');
  if (/^\/(?:(?:index|home)(?:\.\w+)?)?$/.test(path)) return no('front-page');
  const { types, ogType } = signals;
  const news = NEWS.test(types);
  const isArticle = /^\s*article\s*$/i.test(ogType);
  const declared = (news ? 3 : ARTICLE.test(types) ? 2 : 0) + (isArticle ? 2 : 0);
  if (/product/i.test(ogType) || (SHOP.test(types) && !declared)) return no('shop');
  const slug = SLUG.test(path);
  const saysArticle = SAYS_ARTICLE.test(path);
  /** Points still missing. */
  let missing =
    (declared ? ENOUGH_DECLARED : ENOUGH_UNDECLARED) -
    declared -
    (slug || saysArticle ? 2 : 0) -
    Number(paragraphs >= 3 && prose >= ARTICLE_PROSE);
  // Many sites set `og:type` to `website` on every page; a path that names an article overrides that.
  if (ogType && !isArticle && !saysArticle) missing += news ? 1 : 2;
  if (!news && LIST.test(types)) missing += 2;
  if (!slug && signals.articles > 8 && prose / signals.articles < 300) missing += 3;
  for (const sign of LOOKED_FOR) if (missing > 0) missing -= Number(signals[sign]);
  if (missing > 0) return no('few-signs');
  return news
    ? { news, reason: 'news' }
    : {
        news: true,
        reason: 'article',
        text: [path, types, signals.text].map((each) => each.slice(0, MAX_VOTE_TEXT)),
      };
}

function no(reason: NewsVote['reason']): NewsVote {
  return { news: false, reason };
}
