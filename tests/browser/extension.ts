import { readFileSync } from 'node:fs';
import {
  type BrowserContext,
  test as base,
  expect,
  type Frame,
  type Locator,
  type Page,
  type Worker,
} from '@playwright/test';
import {
  inTemporaryFolder,
  type Started,
  type StartOptions,
  startChromium,
} from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { approachTo } from './approach.ts';
import { keepPointers } from './pointer.ts';
import { type Restore, restorer } from './restore.ts';

/** A page of the test's site. */
export interface Served {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A local site, whose pages can be changed at any time. */
export interface Site {
  readonly origin: string;
  readonly host: string;
  add(path: string, page: Served | string): void;
  close(): void;
}

export const ARTICLE = '/news/2026/verdict.html';
export const SHOP = '/shop/books.html';

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  readonly site: Site;
  /** Warnings and errors that pages and the extension have logged. */
  readonly complaints: string[];
  /** URLs requested from anywhere but the site and the extension. */
  readonly strangers: string[];
  worker(): Promise<Worker>;
  /** Opens a page of the site, or a URL. */
  open(path: string): Promise<Page>;
  /** Opens the toolbar popup for a page, as a tab. */
  openPopup(page: Page): Promise<Page>;
}

/** Starts a local site that serves the article and the shop. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, Served>();
  const server = await serve((request, response) => {
    const path = (request.url ?? '').replace(/[?#].*$/, '');
    const page: Served | undefined = path === '/favicon.ico' ? { body: '' } : pages.get(path);
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  const add: Site['add'] = (path, page) =>
    pages.set(path, typeof page === 'string' ? { body: page } : page);
  add(ARTICLE, readFileSync('tests/fixtures/article.html', 'utf8'));
  add(SHOP, readFileSync('tests/fixtures/shop.html', 'utf8'));
  return { ...server, host: new URL(server.origin).hostname, add };
}

/** A browser with the built extension, which one test after another uses with a site of its own. */
interface Browser extends Started {
  readonly complaints: string[];
  /** The site of the current test, if any. */
  at: Site | null;
  readonly strangers: string[];
}

/** Options of tests that need a browser of their own. */
type Special = Pick<StartOptions, 'extension' | 'pageCache'>;

async function startBrowser(profile: string, special: Special = {}): Promise<Browser> {
  const started = await startChromium(profile, { headless: true, ...special });
  const { context } = started;
  const browser: Browser = { ...started, at: null, complaints: [], strangers: [] };
  const { complaints, strangers } = browser;
  keepPointers(context);
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== browser.at?.origin) strangers.push(request.url());
  });
  return browser;
}

/** Starts a browser with the built extension in `profile`; close its context to quit it. */
export async function startExtension(
  profile: string,
  site: Site,
  special?: Special,
): Promise<Extension> {
  return visiting(await startBrowser(profile, special), site);
}

/** The extension in a browser, for a test with this site. */
function visiting(browser: Browser, site: Site): Extension {
  const { context, extensionId: id, worker, complaints, strangers } = browser;
  browser.at = site;
  return {
    context,
    id,
    site,
    complaints,
    strangers,
    worker,
    async open(path) {
      const page = await context.newPage();
      await page.goto(path.startsWith('/') ? site.origin + path : path);
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      const tabId = await (await worker()).evaluate(
        async (url) => {
          // Extensions cannot see the URL of a browser page; it is the active tab.
          const [tab] = await chrome.tabs.query(
            /^https?:/.test(url) ? { url } : { active: true, lastFocusedWindow: true },
          );
          return tab?.id;
        },
        page.url().replace(/#.*$/, ''),
      );
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 384, height: 560 });
      await popup.goto(`chrome-extension://${id}/popup.html?tabId=${tabId ?? ''}`);
      return popup;
    },
  };
}

