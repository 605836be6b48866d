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

test('a long list of results shows its first hundred, and more on demand', async ({
  extension,
}) => {
  const popup = await extension.openPopup(await extension.open(ARTICLE));
  await popup.getByRole('searchbox').fill('e');
  const hits = popup.getByRole('list', { name: 'Search results' }).getByRole('button');
  await expect(hits).toHaveCount(100);
  const more = popup.getByRole('button', { name: /^Show more/ });
  const left = Number((await more.textContent())?.match(/\d+/)?.[0]);
  expect(left).toBeGreaterThan(100);
  await more.click();
  await expect(hits).toHaveCount(200);
  await expect(more).toHaveText(`Show more (${left - 100})`);
  await expect(hits.nth(100)).toBeFocused();
  // Whoever comes back from a card finds the same place.
  const name = await hits.nth(100).locator('.term-name').textContent();
  await hits.nth(100).press('Enter');
  await expect(popup.getByRole('heading', { name: name ?? '' })).toBeVisible();
  await popup.locator('.back').click();
  await expect(hits.nth(100)).toBeFocused();
  await popup.getByRole('searchbox').fill('solemani');
  await expect(hits.first()).toContainText('Qasem Soleimani');
  await expect(more).toHaveCount(0);
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
