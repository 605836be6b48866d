import { type Driver, marked, type Tab } from '../driver.ts';
import { expect, SHOP, test } from '../extension.ts';

/**
 * Text that is in the page but cannot be seen, in every way that pages have: the next mention is
 * marked instead, and the first one when it is shown.
 */

export const FILL = 'and so on for the length of a sentence that is prose.';
export const PICTURE =
  '<img style="position: absolute; inset: 0; width: 100%; height: 100%" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%229%22 height=%229%22/%3E">';
export const over = (styles: string) =>
  `<div style="position: absolute; inset: 0; ${styles}"></div>`;

/** A layer in the shadow tree of a custom element. */
const VEIL = `<x-veil></x-veil><script>document.querySelector('x-veil').attachShadow({ mode: 'open' }).innerHTML =
  ${JSON.stringify(over('background: #ddd'))}</script>`;

/** Moves the first mention far below the window. */
const FAR = '<style>p.first { padding-top: 800px }</style>';

/** Styles of the element around the first mention, and other content beside it. */
export type Around = readonly [styles: string, beside?: string];

const HIDDEN: Record<string, Around> = {
  'cut off by overflow': ['max-height: 0; overflow: hidden'],
  'cut off along one axis': ['max-height: 0; overflow-y: clip'],
  'cut off, together with what places it': [
    'position: relative; max-height: 0; overflow: hidden',
    '<style>p.first { position: absolute; top: 0 }</style>',
  ],
  'cut off by containment': ['contain: paint; height: 0'],
  'in a scroller without a height': ['height: 0; overflow: auto'],
  'clipped as by frameworks': [
    'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)',
  ],
  'clipped away': ['clip-path: inset(50%)'],
  'clipped by a circle': ['clip-path: circle(0)'],
  'clipped by a shape without an area': ['clip-path: polygon(0 0, 0 0, 0 0)'],
  'clipped by a path': ["clip-path: path('M0 0H0V0Z')"],
  'clipped by a shape that is elsewhere': ['clip-path: circle(5px at -50px -50px)'],
  'masked by what is clear': ['mask-image: linear-gradient(transparent, transparent)'],
  'masked by nothing': ['mask: linear-gradient(#000 0 0) 0 0 / 0 0 no-repeat'],
  'clipped in the old way': ['position: absolute; clip: rect(1px, 1px, 1px, 1px)'],
  'left of the page': ['position: absolute; left: -9999px'],
  'above the page': ['position: absolute; top: -9999px'],
  'indented out of its box': ['text-indent: 200%; white-space: nowrap; overflow: hidden'],
  'beside the window, and staying there': ['position: fixed; right: -400px; width: 300px'],
  'below the window, and staying there': ['position: fixed; top: 100vh; width: 300px'],
  'moved out': ['transform: translateX(-100vw)'],
  'scaled to nothing': ['transform: scaleY(0)'],
  transparent: ['opacity: 0'],
  'all but transparent': ['opacity: 0.01'],
  'transparent by several layers together': [
    'opacity: 0.2',
    '<style>p.first { opacity: 0.2; filter: opacity(0.5) }</style>',
  ],
  'transparent by a filter': ['filter: opacity(0)'],
  'without a colour': ['color: transparent'],
  'of the colour behind it': ['background: #123; color: #123'],
  'of nearly the colour behind it': ['background: #fff; color: #fdfefc'],
  'white on the bare canvas': ['color: #fff'],
  'blurred, as before a paywall': ['filter: blur(8px)'],
  'of no size': ['font-size: 0'],
  'of the size of a pixel': ['font-size: 1px'],
  'the back of something that was turned': [
    'transform: rotateY(180deg); backface-visibility: hidden',
  ],
  'not laid out': ['content-visibility: hidden'],
  'behind a picture': ['position: relative', PICTURE],
  'beneath black that is multiplied': [
    'position: relative',
    over('background: #000; mix-blend-mode: multiply'),
  ],
  'behind what blurs it': ['position: relative', over('backdrop-filter: blur(10px)')],
  'behind a plain layer': ['position: relative', over('background: #ddd')],
  'behind a layer in a shadow tree': ['position: relative', VEIL],
  'behind what is drawn': [
    'position: relative',
    over('width: 100%; height: 100%')
      .replaceAll('div', 'svg')
      .replace('></', '><rect width="100%" height="100%" fill="#ddd"/></'),
  ],
  'behind the background of what is around it': [
    'position: relative; background: #ddd',
    '<style>p.first { position: relative; z-index: -1 }</style>',
  ],
  'the title of a film': [
    'position: relative',
    '<video style="position: absolute; inset: 0; z-index: -1; width: 100%; height: 100%"></video>',
  ],
};

