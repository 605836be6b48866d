import { type Driver, marked, type Tab } from '../driver.ts';
import { expect, SHOP, test } from '../extension.ts';

/**
 * Text that is there and not to be seen, in every way that pages have: the mark goes to the next mention,
 * and comes to the first when that is shown.
 */

const FILL = 'and so on for the length of a sentence that is prose.';
const PICTURE =
  '<img style="position: absolute; inset: 0; width: 100%; height: 100%" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%229%22 height=%229%22/%3E">';
const over = (styles: string) => `<div style="position: absolute; inset: 0; ${styles}"></div>`;

/** The styles of what stands around the first mention, and what else stands there. */
type Around = readonly [styles: string, beside?: string];

const HIDDEN: Record<string, Around> = {
  'cut off by overflow': ['max-height: 0; overflow: hidden'],
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
  'transparent by a filter': ['filter: opacity(0)'],
  'without a colour': ['color: transparent'],
  'of the colour behind it': ['background: #123; color: #123'],
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
  'behind a plain layer': ['position: relative', over('background: #ddd')],
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
  'in a scroller': ['height: 60px; overflow: auto'],
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

/** Ways in which text comes to be seen without a change of any node. */
const SHOWN: Record<string, { style: string; beside?: string; show: string }> = {
  'a rule of a checkbox': {
    style: '#box { display: none } #c:checked ~ #box { display: block }',
    beside: '<input type="checkbox" id="c">',
    show: "document.getElementById('c').click()",
  },
  'a rule of a checkbox, and no change of any box': {
    style: '#box { opacity: 0 } #c:checked ~ #box { opacity: 1 }',
    beside: '<input type="checkbox" id="c">',
    show: "document.getElementById('c').click()",
  },
  'the target of an address': {
    style: '#box { visibility: hidden } #box:target { visibility: visible }',
    show: "location.hash = 'box'",
  },
  'a style sheet that is switched off': {
    style: '#box { display: none }',
    show: "document.getElementById('s').sheet.disabled = true",
  },
  'a style that is taken away': {
    style: '#box { opacity: 0 }',
    show: "document.getElementById('s').remove()",
  },
  'a style sheet that comes late': {
    style: '#box { visibility: hidden }',
    show: `{ const link = document.createElement('link'); link.rel = 'stylesheet';
      link.href = 'data:text/css,%23box { visibility: visible !important }'; document.head.append(link) }`,
  },
  'a style sheet that is for print by now': {
    style: '#box { opacity: 0 }',
    show: "document.getElementById('s').media = 'print'",
  },
  'an attribute of its own': {
    style: '#box { visibility: hidden } #box[data-ready] { visibility: visible }',
    show: "document.getElementById('box').dataset.ready = ''",
  },
  'the state of a button': {
    style: '#box { opacity: 0 } [aria-expanded=true] ~ #box { opacity: 1 }',
    beside: '<div id="b" aria-expanded="false"></div>',
    show: "document.getElementById('b').setAttribute('aria-expanded', 'true')",
  },
};

/**
 * Ways of which a browser tells only where it says what comes to be seen, as Chromium does. In Firefox text is
 * marked once somebody points at or presses something.
 */
export const SHOWN_SILENTLY: typeof SHOWN = {
  'an animation by script': {
    style: '#box { opacity: 0 }',
    show: "document.getElementById('box').animate([{ opacity: 0 }, { opacity: 1 }], { duration: 50, fill: 'forwards' })",
  },
  'a style sheet that is switched off, and no change of any box': {
    style: '#box { opacity: 0 }',
    show: "document.getElementById('s').sheet.disabled = true",
  },
  'a rule that is deleted': {
    style: '#box { visibility: hidden }',
    show: "document.getElementById('s').sheet.deleteRule(0)",
  },
  'a style sheet that is adopted': {
    style: '#box { opacity: 0 }',
    show: "{ const sheet = new CSSStyleSheet(); sheet.replaceSync('#box { opacity: 1 !important }'); document.adoptedStyleSheets = [sheet] }",
  },
};

/** Looks where marks go on pages that hide text. Every page has to be read. */
export async function markWhatIsSeen(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  const at = (name: string, around: Around, which: string) =>
    test.step(name, async () => {
      driver.site.add('/hidden', pageOf(around));
      await tab.goto('/hidden');
      await expect.poll(() => paragraphs(tab), name).toEqual([which]);
      expect(await marked(tab), name).toEqual(['Taliban']);
    });
  for (const [name, around] of Object.entries(HIDDEN)) await at(name, around, 'second');
  for (const [name, around] of Object.entries(SEEN)) await at(name, around, 'first');
}

/** Shows what was hidden. Every page has to be read. */
export async function markWhatIsShown(driver: Driver, ways = SHOWN): Promise<void> {
  const tab = await driver.open(SHOP);
  for (const [name, { style, beside = '', show }] of Object.entries(ways)) {
    await test.step(name, async () => {
      driver.site.add(
        '/shown',
        `<!doctype html><title>Shown</title><style id="s">${style}</style><body>${beside}<div id="box">
          <p class="first">First, the Taliban spoke, ${FILL}</p></div>
          <p class="second">Then the Taliban said more, ${FILL}</p>`,
      );
      await tab.goto('/shown');
      await expect.poll(() => paragraphs(tab), name).toEqual(['second']);
      await tab.run(show);
      await expect.poll(() => paragraphs(tab), name).toEqual(['first']);
    });
  }
}

/** Ways to cut text out that only the window tells of. */
const CUT = [
  'clip-path: inset(0 0 100% 0)',
  'clip-path: circle(0)',
  'transform: rotateY(180deg); backface-visibility: hidden',
];

/** What is cut out below the window counts once it is seen. Every page has to be read. */
export async function markWhatIsUncut(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  for (const style of CUT) {
    await test.step(style, async () => {
      driver.site.add(
        '/cut',
        `<!doctype html><title>Cut</title><style>#box { ${style} } #box.open { all: unset }</style><body>
          <p class="none">Nobody is named here, ${FILL}</p><div style="height: 1500px"></div>
          <div id="box"><p class="first">First, the Taliban spoke, ${FILL}</p></div>
          <p class="second">Then the Taliban said more, ${FILL}</p>`,
      );
      await tab.goto('/cut');
      await expect.poll(() => paragraphs(tab), style).toEqual(['second']);
      await tab.run("document.querySelector('.second').scrollIntoView({ block: 'end' })");
      await tab.run("document.querySelector('#box').classList.add('open')");
      await expect.poll(() => paragraphs(tab), style).toEqual(['first']);
    });
  }
}

/** What is covered is told in the window alone: scrolls there, and back. Every page has to be read. */
export async function markWhatIsUncovered(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  const far = `<!doctype html><title>Far</title><body><div style="height: 3000px"></div>
    <div style="position: relative"><p class="first">First, the Taliban spoke, ${FILL}</p>${PICTURE}</div>
    <div style="height: 3000px"></div><p class="second">Then the Taliban said more, ${FILL}</p>`;
  // Scrolls in the very frame in which the first is marked, before any observer has looked at it.
  const script = `requestAnimationFrame(function look() {
    if (CSS.highlights.size === 0) requestAnimationFrame(look);
    else document.querySelector('.first').scrollIntoView({ block: 'center' });
  })`;
  driver.site.add('/at-once', `${far}<script>${script}</script>`);
  await tab.goto('/at-once');
  await expect.poll(() => paragraphs(tab)).toEqual(['second']);

  driver.site.add('/far', far);
  await tab.goto('/far');
  await expect.poll(() => paragraphs(tab)).toEqual(['first']);
  await tab.run("document.querySelector('.first').scrollIntoView({ block: 'center' })");
  await expect.poll(() => paragraphs(tab)).toEqual(['second']);
  await tab.run("document.querySelector('.second').scrollIntoView({ block: 'center' })");
  await tab.run('document.body.append(document.createElement("hr"))');
  await expect.poll(() => paragraphs(tab)).toEqual(['second']);
  await tab.run("document.querySelector('img').remove()");
  // The second stands far enough from it to be marked again.
  await expect.poll(() => paragraphs(tab)).toEqual(['first', 'second']);
}

function pageOf([styles, beside = '']: Around): string {
  return `<!doctype html><title>Hidden</title><body><div style="${styles}">
    <p class="first">First, the Taliban spoke, ${FILL}</p>${beside}</div>
    <p class="second">Then the Taliban said more, ${FILL}</p>`;
}

/** The classes of the elements that marks stand in. */
async function paragraphs(tab: Tab): Promise<unknown> {
  return tab.evaluate(
    "[...(CSS.highlights.get('backgrounder-term') ?? [])].map((range) => range.startContainer.parentElement.className)",
  );
}
