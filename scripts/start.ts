import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { readArguments } from './arguments.ts';
import { ensureChromium } from './browsers.ts';
import { buildForChromium } from './build-for-chromium.ts';
import { inTemporaryFolder, type Started, startChromium } from './chromium.ts';
import { hasDisplay } from './display.ts';
import { SAMPLE, serveFile } from './sample.ts';
import { awaitTerms, showCard, turnOn, voteOn } from './tab.ts';

const USAGE = `npm start [-- URL or HTML FILE]

Builds the extension and opens a browser with it on a sample news page, or on the given page. Without
a display, it runs headless instead, prints the names it found and saves a screenshot of an open card.`;

const PICTURE = 'card.png';

async function start(target: string): Promise<void> {
  const isAddress = /^https?:\/\//i.test(target);
  if (!isAddress && !existsSync(target)) {
    throw new Error(`${target} does not exist; give an http(s) URL or an HTML file.`);
  }
  // Before the build, so that a missing browser is reported without a long wait.
  await ensureChromium();
  buildForChromium();
  const site = isAddress ? { address: target, close: () => {} } : await serveFile(target);
  try {
    await inTemporaryFolder(async (profile) => {
      const started = await startChromium(profile, { headless: !hasDisplay });
      try {
        const page = started.context.pages()[0] ?? (await started.context.newPage());
        await page.goto(site.address, { waitUntil: 'domcontentloaded' });
        await page.bringToFront();
        if (hasDisplay) await untilClosed(started);
        else await report(page, await started.worker());
      } finally {
        await started.context.close();
      }
    });
  } finally {
    site.close();
  }
}

async function untilClosed({ context }: Started): Promise<void> {
  console.log('Hover over a dotted name. Close the browser to stop.');
  await new Promise((done) => context.once('close', done));
}

async function report(page: Page, worker: Worker): Promise<void> {
  if (!(await voteOn(worker, page.url()))?.news) {
    console.log('This page does not look like a news article; turning its site on for this run.');
    await turnOn(worker, page.url());
  }
  const found = await awaitTerms(worker, page.url());
  if (!found) throw new Error('The page could not be read.');
  console.log(`${found.length} ${found.length === 1 ? 'name' : 'names'} on ${await page.title()}`);
  for (const term of found) {
    console.log(`  ${term.name} (${term.kind}, ${term.mentions}×): ${term.gloss}`);
  }
  const [first] = found;
  if (!first) {
    console.log('There is no background on any name here, so there is no card to capture.');
    return;
  }
  await showCard(worker, page, first.id);
  // On a busy machine, the page may not have been painted yet.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.screenshot({ path: PICTURE });
  console.log(`Screenshot of the card “${first.name}”: ${resolve(PICTURE)}`);
}

try {
  const { positionals } = readArguments(USAGE, { allowPositionals: true });
  await start(positionals[0] ?? SAMPLE);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