/** Expects that nothing was logged and nothing was requested from anywhere else. */
export function expectQuiet({ complaints, strangers }: Extension): void {
  expect(complaints, 'complaints on a console').toEqual([]);
  expect(strangers, 'requests to anybody else').toEqual([]);
}

/**
 * Each test gets a site of its own and `extension`, in a browser that tests share, reset to how it
 * was after install. `ownExtension` has a browser of its own: for tests of the install itself, and
 * for those that leave something that cannot be reset.
 */
export const test = base.extend<
  { site: Site; extension: Extension; ownExtension: Extension },
  { browserOfAll: { browser: Browser; restore: Restore } }
>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    site.close();
  },
  browserOfAll: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
    async ({}, use) => {
      await inTemporaryFolder(async (profile) => {
        const browser = await startBrowser(profile);
        await use({ browser, restore: await restorer(browser) });
        await browser.context.close();
      });
    },
    { scope: 'worker' },
  ],
  extension: async ({ site, browserOfAll: { browser, restore } }, use) => {
    await restore();
    browser.complaints.length = 0;
    browser.strangers.length = 0;
    const extension = visiting(browser, site);
    await use(extension);
    expectQuiet(extension);
  },
  ownExtension: async ({ site }, use) => {
    await inTemporaryFolder(async (profile) => {
      const extension = await startExtension(profile, site);
      await use(extension);
      expectQuiet(extension);
      await extension.context.close();
    });
  },
});
/** Polling intervals in ms; most conditions hold after a few frames. */
const LOOKS = [30, 70, 100, 100, 150, 250, 500];
const { poll } = expect;
expect.poll = (actual, options) =>
  poll(actual, {
    intervals: LOOKS,
    ...(typeof options === 'string' ? { message: options } : options),
  });

export { expect };

/**
 * Clicks a switch, checkbox or radio button, and waits for its state, which follows what is stored.
 */
export async function turn(box: Locator, on: boolean): Promise<void> {
  await expect(box).toBeChecked({ checked: !on });
  await box.click();
  await expect(box).toBeChecked({ checked: on });
}

/** Has every page read, news or not. */
export async function readEverything(extension: Extension): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.storage.sync.set({ version: 1, mode: 'every' }));
}

/**
 * The marked texts of a page or frame, in the order they were marked. While it is navigating, says
 * so instead of failing, as callers poll this.
 */
export async function marks(page: Page | Frame): Promise<string[]> {
  return page
    .evaluate(() =>
      [...(CSS.highlights.get('backgrounder-term') ?? [])].map((range) =>
        range instanceof Range ? range.toString().replace(/\s+/g, ' ') : '',
      ),
    )
    .catch((error: unknown) => {
      if (/context was destroyed|frame was detached/i.test(String(error))) return ['(on its way)'];
      throw error;
    });
}

/** The centre of the marked text `text`, in CSS pixels of the viewport. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    for (const range of CSS.highlights.get('backgrounder-term') ?? []) {
      if (!(range instanceof Range) || range.toString().replace(/\s+/g, ' ') !== wanted) continue;
      scrollBy(0, range.getBoundingClientRect().y - innerHeight / 2);
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, text);
  if (!place) throw new Error(`“${text}” is not marked`);
  return place;
}

/** Moves the pointer onto a marked term as a person would, and lets it rest. */
export async function hoverOver(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  const from = await approachTo((expression) => page.evaluate(expression), x, y);
  await page.mouse.move(from.x, from.y);
  await page.mouse.move(x, y, { steps: 6 });
}

/**
 * Evaluates in the extension's isolated world of a page, out of reach of the page's own scripts.
 */
export async function inOurWorld(
  { context, id }: Extension,
  page: Page,
  look: () => unknown,
): Promise<unknown> {
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin === `chrome-extension://${id}`) worlds.push(world.id);
  });
  await session.send('Runtime.enable');
  const contextId = worlds.at(-1);
  if (contextId === undefined) return [];
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `(${look})()`,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}
