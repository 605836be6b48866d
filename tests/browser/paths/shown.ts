import type { Driver } from '../driver.ts';
import { expect, SHOP, test } from '../extension.ts';
import { FILL, over, PICTURE, paragraphs } from './hidden.ts';

/** Text that becomes visible, or whose visibility can only be determined inside the window. */

/** How text can become visible without a change of any node. */
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
  'a slot that a script assigns it to': {
    style: '',
    beside: `<script>addEventListener('DOMContentLoaded', () => document.getElementById('box')
      .attachShadow({ mode: 'open', slotAssignment: 'manual' }).append(document.createElement('slot')))</script>`,
    show: "document.getElementById('box').shadowRoot.firstChild.assign(document.querySelector('.first'))",
  },
  'a box that a script scrolls': {
    style: '#box { height: 30px; overflow: hidden } .first { margin-top: 90px }',
    show: "document.getElementById('box').scrollTo(0, 90)",
  },
  'a box that a script moves': {
    style: '#box { overflow: hidden } .first { translate: 110% }',
    show: "document.querySelector('.first').animate({ translate: 0 }, { duration: 1, fill: 'forwards' })",
  },
  'the state of a button': {
    style: '#box { opacity: 0 } [aria-expanded=true] ~ #box { opacity: 1 }',
    beside: '<div id="b" aria-expanded="false"></div>',
    show: "document.getElementById('b').setAttribute('aria-expanded', 'true')",
  },
};

/**
 * Ways that only a browser that reports visibility notices, as Chromium does. In Firefox, the text
 * is marked after the next user action.
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
  'a style sheet that is adopted, for an element of the line around a block': {
    style: '#box { display: inline; opacity: 0 }',
    show: "{ const sheet = new CSSStyleSheet(); sheet.replaceSync('#box { opacity: 1 !important }'); document.adoptedStyleSheets = [sheet] }",
  },
};

/** Shows what was hidden. Requires the mode `every`. */
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

/** How text can be clipped such that this can only be determined inside the window. */
const CUT = [
  'clip-path: inset(0 0 100% 0)',
  'clip-path: circle(0)',
  'transform: rotateY(180deg); backface-visibility: hidden',
];

/**
 * Text clipped below the window counts once it has been in the window. Requires the mode `every`.
 */
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

/**
 * Covers can only be determined inside the window: scrolls there, and back.
 * Requires the mode `every`.
 */
export async function markWhatIsUncovered(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  const far = `<!doctype html><title>Far</title><body><div style="height: 3000px"></div>
    <div style="position: relative"><p class="first">First, the Taliban spoke, ${FILL}</p>${PICTURE}</div>
    <div style="height: 3000px"></div><p class="second">Then the Taliban said more, ${FILL}</p>`;
  // Scrolls in the animation frame in which the first is marked, before any observer has run.
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
  // The second is far enough away to be marked again.
  await expect.poll(() => paragraphs(tab)).toEqual(['first', 'second']);
}

const ABOVE = `<p class="over">Then the Taliban said more, ${FILL.repeat(8)}</p>`;
const LAYER = '<div id="over" style="position: fixed; inset: 0; background: #fff">';

/** What is put over a page to be read in its place: its text, how it comes, and how it goes. */
const OVER: Record<string, readonly [over: string, come: string, go: string]> = {
  'a dialog': [
    `<dialog id="over">${ABOVE}</dialog>`,
    "document.getElementById('over').showModal()",
    "document.getElementById('over').close()",
  ],
  'a layer over the window': [
    '',
    `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(`${LAYER}${ABOVE}</div>`)})`,
    "document.getElementById('over').remove()",
  ],
  'a layer in a shadow tree': [
    '',
    `{ const host = document.createElement('div'); host.id = 'over'; document.body.append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(`${LAYER}${ABOVE}</div>`)} }`,
    "document.getElementById('over').remove()",
  ],
  'a frame': [
    '',
    `{ const frame = document.createElement('iframe'); frame.id = 'over'; frame.srcdoc = ${JSON.stringify(ABOVE)};
      frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%'; document.body.append(frame) }`,
    "document.getElementById('over').remove()",
  ],
};

/**
 * A name that the page has first, and what is put over it, too: the mark goes where it is read.
 * Every page has to be read.
 */
export async function markWhatIsPutOver(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  const all = () =>
    tab.evaluate(
      "[window, ...Array.from(frames)].flatMap((view) => [...(view.CSS.highlights.get('backgrounder-term') ?? [])].map((range) => range.startContainer.parentElement.className))",
    );
  for (const [name, [over, come, go]] of Object.entries(OVER)) {
    await test.step(name, async () => {
      driver.site.add(
        '/over',
        `<!doctype html><title>Over</title><body><p class="behind">First, the Taliban spoke, ${FILL}</p>${over}`,
      );
      await tab.goto('/over');
      await expect.poll(all, name).toEqual(['behind']);
      await tab.run(come);
      await expect.poll(all, name).toEqual(['over']);
      await tab.run(go);
      await expect.poll(all, name).toEqual(['behind']);
    });
  }
}

/**
 * What is right behind a text of the page's own colour is told in the window alone.
 * Every page has to be read.
 */
export async function markWhatIsReached(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  driver.site.add(
    '/hero',
    `<!doctype html><title>Hero</title><style>body { background: #fff }</style><body>
      <p class="none">Nobody is named here, ${FILL}</p><div style="height: 1500px"></div>
      <div style="position: relative; color: #fff">${over('background: #123')}
        <p class="first" style="position: relative">First, the Taliban spoke, ${FILL}</p></div>
      <p class="second">Then the Taliban said more, ${FILL}</p>`,
  );
  await tab.goto('/hero');
  await expect.poll(() => paragraphs(tab)).toEqual(['second']);
  await tab.run("document.querySelector('.first').scrollIntoView({ block: 'end' })");
  await expect.poll(() => paragraphs(tab)).toEqual(['first']);
}

/** Text that cannot be scrolled to is not visible until it can be. Requires the mode `every`. */
export async function markWhatIsUnlocked(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  const locks = {
    body: 'body.locked { overflow: hidden; height: 100vh; margin: 0 }',
    root: 'html:has(.locked) { overflow: clip }',
  };
  for (const [name, lock] of Object.entries(locks)) {
    await test.step(name, async () => {
      driver.site.add(
        '/locked',
        `<!doctype html><title>Locked</title><style>${lock}</style><body class="locked">
          <p class="top">Boko Haram was named, ${FILL}</p><div style="height: 1500px"></div>
          <p class="first">Then the Taliban spoke, ${FILL}</p>`,
      );
      await tab.goto('/locked');
      await expect.poll(() => paragraphs(tab), name).toEqual(['top']);
      await tab.run("document.body.className = ''");
      await expect.poll(() => paragraphs(tab), name).toEqual(['top', 'first']);
    });
  }
}
