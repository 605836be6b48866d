import { dateIn } from '../../text/date-in.ts';

/**
 * Where pages state an article's date of publication, most reliable first, and in which attribute.
 */
const PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time" i]', 'content'],
  ['meta[property="og:published_time" i]', 'content'],
  ['meta[itemprop="datePublished" i]', 'content'],
  ['time[itemprop="datePublished" i]', 'datetime'],
  ['[itemprop="datePublished" i]', 'content'],
  ...[
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.created',
    'publish-date',
    'publishdate',
    'pubdate',
    'date',
  ].map((name) => [`meta[name="${name}" i]`, 'content'] as const),
];

/** Limits on structured data: number of blocks, and UTF-16 units of each. */
const BLOCKS = 10;
const LENGTH = 100_000;
const PUBLISHED = /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"/;

/** A date in a URL such as `/2019/03/15/`. */
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=\/|-|$)/;

/**
 * Finds the date of publication of a page's article.
 *
 * @param now later dates are considered errors.
 * @returns an ISO 8601 date, as precise as given: `2019`, `2019-03` or
 *   `2019-03-15`; null if there is none.
 */
export function articleDate(doc: Document, now = new Date()): string | null {
  for (const text of said(doc)) {
    const date = dateIn(text);
    if (date !== null && date <= now.toISOString().slice(0, date.length)) return date;
  }
  return null;
}

function* said(doc: Document): Generator<string> {
  for (const [selector, attribute] of PLACES) {
    const text = doc.querySelector(selector)?.getAttribute(attribute);
    if (text) yield text;
  }
  for (const text of structuredData(doc)) {
    const found = PUBLISHED.exec(text)?.[1];
    if (found) yield found;
  }
  const [article, ...others] = doc.querySelectorAll('article');
  const time = others.length === 0 && article?.querySelector('time[datetime]');
  if (time) yield time.getAttribute('datetime') ?? '';
  yield dateInAddress(doc.URL);
}

/** The date in an address, with hyphens; empty if it has none. */
export function dateInAddress(url: string): string {
  return (IN_ADDRESS.exec(url) ?? []).slice(1).join('-');
}

/** A page's structured data as JSON, as much of it as is looked at. */
export function structuredData(doc: Document): string[] {
  const blocks = doc.querySelectorAll('script[type="application/ld+json"]');
  return [...blocks].slice(0, BLOCKS).map(({ textContent }) => textContent.slice(0, LENGTH));
}
