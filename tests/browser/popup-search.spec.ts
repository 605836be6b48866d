import { ARTICLE, expect, test } from './extension.ts';

test('searches everything, tolerates a typo, and shows a card with related ones', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  const popup = await extension.openPopup(page);
  const search = popup.getByRole('searchbox');
  await search.fill('solemani');
  const hits = popup.getByRole('list', { name: 'Search results' }).getByRole('button');
  await expect(hits.first()).toContainText('Qasem Soleimani');
  await hits.first().click();
  await expect(popup.getByRole('heading', { name: 'Qasem Soleimani' })).toBeVisible();
  await popup.getByRole('tab', { name: 'Related' }).click();
  await popup.locator('.related button').first().click();
  await expect(popup.getByRole('heading', { name: 'Qasem Soleimani' })).toHaveCount(0);
  await popup.locator('.back').click();
  await expect(popup.getByRole('heading', { name: 'Qasem Soleimani' })).toBeVisible();
  await popup.locator('.back').click();
  await search.fill('zzzz');
  await expect(popup.getByText('Nothing found for “zzzz”')).toBeVisible();
});

test('handles any query: emoji, thousands of letters, only spaces', async ({ extension }) => {
  const popup = await extension.openPopup(await extension.open(ARTICLE));
  const search = popup.getByRole('searchbox');
  const said = popup.locator('.empty');
  for (const typed of ['😀', '🏳️‍🌈 🇷🇺', '!!!', '<img src=x>', 'x'.repeat(5000), '😀'.repeat(2500)]) {
    await search.fill(typed);
    await expect(said).toContainText(`Nothing found for “${[...typed][0]}`);
    const text = (await said.textContent()) ?? '';
    expect(text.length).toBeLessThan(110);
    expect(text.isWellFormed()).toBe(true);
  }
  await search.fill('   ');
  await expect(popup.getByRole('list', { name: 'Names on this page' })).toBeVisible();
});
