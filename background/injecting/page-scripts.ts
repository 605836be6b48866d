import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FIRST_ISSUE } from '../../messages/bounds.ts';
import { SignalsSchema } from '../../messages/schemas.ts';
import { sendToProbe, sendToTab } from '../../messages/send-to-tab.ts';
import { ignoringUnreachable } from '../../messages/unreachable.ts';
import { confirmedVote } from '../../sites/confirm-vote.ts';
import type { NewsVote } from '../../sites/news-vote.ts';
import { AT_ROOT, ON_EACH_ELEMENT } from './marks-style.ts';

/**
 * The document in a tab. Targeting by `documentId` keeps scripts out of a document that has
 * replaced it, possibly from a site that is off. Firefox before 153 has no document ids; there, the
 * target is whatever document the tab shows.
 */
export interface Page {
  readonly tabId: number;
  readonly documentId: string | undefined;
}

/**
 * Styles of the marks. No page style sheet can override the `USER` origin, but Chromium 156 does
 * not paint highlight backgrounds from it, so there it is the fallback. In Firefox, neither the
 * cost nor the inheritance of a style set on the root has been measured.
 */
const EACH = { css: ON_EACH_ELEMENT, origin: 'USER' } as const;
const STYLES = {
  root: import.meta.env.FIREFOX ? EACH : ({ css: AT_ROOT, origin: 'AUTHOR' } as const),
  each: EACH,
};

/**
 * In Firefox, an open card is shown by this alone: when the extension is disabled, removed or
 * updated, the browser ends our code in pages without a word, but takes its style sheets away; see
 * `tie` in `reader/card/host.ts`.
 */
const TIED = {
  css: '@media screen { backgrounder-card[data-tied]:popover-open { display: block !important } }',
  origin: 'USER',
} as const;

/** Injects the reader into a page. A page that has gone away is not an error. */
export async function injectReader(page: Page): Promise<void> {
  await inject(page, '/reader.js');
}

/** Injects the card's code for the reader that runs in a page. */
export async function injectCard(page: Page): Promise<void> {
  if (import.meta.env.FIREFOX) {
    const target = targetOf(page);
    await ignoringUnreachable(() => browser.scripting.insertCSS({ target, ...TIED }));
  }
  await inject(page, '/card-host.js');
}

/** Injects the code that lets the panel follow an article. */
export async function injectPanelHost(page: Page): Promise<void> {
  await inject(page, '/panel-host.js');
}

/**
 * Injects the mark styles into the requesting document, or into a frame by number. Only where
 * something is marked: a page can detect them with `getComputedStyle`.
 */
export async function injectMarkStyles(
  page: Page & { readonly frameId: number },
  frame: number | null,
  on: keyof typeof STYLES,
): Promise<void> {
  const { tabId, frameId, documentId } = page;
  const target =
    frame === null && documentId !== undefined
      ? targetOf(page)
      : { tabId, frameIds: [frame ?? frameId] };
  await ignoringUnreachable(() => browser.scripting.insertCSS({ target, ...STYLES[on] }));
}

/** Stops the reader of a page (without a `documentId`, of the tab) and removes the mark styles. */
export async function stop(page: Page): Promise<void> {
  const { tabId, documentId } = page;
  await sendToTab(tabId, { type: 'stop' }, documentId);
  const target = documentId === undefined ? { tabId, allFrames: true } : targetOf(page);
  for (const style of new Set(Object.values(STYLES))) {
    await ignoringUnreachable(() => browser.scripting.removeCSS({ target, ...style }));
  }
}

/**
 * Ends all reading of a page (without a `documentId`, of the tab) whose site is off, or that is
 * paused. The code of the probe stays until the page is left, and waits to be injected again.
 */
export async function turnOffPage(page: Page): Promise<void> {
  await stop(page);
  await sendToProbe(page.tabId, { type: 'rest' }, page.documentId);
}

/**
 * Finds the current document of a tab and its URL. Called before the probe is injected, since the
 * tab may have navigated to a site that is off after its rules were looked up.
 *
 * @returns null where extensions cannot run.
 */
export async function documentIn(tabId: number): Promise<{ url: string; page: Page } | null> {
  const [outcome] =
    (await ignoringUnreachable(() =>
      browser.scripting.executeScript({ target: { tabId }, func: () => location.href }),
    )) ?? [];
  const url = v.safeParse(v.string(), outcome?.result);
  return url.success ? { url: url.output, page: { tabId, documentId: outcome?.documentId } } : null;
}

/** Injects the probe into a page. @returns the vote on it; null where extensions cannot run. */
export async function probe(
  page: Page,
  url: string,
): Promise<{ vote: NewsVote; page: Page } | null> {
  const [outcome] = (await inject(page, '/probe.js')) ?? [];
  const signals = v.safeParse(SignalsSchema, outcome?.result, FIRST_ISSUE);
  if (!signals.success) return null;
  const documentId = outcome?.documentId ?? page.documentId;
  return { vote: confirmedVote(signals.output, url), page: { tabId: page.tabId, documentId } };
}

/**
 * Finds out which of our scripts runs in a page. Every page that may be read has the probe, so null
 * means that the target document is gone.
 */
export async function findCode({ tabId, documentId }: Page): Promise<'reader' | 'probe' | null> {
  const read = await sendToTab(tabId, { type: 'is-read' }, documentId);
  return read === undefined ? 'probe' : read && 'reader';
}

function inject(page: Page, file: '/probe.js' | '/reader.js' | '/card-host.js' | '/panel-host.js') {
  const target = targetOf(page);
  return ignoringUnreachable(() => browser.scripting.executeScript({ target, files: [file] }));
}

function targetOf({ tabId, documentId }: Page) {
  return documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
}
