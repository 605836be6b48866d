import * as v from 'valibot';
import { ArticleName, ArticleView } from '../catalog/article.ts';
import { Contents, Coverage, DocumentView } from '../catalog/library.ts';
import { Card } from '../packs/card.ts';
import { Hit } from '../packs/hit.ts';
import { EntryId, PageSettings, Settings } from '../settings/schema.ts';
import { WriteResult } from '../settings/write-result.ts';
import { PAUSES } from '../sites/pause.ts';
import { listUpTo } from '../text/limited.ts';
import { Count, Id, MAX_NAMES, Selection } from './bounds.ts';
import type { MessagesOf, Protocol } from './define.ts';
import { MAX_QUERY } from './query.ts';
import { MentionSchema, NewsVoteSchema, SignalsSchema, SpotRequest } from './schemas.ts';
import { Terms } from './terms.ts';

/**
 * All messages between the parts of the extension, in three tables: for each message its allowed
 * senders, its request and its response. Both ends are typed by these tables. The background checks
 * every message against them, since a compromised renderer can send whatever our code in that page
 * could; a page's reader checks only the sender (decision 44).
 *
 * Every message to the background must be safe to repeat: it is sent again if the browser stopped
 * the background before it responded; see `retry.ts`.
 */

/**
 * The probe and the reader of a page, the welcome page, which runs the reader on its sample, and
 * the desk, which looks names up as a reader does.
 */
const ANY = ['page', 'extension'] as const;
/** The probe and the reader of a page. */
const PAGE = ['page'] as const;
/** Besides, our code in the frames of a page that its reader reads. */
const ANY_FRAME = ['page', 'frame', 'extension'] as const;
/** The extension itself: its pages, the card's frame, the background. */
const EXTENSION = ['extension'] as const;

const NOTHING = v.object({});

const PopupIntent = v.variant('kind', [
  v.object({ kind: v.literal('entry'), id: v.string() }),
  v.object({ kind: v.literal('search'), query: v.string() }),
  /** Selected text that matches no entry. */
  v.object({ kind: v.literal('missing'), text: v.string() }),
]);
/** What the popup should show when it opens. */
export type PopupIntent = v.InferOutput<typeof PopupIntent>;

/** Selected text that matches no entry, and the entries nearest to it. */
export const Missing = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_QUERY)),
  nearest: v.array(Hit),
});
export type Missing = v.InferOutput<typeof Missing>;

export const LibraryLink = v.variant('view', [
  v.object({ view: v.literal('entry'), id: Id }),
  v.object({ view: v.literal('document'), id: Id, statement: v.optional(Count) }),
]);
/** Where a card links to in the library: an entry, or a document, optionally at a statement. */
export type LibraryLink = v.InferOutput<typeof LibraryLink>;

