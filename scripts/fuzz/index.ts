import type { BrowserContext, Page, Worker } from '@playwright/test';
import fc from 'fast-check';
import { readArguments } from '../arguments.ts';
import { inTemporaryFolder, startChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { awaitTerms } from '../tab.ts';
import { type Case, cases, perform } from './pages.ts';

const USAGE = `npm run fuzz [-- --seconds 60 --seed 7 --path 3:1]

Random pages and random changes to them in the built extension. Of each must hold: its HTML is that
of the same page without the extension, nothing complains, and its marks are those that a reading
from scratch gives. A failure is printed with the seed and path that repeat it, made as small as it
gets.`;

const STYLE = '<style>.off { display: none }</style>';

interface Look {
  readonly marks: string[];
  readonly html: string;
}

const { values } = readArguments(USAGE, {
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const seconds = Number(values.seconds ?? 60);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
console.log(`Seed ${seed}, for ${seconds} seconds`);

let html = '';
const site = await serve((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(request.url === '/favicon.ico' ? '' : `<!doctype html><title>Fuzz</title>${html}`);
});

try {
  await inTemporaryFolder(async (profile) => {
    const { context, worker } = await startChromium(profile, { headless: true });
    const complaints: string[] = [];
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    await (await worker()).evaluate(() => chrome.storage.sync.set({ version: 1, mode: 'every' }));
    const page = await context.newPage();
    const result = await fc.check(
      fc.asyncProperty(cases, async (one) => {
        complaints.length = 0;
        await tryOut(one, context, page, await worker());
        if (complaints.length > 0) throw new Error(`complaints: ${complaints.join(' | ')}`);
      }),
      {
        seed,
        ...(values.path ? { path: values.path } : {}),
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: seconds * 1000,
        markInterruptAsFailure: false,
      },
    );
    console.log(`${result.numRuns} cases, ${result.failed ? 'one failed' : 'none failed'}`);
    if (result.failed) {
      console.log(fc.defaultReportMessage(result));
      console.log(result.errorInstance instanceof Error ? result.errorInstance.message : '');
      process.exitCode = 1;
    }
    await context.close();
  });
} finally {
  site.close();
}

async function tryOut(one: Case, context: BrowserContext, page: Page, worker: Worker) {
  // Lone surrogates do not survive being served; the steps put them in.
  html = (STYLE + one.html).toWellFormed();
  await page.goto(`${site.origin}/on`);
  if (!(await awaitTerms(worker, page.url()))) throw new Error('the page was not read');
  await page.evaluate(perform, one.steps);
  const settled = await settle(page);
  await anew(worker, page.url());
  const scratch = await settle(page);
  if (settled.marks.join('\n') !== scratch.marks.join('\n')) {
    throw new Error(
      `marks: ${settled.marks.join(' | ')}; from scratch: ${scratch.marks.join(' | ')}`,
    );
  }
  const plain = await htmlWithout(context, one);
  if (scratch.html !== plain) throw new Error(`HTML: ${scratch.html}; without: ${plain}`);
}

/** Waits until marks have been the same for longer than changes are gathered. */
async function settle(page: Page): Promise<Look> {
  let last = '';
  let same = 0;
  for (;;) {
    const look = await page.evaluate(() => {
      const marks = [...(CSS.highlights.get('backgrounder-term') ?? [])].map((range) =>
        range instanceof Range
          ? `${range} @ ${range.startContainer.parentElement?.localName} ${range.startOffset} ${range.startContainer.textContent?.slice(0, 30)}`
          : '',
      );
      return { marks: marks.sort(), html: document.documentElement.outerHTML };
    });
    const now = look.marks.join('\n');
    same = now === last ? same + 1 : 0;
    last = now;
    if (same === 8) return look;
    await new Promise((done) => setTimeout(done, 60));
  }
}

/** Has the page read by a new reader, which knows nothing of what was before. */
async function anew(worker: Worker, url: string): Promise<void> {
  await worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    const target = { tabId: tab?.id ?? 0 };
    await chrome.scripting.executeScript({ target, files: ['/reader.js'] });
  }, url);
  await awaitTerms(worker, url);
}

/** The same page with the same changes in a frame where nothing of the extension runs. */
async function htmlWithout(context: BrowserContext, one: Case): Promise<string> {
  const page = await context.newPage();
  try {
    await page.setContent(`<!doctype html><title>Fuzz</title>${html}`);
    await page.evaluate(perform, one.steps);
    return await page.evaluate(() => document.documentElement.outerHTML);
  } finally {
    await page.close();
  }
}
