import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { readArguments } from './arguments.ts';
import { ensureChromium } from './browsers.ts';

const USAGE = `npm run icons

Renders components/shared/icon.svg to public/icon/ in the sizes that browsers need.`;

const SIZES = [16, 32, 48, 96, 128];

readArguments(USAGE, {});
const svg = await readFile('components/shared/icon.svg', 'utf8');
await mkdir('public/icon', { recursive: true });
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