const fromPage = {
  /**
   * From the probe: whether a page with these signals is news, and what it was told before of this
   * URL, or null. A new answer is acted upon.
   */
  'page-signals': {
    from: PAGE,
    request: v.object({ signals: SignalsSchema, known: v.nullable(v.boolean()) }),
    response: v.boolean(),
  },
  /** From the reader and the desk: find mentions in these blocks of text. */
  spot: {
    from: ANY,
    request: SpotRequest,
    /** Null if the site is off by now; the reader must stop. */
    response: v.nullable(
      v.object({
        mentions: v.array(MentionSchema),
        terms: v.array(Hit),
        /** Indices of the blocks in languages for which no entry has names. */
        foreign: v.array(Count),
        settings: PageSettings,
      }),
    ),
  },
  /** From the reader: the number of terms marked on the page. */
  'term-count': { from: ANY, request: v.object({ terms: Count }), response: v.null() },
  /** From the reader: inject the card's code into this page, a card is about to open. */
  'card-code': { from: ANY, request: NOTHING, response: v.null() },
  /** From the reader: show this entry's card in the popup, since the page cannot show one. */
  'open-popup': { from: ANY, request: v.object({ id: Id }), response: v.null() },
  /** From the reader: the pointer is moving over the page again, so a card may be needed soon. */
  wake: { from: ANY, request: NOTHING, response: v.null() },
  /** From the reader: inject the mark styles into this frame; null means the sender's own. */
  'marks-style': {
    from: ANY_FRAME,
    request: v.object({
      /** Only Firefox numbers frames for a page; elsewhere, the frame itself asks. */
      frame: v.nullable(Count),
      /**
       * Where to set the style: on the root, to be inherited, or on each element, which costs more.
       */
      on: v.picklist(['root', 'each']),
    }),
    response: v.null(),
  },
  /** From the reader: get the cards of these entries. Unknown ids are left out. */
  cards: {
    from: ANY,
    request: v.object({ ids: listUpTo(MAX_NAMES, Id) }),
    response: v.array(Card),
  },
  /**
   * From a card: open this route of the library in a tab. Web pages cannot link to extension pages.
   */
  'open-library': { from: ANY, request: v.object({ route: LibraryLink }), response: v.null() },
  /** From a card: stop marking this entry, or mark it again. */
  mute: { from: ANY, request: v.object({ id: EntryId, on: v.boolean() }), response: WriteResult },
  /** From a card: turn off the site of this page. */
  'turn-off-site': { from: PAGE, request: NOTHING, response: WriteResult },
  /** From a card: undo that, giving the site the rule it had before. */
  'restore-site-rule': { from: PAGE, request: NOTHING, response: WriteResult },
} as const;
/** Messages to the background that pages may send. */
export type PageMessages = MessagesOf<typeof fromPage>;

const toBackground = {
  ...fromPage,
  /** From the card's frame: has the reader of this tab created a frame with this nonce? */
  'card-frame': {
    from: EXTENSION,
    request: v.object({ nonce: v.string() }),
    /** The key by which the frame recognises the reader; null if the nonce is unknown. */
    response: v.nullable(v.string()),
  },
  /**
   * From a card: open the panel beside this page. Sent straight from a click,
   * to keep the user gesture.
   */
  'open-panel': { from: EXTENSION, request: NOTHING, response: v.null() },
  /** From the popup as it starts: what was requested by menu, shortcut or address bar? */
  'popup-intent': { from: EXTENSION, request: NOTHING, response: v.nullable(PopupIntent) },
  /** From our pages: save the difference between these settings, even if the page is closed. */
  'save-settings': {
    from: EXTENSION,
    request: v.object({ from: Settings, to: Settings }),
    response: WriteResult,
  },
  /** From popup and panel: pause; the URL is that of the page, for a pause of one page. */
  pause: {
    from: EXTENSION,
    request: v.object({ kind: v.picklist(PAUSES), url: v.nullable(v.string()) }),
    response: WriteResult,
  },
  /** From popup and panel: end every pause that applies to a page with this URL. */
  resume: {
    from: EXTENSION,
    request: v.object({ url: v.nullable(v.string()) }),
    response: WriteResult,
  },
  /** From popup and panel: check this tab again, and read it if it should be read. */
  'probe-tab': {
    from: EXTENSION,
    request: v.object({ tabId: v.number() }),
    /** Null if extensions cannot run in the tab. */
    response: v.nullable(NewsVoteSchema),
  },
  /** From our pages: find all entries that match, which are no more than `contents` lists. */
  search: {
    from: EXTENSION,
    request: v.object({ query: v.pipe(v.string(), v.maxLength(MAX_QUERY)) }),
    response: v.array(Hit),
  },
  /** From popup and panel: get the entries nearest to a text that matches none. */
  nearest: {
    from: EXTENSION,
    request: v.object({ text: v.pipe(v.string(), v.maxLength(MAX_QUERY)) }),
    response: v.array(Hit),
  },
  /** From our pages: get the card of an entry. */
  card: { from: EXTENSION, request: v.object({ id: v.string() }), response: v.nullable(Card) },
  /** From the panel: get how the entries mentioned in an article relate to each other. */
  article: {
    from: EXTENSION,
    request: v.object({ names: listUpTo(MAX_NAMES, ArticleName) }),
    response: ArticleView,
  },
  /**
   * From the panel: inject the code that follows an article into this tab, if a reader runs there.
   */
  'panel-code': {
    from: EXTENSION,
    request: v.object({ tabId: v.number() }),
    /** Whether a reader runs there. */
    response: v.boolean(),
  },
  /** From our pages: get what the content covers. */
  coverage: { from: EXTENSION, request: NOTHING, response: Coverage },
  /** From the library: list all content. */
  contents: { from: EXTENSION, request: NOTHING, response: Contents },
  /** From the library: get a document in full. */
  document: {
    from: EXTENSION,
    request: v.object({ id: v.string() }),
    response: v.nullable(DocumentView),
  },
} as const;
/** All messages to the background. */
export type BackgroundMessages = MessagesOf<typeof toBackground>;
export const BACKGROUND_PROTOCOL: Protocol<BackgroundMessages> = toBackground;

