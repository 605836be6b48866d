import { identity } from '../../scripts/build/identity.ts';
import { expectNoViolations } from './axe.ts';
import { ARTICLE, expect, marks, test } from './extension.ts';
import { addSamplePack } from './sample-pack.ts';

test('a report becomes a text to copy, with the page’s URL only if wanted', async ({
  extension,
}) => {
  const page = await extension.open(ARTICLE);
  await expect.poll(() => marks(page)).not.toEqual([]);
  const popup = await extension.openPopup(page);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.getByRole('button', { name: 'Report a problem' }).click();
  await expect(popup.getByRole('heading', { name: 'Report a problem' })).toBeFocused();

  // The names of the page are listed; others can be searched for.
  await expect(popup.locator('.terms button').first()).toContainText('Crocus City Hall');
  await popup.getByRole('searchbox', { name: 'Which card?' }).fill('Khorasan');
  await popup.locator('.terms button', { hasText: 'ISIS-K' }).first().click();
  const text = popup.getByLabel('Your report');
  await expect(text).toHaveValue(
    /^Backgrounder \d+\.\d+\.\d+(?:-\w+)?\nCard: ISIS-K \(isis-k\)\nAs of: /,
  );
  await popup.getByLabel('Which sentence?').selectOption({ index: 1 });
  await expect(text).toHaveValue(/\nSentence: .{20,}\nSource: .+https?:/);
  await popup.getByLabel('What is wrong with it?').fill('It says <b>2014</b>.');
  await expect(text).toHaveValue(/\nWhat is wrong: It says <b>2014<\/b>\.\n$/);
  await expect(text).not.toHaveValue(/127\.0\.0\.1/);
  await popup.getByLabel('Add the address').check();
  await expect(text).toHaveValue(/\nPage: http:\/\/127\.0\.0\.1:\d+\/news\/2026\/verdict\.html\n$/);
  await expectNoViolations(popup, 'the report', { within: '#app' });

  await popup.getByRole('button', { name: 'Copy the report' }).click();
  await expect(popup.getByRole('status')).toHaveText('Copied');
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
  await extension.context.clearPermissions();

  await popup.getByRole('button', { name: 'Back' }).click();
  await expect(popup.getByRole('searchbox')).toBeFocused();
});

test('a report says where to send it', async ({ extension }, testInfo) => {
  await addSamplePack(extension, testInfo.outputPath('sandmere.pack.json'));
  const popup = await extension.openPopup(await extension.open(ARTICLE));
  await popup.getByRole('button', { name: 'Report a problem' }).click();
  const which = popup.getByRole('searchbox', { name: 'Which card?' });
  const form = popup.locator('.report');
  await which.fill('Khorasan');
  await popup.locator('.terms button', { hasText: 'ISIS-K' }).first().click();
  // No address is made up where package.json has none.
  await expect(form).toContainText(
    identity.bugs
      ? 'paste it into a new report on the project’s page'
      : 'names no address for reports. Send your report to whoever you got Backgrounder from.',
  );
  await expect(form.getByRole('link')).toHaveCount(identity.bugs ? 1 : 0);

  await popup.getByRole('button', { name: 'Another card' }).click();
  await which.fill('Sandmere Hall');
  await popup.locator('.terms button', { hasText: 'Sandmere Hall' }).first().click();
  await expect(form).toContainText('from your pack “The town of Sandmere”');
  await expect(form.getByRole('link')).toHaveCount(0);
});
