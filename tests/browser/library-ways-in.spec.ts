import { tell } from '../../scripts/tab.ts';
import { lookAtCard } from './card.ts';
import { ARTICLE, expect, marks, test } from './extension.ts';
import { title } from './library.ts';

test('a card has its figure, and opens the library at itself or at a source', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const card = await lookAtCard(page);
  const show = async (entry: string) =>
    tell(await extension.worker(), page.url(), { type: 'show', entry });

  await show('isis-k');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  await card.click('.to-figure');
  await expect.poll(() => card.texts('.chain .above button:not(.cite)')).toEqual(['Islamic State']);
  expect(await card.texts('.chain .rivals button:not(.cite)')).toEqual(['Taliban']);
  const [library] = await Promise.all([
    extension.context.waitForEvent('page'),
    card.click('.to-library'),
  ]);
  await expect(title(library)).toHaveText('ISIS-K');

  await page.bringToFront();
  await show('crocus-city-hall');
  await expect.poll(() => card.texts('.name')).toEqual(['Crocus City Hall']);
  await card.click('.to-figure');
  await expect
    .poll(() => card.attribute('.map svg', 'aria-label'))
    .toMatch(/^Map: Crocus City Hall is in Russia\. Around it: .*Belarus/);
  expect(await card.attribute('.map .land', 'd')).toMatch(/^M\d/);
  await card.click('.to-sources');
  await card.click('.source');
  await card.click('.opened button.way');
  // The tab that has the library open is used again.
  await expect(library.getByRole('heading', { name: 'Statements' })).toBeVisible();

  await page.bringToFront();
  await show('crocus-city-hall');
  await expect.poll(() => card.texts('.name')).toEqual(['Crocus City Hall']);
  await card.click('.to-related');
  await card.click('.related button', 'Crocus City Hall attack');
  await card.click('.to-figure');
  await expect.poll(() => card.texts('.timeline li strong')).toEqual(['Crocus City Hall attack']);
  await card.click('.timeline button', 'Kerman bombings');
  await expect.poll(() => card.texts('.name')).toEqual(['Kerman bombings']);
});

test('the popup leads to the library', async ({ extension }) => {
  const popup = await extension.openPopup(await extension.open(ARTICLE));
  const [library] = await Promise.all([
    extension.context.waitForEvent('page'),
    popup.getByRole('link', { name: 'Library' }).click(),
  ]);
  await expect(title(library)).toHaveText('Library');
});
