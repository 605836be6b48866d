import { readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { FOLDER, LINES } from '../../packs/files.ts';
import { EXTENSION } from '../../scripts/chromium.ts';
import { lookAtCard } from './card.ts';
import {
  type Extension,
  expect,
  hoverOver,
  inOurWorld,
  marks,
  placeOf,
  readEverything,
  type Served,
  test,
} from './extension.ts';

/** Pages built to break, exploit or detect the extension. */

const PROSE = '<p>The day after, the group called ISIS-K was named by the Taliban.</p>';
const TERMS = ['ISIS-K', 'Taliban'];

/** Whole pages on which marks and cards must work like on any other. */
const ATTACKS: Record<string, Served | string> = {
  'patched prototypes': `<script>
    const broken = () => { throw new Error('a patched prototype was called') };
    for (const [type, names] of [[Node, ['appendChild', 'removeChild', 'contains', 'getRootNode']], [Element, ['attachShadow', 'append', 'remove', 'closest']],
      [Range, ['setStart', 'setEnd', 'getClientRects', 'getBoundingClientRect']], [Array, ['flatMap', 'includes', 'toSorted']],
      [Promise, ['then', 'catch']], [Document, ['createElement', 'createRange', 'caretPositionFromPoint', 'adoptNode']]])
      for (const name of names) type.prototype['kept' + name] = type.prototype[name], Object.defineProperty(type.prototype, name, { get: () => broken });
    Object.defineProperty(Object.prototype, 'entry', { get: broken, set: broken, configurable: true });
    window.Highlight = window.MutationObserver = window.Promise = broken;
  </script>${PROSE}`,
  'a frozen document': `${PROSE}<script>Object.freeze(document); Object.freeze(document.documentElement); Object.freeze(Element.prototype); Object.freeze(Node.prototype)</script>`,
  'an element of our name that wants in': `<script>
    window.caught = [];
    customElements.define('backgrounder-card', class extends HTMLElement {
      constructor() { super(); window.internals = this.attachInternals(); try { this.attachShadow({ mode: 'open' }) } catch { window.caught.push('taken') } }
      connectedCallback() { window.caught.push(this.shadowRoot === null && internals.shadowRoot === null ? 'closed' : 'OPEN') }
    });
  </script>${PROSE}`,
  'styles that take everything away': `<style>
    * { all: unset !important; opacity: 0.999 !important; }
    *::highlight(backgrounder-term), *::highlight(backgrounder-open), ::highlight(backgrounder-term) {
      all: unset !important; color: red !important; text-decoration: none !important; background: red !important; }
    backgrounder-card, [popover], :popover-open { display: none !important; visibility: hidden !important; opacity: 0 !important;
      transform: scale(0) !important; clip-path: circle(0) !important; filter: opacity(0) !important; pointer-events: none !important;
      width: 0 !important; height: 0 !important; position: static !important; content-visibility: hidden !important; --x: -999px !important; --y: -999px !important; --room: 1px !important; --zoom: 9 !important; --paper: red !important; --ink: red !important; --text: 1px !important; }
    p { display: block !important }
  </style>${PROSE}`,
  'names of ours that are taken on every frame': `${PROSE}<script>
    const squat = () => { for (const name of ['backgrounder-term', 'backgrounder-open']) CSS.highlights.set(name, new Highlight()); };
    squat();
    addEventListener('pointermove', squat);
    const range = new Range(); range.selectNodeContents(document.querySelector('p'));
    const theirs = new Highlight(range); theirs.priority = 99; CSS.highlights.set('theirs', theirs);
  </script>`,
  'a document that is written anew as the pointer comes': `<script>
    addEventListener('pointermove', () => {
      document.open();
      document.write(${JSON.stringify(PROSE)});
      document.close();
    });
  </script>${PROSE}`,
  'an element of our name without shadow trees': `<script>
    customElements.define('backgrounder-card', class extends HTMLElement { static disabledFeatures = ['shadow'] });
  </script>${PROSE}`,
};

test('pages built to break us fail to, and we do not break them', async ({ extension, site }) => {
  await readEverything(extension);
  for (const [index, [name, served]] of Object.entries(ATTACKS).entries()) {
    await test.step(name, async () => {
      const page = typeof served === 'string' ? { body: served } : served;
      site.add(`/${index}`, { ...page, body: `<!doctype html><title>x</title>${page.body}` });
      const tab = await extension.open(`/${index}`);
      const card = await lookAtCard(tab);
      await expect.poll(() => ours(extension, tab), name).toEqual(TERMS);
      // Moving the pointer restores what is ours.
      await tab.mouse.move(500, 400);
      await tab.mouse.move(520, 420, { steps: 3 });
      await expect.poll(() => ours(extension, tab), name).toEqual(TERMS);
      await expect.poll(() => lookOfMarks(extension, tab), name).toEqual(['underline', 'dotted']);
      await expect.poll(() => placeOfFirst(extension, tab), name).toHaveLength(2);
      const [x = 0, y = 0] = await placeOfFirst(extension, tab);
      await tab.mouse.move(x - 30, y - 20);
      await tab.mouse.move(x, y, { steps: 5 });
      await expect.poll(() => card.texts('.name'), name).toEqual(['ISIS-K']);
      const box = await card.boxAtRest();
      expect(box.x, name).toBeLessThan(1000);
      expect(box.height, name).toBeGreaterThan(100);
      // The card is really on top, not just in the tree.
      await expect.poll(() => topAt(tab, box.x + 50, box.y + 30), name).toBe('backgrounder-card');
      await tab.keyboard.press('Escape');
      await expect.poll(() => card.isOpen(), name).toBe(false);
      const caught = await tab.evaluate(() => Reflect.get(window, 'caught') ?? []);
      expect(caught, name).not.toContain('OPEN');
      await tab.close();
    });
  }
  // Errors of the pages' own scripts, which have broken themselves, are not ours.
  expect(extension.complaints.filter((one) => /backgrounder/i.test(one))).toEqual([]);
  extension.complaints.length = 0;
});

test('synthetic events do nothing', async ({ extension, site }) => {
  await readEverything(extension);
  site.add('/page', `<!doctype html><title>x</title>${PROSE}`);
  const page = await extension.open('/page');
  await expect.poll(() => marks(page)).toEqual(TERMS);
  const card = await lookAtCard(page);
  const { x, y } = await placeOf(page, 'ISIS-K');
  await page.evaluate(
    async ([clientX, clientY]) => {
      const options = { clientX, clientY, bubbles: true, cancelable: true, composed: true };
      const target = document.elementFromPoint(clientX, clientY) ?? document.body;
      for (let turn = 0; turn < 30; turn++) {
        for (const name of ['pointermove', 'pointerover', 'pointerdown', 'pointerup'])
          target.dispatchEvent(new PointerEvent(name, options));
        target.dispatchEvent(new MouseEvent('click', { ...options, detail: 1 }));
        for (const key of ['n', 'p', 'Enter'])
          target.dispatchEvent(
            new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, ...options }),
          );
        await new Promise((done) => requestAnimationFrame(done));
      }
    },
    [x, y] as const,
  );
  expect(await card.isOpen()).toBe(false);

  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await page.evaluate(async () => {
    const host = document.querySelector('backgrounder-card');
    const { x = 0, y = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {};
    for (let step = 0; step < height; step += 8) {
      const options = { clientX: x + width / 2, clientY: y + step, bubbles: true, composed: true };
      host?.dispatchEvent(new PointerEvent('pointerdown', options));
      host?.dispatchEvent(new MouseEvent('click', { ...options, detail: 1 }));
    }
    host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(await card.texts('.name')).toEqual(['ISIS-K']);
  const worker = await extension.worker();
  expect(await worker.evaluate(() => chrome.storage.sync.get())).toEqual({
    version: 1,
    mode: 'every',
  });
});

test('a host that a page removes, clones, hides or moves comes back with the next card', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add('/page', `<!doctype html><title>x</title>${PROSE}`);
  const page = await extension.open('/page');
  await expect.poll(() => marks(page)).toEqual(TERMS);
  const card = await lookAtCard(page);
  for (const meddle of [
    "document.querySelector('backgrounder-card').remove()",
    "document.querySelector('backgrounder-card').hidePopover()",
    "document.body.append(document.querySelector('backgrounder-card'))",
    "{ const host = document.querySelector('backgrounder-card'); host.removeAttribute('popover'); }",
    "document.querySelector('backgrounder-card').animate({ opacity: [0, 0] }, { fill: 'forwards', duration: 1 })",
    "document.querySelector('backgrounder-card').style.cssText = 'display: none !important; opacity: 0 !important'",
  ]) {
    await hoverOver(page, 'ISIS-K');
    await expect.poll(() => card.texts('.name'), meddle).toEqual(['ISIS-K']);
    await page.evaluate(meddle);
    await page.mouse.move(5, 5, { steps: 4 });
    await expect.poll(() => card.isOpen(), meddle).toBe(false);
  }
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  const cloned = await page.evaluate(() => {
    const clone = document.querySelector('backgrounder-card')?.cloneNode(true);
    return clone instanceof Element ? [clone.shadowRoot, clone.childNodes.length] : null;
  });
  expect(cloned).toEqual([null, 0]);
  const box = await card.boxAtRest();
  await expect.poll(() => topAt(page, box.x + 50, box.y + 30)).toBe('backgrounder-card');
});

/** What a page does at the moment our elements are inserted or shown. */
const TAKEN_AWAY = [
  `customElements.define('backgrounder-card', class extends HTMLElement { connectedCallback() { met++; this.remove() } })`,
  `customElements.define('backgrounder-preload', class extends HTMLElement { connectedCallback() { met++; this.remove() } })`,
  `customElements.define('backgrounder-card', class extends HTMLElement { connectedCallback() {
    if (this.ownerDocument === document && met++ === 0) { const frame = document.body.appendChild(document.createElement('iframe')); frame.contentDocument.body.append(this) } } })`,
  `addEventListener('beforetoggle', ({ target }) => { met++; target.removeAttribute('popover') }, true)`,
  `addEventListener('beforetoggle', (event) => { met++; event.preventDefault() }, true)`,
];

test('a page that takes the card away as it is put in gets no error, and keeps nothing of it', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  for (const [at, script] of TAKEN_AWAY.entries()) {
    site.add(
      `/takes${at}`,
      `<!doctype html><title>x</title><script>met = 0;${script}</script>${PROSE}`,
    );
    const page = await extension.open(`/takes${at}`);
    await expect.poll(() => marks(page)).toEqual(TERMS);
    await hoverOver(page, 'ISIS-K');
    await expect.poll(() => page.evaluate('met'), script).toBeGreaterThan(0);
    await page.mouse.move(5, 5, { steps: 4 });
    const left = () =>
      page.evaluate(() => {
        const inFrame = document.querySelector('iframe')?.contentDocument;
        return [document, inFrame ?? document].flatMap((each) => [
          ...each.querySelectorAll('backgrounder-card, backgrounder-preload'),
        ]).length;
      });
    await expect.poll(left, script).toBe(0);
    await page.close();
  }
});

