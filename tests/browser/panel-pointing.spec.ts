import { lookAtCard } from './card.ts';
import { expect, hoverOver, test } from './extension.ts';
import { emphasised, names, openArticle } from './panel.ts';

test('pointing at a name emphasises it on the page, and choosing it leads there', async ({
  extension,
}) => {
  const { page, panel } = await openArticle(extension);
  await page.setViewportSize({ width: 700, height: 300 });
  const kabul = names(panel).filter({ hasText: 'Kabul airport attack' });
  await kabul.hover();
  await expect.poll(() => emphasised(page)).toHaveLength(2);
  await panel.mouse.move(5, 5);
  await expect.poll(() => emphasised(page)).toEqual([]);

  await kabul.click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Kabul airport attack');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel.getByText('Mention 1 of 2')).toBeVisible();
  const places = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('backgrounder-open') ?? [])].map((range) => {
        const y = range instanceof Range ? range.getBoundingClientRect().y : -1;
        return y >= 0 && y < innerHeight;
      }),
    );
  await expect.poll(async () => (await places())[0]).toBe(true);
  await panel.getByRole('button', { name: 'Next mention' }).click();
  await expect(panel.getByText('Mention 2 of 2')).toBeVisible();
  await expect.poll(async () => (await places())[1]).toBe(true);

  // A name within the card leads on; back leads to the list, and to the name in it.
  await panel.getByRole('button', { name: 'Back: Background on this article' }).click();
  await expect(kabul).toBeFocused();
});

test('what is pointed at stays emphasised though a card closes, and an open card is again after it', async ({
  extension,
}) => {
  const { page, panel } = await openArticle(extension);
  const card = await lookAtCard(page);
  await page.bringToFront();
  await hoverOver(page, 'Taliban');
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await names(panel).first().hover();
  await expect.poll(() => emphasised(page)).toEqual(['Crocus City Hall']);
  await panel.mouse.move(5, 5);
  await expect.poll(() => emphasised(page)).toEqual(['Taliban']);

  await names(panel).first().hover();
  await expect.poll(() => emphasised(page)).toEqual(['Crocus City Hall']);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.isOpen()).toBe(false);
  await expect.poll(() => emphasised(page)).toEqual(['Crocus City Hall']);
});
