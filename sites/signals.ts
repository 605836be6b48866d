import { LEAST_PROSE, type Signals } from './news-vote.ts';

/** Shorter paragraphs are captions, teasers and labels. */
const PARAGRAPH = 80;
/** A paragraph with more of its text in links is a list of teasers. */
const MOST_LINKED = 0.5;
/** Enough to be sure; counting all of a long page buys nothing. */
const ENOUGH_PROSE = 4000;
/** Characters of JSON-LD that are looked at. */
const MOST_DATA = 300_000;

const DATED =
  'meta[property$="published_time"],meta[name$="date" i],meta[name^="dc.date" i],[itemprop="datePublished"],time';
const SIGNED =
  'meta[name="author" i],meta[property$=":author"],meta[name="byl"],[rel~="author"],[itemprop="author"],[class*="byline" i],[class*="author" i]';
const ARTICLE =
  'article,[itemprop="articleBody"],[role="article"],[class*="article-body" i],[class*="story-body" i]';

/** Characters after the headline in which a dateline is looked for. */
const DATELINE = 300;
/** A day and its year, in that order or as standards have it: “14 May 2020”, “May 14, 2020”, “14.05.2020”. */
const DATE = /\d(?:[.,/-]|\.? \p{L}+\.?,?) ?20\d\d|20\d\d-\d\d-/u;

/**
 * Looks at a page for what tells a news article from other pages. Where the page itself has no
 * text, its article may stand in a frame: of those that it could look into itself, the one with
 * the most text counts with it. What most pages can be told without is looked for when asked for:
 * on a page of megabytes each look for what is not there takes milliseconds.
 */
export function readSignals(document: Document): Signals {
  const parts = [document];
  let most = readProse(document);
  for (const frame of most.prose < LEAST_PROSE ? framesOf(document) : []) {
    const read = readProse(frame);
    if (read.prose <= most.prose) continue;
    most = read;
    parts[1] = frame;
  }
  const find = (selector: string) => parts.flatMap((part) => [...part.querySelectorAll(selector)]);
  const first = (selector: string) =>
    parts.map((part) => part.querySelector(selector)).find((found) => found !== null);
  return {
    html: /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType),
    path: document.location?.pathname ?? '',
    get types() {
      return readTypes(find('script[type="application/ld+json"]'));
    },
    get ogType() {
      const type = first('meta[property="og:type"],meta[name="og:type"]')?.getAttribute('content');
      return type?.trim().toLowerCase() ?? '';
    },
    get dated() {
      return first(DATED) !== undefined || parts.some(hasDateline);
    },
    get signed() {
      return first(SIGNED) !== undefined;
    },
    get article() {
      return first(ARTICLE) !== undefined;
    },
    get articles() {
      return find('article').length;
    },
    ...most,
  };
}

/** The documents of frames of the page's own origin. */
export function framesOf(document: Document): Document[] {
  return [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
}

/** Whether a document has enough text to be read for names. */
export function holdsProse(document: Document): boolean {
  return readProse(document).prose >= LEAST_PROSE;
}

function readTypes(scripts: readonly Element[]): string[] {
  const types: string[] = [];
  let left = MOST_DATA;
  for (const script of scripts) {
    const text = script.textContent?.slice(0, left) ?? '';
    left -= text.length;
    // Many a site's JSON-LD is broken; its types can be read all the same.
    for (const [, named = ''] of text.matchAll(/"@type"\s*:\s*("[^"]*"|\[[^\]]*\])/g)) {
      // By name or by address, one or several.
      types.push(...(named.match(/\w+(?=")/g) ?? []));
    }
  }
  return types;
}

/** Whether a date stands by the headline, as datelines do. */
function hasDateline(document: Document): boolean {
  const headline = document.querySelector('h1');
  const around = headline?.parentElement?.parentElement?.textContent ?? '';
  const title = headline?.textContent ?? '';
  const after = around.indexOf(title) + title.length;
  return DATE.test(around.slice(after, after + DATELINE));
}

function readProse(document: Document) {
  let paragraphs = 0;
  let prose = 0;
  const count = (element: Element) => {
    const length = lengthOf(element);
    if (length < PARAGRAPH) return;
    let linked = 0;
    for (const link of element.querySelectorAll('a')) linked += lengthOf(link);
    if (linked > length * MOST_LINKED) return;
    paragraphs++;
    prose += length;
  };
  // Not all of them at once, of which there may be thousands.
  for (const element of document.getElementsByTagName('p')) {
    count(element);
    if (prose >= ENOUGH_PROSE) return { paragraphs, prose };
  }
  // Some articles part their paragraphs by <br>, or wrap each in a <div>.
  if (prose < ENOUGH_PROSE / 4) {
    for (const element of document.querySelectorAll('article,[itemprop="articleBody"],br')) {
      if (element.localName !== 'br') count(element);
      else prose += (element.nextSibling?.nodeValue?.trim() ?? '').length;
    }
  }
  return { paragraphs, prose };
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}
