import { LEAST_PROSE, type Signals } from './news-vote.ts';

/** Shorter paragraphs are captions, teasers and labels. */
const PARAGRAPH = 80;
/** A paragraph with more of its text in links is a list of teasers. */
const MOST_LINKED = 0.5;
/** Enough to be sure; counting all of a long page buys nothing. */
const ENOUGH_PROSE = 4000;

// What is looked at of a page, whatever it holds: it is the page's own thread that waits. All are counts, as
// by a clock a slow machine would take a page for something else than a quick one.

/** Elements of a document that is looked through; of one with more its head is. */
const MOST_ELEMENTS = 8000;
/** Nodes that are walked over to count text, and to look for a date. */
const MOST_NODES = 4000;
const MOST_BY_HEADLINE = 200;
/** Elements of one kind. */
const MOST_OF_A_KIND = 30;
/** Characters of one script of JSON-LD, and what it says to be in these. */
const MOST_DATA = 65_536;
const MOST_TYPES = 99;
/** Characters of an address, and those after the headline in which a dateline is looked for. */
const MOST_PATH = 400;
const DATELINE = 300;

// A first letter is left out where it may be a capital: to compare without case takes three times as long.
const DATED = 'meta[property$=published_time],meta[name*=date i],[itemprop=datePublished],time';
const SIGNED =
  'meta[name=author i],meta[property$=author],[rel=author],[itemprop=author],[class*=yline],[class*=uthor]';
const ARTICLE = 'article,[itemprop=articleBody],[class*=rticle-body],[class*=tory-body]';

/**
 * A day and its year, in that order or as standards have it: “14 May 2020”, “May 14, 2020”, “14.05.2020”; or
 * a day and the time, as agencies date their stories: “Mar. 24, 11:00 AM”.
 */
const DATE =
  /\d(?:[.,/-]|\.? \p{L}+\.?,?) ?20\d\d|20\d\d-\d\d-|\p{L}{3}\.? \d{1,2},? \d{1,2}:\d\d|\d\.? \p{L}{3,}\.?,? \d{1,2}[:.]\d\d/u;

/** The type of a text node: https://dom.spec.whatwg.org/#dom-node-nodetype */
const TEXT = 3;

/** Nodes that may still be walked over. */
let nodes = 0;

/**
 * Looks at a page for what tells a news article from other pages. Where the page itself has no
 * text, its article may stand in a frame: of those that it could look into itself, the one with
 * the most text counts with it. What most pages can be told without is looked for when asked for:
 * on a page of megabytes each look for what is not there takes milliseconds.
 */
export function readSignals(document: Document): Signals {
  nodes = MOST_NODES;
  let most = readProse(document);
  let documents = [document];
  for (const frame of most.prose < LEAST_PROSE ? framesOf(document) : []) {
    const read = readProse(frame);
    if (read.prose <= most.prose) continue;
    most = read;
    documents = [document, frame];
  }
  const parts = documents.map((one) => (isSmall(one) ? one : one.head));
  const find = (selector: string) =>
    parts.flatMap((part) => [...part.querySelectorAll(selector).values().take(MOST_OF_A_KIND)]);
  const has = (selector: string) => parts.some((part) => part.querySelector(selector));
  return {
    html: /html/.test(document.contentType),
    path: document.location.pathname.slice(0, MOST_PATH),
    get types() {
      // hNews says the same by a class, as agencies did before: https://microformats.org/wiki/hnews
      const hNews = documents.some((one) => one.getElementsByClassName('hnews')[0]);
      return find('script[type$="ld+json"]').map(typesIn).join() + (hNews ? ' NewsArticle' : '');
    },
    ogType: find('meta[property="og:type"],meta[name="og:type"]')[0]?.getAttribute('content') ?? '',
    get dated() {
      return has(DATED) || documents.some(hasDateline);
    },
    get signed() {
      return has(SIGNED);
    },
    get article() {
      return has(ARTICLE);
    },
    get articles() {
      return find('article').length;
    },
    ...most,
  };
}

/** The documents of frames of the page's own origin: to look into one costs more than a millisecond. */
export function framesOf(document: Document): Document[] {
  const frames = document.querySelectorAll('iframe').values().take(MOST_OF_A_KIND);
  return [...frames].flatMap((frame) => frame.contentDocument ?? []);
}

/** Whether a document has enough text to be read for names. */
export function holdsProse(document: Document): boolean {
  nodes = MOST_NODES;
  return readProse(document).prose >= LEAST_PROSE;
}

/** Lists of elements are filled as far as they are asked for. */
function isSmall(document: Document): boolean {
  return !document.getElementsByTagName('*')[MOST_ELEMENTS];
}

/** What JSON-LD says to be, by name or by address, with anything else between. */
function typesIn({ firstChild }: Element): string | undefined {
  // Browsers cut longer text into several nodes. Many a site's JSON-LD is broken; its types can be read all the same.
  return firstChild?.nodeValue
    ?.slice(0, MOST_DATA)
    .split('"@type"', MOST_TYPES)
    .map((after) => /^\s*:\s*(?:"[^"]*|\[[^\]]*)/.exec(after))
    .join();
}

/** Whether a date stands by the headline, as datelines do. */
function hasDateline(document: Document): boolean {
  const headline = document.getElementsByTagName('h1')[0];
  let after = '';
  nodes = MOST_BY_HEADLINE;
  for (const before of [headline, headline?.parentElement]) {
    walk(before?.nextSibling, (text) => {
      after += ` ${text}`;
    });
  }
  return DATE.test(after.slice(0, DATELINE));
}

/** Gives to `take` the texts in `first` and what follows it in its parent, and whether they are in a link. */
function walk(
  first: Node | null | undefined,
  take: (text: string, linked: boolean) => void,
  linked = false,
): void {
  for (let node = first; node && nodes-- > 0; node = node.nextSibling) {
    if (node.nodeType === TEXT) take(textOf(node), linked);
    else walk(node.firstChild, take, linked || /^a$/i.test(node.nodeName));
  }
}

function textOf(node: Node | null): string {
  return node?.nodeValue?.slice(0, ENOUGH_PROSE).trim() ?? '';
}

function readProse(document: Document) {
  let paragraphs = 0;
  let prose = 0;
  const count = (element: Element) => {
    let length = 0;
    let inLinks = 0;
    walk(element.firstChild, (text, linked) => {
      length += text.length;
      if (linked) inLinks += text.length;
    });
    if (length < PARAGRAPH || inLinks > length * MOST_LINKED) return;
    paragraphs++;
    prose += length;
  };
  // Not all of them at once, of which there may be thousands.
  for (const element of document.getElementsByTagName('p')) {
    count(element);
    if (prose >= ENOUGH_PROSE || nodes <= 0) break;
  }
  // Some articles part their paragraphs by <br>, or wrap each in a <div>.
  for (const name of ['br', 'article']) {
    for (const element of document.getElementsByTagName(name)) {
      if (prose >= ENOUGH_PROSE / 4 || nodes-- <= 0) break;
      if (name === 'br') prose += textOf(element.nextSibling).length;
      else count(element);
    }
  }
  return { paragraphs, prose };
}
