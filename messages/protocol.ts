import * as v from 'valibot';
import { ArticleView } from '../packs/article.ts';
import { Card } from '../packs/card.ts';
import { Hit } from '../packs/hit.ts';
import { Contents, Coverage, DocumentView } from '../packs/library.ts';
import { Saved } from '../settings/saved.ts';
import { EntryId, PageSettings } from '../settings/schema.ts';
import type { MessagesOf, Protocol } from './define.ts';
import { LONGEST_QUERY } from './query.ts';
import { MentionSchema, NewsVoteSchema } from './schemas.ts';

/**
 * Everything that the parts of the extension say to each other, in three tables: for each message
 * who may send it, what it says, and what it is answered with. Both ends are typed by these tables,
 * and each message is checked against them where it arrives: a page's process that was broken into
 * speaks with the voice of our code in that page.
 *
 * A message to the background can be made twice, and is, if the browser stopped the background
 * before it answered; see `send.ts`.
 */

/** The probe and the reader of a page; and the welcome page, whose sample is read as a page is. */
const ANY = ['page', 'extension'] as const;
/** The probe and the reader of a page. */
const PAGE = ['page'] as const;
/** The extension's own pages: popup, library, settings. */
const EXTENSION = ['extension'] as const;

/** Entries of one article: there are not as many in all packs together. */
export const MOST_NAMES = 5000;

const NOTHING = v.object({});

const PopupIntent = v.variant('kind', [
  v.object({ kind: v.literal('entry'), id: v.string() }),
  v.object({ kind: v.literal('search'), query: v.string() }),
  /** Text that was selected, and names no entry. */
  v.object({ kind: v.literal('missing'), text: v.string() }),
]);
/** What the popup is to show as it opens. */
export type PopupIntent = v.InferOutput<typeof PopupIntent>;

/** A text that was selected and names no entry, and the entries that come nearest to it. */
export const Missing = v.object({
  text: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
  nearest: v.array(Hit),
});
export type Missing = v.InferOutput<typeof Missing>;

export const LibraryLink = v.variant('view', [
  v.object({ view: v.literal('entry'), id: v.string() }),
  v.object({ view: v.literal('document'), id: v.string(), statement: v.optional(v.number()) }),
]);
/** Where a card leads in the library: to an entry, or to a document, at one of its statements. */
export type LibraryLink = v.InferOutput<typeof LibraryLink>;

const PageTerm = v.object({ ...Hit.entries, mentions: v.number() });
/** A term of a page, with the number of times it is named there. */
export type PageTerm = v.InferOutput<typeof PageTerm>;

/** The terms of a page in reading order. */
export const Terms = v.object({
  /** Whether the page has been read for the first time. */
  done: v.boolean(),
  terms: v.array(PageTerm),
  /** Counts terms that are not listed, as the reader knows them or their kind is off. */
  muted: v.number(),
  /** Whether most of the page is in languages in which no entry has a name. */
  foreign: v.boolean(),
});
export type Terms = v.InferOutput<typeof Terms>;

const fromPage = {
  /** The probe: whether this page looks like news. */
  'page-vote': { from: PAGE, request: v.object({ vote: NewsVoteSchema }), response: v.null() },
  /** The reader: find mentions in these blocks of text. */
  spot: {
    from: ANY,
    request: v.object({
      blocks: v.array(v.string()),
      /** For each block its primary language subtag, where known. */
      langs: v.array(v.nullable(v.string())),
    }),
    /** Null where the site is off by now: the reader is to stop. */
    response: v.nullable(
      v.object({
        mentions: v.array(MentionSchema),
        terms: v.array(Hit),
        settings: PageSettings,
      }),
    ),
  },
  /** The reader: this many terms are marked on the page. */
  'term-count': { from: ANY, request: v.object({ terms: v.number() }), response: v.null() },
  /** The reader: put the card's code into this page, a card is about to open. */
  'card-code': { from: ANY, request: NOTHING, response: v.null() },
  /** The reader: show the card of this entry in the popup, the page lets none be shown. */
  'open-popup': { from: ANY, request: v.object({ id: v.string() }), response: v.null() },
  /** The reader: the pointer moves on the page again, a card may soon be wanted. */
  wake: { from: ANY, request: NOTHING, response: v.null() },
  /** The reader: put the style of marks into this frame; null means the one that says so. */
  'marks-style': {
    from: ANY,
    request: v.object({
      frame: v.nullable(v.number()),
      /** Where it is set: on the root, from which text inherits it, or on each element, which costs more. */
      on: v.picklist(['root', 'each']),
    }),
    response: v.null(),
  },
  /** The reader: the cards of these entries; of those there are. */
  cards: {
    from: ANY,
    request: v.object({ ids: v.array(v.string()) }),
    /** Each is parsed as a `Card` when it is opened: most of a page's cards never are. */
    response: v.array(v.looseObject({ id: v.string() })),
  },
  /** A card: show this place of the library in a tab; a stranger's page cannot lead there. */
  'open-library': { from: ANY, request: v.object({ route: LibraryLink }), response: v.null() },
  /** A card: stop marking this entry, or mark it again. */
  mute: { from: ANY, request: v.object({ id: EntryId, on: v.boolean() }), response: Saved },
  /** A card: never mark on the site of this page again. */
  'turn-off-site': { from: PAGE, request: NOTHING, response: Saved },
  /** A card: the site that this tab turned off is to have the rule it had before that. */
  'restore-site-rule': { from: PAGE, request: NOTHING, response: Saved },
} as const;
/** What is said to the background from pages. */
export type PageMessages = MessagesOf<typeof fromPage>;
export const PAGE_PROTOCOL: Protocol<PageMessages> = fromPage;

