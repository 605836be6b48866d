import type { BrowserContext, Page } from '@playwright/test';
import fc from 'fast-check';
import { readArguments } from '../arguments.ts';
import { inTemporaryFolder, type Started, startChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { type Case, cases, STYLE } from './pages.ts';
import { type Complaints, type Tabs, tryOut } from './try-out.ts';

const USAGE = `npm run fuzz [-- --seconds 60 --seed 7 --path 3:1]

Random pages and random changes to them in the built extension, with shadow trees, frames and
dialogs. Of each must hold: its HTML is that of the same page without the extension, nothing
complains, its marks are those that a reading from scratch gives, and none are left at the end. A
failure is printed with the seed and path that repeat it, made as small as it gets.`;

/** Cases that are tried at the same time: most of one is waiting. */
const AT_ONCE = 3;
/** Looks in a row at a page that rests; where something does not hold, it is tried with more. */
const PATIENCE = { first: 8, again: 40 };

const { values } = readArguments(USAGE, {
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const seconds = Number(values.seconds ?? 60);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
// A path leads to one case of one seed.
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
        // Each that is missed is seen.
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

/** Tries cases of one seed until the time is over or one fails. */
async function check(one: number, tabs: Tabs): Promise<fc.RunDetails<[Case]>> {
  const result = await fc.check(
    fc.asyncProperty(cases, async (shown) => {
      try {
        await tryOut(shown, tabs, PATIENCE.first);
      } catch (error) {
        // On a busy machine a page may seem to rest that only waits.
        await tryOut(shown, tabs, PATIENCE.again);
        console.log(`Did not repeat, of seed ${one}: ${error}`);
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

/** What is complained about on the console of a page, or of the background, since it was last asked for. */
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
