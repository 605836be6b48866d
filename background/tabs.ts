import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { unlessRefused } from '../messages/refusals.ts';
import { NewsVoteSchema } from '../messages/schemas.ts';
import { sendToTab } from '../messages/send-to-tab.ts';
import type { NewsVote } from '../sites/news-vote.ts';
import { AT_ROOT, ON_EACH_ELEMENT } from './marks-style.ts';

/**
 * A page: the document that is meant, so that nothing gets into one that took its place in the tab,
 * which may be of a site that is off. Firefox before 153 does not tell documents apart: there it is
 * whatever is in the tab.
 */
export interface Page {
  readonly tabId: number;
  readonly documentId: string | undefined;
}

/**
 * The style of marks. From the user's side no sheet of the page can change it, but Chromium 156 paints no
 * background of a highlight from there: so it is the last resort. In Firefox neither what it costs
 * nor whether text inherits it was measured.
 */
const EACH = { css: ON_EACH_ELEMENT, origin: 'USER' } as const;
const STYLES = {
  root: import.meta.env.FIREFOX ? EACH : ({ css: AT_ROOT, origin: 'AUTHOR' } as const),
  each: EACH,
};

/** Puts the reader into a page. One that went away meanwhile is no error. */
export async function injectReader(page: Page): Promise<void> {
  await inject(page, '/reader.js');
}

/** Puts the card's code into a page, for the reader that runs there. */
export async function injectCard(page: Page): Promise<void> {
  await inject(page, '/card-host.js');
}

/** Puts the code that follows an article for the panel into a page. */
export async function injectPanelHost(page: Page): Promise<void> {
  await inject(page, '/panel-host.js');
}

/**
 * Puts the style of marks into the document that asks for it, or into a frame by number: only where something is
 * marked, as a page can see it by the style that it computes.
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
  await unlessRefused(() => browser.scripting.insertCSS({ target, ...STYLES[on] }));
}

/** Ends the reader of a page, or whatever reader is in the tab, and takes the marks' look away. */
export async function stop(page: Page): Promise<void> {
  const { tabId, documentId } = page;
  await sendToTab(tabId, { type: 'stop' }, documentId);
  const target = documentId === undefined ? { tabId, allFrames: true } : targetOf(page);
  for (const style of new Set(Object.values(STYLES))) {
    await unlessRefused(() => browser.scripting.removeCSS({ target, ...style }));
  }
}

/**
 * The document that is in a tab now, with its address. Asked before the probe is put in: what was there when it was
 * looked up may have given way to a site that is off.
 *
 * @returns null where extensions are kept out.
 */
export async function documentIn(tabId: number): Promise<{ url: string; page: Page } | null> {
  const [outcome] =
    (await unlessRefused(() =>
      browser.scripting.executeScript({ target: { tabId }, func: () => location.href }),
    )) ?? [];
  const url = v.safeParse(v.string(), outcome?.result);
  return url.success ? { url: url.output, page: { tabId, documentId: outcome?.documentId } } : null;
}

/** Lets the probe look at a page. @returns null where extensions are kept out. */
export async function probe(page: Page): Promise<{ vote: NewsVote; page: Page } | null> {
  const [outcome] = (await inject(page, '/probe.js')) ?? [];
  const vote = v.safeParse(NewsVoteSchema, outcome?.result);
  if (!vote.success) return null;
  const documentId = outcome?.documentId ?? page.documentId;
  return { vote: vote.output, page: { tabId: page.tabId, documentId } };
}

/**
 * What of ours runs in a page. Null where nothing does: the probe is in every page that may be read, so
 * the one that was meant has gone.
 */
export async function findCode({ tabId, documentId }: Page): Promise<'reader' | 'probe' | null> {
  const read = await sendToTab(tabId, { type: 'is-read' }, documentId);
  return read === undefined ? 'probe' : read && 'reader';
}

function inject(page: Page, file: '/probe.js' | '/reader.js' | '/card-host.js' | '/panel-host.js') {
  const target = targetOf(page);
  return unlessRefused(() => browser.scripting.executeScript({ target, files: [file] }));
}

function targetOf({ tabId, documentId }: Page) {
  return documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
}
