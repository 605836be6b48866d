import { type Driver, hover, type Line, marked } from '../driver.ts';
import { expect, SHOP, test } from '../extension.ts';

/** Text of every shape: names are found in it, and the card opens beside their line. */

export const FILL = 'and so on for the length of a sentence that is prose.';
export const NAME = `<p>The day after, ISIS-K was named, ${FILL}</p>`;
const TALL = '<div style="height: 1200px"></div>';

const SHAPES: Record<string, string> = {
  'an open shadow tree': `<x-a></x-a><script>document.querySelector('x-a').attachShadow({mode:'open'}).innerHTML = '${NAME}'</script>`,
  'a shadow tree in markup': `<div><template shadowrootmode="open">${NAME}</template></div>`,
  'slotted text': `<x-a>ISIS-K</x-a><script>document.querySelector('x-a').attachShadow({mode:'open'}).innerHTML = '<style>p { font-size: 20px }</style><p>Once <slot></slot> was named, ${FILL}</p>'</script>`,
  'a name across a slot': `<x-a><b>City</b> Hall</x-a>${NAME}<script>document.querySelector('x-a').attachShadow({mode:'open'}).innerHTML = '<p>Once Crocus <slot></slot> was named, ${FILL}</p>'</script>`,
  'a box of no element': `<div style="display: contents">The day after, ISIS-K was named, ${FILL}</div>`,
  columns: `<div style="columns: 3">${NAME.repeat(8)}</div>`,
  'vertical text': `<div style="writing-mode: vertical-rl; height: 300px">${NAME}</div>`,
  'zoomed text': `<div style="zoom: 1.7">${NAME}</div>`,
  'turned and scaled text': `<div style="transform: rotate(8deg) scale(1.3); transform-origin: 0 0">${NAME}</div>`,
  'a table': `<table><tr><td>2026</td><td>The day after, ISIS-K was named, ${FILL}</td></tr></table>`,
  'open details': `<details open><summary>More</summary>${NAME}</details>`,
  'right to left': `<div dir="rtl" lang="en">${NAME}</div>`,
  ruby: `<p>The day after, <ruby>ISIS<rt>eye</rt></ruby>-K was named, ${FILL}</p>`,
  'text that is drawn when it is near': `${TALL}<div style="content-visibility: auto; contain-intrinsic-size: 500px">${NAME}</div>`,
  'scrollers in scrollers': `<div style="height: 500px; overflow: auto">${TALL}<div style="height: 300px; overflow: auto">${TALL}${NAME}${TALL}</div>${TALL}</div>`,
  'a popover of the page': `<div popover id="p">${NAME}</div><script>p.showPopover()</script>`,
  'an open dialog': `<dialog id="d">${NAME}</dialog><script>d.showModal()</script>`,
  'the foot of the window': `<div style="height: 700px"></div>${NAME}`,
};

/** Where the card could be covered by other layers, and not be clickable. */
const LAYERED = ['an open shadow tree', 'zoomed text', 'a popover of the page', 'an open dialog'];

/** Opens a card in text of every shape. Requires the mode `every`. */
export async function openInShapes(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  for (const [index, [name, body]] of Object.entries(SHAPES).entries()) {
    await test.step(name, async () => {
      const path = `/shape-${index}`;
      driver.site.add(path, `<!doctype html><title>${name}</title><body>${body}`);
      await tab.goto(path);
      const text = name === 'ruby' ? 'ISISeye-K' : 'ISIS-K';
      await expect.poll(() => marked(tab), name).toContain(text);
      const { card } = tab;
      const line = await hover(tab, text);
      await expect.poll(() => card.texts('.name'), name).toEqual(['ISIS-K']);
      await expect.poll(async () => gap(await card.box(), line), name).toBeLessThan(30);
      const box = await card.boxAtRest();
      expect(box.x, name).toBeGreaterThanOrEqual(0);
      expect(box.y, name).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, name).toBeLessThanOrEqual(1000);
      expect(box.y + box.height, name).toBeLessThanOrEqual(760);
      if (!LAYERED.includes(name)) return;
      await card.click('.to-related');
      await card.click('.related button');
      await expect.poll(() => card.texts('.name'), name).not.toEqual(['ISIS-K']);
    });
  }
}

/** The gap between two boxes, in CSS pixels. */
export function gap(box: Line | null, line: Line): number {
  if (!box) return Number.POSITIVE_INFINITY;
  const across = Math.max(box.x - line.x - line.width, line.x - box.x - box.width, 0);
  const down = Math.max(box.y - line.y - line.height, line.y - box.y - box.height, 0);
  return Math.hypot(across, down);
}
