import { field } from './desk.ts';
import { inChromium } from './driver.ts';
import { type Extension, expect, marks, test } from './extension.ts';
import { writeCard } from './paths/desk.ts';

/** Writes a card that is marked on a page. @returns the desk, and a function that reads the marks. */
async function withCard(extension: Extension) {
  await writeCard(inChromium(extension));
  const pages = extension.context.pages();
  const desk = pages.find((one) => one.url().includes('/desk.html'));
  const article = pages.find((one) => one.url().includes('choirs.html'));
  if (!desk || !article) throw new Error('no desk or no article');
  await desk.setViewportSize({ width: 1360, height: 900 });
  return { desk, marked: () => marks(article) };
}

test('cards that are taken away at the desk leave the pages, also the last', async ({
  extension,
}) => {
  const { desk, marked } = await withCard(extension);
  const remove = desk.getByRole('button', { name: 'Remove this card' });
  await remove.click();
  await expect.poll(marked).toEqual(['Taliban']);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(marked).toEqual(['Sandmere Hall', 'Taliban']);
  await expect(desk.getByText('1 card is on:')).toBeVisible();

  await test.step('while another is being written', async () => {
    await desk.getByText('Start from a card of the library').click();
    await desk.getByRole('searchbox').fill('Khorasan');
    await desk.locator('.from-library .things button').first().click();
    await expect(desk.getByText('2 cards are on:')).toBeVisible();
    await desk.locator('[data-field="gloss"]').fill('A region');
    await expect(desk.getByText('1 card is not finished yet.')).toBeVisible();
    await desk.locator('.things a', { hasText: 'Sandmere Hall' }).click();
    await remove.click();
    await expect.poll(marked).toEqual(['Taliban']);
  });
});

test('a pack that was removed in the settings stays removed until it is used again', async ({
  extension,
}) => {
  const { desk, marked } = await withCard(extension);
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByRole('button', { name: 'Remove “Our town”' }).click();
  await expect.poll(marked).toEqual(['Taliban']);
  await desk.reload();
  await expect(desk.getByText('You removed this pack in the settings')).toBeVisible();
  await field(desk, 'In one line').fill('Hall in the town of Sandmere, opened in May 2020.');
  await expect(desk.getByText('Saved', { exact: true })).toBeVisible();
  await expect(desk.getByText('1 card is on:')).toHaveCount(0);
  await expect(options.getByText('None yet. Write one')).toBeVisible();
  expect(await marked()).toEqual(['Taliban']);
  await desk.getByRole('button', { name: 'Use it again' }).click();
  await expect(desk.getByText('1 card is on:')).toBeVisible();
  await expect(desk.getByText('You removed this pack')).toHaveCount(0);
  await expect.poll(marked).toEqual(['Sandmere Hall', 'Taliban']);
});
