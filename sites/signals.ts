/** What the probe knows about a page; none of it needs style or layout. */
export interface Signals {
  /** Whether the document is HTML or XHTML. */
  readonly html: boolean;
  /** What tells an article from other pages; null where there is too little prose for one. */
  readonly signs: Signs | null;
}

/** Each text is bounded, by `MAX_PATH` or `MAX_TEXT`. */
export interface Signs {
  /** Path of the URL. */
  readonly path: string;
  /** The types in the page's JSON-LD, microdata and RDFa, possibly with other text between them. */
  readonly types: string;
  /** Whether an element has the class of an agency's story: https://microformats.org/wiki/hnews */
  readonly hNews: boolean;
  /** `og:type` verbatim, or empty. */
  readonly ogType: string;
  /** Whether the markup gives a publication date, a byline, or identifies the article. */
  readonly dated: boolean;
  readonly signed: boolean;
  readonly article: boolean;
  /** The text after the headline, where date and byline are. */
  readonly beside: string;
  /** Its title, a line break, and the start of its prose. */
  readonly text: string;
  /** Number of `<article>` elements; many of them suggest an index page. */
  readonly articles: number;
  /** Number of paragraphs of prose, and their length in UTF-16 units. */
  readonly paragraphs: number;
  readonly prose: number;
}

/** UTF-16 units of the path and of `og:type`; of other texts. */
export const MAX_PATH = 400;
export const MAX_TEXT = 4000;
/** Minimum length of prose worth reading, in UTF-16 units: a news brief of two short paragraphs. */
export const MIN_PROSE = 400;

/** Minimum length of a paragraph; shorter ones are captions, teasers and labels. */
const MIN_PARAGRAPH = 80;
/** A paragraph with less text for each letter in a link is a list of teasers. */
const MIN_PER_LINKED = 2;
/**
 * Enough prose to decide, in UTF-16 units; there is no point in counting the rest of a long page.
 * Also as many nodes as are visited for it: one constant for both, since it takes fewer bytes.
 */
const ENOUGH_PROSE = MAX_TEXT;
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
/** UTF-16 units read of all JSON-LD scripts together, and parts they are split into. */
const MAX_JSON_LD = 131_072;
const MAX_TYPES = 999;
/** UTF-16 units of the text after the headline that is searched for a dateline. */
const MAX_DATELINE = 300;

// First letters that may be capitals are left out: case-insensitive matching
// takes three times as long.
const DATED = 'meta[property$=published_time],meta[name*=date i],[itemprop=datePublished],time';
const SIGNED =
  'meta[name=author i],meta[property$=author],[rel=author],[itemprop=author],[class*=yline],[class*=uthor]';
const OG_TYPE = 'meta[property="og:type"],meta[name="og:type"]';
/** What may hold a document; old pages have all their text in such elements. */
const FRAMES = 'iframe,object,frame';
const ARTICLE = 'article,[itemprop=articleBody],[class*=rticle-body],[class*=tory-body]';

/** `Node.TEXT_NODE`: https://dom.spec.whatwg.org/#dom-node-nodetype */
const TEXT = 3;

/** Nodes that may still be visited; each search begins with as many. */
let nodesLeft = 0;

/** Collects the signals that distinguish a news article from other pages. */
export function readSignals(document: Document): Signals {
  const html = /html/.test(document.contentType);
  const prose = findProse(document);
  return { html, signs: html && prose.prose >= MIN_PROSE ? readSigns(document, prose) : null };
}

/** The start of the prose of a page, and the documents that it and its signs are in. */
interface Prose extends Pick<Signs, 'paragraphs' | 'prose' | 'text'> {
  readonly documents: readonly Document[];
}

/**
 * Finds the prose of a page. If the page itself has none, the article may be in a frame: the
 * same-origin frame with the most text is then included.
 */
export function findProse(document: Document): Prose {
  nodesLeft = ENOUGH_PROSE;
  let most = readProse(document);
  let documents = [document];
  const frames = most.prose < MIN_PROSE ? framesOf(document) : [];
  // As many again for all frames: a page of thousands of elements may have its article in one.
  nodesLeft = ENOUGH_PROSE;
  for (const frame of frames) {
    const read = readProse(frame);
    if (read.prose <= most.prose) continue;
    most = read;
    documents = [document, frame];
  }
  return { ...most, documents };
}

