import type { Page } from '@playwright/test';
import { tell } from '../../scripts/tab.ts';
import { type CardView, lookAtCard } from './card.ts';
import { ARTICLE, expect, hoverOver, marks, readEverything, test } from './extension.ts';
import { FILL } from './paths/shapes.ts';

/** Records keys and their effect, for `npm run accessibility`. */
const note = (keys: string, then: string) =>
  test.info().annotations.push({ type: 'keys', description: `${keys}\t${then}` });

/** Presses Tab until what has the focus in the card has this text, as a reader would. */
async function tabTo(page: Page, card: CardView, selector: string, text: string): Promise<void> {
  const focused = `function (selector) {
    const on = this.activeElement;
    return on?.matches(selector) ? on.textContent : null;
  }`.replace('(selector) {', `() { const selector = '${selector}';`);
  let presses = 0;
  const isThere = async () => String(await card.call(focused)).includes(text);
  while (!(await isThere())) {
    expect(++presses, `Tab to “${text}”`).toBeLessThan(60);
    await page.keyboard.press('Tab');
  }
  note(`Tab × ${presses}`, `“${text}” in the card`);
}

test('everything without a pointer: card, related entry, source, back, list, settings', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).toContain('Qasem Soleimani');
  const card = await lookAtCard(page);
  const name = () => card.texts('.name');

  await test.step('to a name and into its card', async () => {
    await tell(await extension.worker(), page.url(), { type: 'step', by: 1 });
    await expect.poll(name).toEqual(['Crocus City Hall']);
    await expect.poll(() => card.focused()).toBe('h2.name');
    note('Alt+Shift+.', 'the card of the first name, at its heading');
  });

  await test.step('to its actions, past all sources and names, and along them', async () => {
    await page.keyboard.press('Tab');
    await expect.poll(() => card.focused()).toBe('button.to-actions');
    await page.keyboard.press('Enter');
    await expect.poll(() => card.focused()).toContain('button.action pin on');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => card.focused()).toBe('button.action copy');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => card.focused()).toBe('button.action copy');
    note('Tab, Enter, →', 'the actions of the card, one after the other');
    await page.keyboard.press('Home');
    while ((await card.focused()) !== 'button.to-actions') await page.keyboard.press('Shift+Tab');
  });

  await test.step('to a related entry', async () => {
    await tabTo(page, card, '.tab', 'Map');
    await page.keyboard.press('End');
    await expect.poll(() => card.focused()).toBe('button.tab to-related');
    await page.keyboard.press('Enter');
    note('End, Enter', 'the last of the tabs, opened');
    await tabTo(page, card, '.related button', 'Crocus City Hall attack');
    await page.keyboard.press('Enter');
    await expect.poll(name).toEqual(['Crocus City Hall attack']);
    await expect.poll(() => card.focused()).toBe('h2.name');
    note('Enter', 'the related card in its place, at its name');
  });

  await test.step('to a source and its statements', async () => {
    await tabTo(page, card, '.gloss .cite', '1');
    await page.keyboard.press('Enter');
    await expect.poll(() => card.texts('.gloss .opened')).toHaveLength(1);
    note('Enter', 'the statement it stands for, below its sentence');
  });

  await test.step('back', async () => {
    await page.keyboard.press('Shift+Tab');
    for (let presses = 0; presses < 60 && (await card.focused()) !== 'button.back'; presses++) {
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    await expect.poll(name).toEqual(['Crocus City Hall']);
    note('Shift+Tab …, Enter', 'the first card again');
  });

  await test.step('out of the card', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
    await page.keyboard.press('Tab');
    await expect(page.locator('#link')).toBeFocused();
    note('Esc, Tab', 'the next link after the name');
  });

  const popup = await extension.openPopup(page);
  await test.step('through the list of the popup', async () => {
    await expect(popup.locator('.terms button').first()).toBeVisible();
    for (let presses = 0; presses < 2; presses++) await popup.keyboard.press('Tab');
    const focused = popup.locator('.terms button:focus .term-name');
    await expect(focused).toHaveText('Crocus City Hall');
    note('Tab × 2 in the toolbar popup', 'the list, at its first name');
    await popup.keyboard.press('ArrowDown');
    await expect(focused).toHaveText('Islamic State');
    await popup.keyboard.type('tal');
    await expect(focused).toHaveText('Taliban');
    note('↓, t, a, l', '“Taliban”');
  });

  await test.step('to the settings, where a change affects the page at once', async () => {
    const settings = popup.getByRole('button', { name: 'Settings' });
    const opened = extension.context.waitForEvent('page');
    while (!(await settings.evaluate((button) => button === document.activeElement))) {
      await popup.keyboard.press('Tab');
    }
    // The popup may close before the key is released.
    await popup.keyboard.press('Enter').catch(() => {});
    const options = await opened;
    note('Tab …, Enter', 'the settings');
    const person = options.getByRole('checkbox', { name: 'Person' });
    await expect(person).toBeChecked();
    while (!(await person.evaluate((box) => box === document.activeElement))) {
      await options.keyboard.press('Tab');
    }
    await options.keyboard.press('Space');
    await expect(person).not.toBeChecked();
    await expect.poll(() => marks(page)).not.toContain('Qasem Soleimani');
    note('Tab …, Space', 'people are not marked any more, in the open page too');
  });
});

test('“next name” continues after Esc, and an open menu of the page keeps its Esc', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/menu',
    // A name that comes first only in hidden text is not listed first.
    `<!doctype html><p style="opacity: 0">Crocus City Hall burned, ${FILL}</p><p>ISIS-K was named, ${FILL}</p><p>The Taliban said so, ${FILL}</p><p>Crocus City Hall burned, ${FILL}</p>
    <button id="more" aria-haspopup="menu" aria-expanded="false">Menu</button>
    <div id="menu" role="menu" hidden><button role="menuitem">Item</button></div>
    <script>
      more.onclick = () => { menu.hidden = false; more.ariaExpanded = 'true'; menu.firstElementChild.focus(); };
      addEventListener('keydown', ({ key }) => {
        if (key !== 'Escape' || menu.hidden) return;
        menu.hidden = true; more.ariaExpanded = 'false'; more.focus();
      });
    </script>`,
  );
  const page = await extension.open('/menu');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban', 'Crocus City Hall']);
  const card = await lookAtCard(page);
  const step = async (by: 1 | -1) =>
    tell(await extension.worker(), page.url(), { type: 'step', by });
  for (const name of ['ISIS-K', 'Taliban', 'Crocus City Hall']) {
    await step(1);
    await expect.poll(() => card.texts('.name')).toEqual([name]);
    await expect.poll(() => card.focused()).toBe('h2.name');
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
  }
  await step(-1);
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);

  // A card opened by hovering takes no key from a focused menu.
  await page.locator('#more').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem')).toBeFocused();
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await page.keyboard.press('Escape');
  await expect(page.locator('#menu')).toBeHidden();
  expect(await card.isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
});
