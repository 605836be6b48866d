import type { BackgroundMessages, TabMessages } from '../../../messages/protocol.ts';
import { forPage } from '../../../settings/page-settings.ts';
import { DEFAULTS } from '../../../settings/schema.ts';
import type { Signals } from '../../../sites/signals.ts';

type Requests<M> = {
  readonly [T in keyof M]: M[T] extends { request: infer R } ? R : never;
};

export const SIGNALS: Signals = {
  html: true,
  signs: {
    path: '/2026/a-long-head-line',
    types: 'NewsArticle',
    hNews: false,
    ogType: 'article',
    dated: true,
    signed: true,
    article: true,
    beside: 'By A. Writer',
    text: 'A title\nThe council met.',
    articles: 1,
    paragraphs: 3,
    prose: 1000,
  },
};

/** An example request for each message to the background. */
export const TO_BACKGROUND: Requests<BackgroundMessages> = {
  'page-signals': { signals: SIGNALS, known: false },
  spot: {
    blocks: ['The Taliban spoke.'],
    langs: ['en'],
    lists: [false],
    written: '2026-11-30',
  },
  'term-count': { terms: 3 },
  'card-code': {},
  'open-popup': { id: 'taliban' },
  wake: {},
  'marks-style': { frame: null, on: 'root' },
  cards: { ids: ['taliban'] },
  'open-library': { route: { view: 'entry', id: 'taliban' } },
  mute: { id: 'taliban', on: true },
  'turn-off-site': {},
  'restore-site-rule': {},
  'card-frame': { nonce: 'a1b2' },
  'open-panel': {},
  'popup-intent': {},
  'save-settings': { from: DEFAULTS, to: { ...DEFAULTS, mode: 'every' } },
  pause: { kind: 'page', url: 'https://news.example/' },
  resume: { url: 'https://news.example/' },
  'probe-tab': { tabId: 7 },
  search: { query: 'taliban' },
  nearest: { text: 'Talabani' },
  card: { id: 'taliban' },
  article: { names: [{ id: 'taliban', mentions: 2 }] },
  'panel-code': { tabId: 7 },
  coverage: {},
  contents: {},
  document: { id: 'report' },
};

/** An example request for each message to a tab. */
export const TO_TAB: Requests<TabMessages> = {
  'is-read': {},
  terms: {},
  show: { entry: 'taliban' },
  step: { by: 1 },
  selected: {},
  'show-selected': { entry: 'taliban' },
  'show-missing': { text: 'Talabani', nearest: [] },
  'settings-changed': { settings: forPage(DEFAULTS) },
  'packs-changed': {},
  'frame-key': { nonce: 'a1b2' },
  stop: {},
};