test('a page that navigates while a card opens leaves nothing behind', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/away',
    `<!doctype html><title>away</title>${PROSE}<script>
    addEventListener('pointermove', () => setTimeout(() => location.assign('/there'), 120), { once: true });
  </script>`,
  );
  site.add('/there', `<!doctype html><title>there</title>${PROSE}`);
  const page = await extension.open('/away');
  await expect.poll(() => marks(page)).toEqual(TERMS);
  await hoverOver(page, 'ISIS-K');
  await expect(page).toHaveURL(/there$/);
  await expect.poll(() => marks(page)).toEqual(TERMS);
  // The pending card does not appear afterwards; the next one is the only one, and closes as usual.
  const card = await lookAtCard(page);
  await hoverOver(page, 'Taliban');
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await expect(page.locator('backgrounder-card')).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(page.locator('backgrounder-card')).toHaveCount(0);
});

test('a page sees marks and the card’s position, but none of the reader’s settings', async ({
  extension,
  site,
}) => {
  const worker = await extension.worker();
  await worker.evaluate(() =>
    chrome.storage.sync.set({ version: 1, mode: 'every', 'site:secret.example': 'off' }),
  );
  site.add(
    '/spy',
    `<!doctype html><title>spy</title><script>
      window.heard = [];
      for (const type of ['message', 'storage', 'error', 'unhandledrejection', 'securitypolicyviolation'])
        addEventListener(type, (event) => heard.push(type));
      const listen = EventTarget.prototype.addEventListener;
      window.listened = 0;
      EventTarget.prototype.addEventListener = function (...args) { window.listened++; return listen.apply(this, args) };
      const globals = new Set(Object.getOwnPropertyNames(window));
      window.fresh = () => Object.getOwnPropertyNames(window).filter((name) => !globals.has(name) && name !== 'fresh');
    </script>${PROSE}`,
  );
  const page = await extension.open('/spy');
  await expect.poll(() => marks(page)).toEqual(TERMS);
  const card = await lookAtCard(page);
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  const bundled = (await readdir(`${EXTENSION}/${FOLDER}`)).map((name) => `${FOLDER}/${name}`);
  expect(bundled).toContain(LINES);
  const own = ['manifest.json', 'reader.js', 'card.js', 'icon/16.png', ...bundled];
  const seen = await page.evaluate(
    async ({ id, files }) => {
      const host = document.querySelector('backgrounder-card');
      const fetched = await Promise.all(
        files.map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      );
      return {
        shadow: host?.shadowRoot,
        text: host?.textContent,
        fetched: fetched.filter(Boolean),
        heard: Reflect.get(window, 'heard'),
        listened: Reflect.get(window, 'listened'),
        fresh: Reflect.get(window, 'fresh')(),
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        runtime: typeof Reflect.get(window, 'chrome')?.runtime,
        html: document.documentElement.outerHTML.includes('secret'),
      };
    },
    { id: extension.id, files: own },
  );
  expect(seen).toEqual({
    shadow: null,
    text: '',
    fetched: [],
    heard: [],
    listened: 0,
    fresh: [],
    sheets: 0,
    runtime: 'undefined',
    html: false,
  });
  extension.complaints.length = 0;
});

