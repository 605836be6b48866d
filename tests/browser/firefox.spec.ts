import { clickOn, marked, openPopup, store, stored, textOf } from './driver.ts';
import { ARTICLE, expect, SHOP, test } from './extension.ts';
import { withOneFirefox } from './one-firefox.ts';
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
import { muteAndUndo } from './paths/card-actions.ts';
import { followChanges } from './paths/changes.ts';
import { writeCard } from './paths/desk.ts';
import { readFrame } from './paths/frames.ts';
import { markWhatIsSeen } from './paths/hidden.ts';
import { markWhatFramesShow } from './paths/hidden-frames.ts';
import { embedByItself, readUnseen, takeBackFrame } from './paths/isolation.ts';
import { moveMarks, stayUnseen } from './paths/limits.ts';
import { readOddPages } from './paths/odd-pages.ts';
import { OLD_PAGES } from './paths/old-pages.ts';
import { hoverUnderLayers } from './paths/overlays.ts';
import { pauseAndResume, readPanel } from './paths/panel.ts';
import { readCard, TERMS } from './paths/reading.ts';
import { openInShapes } from './paths/shapes.ts';
import {
  markWhatIsPutOver,
  markWhatIsReached,
  markWhatIsShown,
  markWhatIsUncovered,
  markWhatIsUncut,
  markWhatIsUnlocked,
} from './paths/shown.ts';

/** What is tested in Chromium too, with the same code where it is in `paths/`. */
const session = withOneFirefox();

const READ_EVERYTHING = { version: 1, mode: 'every' };

test('Firefox: a name, its card, a related one and back', () => readCard(session.firefox));

test('Firefox: a page gets no events from a card over it, and no access to it', async () => {
  const { firefox } = session;
  await store(firefox, READ_EVERYTHING);
  await readUnseen(firefox, ['IFRAME', '#document-fragment']);
});

test('Firefox: a page that takes the frame out of a card does not keep it', async () => {
  const { firefox } = session;
  await store(firefox, READ_EVERYTHING);
  await takeBackFrame(firefox);
});

test('Firefox: the card’s page shows nothing if a page embeds it itself', () =>
  embedByItself(session.firefox, `${session.firefox.own}card.html`));

test('Firefox: a page without marks cannot detect the extension', () =>
  stayUnseen(session.firefox));

test('Firefox: a page that moves a mark gets no card over a name of its choice', () =>
  moveMarks(session.firefox));

test('Firefox: an article in a frame of its page', () => readFrame(session.firefox));

test('Firefox: from a document to a card whose name is marked, at the desk', async () => {
  await writeCard(session.firefox);
});

test('Firefox: “Don’t mark this again”, and undo', () => muteAndUndo(session.firefox));

test('Firefox: the popup lists the names, and turns the site off and on in open tabs', async () => {
  const { firefox } = session;
  const tab = await firefox.open(ARTICLE);
  const shop = await firefox.open(SHOP);
  await expect.poll(() => marked(tab)).toEqual(TERMS);
  const popup = await openPopup(firefox, ARTICLE);
  // `text-transform` sets it in capitals, which `innerText` follows.
  await expect.poll(() => textOf(popup)).toMatch(/11 names on this page/i);
  await expect.poll(() => textOf(popup)).toContain('On for news articles (default)');

  await clickOn(popup, '.switch');
  await expect.poll(() => textOf(popup)).toContain('Off by your rule for 127.0.0.1');
  await expect.poll(() => marked(tab)).toEqual([]);
  await clickOn(popup, '.switch');
  await expect.poll(() => marked(tab)).toEqual(TERMS);
  expect(await marked(shop)).toEqual([]);

  await expect.poll(() => textOf(popup)).toContain('Kerman bombings');
  await clickOn(popup, '.terms button', 'Kerman bombings');
  await expect.poll(() => tab.card.texts('.name')).toEqual(['Kerman bombings']);
});

