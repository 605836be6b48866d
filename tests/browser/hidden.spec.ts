import { inChromium } from './driver.ts';
import { readEverything, test } from './extension.ts';
import {
  markWhatIsSeen,
  markWhatIsShown,
  markWhatIsUncovered,
  SHOWN_SILENTLY,
} from './paths/hidden.ts';
import { hoverUnderLayers } from './paths/overlays.ts';

test('the mark goes to the first mention that can be seen', async ({ extension }) => {
  test.setTimeout(180_000);
  await readEverything(extension);
  await markWhatIsSeen(inChromium(extension));
});

test('text that is shown by styles alone is marked, and what is covered is not', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  await readEverything(extension);
  await markWhatIsShown(inChromium(extension));
  await markWhatIsShown(inChromium(extension), SHOWN_SILENTLY);
  await markWhatIsUncovered(inChromium(extension));
});

test('names under a stretched link or a layer are hovered, and those under a menu are not', async ({
  extension,
}) => {
  await readEverything(extension);
  await hoverUnderLayers(inChromium(extension));
});
