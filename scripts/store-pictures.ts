import { readFile } from 'node:fs/promises';
import type { Picture } from './gallery.ts';
import { card, cardOf, library, list, source } from './gallery-acts.ts';

/** Sizes that the stores require: https://developer.chrome.com/docs/webstore/images. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const FOLDER = 'store/pictures';

const screenshot = { folder: FOLDER, window: SCREENSHOT } as const;

/** Opens one part of a card, such as its map or timeline. */
const part =
  (entry: string, name: string): Picture['act'] =>
  async (stage) => {
    await card(entry)(stage);
    const frame = cardOf(stage.page);
    await frame.getByRole('tab', { name }).click();
    await frame.locator('[role=tabpanel]').waitFor();
    return stage.page;
  };

/**
 * Scrolls the article first, so that there is room for the card below its name and the
 * headline stays uncovered.
 */
const scrolled =
  (act: Picture['act']): Picture['act'] =>
  async (stage) => {
    await stage.page.evaluate(() => scrollTo(0, 210));
    return act(stage);
  };

/** The popup over the article, placed as the browser would; no driver can capture both at once. */
const popupInPlace: Picture['act'] = async (stage) => {
  const behind = await stage.page.screenshot();
  const popup = await list(stage);
  const front = await popup.locator('body').screenshot();
  await popup.close();
  return stage.made(`<style>
      body { margin: 0; background: url(${dataUrl(behind)}); }
      img { position: fixed; inset: 0 24px auto auto; border-radius: 0 0 12px 12px; box-shadow: 0 8px 32px rgb(0 0 0 / 35%); }
    </style><img alt="" src="${dataUrl(front)}">`);
};

const tile: Picture['act'] = async (stage) => {
  const icon = await readFile('components/shared/icon.svg', 'utf8');
  return stage.made(`<style>
      body { margin: 0; height: 100vh; display: grid; align-content: center; gap: 14px; padding: 0 36px; box-sizing: border-box; background: #f5f3ec; color: #1d1f21; }
      svg { width: 72px; height: 72px; }
      h1 { margin: 0; font: 600 38px/1.1 Georgia, 'DejaVu Serif', serif; }
      p { margin: 0; font: 19px/1.4 system-ui, 'DejaVu Sans', sans-serif; color: #54585c; }
      u { text-decoration: underline dotted #0b5a6b 2px; text-underline-offset: 5px; color: #1d1f21; }
    </style>${icon}<h1>Backgrounder</h1><p>Background for the <u>names</u> in the news, with a source for every sentence</p>`);
};

/** Five screenshots, in the order the stores show them, and the tile for the Chrome Web Store. */
export const STORE: readonly Picture[] = [
  { ...screenshot, name: '1-card', what: 'A card', act: scrolled(card('isis-k')) },
  { ...screenshot, name: '2-source', what: 'A source opened', act: scrolled(source('isis-k')) },
  { ...screenshot, name: '3-map', what: 'A map', scheme: 'dark', act: part('khorasan', 'Map') },
  { ...screenshot, name: '4-popup', what: 'The toolbar button', act: popupInPlace },
  { ...screenshot, name: '5-library', what: 'The library', act: library('') },
  { folder: FOLDER, window: TILE, name: 'tile', what: 'The tile', act: tile },
];

function dataUrl(png: Buffer): string {
  return `data:image/png;base64,${png.toString('base64')}`;
}
