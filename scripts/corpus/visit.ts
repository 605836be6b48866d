import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { NewsVote } from '../../sites/news-vote.ts';
import { awaitTerms, voteOn } from '../tab.ts';
import type { SavedPage } from './folder.ts';
import { recordTasks, type Tasks } from './tasks.ts';

export interface Visit {
  readonly vote: NewsVote | null;
  /** Names of the terms on the page, in reading order; null if it was not read. */
  readonly terms: readonly string[] | null;
  readonly tasks: Tasks;
  /** Errors logged by the extension. */
  readonly errors: readonly string[];
  /** Hash of the document's HTML, including its shadow roots. */
  readonly hash: string;
}

/**
 * Only what the file contains: no scripts, frames or network. Inline styles are kept,
 * as they affect the layout.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Opens a saved page in a browser with the extension and collects the results. */
export async function visit(
  context: BrowserContext,
  worker: Worker,
  saved: SavedPage,
): Promise<Visit> {
  return open(context, saved, async (page, go) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      const from = message.location().url;
      if (from.startsWith('chrome-extension:')) errors.push(message.text());
    });
    page.on('pageerror', (error) => {
      if (error.stack?.includes('chrome-extension:')) errors.push(error.message);
    });
    const session = await context.newCDPSession(page);
    const stop = await recordTasks(session);
    await go();
    const vote = await voteOn(worker, page.url());
    const terms = vote?.news ? await awaitTerms(worker, page.url()) : null;
    if (vote?.news && !terms) errors.push('The page was not read in time.');
    const tasks = await stop();
    const names = terms?.map(({ name }) => name) ?? null;
    return { vote, terms: names, tasks, errors, hash: await hashOf(page) };
  });
}

/** The hash of a saved page in a browser without the extension. */
export async function hashWithout(context: BrowserContext, saved: SavedPage): Promise<string> {
  return open(context, saved, async (page, go) => {
    await go();
    return hashOf(page);
  });
}

async function open<T>(
  context: BrowserContext,
  { path, url }: SavedPage,
  use: (page: Page, go: () => Promise<unknown>) => Promise<T>,
): Promise<T> {
  const body = await readFile(path);
  const page = await context.newPage();
  await page.route('**/*', (route, request) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? route.fulfill({
          body,
          contentType: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html',
          headers: { 'content-security-policy': POLICY },
        })
      : route.abort(),
  );
  try {
    return await use(page, () => page.goto(url, { waitUntil: 'load' }));
  } finally {
    await page.close();
  }
}

async function hashOf(page: Page): Promise<string> {
  const html = await page.evaluate(() => {
    const parts: string[] = [];
    const add = (root: ParentNode & Node) => {
      parts.push(root instanceof Document ? root.documentElement.outerHTML : '');
      for (const element of root.querySelectorAll('*')) {
        if (!element.shadowRoot) continue;
        parts.push(element.shadowRoot.innerHTML);
        add(element.shadowRoot);
      }
    };
    add(document);
    parts.push(String(document.styleSheets.length), String(document.adoptedStyleSheets.length));
    return parts.join('\n');
  });
  return createHash('sha256').update(html).digest('hex');
}
