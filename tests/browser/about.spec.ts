import { identity } from '../../scripts/build/identity.ts';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './extension.ts';

test('the settings show version, news, credits, and details for a report', async ({
  extension,
}) => {
  const { context, id } = extension;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const about = page.getByRole('region', { name: 'About' });
  await expect(about).toContainText(`Version ${identity.version}`);
  await about.getByText('What’s new').click();
  await expect(about.getByRole('listitem').first()).toBeVisible();
  await expectNoViolations(page, 'settings, about', { within: 'section:has(#about)' });

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await about.getByRole('button', { name: 'Copy these details' }).click();
  await expect(page.getByText('Copied. Paste them into your report.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(new RegExp(`^Backgrounder ${identity.version}\n.*Chrom.*\nLanguages: `));
  // No URL is made up where package.json has none.
  await expect(about.getByRole('link', { name: 'Report a problem' })).toHaveCount(
    identity.bugs ? 1 : 0,
  );

  const opened = context.waitForEvent('page');
  await about.getByRole('link', { name: 'names and licences' }).click();
  const notices = await opened;
  await expect(notices.locator('body')).toContainText(/contains code of \d\d+ packages/);
  const text = (await notices.locator('body').textContent()) ?? '';
  for (const name of ['preact', 'valibot', 'webextension-polyfill', 'world-atlas', 'rolldown']) {
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
  expect(text).toContain('Mozilla Public License');
  await notices.close();

  const licence = context.waitForEvent('page');
  await about.getByRole('link', { name: 'MIT' }).click();
  await expect((await licence).locator('body')).toContainText('MIT License');
});
