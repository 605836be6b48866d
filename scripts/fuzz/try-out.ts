import type { Page, Worker } from '@playwright/test';
import type { PageTerm } from '../../messages/terms.ts';
import { awaitTerms, tell } from '../tab.ts';
import { type Look, look } from './look.ts';
import type { Case } from './pages.ts';
import { perform } from './perform.ts';

/** Two tabs with the same page: one with the extension, one on a site where it is off. */
export interface Tabs {
  readonly on: Page;
  readonly off: Page;
  /** The extension's background, which may be stopped and restarted meanwhile. */
  worker(): Promise<Worker>;
  /** Serves a page. @returns its URL on each of the two sites. */
  serve(html: string): { on: string; off: string };
  readonly complaints: Complaints;
}

/**
 * Returns errors and warnings in the console of a page, or of the background
 * (null), since the last call.
 */
export type Complaints = (page: Page | null) => string[];

/** Delay between two snapshots, in ms. */
const DELAY = 60;

/**
 * Runs a case in both tabs and checks the invariants.
 *
 * @param patience number of identical snapshots in a row that count as settled; must span more than
 *   the time the reader batches changes.
 * @throws if an invariant is violated.
 */
export async function tryOut({ html, steps }: Case, tabs: Tabs, patience: number): Promise<void> {
  const { on, off, worker, complaints } = tabs;
  for (const page of [on, off]) complaints(page);
  // Lone surrogates cannot be encoded as UTF-8; only the steps insert them.
  const addresses = tabs.serve(html.toWellFormed());
  await on.goto(addresses.on);
  if (!(await awaitTerms(await worker(), on.url()))) throw new Error('the page was not read');
  await on.evaluate(perform, { steps, resting: true });
  const settled = await settle(on, patience);
  const listed = list(await awaitTerms(await worker(), on.url()));
  await readFromScratch(await worker(), on.url());
  const scratch = await on.evaluate(look);
  expectSame('marks', settled.marks.join(' | '), 'from scratch', scratch.marks.join(' | '));
  const relisted = list(await awaitTerms(await worker(), on.url()));
  expectSame('terms', listed, 'from scratch', relisted);

  await off.goto(addresses.off);
  await off.evaluate(perform, { steps, resting: false });
  const plain = await off.evaluate(look);
  expectSame('HTML', scratch.html, 'without', plain.html);
  expectSame('marks where it is off', plain.marks.join(' | '), 'not', '');

  await tell(await worker(), on.url(), { type: 'stop' });
  const stopped = await on.evaluate(look);
  expectSame('marks after the end', stopped.marks.join(' | '), 'not', '');

  // Ignores messages about the page itself.
  const theirs = new Set(complaints(off));
  const ours = [...complaints(on), ...complaints(null)].filter((text) => !theirs.has(text));
  expectSame('complaints', ours.join(' | '), 'not', '');
}

/** Formats terms in reading order, which marks do not show. */
function list(terms: readonly PageTerm[] | null): string {
  return terms?.map(({ id, mentions }) => `${id} ${mentions}`).join(', ') ?? 'none';
}

function expectSame(what: string, is: string, instead: string, other: string): void {
  if (is !== other) throw new Error(`${what}: ${is}\n  ${instead}: ${other}`);
}

/** Waits until marks have been stable for longer than the reader batches changes. */
async function settle(page: Page, patience: number): Promise<Look> {
  let last = '';
  for (let same = 0; ; same++) {
    const seen = await page.evaluate(look);
    const now = seen.marks.join('\n');
    if (now !== last) same = 0;
    last = now;
    if (same === patience) return seen;
    await new Promise((done) => setTimeout(done, DELAY));
  }
}

/** Replaces the reader with a new one, which reads the page from scratch. */
async function readFromScratch(worker: Worker, url: string): Promise<void> {
  await worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    const target = { tabId: tab?.id ?? 0 };
    await chrome.scripting.executeScript({ target, files: ['/reader.js'] });
  }, url);
  await awaitTerms(worker, url);
}
