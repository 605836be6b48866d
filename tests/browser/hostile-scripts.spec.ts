import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { PROSE, TERMS, topAt } from './attacked-page.ts';
import { lookAtCard } from './card.ts';
import {
  type Extension,
  expect,
  inOurWorld,
  readEverything,
  type Served,
  test,
} from './extension.ts';

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
