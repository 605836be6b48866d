import { inChromium } from './driver.ts';
import { expect, readEverything, SHOP, test } from './extension.ts';
import { markWhatIsSeen, WRITTEN } from './paths/hidden.ts';
import { markWhatFramesShow } from './paths/hidden-frames.ts';
import { hoverUnderLayers } from './paths/overlays.ts';
import {
  markWhatIsPutOver,
  markWhatIsReached,
  markWhatIsShown,
  markWhatIsUncovered,
  markWhatIsUncut,
  markWhatIsUnlocked,
  SHOWN_SILENTLY,
} from './paths/shown.ts';

test('the mark goes to the first mention that can be seen', async ({ extension }) => {
  await readEverything(extension);
  await markWhatIsSeen(inChromium(extension), WRITTEN);
});

test('the mark is in a frame only if the frame can be seen', async ({ extension }) => {
  await readEverything(extension);
  await markWhatFramesShow(inChromium(extension));
});

test('text without layout is not measured, which would make the browser log a warning', async ({
  extension,
}) => {
  await readEverything(extension);
  const { site, open } = extension;
  const text = 'the Taliban spoke, and so on for the length of a sentence that is prose.';
  site.add(
    '/locked',
    `<!doctype html><title>Locked</title><div style="content-visibility: hidden">
      <p>First, <span class="x">at length,</span> ${text}</p></div><p>Then ${text}</p>`,
  );
  const page = await open(SHOP);
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  await page.goto(`${site.origin}/locked`);
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('backgrounder-term')?.size))
    .toBe(1);
  await page.evaluate(() => document.body.append(document.createElement('hr')));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
  expect(lines).toEqual([]);
});

test('text revealed by styles alone is marked, and covered text is not', async ({ extension }) => {
  await readEverything(extension);
  await markWhatIsShown(inChromium(extension));
  await markWhatIsShown(inChromium(extension), SHOWN_SILENTLY);
  await markWhatIsUncovered(inChromium(extension));
  await markWhatIsUncut(inChromium(extension));
  await markWhatIsPutOver(inChromium(extension));
  await markWhatIsReached(inChromium(extension));
  await markWhatIsUnlocked(inChromium(extension));
});

test('names under a stretched link or a layer react to the pointer, but not under a menu', async ({
  extension,
}) => {
  await readEverything(extension);
  await hoverUnderLayers(inChromium(extension));
});
