import type { Page, Worker } from '@playwright/test';
import * as v from 'valibot';
import { TAB_PROTOCOL } from '../messages/protocol.ts';
import { SignalsSchema } from '../messages/schemas.ts';
import type { PageTerm } from '../messages/terms.ts';
import { confirmedVote } from '../sites/confirm-vote.ts';
import type { NewsVote } from '../sites/news-vote.ts';
import { hostOf } from '../sites/rules.ts';

/**
 * Timeout for a page to be voted on and read, in seconds; large pages on a slow machine take a few.
 */
const TIMEOUT = 15;

/**
 * Waits until the tab at `url` has been read.
 *
 * @returns its terms in reading order; null after a timeout.
 */
export async function awaitTerms(worker: Worker, url: string): Promise<PageTerm[] | null> {
  for (let tries = 0; tries < TIMEOUT * 20; tries++) {
    const list = v.safeParse(
      TAB_PROTOCOL.terms.response,
      await tell(worker, url, { type: 'terms' }),
    );
    if (list.success && list.output.progress === 'complete') return list.output.terms;
    await new Promise((done) => setTimeout(done, 50));
  }
  return null;
}

/** The vote on the tab at `url`; null if it cannot run there. */
export async function voteOn(worker: Worker, url: string): Promise<NewsVote | null> {
  const result = await worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    if (tab?.id === undefined) return null;
    const target = { tabId: tab.id };
    const outcomes = await chrome.scripting.executeScript({ target, files: ['/probe.js'] });
    return outcomes[0]?.result;
  }, withoutHash(url));
  const signals = v.parse(v.nullish(SignalsSchema, null), result);
  return signals && confirmedVote(signals, url);
}

/** Scrolls to a term and opens its card, as clicking it in the popup does. */
export async function showCard(worker: Worker, page: Page, entry: string): Promise<void> {
  await tell(worker, page.url(), { type: 'show', entry });
  await page.locator('backgrounder-card:popover-open').waitFor();
}

/** Turns the site of `url` on, as the popup's switch does. */
export async function turnOn(worker: Worker, url: string): Promise<void> {
  const host = hostOf(url) ?? '';
  await worker.evaluate((key) => chrome.storage.sync.set({ [key]: 'on' }), `site:${host}`);
}

/** Sends a message to the reader of the tab at `url`; undefined if there is no response. */
export async function tell(worker: Worker, url: string, message: object): Promise<unknown> {
  const envelope: unknown = await worker.evaluate(
    async ([address, sent]) => {
      const [tab] = await chrome.tabs.query({ url: address });
      if (tab?.id === undefined) return undefined;
      return chrome.tabs.sendMessage(tab.id, sent).catch(() => undefined);
    },
    [withoutHash(url), message] as const,
  );
  return v.parse(v.optional(v.object({ ok: v.literal(true), value: v.unknown() })), envelope)
    ?.value;
}

/** Match patterns have no fragments. */
function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}