/** Reads the signs of a page with this prose. */
export function readSigns({ location }: Document, { documents, ...prose }: Prose): Signs {
  const parts = documents.map((one) => (isSmall(one) ? one : one.head));
  const find = (selector: string) =>
    parts.flatMap((part) => [...part.querySelectorAll(selector).values().take(MAX_PER_SELECTOR)]);
  const has = (selector: string) => parts.some((part) => part.querySelector(selector) !== null);
  return {
    path: location.pathname.slice(0, MAX_PATH),
    types: typesIn(find).slice(0, MAX_TEXT),
    hNews: has('.hnews'),
    ogType: find(OG_TYPE)[0]?.getAttribute('content')?.slice(0, MAX_PATH) ?? '',
    dated: has(DATED),
    signed: has(SIGNED),
    article: has(ARTICLE),
    beside: `${documents.map(besideHeadline)}`,
    articles: find('article').length,
    ...prose,
  };
}

/**
 * The documents of same-origin frames, and of those in them. Limited, as access to each
 * takes over a millisecond.
 */
export function framesOf(document: Document): Document[] {
  const all = [document];
  let left = MAX_FRAMES;
  // Those found on the way are searched, too.
  for (const one of all) {
    const frames = one.querySelectorAll<HTMLIFrameElement>(FRAMES).values().take(left);
    for (const { contentDocument: inside } of frames) {
      if (left-- && inside && isOfSite(inside)) all.push(inside);
    }
  }
  return all.slice(1);
}

/**
 * Whether a document belongs to the site of this page: hosts that share their
 * `document.domain` have access to each other, but each has a rule of its own. Those that a
 * page writes itself have no host.
 */
function isOfSite({ location: { hostname } }: Document): boolean {
  return !hostname || hostname === location.hostname;
}

/**
 * A document and the open shadow trees in it, which some sites build their articles in. They are
 * searched for only where there is no prose outside them, as that means visiting all elements, and
 * may be observed, as no change in them is seen from outside.
 *
 * @param take is called with each element of a shadow tree.
 */
export function treesIn(document: Document, take?: (element: Element) => void): readonly Node[] {
  const trees: Node[] = [document];
  nodesLeft = ENOUGH_PROSE;
  const visit = (parent: ParentNode, how?: typeof take) => {
    let node = parent.firstElementChild;
    for (; node && nodesLeft-- > 0; node = node.nextElementSibling) {
      how?.(node);
      visit(node, how);
      const { shadowRoot: tree } = node;
      if (!tree) continue;
      trees.push(tree);
      visit(tree, take);
    }
  };
  visit(document);
  return trees;
}

/** Whether a document, or a frame in it, has enough text to be read for names. */
export function holdsProse(document: Document): boolean {
  return isOfSite(document) && findProse(document).prose >= MIN_PROSE;
}

/** An `HTMLCollection` is filled lazily, so that this visits no more elements than it has to. */
function isSmall(document: Document): boolean {
  return !document.getElementsByTagName('*')[MAX_ELEMENTS];
}

/**
 * The types that a page declares, as names or URLs. Not parsed, since the JSON-LD
 * of many sites is invalid.
 */
function typesIn(find: (selector: string) => readonly Element[]): string {
  let left = MAX_JSON_LD;
  const json = find('script[type*="ld+json"]').map(({ firstChild }) => {
    // Only the first text node: browsers split long text.
    const text = firstChild?.nodeValue?.slice(0, left) ?? '';
    left -= text.length;
    return text;
  });
  const named = `${json}`
    .split('"@type"', MAX_TYPES)
    .map((after) => /^\s*:\s*(?:"[^"]*|\[[^\]]*)/.exec(after)?.[0]);
  const others = find('[itemtype],[typeof]').map(
    (element) => element.getAttribute('itemtype') ?? element.getAttribute('typeof'),
  );
  return `${[...new Set([...named, ...others])]}`;
}

/**
 * The text after the headline, where date and byline are; of a page without one, its first text.
 */
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

/**
 * Calls `take` with each text in `first` and its following siblings, and with
 * whether it is in a link.
 */
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
    if (all.length >= MIN_PARAGRAPH && inLinks * MIN_PER_LINKED <= all.length) add(all);
  };
  // Iterates the live collection rather than copying it: there may be thousands.
  for (const element of document.getElementsByTagName('p')) {
    // One for the paragraph itself: it may be empty, and there may be any number of those.
    if (prose >= ENOUGH_PROSE || nodesLeft-- <= 0) break;
    count(element);
  }
  // Some articles separate paragraphs with <br> or wrap each in a <div>.
  for (const name of ['br', 'article']) {
    for (const element of document.getElementsByTagName(name)) {
      if (prose >= ENOUGH_LOOSE_PROSE || nodesLeft-- <= 0) break;
      if (name === 'br') add(textOf(element.nextSibling));
      else count(element);
    }
  }
  if (prose < MIN_PROSE) treesIn(document, (one) => one.localName === 'p' && count(one));
  return { paragraphs, prose, text: text.slice(0, MAX_TEXT) };
}
