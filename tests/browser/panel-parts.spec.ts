import { expect, test } from './extension.ts';
import { openArticle } from './panel.ts';

test('timeline, map and groups lead to cards, by keyboard alone', async ({ extension }) => {
  const { panel } = await openArticle(extension);
  const title = panel.getByRole('heading', { level: 2 });
  const open = async (tab: string) => {
    await panel.getByRole('tab', { selected: true }).focus();
    while (
      (await panel.getByRole('tab', { selected: true }).textContent())?.startsWith(tab) !== true
    )
      await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('Tab');
  };
  const back = async () => {
    await panel.locator('.back').focus();
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('tab').first()).toBeVisible();
  };
  await open('Timeline');
  await expect(panel.getByRole('tabpanel', { name: /Timeline/ }).locator('time')).toHaveText([
    '3 January 2024',
    '26 August 2021',
  ]);
  await panel.keyboard.press('Enter');
  await expect(title).toHaveText('Kerman bombings');
  await back();
  await open('Map');
  await expect(panel.getByRole('group', { name: /^Map: / })).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(title).toHaveCount(1);
  await back();
  await open('Groups');
  await expect(panel.getByRole('tabpanel', { name: /Groups/ })).toContainText(
    /Islamic State\s*ISIS-K\s*Opposed to\s*Taliban/,
  );
  await panel.keyboard.press('Enter');
  await expect(title).toHaveText('Islamic State');
});

test('in print, all parts follow one another', async ({ extension }) => {
  const { panel } = await openArticle(extension);
  await panel.emulateMedia({ media: 'print' });
  for (const part of ['Names', 'Timeline', 'Map', 'Groups'])
    await expect(panel.locator('.for-paper', { hasText: part })).toBeVisible();
  await expect(panel.getByRole('searchbox')).toBeHidden();
  await expect(panel.getByRole('tab').first()).toBeHidden();
});
