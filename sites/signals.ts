import { MIN_PROSE, type Signals } from './news-vote.ts';

/** Minimum length of a paragraph; shorter ones are captions, teasers and labels. */
const MIN_PARAGRAPH = 80;
/** Maximum share of text in links; above it, a paragraph is a list of teasers. */
const MAX_LINKED = 0.5;
/**
 * Enough prose to decide, in UTF-16 units; there is no point in counting the rest of a long page. Also as many
 * nodes as are visited for it: one constant for both, since it takes fewer bytes.
 */
const ENOUGH_PROSE = 4000;
/** Enough prose if it is not in paragraphs. */
const ENOUGH_LOOSE_PROSE = ENOUGH_PROSE / 4;

// Limits on the work per page, as this runs on the page's main thread. They are counts rather than
// times, so that slow and fast machines come to the same vote.

/** Elements of a document to query in full; of a larger one, only the head is queried. */
const MAX_ELEMENTS = 8000;
/** Nodes visited to find a dateline. */
const MAX_NODES_BY_HEADLINE = 200;
/** Elements per selector, and frames. */
const MAX_PER_SELECTOR = 99;
const MAX_FRAMES = 30;
/** UTF-16 units read of one JSON-LD script, and parts it is split into. */
const MAX_JSON_LD = 65_536;
const MAX_TYPES = 99;
/** UTF-16 units of the path, and of the text after the headline that is searched for a dateline. */
const MAX_PATH = 400;
const MAX_DATELINE = 300;

// First letters that may be capitals are left out: case-insensitive matching takes three times as long.
const DATED = 'meta[property$=published_time],meta[name*=date i],[itemprop=datePublished],time';
const SIGNED =
  'meta[name=author i],meta[property$=author],[rel=author],[itemprop=author],[class*=yline],[class*=uthor]';
const ARTICLE = 'article,[itemprop=articleBody],[class*=rticle-body],[class*=tory-body]';

/**
 * A day and year, in that order or as in ISO 8601: “14 May 2020”, “May 14, 2020”, “14.05.2020”. Or a day
 * and time, as in agency datelines: “Mar. 24, 11:00 AM”.
 */
const DATE =
  /\d(?:[.,/-]|\.? \p{L}+\.?,?) ?20\d\d|20\d\d-\d\d-|\p{L}{3}\.? \d{1,2},? \d{1,2}:\d\d|\d\.? \p{L}{3,}\.?,? \d{1,2}[:.]\d\d/u;

/** The name of a writer, as text. */
const BYLINE = /(?:By|Von|Par|Por) \p{Lu}/u;

/** `Node.TEXT_NODE`: https://dom.spec.whatwg.org/#dom-node-nodetype */
const TEXT = 3;

/** Nodes that may still be visited; each exported function resets it. */
let nodesLeft = 0;

/**
 * Collects the signals that distinguish a news article from other pages. If the page itself has no
 * text, the article may be in a frame: the same-origin frame with the most text is then included.
 * Signals that most pages can be decided without are lazy getters: on a page of several megabytes,
 * each fruitless query takes milliseconds.
 */
