import type { BackgroundMessages, TabMessages } from '../../../messages/protocol.ts';
import { forPage } from '../../../settings/page-settings.ts';
import { DEFAULTS } from '../../../settings/schema.ts';

type Requests<M> = {
  readonly [T in keyof M]: M[T] extends { request: infer R } ? R : never;
};

/** An example request for each message to the background. */
export const TO_BACKGROUND: Requests<BackgroundMessages> = {
  'page-vote': { vote: { news: true, reason: 'news' } },
  spot: { blocks: ['The Taliban spoke.'], langs: ['en'], lists: [false] },
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
