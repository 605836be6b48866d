import { inChromium } from './driver.ts';
import { readEverything, test } from './extension.ts';
import {
  closePopovers,
  followMoved,
  hideName,
  moveAway,
  openDialogOver,
  openWhenZoomed,
  selectAndLetGo,
  selectOddly,
  takeFocusUnheard,
  useInPopovers,
} from './paths/around-card.ts';

test.beforeEach(({ extension }) => readEverything(extension));

test('a page that is zoomed or scaled as a whole has its cards beside their names', ({
  extension,
}) => openWhenZoomed(inChromium(extension)));

test('a selection begun in the card and let go outside leaves it open', ({ extension }) =>
  selectAndLetGo(inChromium(extension)));

test('a card opened and used in a popover of the page does not close it', ({ extension }) =>
  useInPopovers(inChromium(extension)));

test('a dialog of the page that opens over a card takes it away, and gets the next Esc', ({
  extension,
}) => openDialogOver(inChromium(extension)));

test('a card goes when its name is no longer under the pointer', ({ extension }) =>
  moveAway(inChromium(extension)));

test('a pinned card goes when its name is hidden', ({ extension }) =>
  hideName(inChromium(extension)));

test('text that cannot be selected, or only as a whole, has cards, and a double click selects a word', ({
  extension,
}) => selectOddly(inChromium(extension)));

test('elements of a page do not hear that the focus went into the card, and so does nothing against it', ({
  extension,
}) => takeFocusUnheard(inChromium(extension)));

test('a page that closes all popovers closes the card, which opens again', ({ extension }) =>
  closePopovers(inChromium(extension)));

test('a card follows a name that moves by a transform', ({ extension }) =>
  followMoved(inChromium(extension)));
