import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readArguments } from './arguments.ts';
import { inTemporaryFolder, startChromium } from './chromium.ts';
import { GALLERY, type Picture, type Stage } from './gallery.ts';
import { SAMPLE, serveFile } from './sample.ts';
import { speakingCopy } from './speaking.ts';
import { awaitTerms } from './tab.ts';

const USAGE = `npm run screenshots

Builds the extension and takes the pictures of docs/gallery.md.`;

const FOLDER = 'docs/pictures';
const WINDOW = { width: 900, height: 640 };
const POPUP = { width: 372, height: 600 };
const PANEL = { width: 360, height: 640 };

readArguments(USAGE, {});
execFileSync('npm', ['run', '--silent', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const site = await serveFile(SAMPLE);
const pictures = GALLERY.flatMap((chapter) => chapter.pictures);
// One browser for each language and scheme.
const browsers = Map.groupBy(pictures, ({ lang = 'en', scheme = 'light' }) => `${lang} ${scheme}`);
for (const wanted of browsers.values()) await take(wanted);
site.close();
await writeFile('docs/gallery.md', gallery());

async function take(wanted: readonly Picture[]) {
  const [{ lang = 'en', scheme = 'light' } = {}] = wanted;
  await inTemporaryFolder(async (folder) => {
    const extension = await speakingCopy(lang, folder);
    const options = { headless: true, colorScheme: scheme, extension };
    const started = await startChromium(`${folder}/profile`, options);
    const { context, extensionId, worker } = started;
    const own = `chrome-extension://${extensionId}`;
    const page = await context.newPage();
    await page.goto(site.address);
    await awaitTerms(await worker(), page.url());

    const stage: Stage = {
      page,
      worker,
      popup: async () => openOwn(`popup.html?tabId=${await tabId()}`),
      panel: async () => openOwn(`sidepanel.html?tabId=${await tabId()}`),
      own: openOwn,
    };
    async function tabId() {
      const query = async (url: string) => (await chrome.tabs.query({ url }))[0]?.id ?? '';
      return (await worker()).evaluate(query, page.url());
    }
    async function openOwn(path: string) {
      const opened = await context.newPage();
      await opened.setViewportSize(sizeOf(path));
      await opened.goto(`${own}/${path}`);
      return opened;
    }

    for (const { name, act } of wanted) {
      await page.setViewportSize(WINDOW);
      await page.bringToFront();
      const shown: Page = await act(stage);
      // A popup is as high as what is in it.
      const framed = shown.url().includes('/popup.html') ? shown.locator('body') : shown;
      await framed.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
      if (shown === page) await page.keyboard.press('Escape');
      else await shown.close();
    }
    await context.close();
  });
}

function gallery(): string {
  const chapters = GALLERY.map(({ title, pictures: shown }) => {
    const images = shown.map(({ name, what }) => `**${what}**\n\n![${what}](pictures/${name}.png)`);
    return `## ${title}\n\n${images.join('\n\n')}`;
  });
  return `# What it looks like\n\nTaken from the built extension by \`npm run screenshots\`.\n\n${chapters.join('\n\n')}\n`;
}

function sizeOf(path: string) {
  if (path.startsWith('popup')) return POPUP;
  return path.startsWith('sidepanel') ? PANEL : WINDOW;
}