/** The marked texts as the extension sees them, unaffected by the page's scripts. */
async function ours(extension: Extension, page: Page): Promise<string[]> {
  const found = await inOurWorld(extension, page, () =>
    [...(CSS.highlights.get('backgrounder-term') ?? [])].map(String),
  );
  return v.parse(v.array(v.string()), found);
}

/** The computed style of marks. */
async function lookOfMarks(extension: Extension, page: Page): Promise<string[]> {
  const found = await inOurWorld(extension, page, () => {
    const paragraph = document.querySelector('p') ?? document.body;
    const style = getComputedStyle(paragraph, '::highlight(backgrounder-term)');
    return [style.textDecorationLine, style.textDecorationStyle];
  });
  return v.parse(v.array(v.string()), found);
}

async function placeOfFirst(extension: Extension, page: Page): Promise<number[]> {
  const found = await inOurWorld(extension, page, () => {
    for (const range of CSS.highlights.get('backgrounder-term') ?? []) {
      if (!(range instanceof Range)) continue;
      const box = range.getClientRects()[0];
      return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    }
    return [];
  });
  return v.parse(v.array(v.number()), found);
}

/** The topmost element at a point. */
async function topAt(page: Page, x: number, y: number): Promise<string | undefined> {
  return page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.localName, [
    x,
    y,
  ] as const);
}
