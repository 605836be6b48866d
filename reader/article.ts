import {
  MAX_DATA,
  MAX_DATA_LENGTH,
  MAX_KEY,
  MAX_LANG,
  MAX_META,
  MAX_PARAGRAPHS,
  MAX_TEXT,
  MAX_URL,
  MAX_VALUE,
} from '../desk/page-limits.ts';
import type { PageText } from '../desk/source.ts';
import { readBlocks } from './text/blocks.ts';

/** Where pages keep their article, most reliable first. */
const ARTICLE = [
  '[itemprop="articleBody"]',
  '[class*="article-body" i],[class*="story-body" i]',
  'article',
  'main,[role="main"]',
] as const;

/** Shorter texts are teasers. */
const MIN_LENGTH = 400;
/** Maximum number of candidates to compare: nested ones all contain the same text. */
const MAX_CANDIDATES = 100;

/**
 * Extracts the prose of a page's article, as the reader reads it, and the page's metadata.
 *
 * @param most maximum number of paragraphs.
 */
export function readArticle(document: Document, most = MAX_PARAGRAPHS): PageText {
  const { documentElement: root, location } = document;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? '';
  return {
    url: (/^https?:/.test(canonical) ? canonical : location.href).slice(0, MAX_URL),
    title: document.title.slice(0, MAX_VALUE),
    lang: root.lang.slice(0, MAX_LANG),
    meta: Object.fromEntries(metaOf(document)),
    data: Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
      .slice(0, MAX_DATA)
      .map((script) => script.textContent?.slice(0, MAX_DATA_LENGTH) ?? ''),
    paragraphs: paragraphsOf(articleOf(document, most), most),
  };
}

function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]').values().take(MAX_META)) {
    const key = (element.getAttribute('property') ?? element.getAttribute('name') ?? '')
      .slice(0, MAX_KEY)
      .toLowerCase()
      // Some letters become two: İ.
      .slice(0, MAX_KEY);
    if (key && !meta.has(key)) {
      meta.set(key, (element.getAttribute('content') ?? '').slice(0, MAX_VALUE));
    }
  }
  return meta;
}

/** The element that holds the article: the candidate with the most text. */
function articleOf(document: Document, most: number): Element {
  for (const selector of ARTICLE) {
    const candidates = document.querySelectorAll(selector).values().take(MAX_CANDIDATES);
    const [found] = [...candidates]
      .map((element) => ({ element, length: paragraphsOf(element, most).join('').length }))
      .sort((a, b) => b.length - a.length);
    if (found && found.length >= MIN_LENGTH) return found.element;
  }
  return document.body ?? document.documentElement;
}

function paragraphsOf(root: Element, most: number): string[] {
  const paragraphs: string[] = [];
  let length = 0;
  for (const block of readBlocks(root)) {
    const text = block?.text.replace(/\s+/g, ' ').trim();
    if (!text) continue;
    paragraphs.push(text.slice(0, MAX_TEXT - length));
    length += text.length;
    if (length >= MAX_TEXT || paragraphs.length >= most) break;
  }
  return paragraphs;
}
