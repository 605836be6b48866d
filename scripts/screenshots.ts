import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { inTemporaryFolder, type Started, startChromium } from './chromium.ts';
import { SAMPLE, serveFile } from './sample.ts';
import { awaitTerms, showCard, tell } from './tab.ts';

/** `npm run screenshots`: builds the extension and takes the pictures in `docs/pictures`. */

const FOLDER = 'docs/pictures';
const WINDOW = { width: 960, height: 640 };
const PHONE = { width: 360, height: 640 };
const POPUP = { width: 372, height: 600 };

execFileSync('npm', ['run', '--silent', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
await mkdir(FOLDER, { recursive: true });
const site = await serveFile(SAMPLE);
for (const scheme of ['light', 'dark'] as const) {
  await inTemporaryFolder(async (profile) => {
    const options = { headless: true, colorScheme: scheme, scale: 2 };
    const started = await startChromium(profile, options);
    await takePictures(started, scheme);
    await started.context.close();
  });
}
site.close();

async function takePictures({ context, extensionId, worker }: Started, scheme: string) {
  const page = await context.newPage();
  const save = (of: Page, name: string) =>
    of.screenshot({ path: `${FOLDER}/${name}-${scheme}.png` });
  await page.setViewportSize(WINDOW);
  await page.goto(site.address);
  await awaitTerms(await worker(), page.url());
  await save(page, 'marks');

  for (const entry of ['isis-k', 'crocus-city-hall', 'khorasan']) {
    await showCard(await worker(), page, entry);
    await save(page, `card-${entry}`);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await save(page, 'card-sources');
  await page.keyboard.press('Escape');

  await page.setViewportSize(PHONE);
  await showCard(await worker(), page, 'isis-k');
  await save(page, 'card-phone');
  await page.keyboard.press('Escape');

  const tabId = await (await worker()).evaluate(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    page.url(),
  );
  const popup = await context.newPage();
  await popup.setViewportSize(POPUP);
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tabId=${tabId ?? ''}`);
  await popup.locator('.terms button').first().waitFor();
  await save(popup, 'popup');
  await popup.getByRole('searchbox').fill('kabul');
  await popup.getByRole('list', { name: 'Search results' }).waitFor();
  await save(popup, 'popup-search');
  await popup.getByRole('searchbox').fill('');
  await popup.getByRole('switch').uncheck();
  await popup.getByText('this site is off').waitFor();
  await save(popup, 'popup-off');
  await tell(await worker(), page.url(), { type: 'stop' });
}
