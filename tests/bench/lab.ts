import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import * as v from 'valibot';
import { inTemporaryFolder, startChromium } from '../../scripts/chromium.ts';
import { tell } from '../../scripts/tab.ts';

/** A browser with the extension, to measure in. */
export interface Lab {
  readonly context: BrowserContext;
  readonly extensionId: string;
  worker(): Promise<Worker>;
  /** Opens a page on a site of its own, and so in its own process, with its scripts blocked. */
  visit<T>(html: string, use: (visit: Visit) => Promise<T>): Promise<T>;
}

export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** Calls a function that `in-page.ts` defines in the isolated world. */
  call(name: string, ...args: unknown[]): Promise<unknown>;
  /** Calls one. @returns the time that the page's main thread took, in ms. */
  time(name: string, ...args: unknown[]): Promise<number>;
  /** Turns the site on, and waits until the page has been read and marked. */
  turnOn(): Promise<void>;
  turnOff(): Promise<void>;
  /** Runs `act`, and waits until the reader sends this message to the background. */
  untilTold(type: 'spot' | 'term-count' | 'cards', act: () => Promise<unknown>): Promise<void>;
}

/** Only what the page itself contains: no scripts, frames or network. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Runs `use` in a browser with an extension and, in each page, a script in the isolated world; then closes it. */
export async function openLab<T>(
  extension: string,
  inPage: string,
  use: (lab: Lab) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (profile) => {
    const { context, worker, extensionId } = await startChromium(profile, {
      headless: true,
      extension,
    });
    try {
      // Nothing runs until a site is turned on, so that measurements start from rest.
      await (await worker()).evaluate(() => chrome.storage.sync.set({ mode: 'chosen' }));
      let sites = 0;
      const visit: Lab['visit'] = async (html, enter) => {
        const url = `http://site${++sites}.example/news/2026/story.html`;
        const page = await context.newPage();
        await page.route(/^https?:/, (route, request) =>
          request.isNavigationRequest() && request.url() === url
            ? route.fulfill({
                body: html,
                contentType: 'text/html; charset=utf-8',
                headers: { 'content-security-policy': POLICY },
              })
            : route.abort(),
        );
        try {
          await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
          return await enter(await arrive(page, url, inPage, worker));
        } finally {
          await page.close();
        }
      };
      return await use({ context, worker, extensionId, visit });
    } finally {
      await context.close();
    }
  });
}

async function arrive(
  page: Page,
  url: string,
  inPage: string,
  worker: Lab['worker'],
): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    const value: unknown = result.value;
    return value;
  };
  await evaluate(inPage);
  await session.send('Runtime.evaluate', {
    expression: 'new Promise((done) => requestIdleCallback(done))',
    awaitPromise: true,
  });

  const key = `site:${new URL(url).host}`;
  const untilTold: Visit['untilTold'] = async (type, act) => {
    const here = await worker();
    await here.evaluate(
      ([address, wanted]) => {
        const told = new Promise<void>((done) => {
          chrome.runtime.onMessage.addListener(function listen(message, sender) {
            if (message.type !== wanted || sender.url !== address) return;
            chrome.runtime.onMessage.removeListener(listen);
            done();
          });
        });
        Reflect.set(globalThis, 'benchTold', told);
      },
      [url, type] as const,
    );
    await act();
    await here.evaluate(() => Reflect.get(globalThis, 'benchTold'));
  };
  const call: Visit['call'] = (name, ...args) =>
    evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
  await session.send('Performance.enable');
  /** Thread time, so that other programs on the machine do not count. */
  const threadTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
  return {
    page,
    session,
    call,
    time: async (name, ...args) => {
      const start = await threadTime();
      await call(name, ...args);
      return (await threadTime()) - start;
    },
    untilTold,
    // The reader reports how much it has marked once it has read a page for the first time.
    turnOn: () =>
      untilTold('term-count', async () =>
        (await worker()).evaluate((name) => chrome.storage.sync.set({ [name]: 'on' }), key),
      ),
    turnOff: async () => {
      await (await worker()).evaluate((name) => chrome.storage.sync.remove(name), key);
      await page.waitForFunction(() => !CSS.highlights.has('backgrounder-term'));
    },
  };
}

const Terms = v.object({ terms: v.array(v.object({ mentions: v.number() })) });

/** How many terms and mentions the reader has found on a page. */
export async function foundBy(worker: Worker, page: Page) {
  const { terms } = v.parse(Terms, await tell(worker, page.url(), { type: 'terms' }));
  return { terms: terms.length, mentions: terms.reduce((sum, one) => sum + one.mentions, 0) };
}
