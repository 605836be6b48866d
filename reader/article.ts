import type { PageText } from '../desk/source.ts';
import { readBlocks } from './text/blocks.ts';

/** Where pages keep their article, the surest first. */
const ARTICLE = [
  '[itemprop="articleBody"]',
  '[class*="article-body" i],[class*="story-body" i]',
  'article',
  'main,[role="main"]',
] as const;

/** Less text than this is a teaser. */
const LEAST = 400;
/** Of one page, so much is taken at most, in UTF-16 units. */
const MOST = 3_000_000;
const MOST_DATA = 20;
const LONGEST_VALUE = 2000;

/** The prose of a page's article, as the reader reads it, and what the page says of itself. */
export function readArticle(document: Document): PageText {
  const { documentElement: root, location } = document;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? '';
  return {
    url: (/^https?:/.test(canonical) ? canonical : location.href).slice(0, 4000),
    title: document.title.slice(0, LONGEST_VALUE),
    lang: root.lang.slice(0, 100),
    meta: Object.fromEntries(metaOf(document)),
    data: Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
      .slice(0, MOST_DATA)
      .map((script) => script.textContent?.slice(0, 300_000) ?? ''),
    paragraphs: paragraphsOf(articleOf(document)),
  };
}

function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const key = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      ''
    ).toLowerCase();
    if (key && !meta.has(key)) {
      meta.set(key, (element.getAttribute('content') ?? '').slice(0, LONGEST_VALUE));
    }
  }
  return meta;
}

/** The element with the article: of those that look like one, that with the most text. */
function articleOf(document: Document): Element {
  for (const selector of ARTICLE) {
    const found = Array.from(document.querySelectorAll(selector), (element) => ({
      element,
      length: paragraphsOf(element).join('').length,
    })).sort((a, b) => b.length - a.length)[0];
    if (found && found.length >= LEAST) return found.element;
  }
  return document.body ?? document.documentElement;
}

function paragraphsOf(root: Element): string[] {
  const paragraphs: string[] = [];
  let length = 0;
  for (const block of readBlocks(root)) {
    const text = block?.text.replace(/\s+/g, ' ').trim();
    if (!text) continue;
    length += text.length;
    if (length > MOST) break;
    paragraphs.push(text);
  }
  return paragraphs;
}
