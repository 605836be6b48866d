import type { BrowserContext, Page } from '@playwright/test';
import fc from 'fast-check';
import { readArguments } from '../arguments.ts';
import { inTemporaryFolder, type Started, startChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { type Case, cases, STYLE } from './pages.ts';
import { type Complaints, type Tabs, tryOut } from './try-out.ts';

const USAGE = `npm run fuzz [-- --seconds 60 --seed 7 --path 3:1]

Runs the built extension on random pages with random changes, including shadow trees, frames and
dialogs. Invariants: the HTML equals that of the same page without the extension, no errors are
logged, the marks equal those of a reading from scratch, and none remain at the end. A failure is
shrunk and printed with the seed and path that reproduce it.`;

/** Cases run concurrently; each mostly waits. */
const AT_ONCE = 3;
/** Number of identical snapshots in a row that count as settled; higher for the retry after a failure. */
const PATIENCE = { first: 8, again: 40 };

const { values } = readArguments(USAGE, {
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const seconds = Number(values.seconds ?? 60);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
// A path identifies one case of one seed.
const seeds = Array.from({ length: values.path ? 1 : AT_ONCE }, (_, index) => seed + index);
console.log(`Seeds from ${seed}, for ${seconds} seconds`);

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
    const complaints = collectComplaints(context);
    const counts = await Promise.all(
      seeds.map(async (one) => check(one, await openTabs(context, worker, complaints, one))),
    );
    const failed = counts.filter((count) => count.counterexample !== null).length;
    const cases = counts.reduce((sum, { numRuns }) => sum + numRuns, 0);
    console.log(`${cases} cases, ${failed || 'none'} failed`);
    if (failed > 0) process.exitCode = 1;
    await context.close();
  });
} finally {
  site.close();
}

/** Runs cases of one seed until the time is up or one fails. */
async function check(one: number, tabs: Tabs): Promise<fc.RunDetails<[Case]>> {
  const result = await fc.check(
    fc.asyncProperty(cases, async (shown) => {
      try {
        await tryOut(shown, tabs, PATIENCE.first);
      } catch (error) {
        // On a busy machine, a page may seem settled while it is still waiting.
        await tryOut(shown, tabs, PATIENCE.again);
        console.log(`Not reproduced, seed ${one}: ${error}`);
      }
    }),
    {
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

/** Collects errors and warnings in the console of a page, or of the background (null), since the last call. */
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
