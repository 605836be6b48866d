import type { Card } from '../../../packs/card.ts';
import type { Hit } from '../../../packs/hit.ts';
import { forPage } from '../../../settings/page-settings.ts';
import { DEFAULTS, type PageSettings } from '../../../settings/schema.ts';

/** Settings as the background sends them: read later than those of the call before. */
export const pageSettings = (change: Partial<PageSettings> = {}): PageSettings => ({
  ...forPage({ ...DEFAULTS }),
  ...change,
});

/** An entry as the background names it. */
export const term = (id: string, change: Partial<Hit> = {}): Hit => ({
  id,
  name: id.toUpperCase(),
  kind: 'place',
  gloss: 'A place.',
  familiar: false,
  ...change,
});

/** The card of an entry. */
export const card = (id: string): Card => ({
  id,
  name: id.toUpperCase(),
  kind: 'place',
  lang: 'en',
  asOf: '2026-03-01',
  gloss: { text: 'A place.', cites: [], links: [] },
  facts: [],
  summary: [],
  latest: null,
  earlier: [],
  differ: [],
  related: [],
  sources: [],
});
