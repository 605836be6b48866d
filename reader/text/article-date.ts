/** Where pages say when their article was published, the surest first; each with the attribute that says it. */
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

/** What is read of structured data: blocks of it, and characters of each. */
const BLOCKS = 10;
const LENGTH = 100_000;
const PUBLISHED = /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"/;

/** The date in an address such as `/2019/mar/15/` or `/2019/03/15/`. */
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=\/|-|$)/;

/**
 * When the article of a page was published, as the page has it.
 *
 * @param now dates after it are taken for errors.
 * @returns an ISO 8601 date, as exact as it is given: `2019`, `2019-03` or `2019-03-15`; null where the
 *   page does not say.
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
  const blocks = doc.querySelectorAll('script[type="application/ld+json" i]');
  for (const block of [...blocks].slice(0, BLOCKS)) {
    const found = PUBLISHED.exec(block.textContent.slice(0, LENGTH))?.[1];
    if (found) yield found;
  }
  const [article, ...others] = doc.querySelectorAll('article');
  const time = others.length === 0 && article?.querySelector('time[datetime]');
  if (time) yield time.getAttribute('datetime') ?? '';
  const [, year, month, day] = IN_ADDRESS.exec(doc.URL) ?? [];
  if (year) yield `${year}-${month}-${day}`;
}

/** The day by the clock of whoever wrote it. */
const ISO = /^\s*((?:19|20)\d\d)(?:-?(0[1-9]|1[0-2])(?:-?(0[1-9]|[12]\d|3[01]))?)?(?![\d-])/;

function dateIn(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso) return iso.slice(1).filter(Boolean).join('-');
  // As in mails and English prose; what has no year is none.
  const spelled = text.length <= 60 && /\b(?:19|20)\d\d\b/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(spelled)) return null;
  const date = new Date(spelled);
  const [month, day] = [date.getMonth() + 1, date.getDate()];
  return [date.getFullYear(), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
