import type { Signals } from './signals.ts';

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

/** The vote on a page, and its reason. */
export interface NewsVote {
  readonly news: boolean;
  readonly reason: (typeof NEWS_VOTE_REASONS)[number];
}

/** @see https://schema.org/NewsArticle and related types */
const NEWS = /NewsArticle\b|LiveBlogPosting|NewsVideo/;
const ARTICLE = /Article\b|\bReport\b|BlogPosting/;
/** Lists, and announcements of events. A match in a report of it is a `SportsEvent`. */
const LIST = /CollectionPage|ItemList|SearchResults|\bEvent\b/;
const SHOP = /\b(?:Product|Offer)/;

/** Article URLs contain a date, a number or most of a headline; section URLs do not. */
const SLUG = /\/(?:19|20)\d\d[-/]|\d{6}|(?:[\p{L}\p{N}%]+[-_]){3}/u;

/** Paths that name an article. */
const SAYS_ARTICLE = /\/(?:article|artikel|story|print)\//;

/** The prose of a short article. */
const ARTICLE_PROSE = 1000;
/** Points needed. Pages that do not declare themselves an article need more. */
const ENOUGH_DECLARED = 4;
const ENOUGH_UNDECLARED = 5;
/**
 * A day and year, in that order or as in ISO 8601: “14 May 2020”, “May 14, 2020”, “14.05.2020”. Or
 * a day and time, as in agency datelines: “Mar. 24, 11:00 AM”.
 */
const DATE =
  /\d(?:[.,/-]|\.? \p{L}+\.?,?) ?20\d\d|20\d\d-\d\d-|\p{L}{3}\.? \d{1,2},? \d{1,2}:\d\d|\d\.? \p{L}{3,}\.?,? \d{1,2}[:.]\d\d/u;

/** The name of a writer, as text. */
const BYLINE = /(?:By|Von|Par|Por) \p{Lu}/u;

/**
 * Votes on whether a page is a news article. One that does not say so itself has to be
 * confirmed; see `confirm-vote.ts`.
 */
export function vote({ html, signs }: Signals): NewsVote {
  if (!html) return no('not-html');
  if (!signs) return no('no-prose');
  const { prose, paragraphs, path, types, ogType, beside } = signs;
  if (/^\/(?:(?:index|home)(?:\.\w+)?)?$/.test(path)) return no('front-page');
  const news = signs.hNews || NEWS.test(types);
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
    Number(paragraphs >= 3 && prose >= ARTICLE_PROSE) -
    Number(signs.dated || DATE.test(beside)) -
    Number(signs.article) -
    Number(signs.signed || BYLINE.test(beside));
  // Many sites set `og:type` to `website` on every page; a path that names
  // an article overrides that.
  if (ogType && !isArticle && !saysArticle) missing += news ? 1 : 2;
  if (!news && LIST.test(types)) missing += 2;
  if (!slug && signs.articles > 8 && prose / signs.articles < 300) missing += 3;
  if (missing > 0) return no('few-signs');
  return { news: true, reason: news ? 'news' : 'article' };
}

function no(reason: NewsVote['reason']): NewsVote {
  return { news: false, reason };
}
