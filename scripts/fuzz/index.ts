import type { BrowserContext, Page } from '@playwright/test';
import fc from 'fast-check';
import { readArguments } from '../arguments.ts';
import { buildForChromium } from '../build-for-chromium.ts';
import { inTemporaryFolder, type Started, startChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { type Case, cases, STYLE } from './pages.ts';
import { type Complaints, type Tabs, tryOut } from './try-out.ts';

const USAGE = `npm run fuzz [-- --seconds 60 --seed 7 --path 3:1]

Builds the extension and runs it on random pages with random changes, including shadow trees, frames and
dialogs. Invariants: the HTML equals that of the same page without the extension, no errors are
logged, the marks equal those of a reading from scratch, and none remain at the end. A failure is
shrunk and printed with the seed and path that reproduce it. A run that is stopped, or whose browser
closes, says so: what breaks then is no failure of the extension.`;

/** Cases run concurrently; each mostly waits. */
const AT_ONCE = 3;
/**
 * Number of identical snapshots in a row that count as settled; higher for
 * the retry after a failure.
 */
const PATIENCE = { first: 8, again: 40 };

const { values } = readArguments(USAGE, {
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, path: { type: 'string' } },
});
buildForChromium();
const seconds = Number(values.seconds ?? 60);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
// A path identifies one case of one seed.
const seeds = Array.from({ length: values.path ? 1 : AT_ONCE }, (_, index) => seed + index);
console.log(`Seeds from ${seed}, for ${seconds} seconds`);

const CLOSED = 'the browser closed by itself';
/** Why there is no browser any more; null while there is one. */
let ended: string | null = null;
// On these, Playwright closes the browser under the cases that are running.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    ended ??= `stopped by ${signal}`;
  });
}
/** The case that each seed is at. */
const underWay = new Map<number, Case>();

const served = new Map<string, string>();
const site = await serve((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(served.get(request.url ?? '') ?? '');
});

try {
  await inTemporaryFolder(async (profile) => {
    const { context, worker } = await startChromium(profile, { headless: true });
    await (await worker()).evaluate(() =>
      chrome.storage.sync.set({
        version: 1,
        mode: 'every',
        // Marks every mention, so that none can be missed unnoticed.
        mentions: 'every',
        'site:localhost': 'off',
      }),
    );
    context.once('close', () => {
      ended ??= CLOSED;
    });
    const complaints = collectComplaints(context);
    const counts = await Promise.all(
      seeds.map(async (one) => check(one, await openTabs(context, worker, complaints, one))),
    );
    const failed = counts.filter((count) => count.counterexample !== null).length;
    const cases = counts.reduce((sum, { numRuns }) => sum + numRuns, 0);
    console.log(`${cases} cases, ${failed || 'none'} failed${ended ? `; ${ended}` : ''}`);
    if (failed > 0 || ended) process.exitCode = 1;
    if (ended === CLOSED)
      for (const [one, shown] of underWay) console.log(one, JSON.stringify(shown));
    await context.close();
  });
} finally {
  site.close();
}

/** Runs cases of one seed until the time is up or one fails. */
async function check(one: number, tabs: Tabs): Promise<fc.RunDetails<[Case]>> {
  const result = await fc.check(
    fc.asyncProperty(cases, async (shown) => {
      underWay.set(one, shown);
      const error = await failureOf(shown, tabs, PATIENCE.first);
      if (!error) return;
      // On a busy machine, a page may seem settled while it is still waiting.
      const again = await failureOf(shown, tabs, PATIENCE.again);
      if (again) throw again;
      console.log(`Not reproduced, seed ${one}: ${`${error}`.slice(0, 200)}`);
    }),
    {
      // Ends the run at the first case that cannot be tried; see `failureOf`.
      maxSkipsPerRun: 0,
      seed: one,
      ...(values.path ? { path: values.path } : {}),
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: seconds * 1000,
      markInterruptAsFailure: false,
    },
  );
  if (result.counterexample !== null) {
    console.log(fc.defaultReportMessage(result));
    console.log(result.errorInstance instanceof Error ? result.errorInstance.message : '');
  }
  return result;
}

/** Tries a case. @returns why it failed; null if it did not. Without a browser, it is skipped. */
async function failureOf(shown: Case, tabs: Tabs, patience: number): Promise<Error | null> {
  let failure: Error | null = null;
  try {
    await tryOut(shown, tabs, patience);
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
  }
  fc.pre(ended === null);
  return failure;
}

async function openTabs(
  context: BrowserContext,
  worker: Started['worker'],
  complaints: Complaints,
  one: number,
): Promise<Tabs> {
  return {
    on: await context.newPage(),
    off: await context.newPage(),
    worker,
    complaints,
    serve(html) {
      served.set(`/${one}`, `<!doctype html><title>Fuzz</title>${STYLE}${html}`);
      const on = `${site.origin}/${one}`;
      return { on, off: on.replace('127.0.0.1', 'localhost') };
    },
  };
}

/**
 * Collects errors and warnings in the console of a page, or of the background
 * (null), since the last call.
 */
function collectComplaints(context: BrowserContext): Complaints {
  const texts = new Map<Page | null, string[]>();
  const add = (page: Page | null, text: string) => {
    texts.set(page, [...(texts.get(page) ?? []), text]);
  };
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) add(message.page(), message.text());
  });
  context.on('weberror', (error) => add(error.page(), error.error().message));
  return (page) => {
    const taken = texts.get(page) ?? [];
    texts.delete(page);
    return taken;
  };
}