const toBackground = {
  ...fromPage,
  /** The card's page, in a frame: does the reader of this tab know a frame with this nonce? */
  'card-frame': {
    from: EXTENSION,
    request: v.object({ nonce: v.string() }),
    /** The key by which the frame knows the reader; null for a stranger. */
    response: v.nullable(v.string()),
  },
  /** A card: open the panel beside this page. Straight from a press: what the reader did comes along. */
  'open-panel': { from: EXTENSION, request: NOTHING, response: v.null() },
  /** The popup, as it starts: what was asked for by menu, shortcut or address bar? */
  'popup-intent': { from: EXTENSION, request: NOTHING, response: v.nullable(PopupIntent) },
  /** The popup: look at this tab again, and read it if it is to be read. */
  'probe-tab': {
    from: EXTENSION,
    request: v.object({ tabId: v.number() }),
    /** Null where extensions are kept out of the tab. */
    response: v.nullable(NewsVoteSchema),
  },
  /** Popup and library: entries for what was typed. */
  search: {
    from: EXTENSION,
    request: v.object({ query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)) }),
    response: v.array(Hit),
  },
  /** The popup: which entries come nearest to a text that names none? */
  nearest: {
    from: EXTENSION,
    request: v.object({ text: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)) }),
    response: v.array(Hit),
  },
  /** Popup and library: the card of one entry. */
  card: { from: EXTENSION, request: v.object({ id: v.string() }), response: v.nullable(Card) },
  /** The panel: what the entries that an article names have to do with each other. */
  article: {
    from: EXTENSION,
    request: v.object({ ids: v.pipe(v.array(v.string()), v.maxLength(MOST_NAMES)) }),
    response: ArticleView,
  },
  /** The panel: put the code that follows an article into this tab, if a reader runs there. */
  'panel-code': {
    from: EXTENSION,
    request: v.object({ tabId: v.number() }),
    /** Whether one does. */
    response: v.boolean(),
  },
  /** Popup, welcome page and library: what the background covers. */
  coverage: { from: EXTENSION, request: NOTHING, response: Coverage },
  /** The library: everything there is, in lists. */
  contents: { from: EXTENSION, request: NOTHING, response: Contents },
  /** The library: a document in full. */
  document: {
    from: EXTENSION,
    request: v.object({ id: v.string() }),
    response: v.nullable(DocumentView),
  },
} as const;
/** What is said to the background. */
export type BackgroundMessages = MessagesOf<typeof toBackground>;
export const BACKGROUND_PROTOCOL: Protocol<BackgroundMessages> = toBackground;

const toTab = {
  /** The background: does a reader run here? */
  'is-read': { from: EXTENSION, request: NOTHING, response: v.literal(true) },
  /** The popup: which terms stand on the page, in reading order? */
  terms: {
    from: EXTENSION,
    request: NOTHING,
    response: Terms,
  },
  /** The popup: scroll to the first mention of this entry and open its card. */
  show: { from: EXTENSION, request: v.object({ entry: v.string() }), response: v.boolean() },
  /** Go to the next (1) or previous (-1) marked term and open its card. */
  step: {
    from: EXTENSION,
    request: v.object({ by: v.picklist([1, -1]) }),
    response: v.boolean(),
  },
  /** Which text is selected? */
  selected: { from: EXTENSION, request: NOTHING, response: v.string() },
  /** Open the card of this entry at the selected text. */
  'show-selected': {
    from: EXTENSION,
    request: v.object({ entry: v.string() }),
    response: v.boolean(),
  },
  /** Say at the selected text that it names no entry. */
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
  /** The background, for the card's page: which key goes to the frame with this nonce? */
  'frame-key': {
    from: EXTENSION,
    request: v.object({ nonce: v.string() }),
    /** Null for a stranger. */
    response: v.nullable(v.string()),
  },
  /** Take everything away and end. */
  stop: { from: EXTENSION, request: NOTHING, response: v.null() },
} as const;
/** What popup and background say to the reader of a tab. */
export type TabMessages = MessagesOf<typeof toTab>;
export const TAB_PROTOCOL: Protocol<TabMessages> = toTab;

const toProbe = {
  /** The address may have changed without a load: see whether this is news. */
  look: { from: EXTENSION, request: NOTHING, response: v.undefined() },
} as const;
/**
 * What the background says to the probe of a tab. That takes it without these schemas, since it must
 * stay tiny, and nobody but the extension can say anything to a page's scripts.
 */
export type ProbeMessages = MessagesOf<typeof toProbe>;
export const PROBE_PROTOCOL: Protocol<ProbeMessages> = toProbe;
