import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { lookAtCard } from './card.ts';
import { type Extension, expect, hoverOver, marks, placeOf, test } from './extension.ts';
import { FILL, NAME } from './paths/shapes.ts';

/**
 * What happens in shadow trees and frames, such as scrolling, of which nothing is heard outside.
 */

const OTHER = `<p>Nothing else of note was said that day, ${FILL}</p>`;
/** A name six times, each several screens after the other. */
const LONG = [1, 2, 3, 4, 5, 6]
  .map((at) => `<p id="m${at}">The day after, ISIS-K was named, ${FILL}</p>${OTHER.repeat(60)}`)
  .join('');
const ARTICLE = `<!doctype html><title>Article</title><article><time datetime="2026-03-14"></time><h1>Story</h1>`;
/** A page whose text is scrolled by a box in a shadow tree, as apps do. */
const inScroller = (
  html: string,
) => `<!doctype html><title>App</title><x-app>${html}</x-app><script>
  window.box = document.querySelector('x-app').attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  box.style.cssText = 'position: fixed; inset: 0; overflow: auto';
  box.append(document.createElement('slot'));
</script>`;

/** Has every page read, and names marked again on long pages. */
async function read({ worker }: Extension): Promise<void> {
  await (await worker()).evaluate(() => chrome.storage.sync.set({ version: 1, mode: 'every' }));
}

/** The ids of the marked paragraphs of a view. */
async function marked(page: Page, view: string): Promise<string[]> {
  const ids = await page.evaluate(
    `[...(${view}.CSS.highlights.get('backgrounder-term') ?? [])].map((range) => range.startContainer.parentElement.id)`,
  );
  return v.parse(v.array(v.string()), ids);
}

test('a name is marked again where a frame, or a box in a shadow tree, is scrolled to', async ({
  extension,
  site,
}) => {
  await read(extension);
  site.add('/within/article', ARTICLE + LONG);
  site.add(
    '/within/frame',
    '<!doctype html><title>Frame</title><iframe src="/within/article" style="width: 900px; height: 700px"></iframe>',
  );
  site.add('/within/app', inScroller(LONG));
  for (const [path, view, scroll] of [
    ['/within/frame', 'frames[0]', "frames[0].document.getElementById('m5').scrollIntoView()"],
    ['/within/app', 'window', 'box.scrollTo(0, m5.offsetTop - 50)'],
  ] as const) {
    await test.step(path, async () => {
      const page = await extension.open(path);
      await expect.poll(() => marked(page, view)).toContain('m1');
      expect(await marked(page, view)).not.toContain('m5');
      await page.evaluate(scroll);
      await expect.poll(() => marked(page, view)).toContain('m5');
    });
  }
});

test('a card follows its name that a box in a shadow tree scrolls, and goes if that leaves the pointer', async ({
  extension,
  site,
}) => {
  await read(extension);
  site.add(
    '/within/app',
    inScroller(`<div style="height: 300px"></div>${NAME}${OTHER.repeat(60)}`),
  );
  const page = await extension.open('/within/app');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const card = await lookAtCard(page);
  const { x, y } = await placeOf(page, 'ISIS-K');
  await page.mouse.click(x, y);
  const before = await card.boxAtRest();
  // Well before it is looked at anyway where the name is.
  const moved = await page.evaluate(async () => {
    const host = document.querySelector('backgrounder-card');
    Reflect.get(window, 'box').scrollBy(0, 100);
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    return host?.getBoundingClientRect().y;
  });
  expect(moved).toBe(before.y - 100);
  await page.keyboard.press('Escape');
  await page.mouse.move(900, 700);
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await page.evaluate('box.scrollBy(0, 60)');
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('an article that comes late in a frame in a shadow tree is read', async ({
  extension,
  site,
}) => {
  await read(extension);
  site.add('/within/article', `${ARTICLE}<div id="m1">${NAME}</div>${OTHER.repeat(8)}`);
  site.add(
    '/within/late',
    `<!doctype html><title>Late</title><p>The Taliban said so, ${FILL}</p><x-view></x-view><script>
      document.querySelector('x-view').attachShadow({ mode: 'open' }).innerHTML = '<iframe width="700" height="400"></iframe>';
    </script>`,
  );
  const page = await extension.open('/within/late');
  await expect.poll(() => marks(page)).toEqual(['Taliban']);
  const view = "document.querySelector('x-view').shadowRoot.firstChild.contentWindow";
  await page.evaluate(`${view}.location.replace('/within/article')`);
  await expect.poll(() => marked(page, view)).toHaveLength(1);
});
