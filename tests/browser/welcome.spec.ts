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
  // The welcome page is not a site that could be turned off.
  expect(await card.texts('.leave')).toEqual([]);
  expect(await card.texts('.as-written')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  await expect(page.getByText('may not read pages yet')).toHaveCount(0);

  const popup = await extension.openPopup(page);
  await expect(popup.locator('.state')).toContainText('one of Backgrounder’s own pages');
});

test('its sample stays marked while packs are added and removed', async ({ extension }) => {
  const page = await openWelcome(extension);
  const before = await marks(page);
  const options = await extension.open(`chrome-extension://${extension.id}/options.html`);
  const chooser = options.waitForEvent('filechooser');
  await options.getByRole('button', { name: 'Add a folder' }).click();
  await (await chooser).setFiles('tests/fixtures/pack');
  await expect(options.getByText('“The town of Sandmere” was added.')).toBeVisible();
  // By the time another page has the new names, this one would have been read again, too.
  await expect.poll(() => marks(page)).toEqual(before);
  await options.getByRole('button', { name: 'Remove “The town' }).click();
  await expect(options.getByText('“The town of Sandmere” was removed.')).toBeVisible();
  await expect.poll(() => marks(page)).toEqual(before);
});

test('states the coverage', async ({ extension }) => {
  const page = await openWelcome(extension);
  await expect(page.locator('.coverage')).toHaveText(/^Background on \d+ names .*Middle East/);
});
