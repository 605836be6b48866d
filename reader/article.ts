import { MAX_PARAGRAPHS } from '../desk/page-limits.ts';
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
/** Maximum taken from one page, in UTF-16 units: more than the desk accepts, so that it refuses what was cut. */
const MAX_LENGTH = 3_000_000;
/** Maximum number of candidates to compare: nested ones all contain the same text. */
const MAX_CANDIDATES = 100;
const MAX_DATA = 20;
/** Maximum number of `<meta>` elements to read; pages with tags for every social network have some sixty. */
const MAX_META = 1000;
const MAX_VALUE = 2000;
const MAX_KEY = 100;

/**
 * Extracts the prose of a page's article, as the reader reads it, and the page's metadata.
 *
 * @param most maximum number of paragraphs.
 */
export function readArticle(document: Document, most = MAX_PARAGRAPHS): PageText {
  const { documentElement: root, location } = document;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? '';
  return {
    url: (/^https?:/.test(canonical) ? canonical : location.href).slice(0, 4000),
    title: document.title.slice(0, MAX_VALUE),
    lang: root.lang.slice(0, 100),
    meta: Object.fromEntries(metaOf(document)),
    data: Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
      .slice(0, MAX_DATA)
      .map((script) => script.textContent?.slice(0, 300_000) ?? ''),
    paragraphs: paragraphsOf(articleOf(document, most), most),
  };
}

function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]').values().take(MAX_META)) {
    const key = (element.getAttribute('property') ?? element.getAttribute('name') ?? '')
      .slice(0, MAX_KEY)
      .toLowerCase();
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
    paragraphs.push(text.slice(0, MAX_LENGTH - length));
    length += text.length;
    if (length >= MAX_LENGTH || paragraphs.length >= most) break;
  }
  return paragraphs;
}
