import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { ensureChromium } from './browsers.ts';

/** The built extension. */
export const EXTENSION = resolve('.output/chrome-mv3');

export interface Started {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker. If the browser has stopped it, waits until it runs again. */
  worker(): Promise<Worker>;
}

export interface StartOptions {
  headless: boolean;
  colorScheme?: 'light' | 'dark';
  scale?: number;
  /** Folder of the extension, or several separated by commas; by default the built extension. */
  extension?: string;
  /** Enables the back/forward cache, which Playwright disables. */
  pageCache?: boolean;
}

/** Starts Chromium with the built extension and a profile folder. */
export async function startChromium(profile: string, options: StartOptions): Promise<Started> {
  const extension = options.extension ?? EXTENSION;
  const isNew = !existsSync(profile) || (await readdir(profile)).length === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    headless: options.headless,
    viewport: options.headless ? { width: 1000, height: 760 } : null,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.scale ? { deviceScaleFactor: options.scale } : {}),
    ...(options.pageCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.headless ? ['--disable-gpu'] : []),
      // Chromium refuses to run as root inside its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const isOurs = (worker: Worker) => worker.url().endsWith('/background.js');
  // The newest: after an update, the previous one may still be listed for a while.
  const worker = async () =>
    context.serviceWorkers().findLast(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  const extensionId = new URL((await worker()).url()).host;
  if (isNew) await awaitWelcome(context);
  return { context, extensionId, worker };
}

/**
 * Waits for the welcome page. It would otherwise open in front of the page under test, and browsers
 * throttle background tabs.
 */
async function awaitWelcome(context: BrowserContext): Promise<void> {
  const arrives = (page: Page) => page.waitForURL(/\/welcome\.html$/, { waitUntil: 'commit' });
  await Promise.any([
    ...context.pages().map(arrives),
    context.waitForEvent('page').then((page) => arrives(page)),
  ]);
}

/** Runs `use` with a temporary folder, which is removed afterwards. */
export async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  try {
    return await use(folder);
  } finally {
    // A browser that was closed may write for a while.
    await rm(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}
