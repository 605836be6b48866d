/** What the probe sees of a page; all of it can be had without styles or layout. */
export interface Signals {
  /** Whether the document is HTML or XHTML. */
  readonly html: boolean;
  /** Path of the address. */
  readonly path: string;
  /** What the page says to be: the `@type`s of its JSON-LD, with anything else between them. */
  readonly types: string;
  /** `og:type` as it is written, or empty. */
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
const NEWS = /NewsArticle\b|LiveBlogPosting|NewsVideo/;
const ARTICLE = /\b(?:(?:Scholarly|Analysis)?Article|Report|BlogPosting)\b/;
const OTHER = /CollectionPage|ItemList|SearchResults|DiscussionForum|QAPage/;
const SHOP = /\b(?:Product|Offer|Recipe|JobPosting)/;

/** Addresses of articles hold a date, a number or most of a headline; those of sections do not. */
const SLUG = /\/(?:19|20)\d\d[-/]|\d{6}|(?:[\p{L}\p{N}%]+[-_]){3}/u;

/** Addresses that say what they lead to: an article, or something else that has a headline and a date. */
const SAYS_ARTICLE = /\/(?:article|story)\//;
const SAYS_OTHER = /\/(?:hc|help|support|docs|wiki|forums?|products?)\//;

/** Addresses of what is published by the day as news are, and is none. */
const SAYS_SERMON = /\/(?:sermons?|homil(?:y|ies)|devotionals?|predigten?)(?:[-_/]|$)/i;

/** Less than a news brief of two short paragraphs is not worth reading for names. */
export const LEAST_PROSE = 400;
/** The prose of a short article. */
const ARTICLE_PROSE = 1000;
/** Signs that have to come together. Pages that do not call themselves an article need more. */
const ENOUGH_DECLARED = 4;
const ENOUGH_UNDECLARED = 5;
/** Signs that are looked for only while there are not enough of the others. */
const LOOKED_FOR = ['dated', 'article', 'signed'] as const;

/** Votes whether a page is a news article. */
export function vote(signals: Signals): NewsVote {
  const { prose, paragraphs, path } = signals;
  if (!signals.html) return no('not-html');
  if (prose < LEAST_PROSE) return no('no-prose');
  if (/^\/(?:(?:index|home)(?:\.\w+)?)?$/.test(path)) return no('front-page');
  const { types, ogType } = signals;
  const news = NEWS.test(types);
  const isArticle = /^\s*article\s*$/i.test(ogType);
  const declared = (news ? 3 : ARTICLE.test(types) ? 2 : 0) + (isArticle ? 2 : 0);
  if (/product/i.test(ogType) || (SHOP.test(types) && !declared)) return no('shop');
  if (!news && SAYS_SERMON.test(path)) return no('few-signs');
  const slug = SLUG.test(path);
  /** Signs that are still to be found: pages that do not call themselves an article need more. */
  let missing =
    (declared ? ENOUGH_DECLARED : ENOUGH_UNDECLARED) -
    declared -
    (slug ? 2 : 0) -
    Number(paragraphs >= 3 && prose >= ARTICLE_PROSE);
  // Many a site calls all its pages a website; an address that says better is believed.
  if (ogType && !isArticle && !SAYS_ARTICLE.test(path)) missing += 2;
  if (!news && (OTHER.test(types) || SAYS_OTHER.test(path))) missing += 2;
  if (!slug && signals.articles > 8 && prose / signals.articles < 300) missing += 3;
  for (const sign of LOOKED_FOR) if (missing > 0) missing -= Number(signals[sign]);
  if (missing > 0) return no('few-signs');
  return { news: true, reason: news ? 'news' : 'article' };
}

function no(reason: NewsVote['reason']): NewsVote {
  return { news: false, reason };
}