export function readSignals(document: Document): Signals {
  nodesLeft = ENOUGH_PROSE;
  let most = readProse(document);
  let documents = [document];
  for (const frame of most.prose < MIN_PROSE ? framesOf(document) : []) {
    const read = readProse(frame);
    if (read.prose <= most.prose) continue;
    most = read;
    documents = [document, frame];
  }
  const parts = documents.map((one) => (isSmall(one) ? one : one.head));
  const find = (selector: string) =>
    parts.flatMap((part) => [...part.querySelectorAll(selector).values().take(MAX_PER_SELECTOR)]);
  const has = (selector: string) => parts.some((part) => part.querySelector(selector));
  const says = (pattern: RegExp) => documents.some((one) => pattern.test(besideHeadline(one)));
  return {
    html: /html/.test(document.contentType),
    path: document.location.pathname.slice(0, MAX_PATH),
    get types() {
      // hNews, an older microformat that agencies used: https://microformats.org/wiki/hnews
      const hNews = documents.some((one) => one.getElementsByClassName('hnews')[0]);
      return `${find('script[type$="ld+json"],[itemtype],[typeof]').map(typesIn)}${hNews ? ',NewsArticle' : ''}`;
    },
    ogType: find('meta[property="og:type"],meta[name="og:type"]')[0]?.getAttribute('content') ?? '',
    get dated() {
      return has(DATED) || says(DATE);
    },
    get signed() {
      return has(SIGNED) || says(BYLINE);
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

/** The documents of same-origin frames. Limited, as access to each takes over a millisecond. */
export function framesOf(document: Document): Document[] {
  const frames = document.querySelectorAll('iframe').values().take(MAX_FRAMES);
  return [...frames].flatMap((frame) => frame.contentDocument ?? []);
}

/** Whether a document has enough text to be read for names. */
export function holdsProse(document: Document): boolean {
  nodesLeft = ENOUGH_PROSE;
  return readProse(document).prose >= MIN_PROSE;
}

/** An `HTMLCollection` is filled lazily, so that this visits no more elements than it has to. */
function isSmall(document: Document): boolean {
  return !document.getElementsByTagName('*')[MAX_ELEMENTS];
}

/** The types that an element declares, as names or URLs, possibly with other text between them. */
function typesIn(element: Element): string | undefined {
  const type = element.getAttribute('itemtype') ?? element.getAttribute('typeof');
  // Only the first text node: browsers split long text. Not parsed, since the JSON-LD of many sites is invalid.
  return (
    type ??
    element.firstChild?.nodeValue
      ?.slice(0, MAX_JSON_LD)
      .split('"@type"', MAX_TYPES)
      .map((after) => /^\s*:\s*(?:"[^"]*|\[[^\]]*)/.exec(after))
      .join()
  );
}

/** The text after the headline, where date and byline are; of a page without one, its first text. */
function besideHeadline(document: Document): string {
  const headline = document.querySelector('h1,h2');
  const starts = [headline?.nextSibling, headline?.parentElement?.nextSibling];
  let after = '';
  nodesLeft = MAX_NODES_BY_HEADLINE;
  for (const start of headline ? starts : [document.body]) {
    walk(start, (text) => {
      after += ` ${text}`;
    });
  }
  return after.slice(0, MAX_DATELINE);
}

/** Calls `take` with each text in `first` and its following siblings, and with whether it is in a link. */
function walk(
  first: Node | null | undefined,
  take: (text: string, linked: boolean) => void,
  linked = false,
): void {
  for (let node = first; node && nodesLeft-- > 0; node = node.nextSibling) {
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
  let text = `${document.title}\n`;
  const add = (more: string) => {
    if (more.length >= MIN_PARAGRAPH) paragraphs++;
    prose += more.length;
    text += more;
  };
  const count = (element: Element) => {
    let all = '';
    let inLinks = 0;
    walk(element.firstChild, (part, linked) => {
      all += part;
      if (linked) inLinks += part.length;
    });
    if (all.length >= MIN_PARAGRAPH && inLinks <= all.length * MAX_LINKED) add(all);
  };
  // Iterates the live collection rather than copying it: there may be thousands.
  for (const element of document.getElementsByTagName('p')) {
    count(element);
    if (prose >= ENOUGH_PROSE || nodesLeft <= 0) break;
  }
  // Some articles separate paragraphs with <br> or wrap each in a <div>.
  for (const name of ['br', 'article']) {
    for (const element of document.getElementsByTagName(name)) {
      if (prose >= ENOUGH_LOOSE_PROSE || nodesLeft-- <= 0) break;
      if (name === 'br') add(textOf(element.nextSibling));
      else count(element);
    }
  }
  return { paragraphs, prose, text };
}