/** Text that somebody writes, where the browser says so by a style. Firefox has neither way. */
export const WRITTEN: Record<string, Around> = {
  'in an editor made by a style': ['-webkit-user-modify: read-write'],
  'in an editor of the page’s own': [
    '',
    "<script>document.querySelector('div').editContext = new EditContext()</script>",
  ],
};

const SEEN: Record<string, Around> = {
  'beneath what is blended with it': [
    'position: relative',
    over('background: #ffe; mix-blend-mode: multiply'),
  ],
  'beneath what is masked out': [
    'position: relative',
    over('background: #fff; mask-image: linear-gradient(transparent, transparent)'),
  ],
  'beneath what is in something faint': [
    'position: relative',
    over('opacity: .1').replace('></', `>${over('background: #fff')}</`),
  ],
  'beneath an object without data': [
    'position: relative',
    over('width: 100%; height: 100%').replaceAll('div', 'object'),
  ],
  'placed outside of what is cut off': [
    'max-height: 0; overflow: hidden',
    '<style>p.first { position: absolute; top: 300px }</style>',
  ],
  'placed by the window, and in something that is cut off': [
    'max-height: 0; overflow: hidden',
    '<style>p.first { position: fixed; bottom: 0 }</style>',
  ],
  'cut off along the other axis': [
    'max-height: 0; overflow-x: clip',
    '<style>p.second { margin-top: 200px }</style>',
  ],
  'in what has no box to hide it by': [
    'display: contents; opacity: 0; max-height: 0; overflow: hidden; clip-path: inset(50%)',
  ],
  'in a scroller': ['height: 60px; overflow: auto'],
  'far left in a scroller from right to left': [
    'width: 300px; overflow: auto; direction: rtl',
    '<style>p.first { width: 200px; margin-right: 900px }</style>',
  ],
  'far left on a page that goes there': [
    '',
    '<style>body { writing-mode: vertical-rl; height: 300px } p.first { margin-right: 3000px }</style>',
  ],
  'far up in a body that is filled from below': [
    '',
    `<style>html { overflow: hidden } p.second { height: 2000px; flex: none } div { order: 1 }
      body { display: flex; flex-direction: column-reverse; height: 100vh; margin: 0; overflow: auto }</style>`,
  ],
  'far down in a scroller': ['height: 60px; overflow: hidden auto', FAR],
  'far down in a scroller that is in something cut off': [
    'height: 60px; overflow: hidden',
    `<style>p.first { height: 100%; margin: 0; overflow: auto } p.first::before { content: ''; display: block; height: 800px }</style>`,
  ],
  'far down in a scroller over the whole window': [
    'position: fixed; inset: 0; overflow: auto',
    FAR,
  ],
  'far down in the body that scrolls in its root': [
    '',
    `<style>html { overflow: hidden } body { height: 100vh; overflow: auto }</style>${FAR}`,
  ],
  'beside other text in a scroller': [
    'width: 200px; overflow: auto; white-space: nowrap; text-indent: 900px',
  ],
  'of a colour that is blended with what is behind': [
    'background: #fff',
    '<style>p.first { color: #fff; mix-blend-mode: difference }</style>',
  ],
  'under a layer that it shines through': [
    'position: relative',
    over('background: linear-gradient(transparent, rgb(255 255 255 / 30%))'),
  ],
  'under a header that stays': [
    '',
    '<div style="position: fixed; inset: 0 0 auto; height: 300px; background: #fff"></div>',
  ],
  'under a question about cookies': [
    '',
    '<div role="dialog" style="position: fixed; inset: 0; background: #fff">Cookies?</div>',
  ],
  'painted by its background': [
    'background: linear-gradient(red, blue); background-clip: text; color: transparent',
  ],
  'without a colour, but with an outline': ['color: transparent; -webkit-text-stroke: 1px #000'],
  'of a colour that is far behind it': [
    'background: #123; color: #123',
    '<style>p.first { background: #fff }</style>',
  ],
  'white on the canvas of a page in the dark scheme': [
    'color: #fff',
    '<style>:root { color-scheme: dark }</style>',
  ],
  'white on a page whose dark ground is a layer that lets the pointer through': [
    '',
    `<style>body { color: #fff }</style><div>${over('background: #123; z-index: -1; pointer-events: none')}</div>`,
  ],
  'white on a picture, on a white page': [
    'position: relative; color: #fff',
    `<style>body { background: #fff } p.first { position: relative }</style>${PICTURE.replace('absolute;', 'absolute; z-index: -1;')}`,
  ],
  'white on a picture that lets the pointer through, on a white page': [
    'position: relative; color: #fff; isolation: isolate',
    `<style>body { background: #fff } img { z-index: -1; pointer-events: none }</style>${PICTURE}`,
  ],
  'white on a layer that lets the pointer through, on a white page': [
    'position: relative; color: #fff; isolation: isolate',
    `<style>body { background: #fff }</style>${over('background: #123; z-index: -1; pointer-events: none')}`,
  ],
  'white on a layer, on a white page': [
    'position: relative; color: #fff; z-index: 0',
    `<style>body { background: #fff }</style>${over('background: #123; z-index: -1')}`,
  ],
  'white on what is generated, on a white page': [
    'position: relative; color: #fff',
    `<style>body { background: #fff } div::before { content: ''; position: absolute; inset: 0; background: #123 }
      p.first { position: relative }</style>`,
  ],
  'behind what blurs a little': ['position: relative', over('backdrop-filter: blur(1px)')],
  'turned a little': ['transform: rotate(3deg)'],
  'with round corners': ['clip-path: inset(0 round 8px)'],
  'with a slanted edge, where it lets the pointer through': [
    'clip-path: polygon(0 0, 100% 0, 100% 100%, 0 90%); pointer-events: none',
  ],
  'in a box of its own shape': [
    'clip-path: ellipse(90% 90%)',
    '<style>p.first { display: contents }</style>',
  ],
  'fading out by a mask': ['mask-image: linear-gradient(#000, transparent)'],
  'behind what is not painted': [
    'position: relative',
    `<div style="opacity: 0">${over('background: #ddd')}</div>`,
  ],
  'over a picture': [
    'position: relative; isolation: isolate',
    PICTURE.replace('absolute;', 'absolute; z-index: -1;'),
  ],
};

