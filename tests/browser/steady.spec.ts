import { expect, test } from './extension.ts';
import { stopper } from './stopped-background.ts';

/**
 * Collects what moves without the reader having done anything, as the browser tells it.
 *
 * @see https://wicg.github.io/layout-instability/
 */
function watchMoves(): void {
  const moves: string[] = [];
  Object.assign(globalThis, { moves });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sources: unknown = Reflect.get(entry, 'sources');
      const nodes = Array.isArray(sources) ? sources.map(({ node }) => node) : [];
      const names = nodes.map((node) => (node instanceof Element ? node.outerHTML : 'text'));
      moves.push(names.map((name) => name.slice(0, 60)).join(' and '));
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

/** What is there last on each of our pages. */
const LAST: Record<string, string> = {
  'options.html': '#subjects',
  'welcome.html': '.coverage',
  'library.html': '.coverage',
  'library.html#/entry/isis-k': '.full-name',
  'library.html#/timeline': '.moment-gloss',
  'library.html#/documents': 'main li',
};

test('once something of our pages is shown, nothing pushes it away', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.addInitScript(watchMoves);
  // All of it is in the viewport.
  await page.setViewportSize({ width: 1100, height: 4000 });
  const stop = await stopper(extension, page);
  for (const [path, last] of Object.entries(LAST)) {
    await page.goto('about:blank');
    // It takes longest to respond when it has to start.
    await stop();
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    await expect(page.locator(last).first()).toBeVisible();
    expect(await page.evaluate('moves'), path).toEqual([]);
  }
});
