import { browser } from 'wxt/browser';
import { t } from '../i18n/i18n.ts';
import { asQuery } from '../messages/query.ts';
import type { Content } from './content.ts';
import { openPopup } from './popup.ts';

/** Browsers show about as many. */
const MOST = 6;

/** Answers in the address bar after the keyword `bg`. */
export function answerOmnibox(content: () => Content): void {
  // Firefox for Android has none.
  if (!browser.omnibox) return;
  browser.omnibox.setDefaultSuggestion({ description: written(t('omnibox.hint')) });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const query = asQuery(text);
    const catalog = await content().catalog();
    const hits = query ? (await catalog.search(query)).slice(0, MOST) : [];
    suggest(
      hits.map(({ name, gloss }) => ({
        content: name,
        description: written(`${name} – ${gloss}`),
      })),
    );
  });
  browser.omnibox.onInputEntered.addListener(async (text) => {
    const query = asQuery(text);
    const catalog = await content().catalog();
    const hit = (await catalog.search(query)).find(({ name }) => name === query);
    void openPopup(hit ? { kind: 'entry', id: hit.id } : { kind: 'search', query }, undefined);
  });
}

/** What XML has no place for: https://www.w3.org/TR/xml/#charsets */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Chromium takes descriptions for XML, and shows none at all where one is not; Firefox for text. */
function written(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text
    .replace(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