const toTab = {
  /** From the background: does a reader run here? */
  'is-read': { from: EXTENSION, request: NOTHING, response: v.literal(true) },
  /** From popup and panel: which terms are on the page, in reading order? */
  terms: {
    from: EXTENSION,
    request: NOTHING,
    response: Terms,
  },
  /** From the popup: scroll to the first mention of this entry and open its card. */
  show: { from: EXTENSION, request: v.object({ entry: v.string() }), response: v.boolean() },
  /** Go to the next (1) or previous (-1) marked mention and open its card. */
  step: {
    from: EXTENSION,
    request: v.object({ by: v.picklist([1, -1]) }),
    response: v.boolean(),
  },
  /** Get the selected text. */
  selected: { from: EXTENSION, request: NOTHING, response: Selection },
  /** Open the card of this entry at the selected text. */
  'show-selected': {
    from: EXTENSION,
    request: v.object({ entry: v.string() }),
    response: v.boolean(),
  },
  /** Say at the selected text that it matches no entry. */
  'show-missing': {
    from: EXTENSION,
    request: Missing,
    response: v.boolean(),
  },
  /** Follow these settings from now on. */
  'settings-changed': {
    from: EXTENSION,
    request: v.object({ settings: PageSettings }),
    response: v.null(),
  },
  /** Packs were added, removed, turned on or off, so there are other names to look for. */
  'packs-changed': { from: EXTENSION, request: NOTHING, response: v.null() },
  /** From the background, for the card's frame: which key belongs to the frame with this nonce? */
  'frame-key': {
    from: EXTENSION,
    request: v.object({ nonce: v.string() }),
    /** Null if the nonce is unknown. */
    response: v.nullable(Id),
  },
  /** Remove everything from the page and stop. */
  stop: { from: EXTENSION, request: NOTHING, response: v.null() },
} as const;
/** Messages to the reader of a tab. */
export type TabMessages = MessagesOf<typeof toTab>;
export const TAB_PROTOCOL: Protocol<TabMessages> = toTab;

const toProbe = {
  /** The URL may have changed without a load: check again whether this is news. */
  vote: { from: EXTENSION, request: NOTHING, response: v.undefined() },
  /** Reads nothing more until the next vote: the site is off by now, or paused. */
  rest: { from: EXTENSION, request: NOTHING, response: v.undefined() },
} as const;
/**
 * Messages to the probe of a tab. To stay tiny, the probe does not validate them: only the
 * extension can send messages to its content scripts.
 */
export type ProbeMessages = MessagesOf<typeof toProbe>;
export const PROBE_PROTOCOL: Protocol<ProbeMessages> = toProbe;
