import { browser } from 'wxt/browser';
import { t } from '../../i18n/i18n.ts';
import type { PopupIntent } from '../../messages/protocol.ts';
import { asQuery } from '../../messages/query.ts';
import type { Hit } from '../../packs/hit.ts';
import type { Content } from '../content/content.ts';
import { reporting } from '../reporting.ts';
import { openPopup } from './popup.ts';

/** Number of suggestions; browsers show about this many. */
const MAX_SUGGESTIONS = 6;

/** Answers searches in the address bar after the keyword `bg`. */
export function registerOmnibox(content: () => Content): void {
  // Firefox for Android has no omnibox API.
  if (!browser.omnibox) return;
  browser.omnibox.setDefaultSuggestion({ description: escapeDescription(t('omnibox.hint')) });
  browser.omnibox.onInputChanged.addListener(
    reporting(async (text, suggest) => {
      const query = asQuery(text);
      const catalog = await content().catalog();
      const hits = query ? (await catalog.search(query)).slice(0, MAX_SUGGESTIONS) : [];
      suggest(
        hits.map(({ name, gloss }) => ({
          content: name,
          description: escapeDescription(`${name} – ${gloss}`),
        })),
      );
    }),
  );
  browser.omnibox.onInputEntered.addListener(
    reporting(async (text) => {
      const query = asQuery(text);
      const catalog = await content().catalog();
      await openPopup(intentOf(query, await catalog.search(query)), undefined);
    }),
  );
}

/**
 * What to show for the entered text: the entry with that name, or else search results. An imported
 * pack may have an entry named like a bundled one: browsers show only one of two suggestions with
 * the same name, and do not say which was chosen.
 */
export function intentOf(query: string, hits: readonly Hit[]): PopupIntent {
  const [hit, twin] = hits.filter(({ name }) => name === query);
  return hit && !twin ? { kind: 'entry', id: hit.id } : { kind: 'search', query };
}

/** Characters not allowed in XML: https://www.w3.org/TR/xml/#charsets */
const INVALID_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Escapes a description. Chromium parses descriptions as XML and shows no suggestion at all if one
 * is malformed; Firefox takes plain text.
 */
function escapeDescription(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text
    .replace(INVALID_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
