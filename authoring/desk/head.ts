import { MAX_DATA_LENGTH } from '../../desk/page-limits.ts';
import type { PageText, SourceHead } from '../../desk/source.ts';
import { dateIn } from '../../text/date-in.ts';

/** A date to the day. */
const WHOLE_DATE = '2026-03-14';

/**
 * Reads what a page says about itself in its metadata, as search engines and social networks do.
 *
 * @see https://ogp.me/
 * @see https://schema.org/NewsArticle
 */
export function headOf({
  url,
  title,
  meta,
  data,
}: Omit<PageText, 'paragraphs' | 'lang'>): SourceHead {
  const linked = data.flatMap(articleIn);
  const first = (...values: readonly (string | undefined)[]) =>
    values.map((value) => plain(value ?? '')).find(Boolean) ?? '';
  const ofLinked = (key: keyof Linked) => linked.map((each) => each[key]).find(Boolean);
  const publisher = first(
    ofLinked('publisher'),
    meta['og:site_name'],
    meta['application-name'],
    meta['dc.publisher'],
    meta.publisher,
    domainName(url),
  );
  const written = first(
    ofLinked('date'),
    meta['article:published_time'],
    meta.datepublished,
    meta.date,
    meta['dc.date'],
    meta['dc.date.issued'],
    meta['parsely-pub-date'],
    meta.pubdate,
    meta['publish-date'],
  );
  const date = dateIn(written) ?? '';
  return {
    title: first(ofLinked('title'), meta['og:title'], meta['twitter:title'], title),
    publisher,
    date: date.length === WHOLE_DATE.length ? date : '',
    url: /^https?:/i.test(url) ? url : '',
  };
}

interface Linked {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
}

/** Limit beyond any real page. */
const DEEPEST = 6;

/** The first article in JSON-LD, at any depth. */
function articleIn(text: string): Linked[] {
  try {
    return search(JSON.parse(text.slice(0, MAX_DATA_LENGTH)), 0);
  } catch {
    return [];
  }
}

function search(value: unknown, depth: number): Linked[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((each) => search(each, depth + 1));
  const of = new Map<string, unknown>(Object.entries(value));
  const type = JSON.stringify(of.get('@type') ?? '');
  if (/Article|Report|BlogPosting/.test(type)) {
    const publisher = of.get('publisher');
    const name =
      typeof publisher === 'object' && publisher !== null && 'name' in publisher
        ? publisher.name
        : publisher;
    return [
      {
        title: textOf(of.get('headline')),
        publisher: textOf(name),
        date: textOf(of.get('datePublished')),
      },
    ];
  }
  return search(of.get('@graph'), depth + 1);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The domain name of a URL, which stands for a publisher whose name is not given. */
function domainName(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
