import { readdir } from 'node:fs/promises';
import { FOLDER, LINES } from '../../packs/files.ts';
import { EXTENSION } from '../../scripts/chromium.ts';
import { PROSE, TERMS } from './attacked-page.ts';
import { lookAtCard } from './card.ts';
import { expect, hoverOver, marks, test } from './extension.ts';

test('a page sees marks and the card’s position, but none of the reader’s settings', async ({
  extension,
  site,
}) => {
  const worker = await extension.worker();
  await worker.evaluate(() =>
    chrome.storage.sync.set({ version: 1, mode: 'every', 'site:secret.example': 'off' }),
  );
  site.add(
    '/spy',
    `<!doctype html><title>spy</title><script>
      window.heard = [];
      for (const type of ['message', 'storage', 'error', 'unhandledrejection', 'securitypolicyviolation'])
        addEventListener(type, (event) => heard.push(type));
      const listen = EventTarget.prototype.addEventListener;
      window.listened = 0;
      EventTarget.prototype.addEventListener = function (...args) { window.listened++; return listen.apply(this, args) };
      const globals = new Set(Object.getOwnPropertyNames(window));
      window.fresh = () => Object.getOwnPropertyNames(window).filter((name) => !globals.has(name) && name !== 'fresh');
    </script>${PROSE}`,
  );
  const page = await extension.open('/spy');
  await expect.poll(() => marks(page)).toEqual(TERMS);
  const card = await lookAtCard(page);
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
  const bundled = (await readdir(`${EXTENSION}/${FOLDER}`)).map((name) => `${FOLDER}/${name}`);
  expect(bundled).toContain(LINES);
  const own = ['manifest.json', 'reader.js', 'card.js', 'icon/16.png', ...bundled];
  const seen = await page.evaluate(
    async ({ id, files }) => {
      const host = document.querySelector('backgrounder-card');
      const fetched = await Promise.all(
        files.map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      );
      return {
        shadow: host?.shadowRoot,
        text: host?.textContent,
        fetched: fetched.filter(Boolean),
        heard: Reflect.get(window, 'heard'),
        listened: Reflect.get(window, 'listened'),
        fresh: Reflect.get(window, 'fresh')(),
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        runtime: typeof Reflect.get(window, 'chrome')?.runtime,
        html: document.documentElement.outerHTML.includes('secret'),
      };
    },
    { id: extension.id, files: own },
  );
  expect(seen).toEqual({
    shadow: null,
    text: '',
    fetched: [],
    heard: [],
    listened: 0,
    fresh: [],
    sheets: 0,
    runtime: 'undefined',
    html: false,
  });
  extension.complaints.length = 0;
});
