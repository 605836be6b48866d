import { dateIn } from '../../text/date-in.ts';
import { dateInAddress, structuredData } from './article-date.ts';

/** The type of what a block describes: home pages and sections have dates of their own. */
const IS_ARTICLE = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"[A-Za-z]{0,40}(?:Article|Posting)"/;
const STATED = /"date(Published|Modified)"\s{0,9}:\s{0,9}"([^"]{4,40})"/g;

/**
 * The day on which the article of a page was last changed.
 *
 * @returns an ISO 8601 date, the last of what is meant if it is less precise; null if the page does
 *   not say when its article was published, or is none.
 */
export function lastWritten(doc: Document): string | null {
  const meta = (name: string) =>
    doc.querySelector(`meta[property="${name}" i]`)?.getAttribute('content') ?? '';
  const published = [dateInAddress(doc.URL), meta('article:published_time')];
  const modified = [meta('article:modified_time'), meta('og:updated_time')];
  for (const text of structuredData(doc).filter((one) => IS_ARTICLE.test(one))) {
    for (const [, what, date = ''] of text.matchAll(STATED))
      (what === 'Published' ? published : modified).push(date);
  }
  if (!published.some((text) => dayIn(text))) return null;
  return [...published, ...modified].map(dayIn).toSorted().at(-1) ?? null;
}

/** The last day of the date at the start of a text; empty if there is none. */
function dayIn(text: string): string {
  const date = dateIn(text);
  if (date === null) return '';
  const [year = '', month = '12', day] = date.split('-');
  // Of any month; a day or two more are of no matter.
  return `${year}-${month}-${day ?? '28'}`;
}
