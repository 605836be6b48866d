import type { Page, Worker } from '@playwright/test';
import * as v from 'valibot';
import { type PageTerm, REPORTS } from '../messages/requests.ts';

/** Seconds for a page to be voted on and read; big pages on a slow machine take a few. */
const PATIENCE = 15;

/**
 * The terms of the tab at `url`, in reading order, once it has been read.
 *
 * @returns null where no reader runs there by then.
 */
export async function awaitTerms(worker: Worker, url: string): Promise<PageTerm[] | null> {
  for (let tries = 0; tries < PATIENCE * 5; tries++) {
    const report = v.safeParse(REPORTS.terms, await tell(worker, url, { type: 'terms' }));
    if (report.success && report.output.done) return report.output.terms;
    await new Promise((done) => setTimeout(done, 200));
  }
  return null;
}

/** Scrolls to a term and opens its card, as choosing it in the popup does. */
export async function showCard(worker: Worker, page: Page, entry: string): Promise<void> {
  await tell(worker, page.url(), { type: 'show', entry });
  await page.locator('backgrounder-card:popover-open').waitFor();
}

/** Turns the site of `url` on, as the popup's switch does. */
export async function turnOn(worker: Worker, url: string): Promise<void> {
  const host = new URL(url).hostname;
  await worker.evaluate((key) => chrome.storage.sync.set({ [key]: 'on' }), `site:${host}`);
}

/** Sends an order to the tab at `url`; undefined where nobody answers. */
export async function tell(worker: Worker, url: string, order: object): Promise<unknown> {
  return worker.evaluate(
    async ([address, message]) => {
      const [tab] = await chrome.tabs.query({ url: address });
      if (tab?.id === undefined) return undefined;
      return chrome.tabs.sendMessage(tab.id, message).catch(() => undefined);
    },
    [url.replace(/#.*$/, ''), order] as const,
  );
}
