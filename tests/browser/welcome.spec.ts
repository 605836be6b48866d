import { lookAtCard } from './card.ts';
import { type Extension, expect, hoverOver, marks, test } from './extension.ts';

const isWelcome = (url: string) => url.endsWith('/welcome.html');
const welcomes = ({ context }: Extension) =>
  context
    .pages()
    .map((page) => page.url())
    .filter(isWelcome);

const openWelcome = async ({ context, id }: Extension) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  await expect.poll(() => marks(page)).toContain('ISIS-K');
  return page;
};

test('opens one page on install', async ({ ownExtension }) => {
  await expect.poll(() => welcomes(ownExtension)).toHaveLength(1);
});

test('the sample on the welcome page is read, marked and explained like any page', async ({
  extension,
}) => {
  const page = await openWelcome(extension);
  await page.setViewportSize({ width: 1000, height: 720 });
  const card = await lookAtCard(page);
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  // The welcome page is no site that could be turned off.
  expect(await card.texts('.leave')).toEqual([]);
  expect(await card.texts('.as-written')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  await expect(page.getByText('may not read pages yet')).toHaveCount(0);

  const popup = await extension.openPopup(page);
  await expect(popup.locator('.empty')).toContainText('one of Backgrounder’s own pages');
});
