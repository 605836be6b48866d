import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { tell } from '../../scripts/tab.ts';
import { lookAtCard } from './card.ts';
import { expect, hoverOver, marks, readEverything, test } from './extension.ts';
import { FILL, NAME } from './paths/shapes.ts';

const TALL = '<div style="height: 400px"></div>';

/** Pages on which a name is out of sight although it may be within the window's edges. */
const OUT: Record<string, string> = {
  'in a box that has not been scrolled': `<p>Nothing, ${FILL}</p>
    <div style="height: 150px; overflow: auto">${TALL}${NAME}${TALL}</div>`,
  'far down in a tall paragraph of such a box': `<div style="height: 150px; overflow: auto">
    <p>${`Nothing, ${FILL} `.repeat(80)} Then ISIS-K was named, ${FILL.repeat(80)}</p></div>`,
  'in a slide beside the first': `<div style="display: flex; overflow: auto; width: 600px">
    <div style="flex: 0 0 600px"><p>Nothing, ${FILL}</p></div><div style="flex: 0 0 600px">${NAME}</div></div>`,
  'beside the window': `<div style="width: 4000px"><p style="margin-left: 2000px">Then ISIS-K was named, ${FILL}</p></div>`,
  'below a header that stays': `<div style="position: fixed; inset: 0 0 auto; height: 120px; background: #fff">Head</div>
    <div style="height: 600px"></div>${NAME}<div style="height: 2000px"></div>
    <script>addEventListener('load', () => scrollTo(0, 580))</script>`,
};

/** Whether the marked name is what is seen where it stands. */
async function isSeen(page: Page): Promise<boolean> {
  return v.parse(
    v.boolean(),
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('backgrounder-term') ?? [];
      if (!(range instanceof Range)) return false;
      const { x, y, width, height } = range.getBoundingClientRect();
      const there = document.elementFromPoint(x + width / 2, y + height / 2);
      return there === range.startContainer.parentElement;
    }),
  );
}

test('a name that a shortcut leads to is brought into sight', async ({ extension, site }) => {
  await readEverything(extension);
  for (const [name, body] of Object.entries(OUT)) {
    await test.step(name, async () => {
      site.add('/out', `<!doctype html><title>Out</title><body>${body}`);
      const page = await extension.open('/out');
      await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
      expect(await isSeen(page), name).toBe(false);
      const card = await lookAtCard(page);
      await tell(await extension.worker(), page.url(), { type: 'step', by: 1 });
      await expect.poll(() => card.texts('.name'), name).toEqual(['ISIS-K']);
      await expect.poll(() => isSeen(page), name).toBe(true);
      await page.close();
    });
  }
});

test('the card of a name behind an open dialog can be used, and goes with the dialog', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/behind',
    `<!doctype html><title>Behind</title><body>${NAME}<dialog><p>Subscribe</p><button>No</button></dialog>
      <script>document.querySelector('dialog').showModal()</script>`,
  );
  const page = await extension.open('/behind');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const card = await lookAtCard(page);
  const step = async () => {
    await tell(await extension.worker(), page.url(), { type: 'step', by: 1 });
    await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
    await card.boxAtRest();
  };
  const isOpen = () => page.evaluate("document.querySelector('dialog').open");
  await step();
  await card.click('.to-related');
  await card.click('.related button');
  await expect.poll(() => card.texts('.name')).not.toEqual(['ISIS-K']);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  expect(await isOpen()).toBe(true);
  await step();
  await page.evaluate("document.querySelector('dialog').close()");
  await expect.poll(() => card.isOpen()).toBe(false);
  await page.evaluate("document.querySelector('dialog').showModal()");
  await step();
  await page.evaluate("document.querySelector('dialog').remove()");
  await expect.poll(() => card.isOpen()).toBe(false);
  // Nothing of it comes back as the pointer moves on.
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  expect(await card.focused()).toBeNull();
});

/** Dialogs over dialogs, the topmost with the id `top`, and how they open. */
const STACKED: Record<string, string> = {
  'the name in the lower one, which is later in the page': `<dialog id="top"><p>Subscribe</p></dialog><dialog id="low">${NAME}</dialog><script>low.showModal(); top_.showModal()</script>`,
  'the name behind both, of which the lower is later in the page': `${NAME}<dialog id="top"><p>Subscribe</p></dialog><dialog id="low"><p>Cookies</p></dialog><script>low.showModal(); top_.showModal()</script>`,
  'the name in one that is not modal': `<dialog id="top"><p>Subscribe</p></dialog><dialog id="low">${NAME}</dialog><script>low.show(); top_.showModal()</script>`,
  'the name in the lower one, and no backdrop': `<style>::backdrop { display: none }</style><dialog id="top"><p>Subscribe</p><button>No</button></dialog><dialog id="low">${NAME}</dialog><script>low.showModal(); top_.showModal()</script>`,
  'the topmost within the lower one': `<dialog id="low">${NAME}<dialog id="top"><p>Subscribe</p></dialog></dialog><script>low.showModal(); top_.showModal()</script>`,
  'the name in the topmost one': `<dialog id="top">${NAME}</dialog><dialog id="low"><p>Cookies</p></dialog><script>low.showModal(); top_.showModal()</script>`,
  'the name in the topmost one, in a shadow tree': `<dialog id="low"><p>Cookies</p></dialog><x-box class="layer"></x-box><script>
      document.querySelector('x-box').attachShadow({ mode: 'open' }).innerHTML = \`<dialog>${NAME}</dialog>\`;
      low.showModal(); document.querySelector('x-box').shadowRoot.querySelector('dialog').showModal()</script>`,
};

for (const [what, body] of Object.entries(STACKED))
  test(`of several dialogs, the card is in the topmost, where it can be used: ${what}`, async ({
    extension,
    site,
  }) => {
    await readEverything(extension);
    site.add(
      '/stacked',
      `<!doctype html><title>Stacked</title><body>${body.replaceAll('top_', "document.getElementById('top')")}`,
    );
    const page = await extension.open('/stacked');
    await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
    const card = await lookAtCard(page);
    await tell(await extension.worker(), page.url(), { type: 'step', by: 1 });
    await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
    await card.boxAtRest();
    await card.click('.to-related');
    await card.click('.related button');
    await expect.poll(() => card.texts('.name')).not.toEqual(['ISIS-K']);
  });
