import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readArguments } from './arguments.ts';
import { buildForChromium } from './build-for-chromium.ts';
import { inTemporaryFolder, startChromium } from './chromium.ts';
import { GALLERY, type Picture } from './gallery.ts';
import type { Stage } from './gallery-acts.ts';
import { localizedCopy } from './localized-copy.ts';
import { SAMPLE, serveFile } from './sample.ts';
import { STORE } from './store-pictures.ts';
import { awaitTerms } from './tab.ts';

const USAGE = `npm run screenshots [-- NAME …]

Builds the extension and takes the screenshots for docs/gallery.md and the stores: all of them, or
those named.`;

const FOLDER = 'docs/pictures';
const WINDOW = { width: 960, height: 760 };
const POPUP = { width: 384, height: 600 };
const PANEL = { width: 360, height: 640 };

const { positionals: names } = readArguments(USAGE, { allowPositionals: true });
const all = [...GALLERY.flatMap(({ pictures }) => pictures), ...STORE];
const unknown = names.filter((name) => !all.some((picture) => picture.name === name));
if (unknown.length > 0) {
  console.error(`There is no screenshot named ${unknown.join(' or ')}.`);
  process.exit(1);
}
buildForChromium();
// Removes screenshots that are no longer taken.
for (const folder of new Set(all.map(folderOf))) {
  if (names.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
const site = await serveFile(SAMPLE);
// A readable host name: browsers resolve every subdomain of `localhost` to this machine.
const article = site.address.replace('127.0.0.1', 'sample-courier.localhost');
const pictures = names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
// One browser for each language and colour scheme.
const browsers = Map.groupBy(pictures, ({ lang = 'en', scheme = 'light', alone, name }) =>
  [lang, scheme, alone ? name : ''].join(' '),
);
for (const wanted of browsers.values()) await take(wanted);
site.close();
await writeFile('docs/gallery.md', gallery());

async function take(wanted: readonly Picture[]) {
  const [{ lang = 'en', scheme = 'light' } = {}] = wanted;
  await inTemporaryFolder(async (folder) => {
    const extension = await localizedCopy(lang, folder);
    const options = { headless: true, colorScheme: scheme, extension };
    const started = await startChromium(`${folder}/profile`, options);
    const { context, extensionId, worker } = started;
    const own = `chrome-extension://${extensionId}`;
    const page = await context.newPage();
    let window: typeof WINDOW = WINDOW;

    const stage: Stage = {
      page,
      worker,
      popup: async () => openOwn(`popup.html?tabId=${await tabId()}`),
      panel: async () => openOwn(`sidepanel.html?tabId=${await tabId()}`),
      own: openOwn,
      async made(html) {
        const opened = await context.newPage();
        await opened.setViewportSize(window);
        await opened.setContent(html, { waitUntil: 'load' });
        return opened;
      },
    };
    async function tabId() {
      const query = async (url: string) => (await chrome.tabs.query({ url }))[0]?.id ?? '';
      return (await worker()).evaluate(query, page.url());
    }
    async function openOwn(path: string) {
      const opened = await context.newPage();
      await opened.setViewportSize(sizeOf(path) ?? window);
      await opened.goto(`${own}/${path}`);
      return opened;
    }

    for (const picture of wanted) {
      const { name, act } = picture;
      window = picture.window ?? WINDOW;
      // Resets settings changed for an earlier screenshot.
      await (await worker()).evaluate(() => chrome.storage.sync.clear());
      await page.setViewportSize(window);
      await page.bringToFront();
      await page.goto(article);
      await awaitTerms(await worker(), page.url());
      const shown: Page = await act(stage);
      await settled(shown);
      // A popup is as high as its content.
      const framed = shown.url().includes('/popup.html') ? shown.locator('body') : shown;
      await framed.screenshot({ path: `${folderOf(picture)}/${name}.png`, animations: 'disabled' });
      if (shown !== page) await shown.close();
    }
    await context.close();
  });
}

/**
 * Waits until animations end and heights are stable: a card grows with its
 * content, and its frame follows.
 */
async function settled(page: Page) {
  for (const frame of page.frames()) {
    await frame.evaluate(async () => {
      const painted = () => new Promise((done) => requestAnimationFrame(done));
      for (let height = -1; height !== innerHeight; ) {
        height = innerHeight;
        await Promise.all(
          document.getAnimations().map(({ finished }) => finished.catch(() => null)),
        );
        for (let frames = 0; frames < 10; frames++) await painted();
      }
    });
  }
}

function folderOf({ folder = FOLDER }: Picture): string {
  return folder;
}

function gallery(): string {
  const chapters = GALLERY.map(({ title, pictures: shown }) => {
    const images = shown.map(({ name, what }) => `**${what}**\n\n![${what}](pictures/${name}.png)`);
    return `## ${title}\n\n${images.join('\n\n')}`;
  });
  return `# Screenshots\n\nTaken from the built extension by \`npm run screenshots\`.\n\n${chapters.join('\n\n')}\n`;
}

function sizeOf(path: string) {
  if (path.startsWith('popup')) return POPUP;
  return path.startsWith('sidepanel') ? PANEL : null;
}