test('Firefox: the panel has the background of an article', () => readPanel(session.firefox));

test('Firefox: a pause, ended in one click', () => pauseAndResume(session.firefox));

test('Firefox: settings take effect in open tabs', async () => {
  const { firefox } = session;
  const tab = await firefox.open(ARTICLE);
  await expect.poll(() => marked(tab)).toContain('Qasem Soleimani');
  const options = await firefox.open(`${firefox.own}options.html`);
  // The subjects come from the background, and move what is below them.
  await expect.poll(() => textOf(options)).toContain('Middle East');
  await clickOn(options, 'label', 'Person');
  await expect.poll(() => marked(tab)).not.toContain('Qasem Soleimani');
  await clickOn(options, 'label', 'Every mention');
  await expect
    .poll(async () => {
      const all = await marked(tab);
      return all.length - new Set(all).size;
    })
    .toBeGreaterThan(0);
  expect(await stored(firefox)).toMatchObject({ 'kind:person': 'off', mentions: 'every' });
});

test('Firefox: the library can be searched, and leads from an entry to its source', async () => {
  const { firefox } = session;
  const library = await firefox.open(`${firefox.own}library.html#/?q=kerman&kind=event`);
  await expect.poll(() => textOf(library)).toContain('Kerman bombings');
  await clickOn(library, 'a', 'Kerman bombings');
  const title = () => library.evaluate("document.querySelector('h1')?.innerText");
  await expect.poll(title).toBe('Kerman bombings');
  await clickOn(library, '.gloss .cite');
  const focused = () => library.evaluate('document.activeElement.id');
  await expect.poll(focused).toBe('source-1');
});

test('Firefox: marks follow pages that change', async () => {
  const { firefox } = session;
  await store(firefox, READ_EVERYTHING);
  await followChanges(firefox);
});

test('Firefox: the mark goes to the first mention that can be seen', async () => {
  const { firefox } = session;
  await store(firefox, READ_EVERYTHING);
  await markWhatIsSeen(firefox);
  await markWhatFramesShow(firefox);
  await markWhatIsShown(firefox);
  await markWhatIsUncovered(firefox);
  await markWhatIsUncut(firefox);
  await markWhatIsPutOver(firefox);
  await markWhatIsReached(firefox);
  await markWhatIsUnlocked(firefox);
});

test('Firefox: names under a stretched link or a layer are hovered', async () => {
  const { firefox } = session;
  await store(firefox, READ_EVERYTHING);
  await hoverUnderLayers(firefox);
});

for (const [name, walk] of Object.entries({
  'a page that is zoomed or scaled as a whole has its cards beside their names': openWhenZoomed,
  'a selection begun in the card and let go outside leaves it open': selectAndLetGo,
  'a card opened and used in a popover of the page does not close it': useInPopovers,
  'a dialog of the page that opens over a card takes it away': openDialogOver,
  'a card goes when its name is no longer under the pointer': moveAway,
  'a pinned card goes when its name is hidden': hideName,
  'elements of a page do not hear that the focus went into the card': takeFocusUnheard,
  'a page that closes all popovers closes the card, which opens again': closePopovers,
  'a card follows a name that moves by a transform': followMoved,
  'text that cannot be selected has cards': selectOddly,
})) {
  test(`Firefox: ${name}`, async () => {
    await store(session.firefox, READ_EVERYTHING);
    await walk(session.firefox);
  });
}

test('Firefox: cards open in text of every shape', async () => {
  const { firefox } = session;
  await store(firefox, READ_EVERYTHING);
  await openInShapes(firefox);
});

test('Firefox: odd pages are read like any other', async () => {
  const { firefox } = session;
  // What Firefox says about two of these pages.
  session.expectComplaints(/favicon\.ico because it violates|document tree is too deep/);
  await store(firefox, READ_EVERYTHING);
  await readOddPages(firefox);
  await readOddPages(firefox, OLD_PAGES);
});