/**
 * Checks which mention is marked on pages that hide text. Requires the mode `every`.
 *
 * @param more ways to hide it that only this browser has.
 */
export async function markWhatIsSeen(driver: Driver, more: typeof HIDDEN = {}): Promise<void> {
  const tab = await driver.open(SHOP);
  const at = (name: string, around: Around, which: string) =>
    test.step(name, async () => {
      driver.site.add('/hidden', pageOf(around));
      await tab.goto('/hidden');
      await expect.poll(() => paragraphs(tab), name).toEqual([which]);
      expect(await marked(tab), name).toEqual(['Taliban']);
    });
  for (const [name, around] of Object.entries({ ...HIDDEN, ...more })) {
    await at(name, around, 'second');
  }
  for (const [name, around] of Object.entries(SEEN)) await at(name, around, 'first');
}

export const FIRST = `<p class="first">First, the Taliban spoke, ${FILL}</p>`;

export function pageOf([styles, beside = '']: Around, first = FIRST): string {
  return `<!doctype html><title>Hidden</title><body><div style="${styles}">${first}${beside}</div>
    <p class="second">Then the Taliban said more, ${FILL}</p>`;
}

/** The classes of the elements with marks. */
export async function paragraphs(tab: Tab): Promise<unknown> {
  return tab.evaluate(
    "[...(CSS.highlights.get('backgrounder-term') ?? [])].map((range) => range.startContainer.parentElement.className)",
  );
}
