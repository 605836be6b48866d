import { type Driver, hover, lineOf, marked, type Tab } from '../driver.ts';
import { expect, SHOP, test } from '../extension.ts';

/** Names beneath something else: their cards open unless that uses the pointer itself. */

const FILL = 'and so on for the length of a sentence that is prose.';
const NAME = `<p>The day after, ISIS-K was named, ${FILL}</p>`;
const LAYER = '#layer';
const layer = (styles: string, tag = 'div', more = '') =>
  `<${tag} id="layer" ${more} style="position: absolute; inset: 0; width: auto; height: auto; ${styles}"></${tag}>`;
const within = (html: string) => `<div style="position: relative">${NAME}${html}</div>`;

const THROUGH: Record<string, string> = {
  'a link that is stretched': `<style>.a::after { content: ""; position: absolute; inset: 0 }</style>
    <div style="position: relative"><h2><a class="a" href="#all">The story</a></h2>${NAME}</div>`,
  'a link laid over a teaser': within(layer('', 'a', 'href="#all"')),
  'what is generated after the text around it': `<style>.f { position: relative; background: #fff }
    .f::after { content: ""; position: absolute; inset: 0; background: linear-gradient(transparent, rgb(255 255 255 / 30%)) }</style>
    <div class="f">${NAME}</div>`,
  'a layer that lets light through': within(layer('background: rgb(255 0 0 / 10%)')),
  'a layer over the whole window': NAME + layer('position: fixed'),
  'a spacer over the text': within(
    layer(
      'width: 100%; height: 100%',
      'img',
      'src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"',
    ),
  ),
  'an empty canvas': within(layer('width: 100%; height: 100%', 'canvas')),
  'a drawing of lines': within(
    layer('width: 100%; height: 100%', 'svg').replace(
      '></',
      '><rect width="100%" height="100%" fill="none" stroke="red"/></',
    ),
  ),
  'a link with a picture of a single pixel': within(
    layer(
      'background: url(data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7)',
      'a',
      'href="#all"',
    ),
  ),
  'a link with an arrow': within(
    layer('background: url(data:image/svg+xml,%3Csvg/%3E) no-repeat right', 'a', 'href="#all"'),
  ),
  'a layer in a shadow tree': `<x-a></x-a><script>document.querySelector('x-a').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(within(layer('')))}</script>`,
};

const NOT_THROUGH: Record<string, string> = {
  'a layer with a background': NAME + layer('position: fixed; background: #eee'),
  'a layer with a background in a shadow tree':
    NAME +
    `${layer('position: fixed')}<script>document.querySelector('${LAYER}').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify('<div style="position: absolute; inset: 0; background: #eee"></div>')}</script>`,
  'what is modal by its state': NAME + layer('position: fixed', 'div', 'aria-modal="true"'),
  'a menu': NAME + layer('position: fixed', 'div', 'role="menu"'),
  'a transparent dialog': NAME + layer('position: fixed', 'div', 'role="dialog"'),
  'a field': NAME + layer('opacity: 0.1; width: 100%; height: 100%', 'textarea'),
  'what is dragged': within(layer('cursor: grab')),
  'a canvas to draw on': within(layer('cursor: crosshair; width: 100%; height: 100%', 'canvas')),
};

/** Hovers over names beneath each of these. Requires the mode `every`. */
export async function hoverUnderLayers(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  const open = async (name: string, body: string) => {
    driver.site.add('/layer', `<!doctype html><title>Layer</title><body>${body}`);
    await tab.goto('/layer');
    await tab.moveTo(1, 1);
    await expect.poll(() => marked(tab), name).toEqual(['ISIS-K']);
  };
  for (const [name, body] of Object.entries(THROUGH)) {
    await test.step(name, async () => {
      await open(name, body);
      await hover(tab, 'ISIS-K');
      await expect.poll(() => tab.card.texts('.name'), name).toEqual(['ISIS-K']);
    });
  }
  for (const [name, body] of Object.entries(NOT_THROUGH)) {
    await test.step(name, async () => {
      await open(name, body);
      const { x, y, width, height } = await lineOf(tab, 'ISIS-K');
      // A click opens a card at once, if it does.
      await tab.click(x + width / 2, y + height / 2);
      expect(await opened(tab), name).toBe(0);
      await tab.run(`document.querySelector('${LAYER}').style.top = '500px'`);
      await tab.click(x + width / 2, y + height / 2);
      await expect.poll(() => opened(tab), name).toBe(1);
    });
  }
}

async function opened(tab: Tab): Promise<unknown> {
  return tab.evaluate("CSS.highlights.get('backgrounder-open')?.size ?? 0");
}
