import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bundledLines } from '../../scripts/bundled-lines.ts';
import { inTemporaryFolder, startChromium } from '../../scripts/chromium.ts';
import { localizedCopy } from '../../scripts/localized-copy.ts';
import { LOCKED, pdfOf } from '../unit/desk/pdf-of.ts';
import { expectNoViolations } from './axe.ts';
import { inChromium } from './driver.ts';
import { type Extension, expect, marks, test } from './extension.ts';
import { ABOUT_SANDMERE, DOCUMENT, writeCard } from './paths/desk.ts';

async function openDesk({ context, id }: Extension, path = ''): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(`chrome-extension://${id}/desk.html${path}`);
  return page;
}

/** Begins a pack, as a person would. */
async function begin(page: Page, title: string): Promise<void> {
  await page.getByLabel('Title of the pack').fill(title);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Paste a text' })).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Paste a text' }).fill(text);
  await page.getByRole('button', { name: 'Use this text' }).click();
}

/** Chooses files by the button of this name. */
async function choose(
  page: Page,
  button: string,
  files: { name: string; mimeType: string; buffer: Buffer }[] | string,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(files);
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

test('from a document to a card whose name is marked, with saving, undo, closing, export and import', async ({
  extension,
}, testInfo) => {
  await writeCard(inChromium(extension));
  const { context } = extension;
  const page = context.pages().find((one) => one.url().includes('/desk.html'));
  if (!page) throw new Error('no desk');
  await page.setViewportSize({ width: 1360, height: 900 });
  const article = context.pages().find((one) => one.url().includes('choirs.html'));
  if (!article) throw new Error('no article');

  await test.step('findings appear at their fields while typing, and mark their words', async () => {
    const notes = page
      .locator('.cited-field', { has: field(page, 'Sentence 1') })
      .locator('.notes');
    // What is in hand is not told what it lacks; what is wrong with its words, it is.
    await field(page, 'Sentence 1').fill('The iconic hall');
    await expect(notes).toContainText('“iconic” is not neutral.');
    await expect(notes).not.toContainText('full stop');
    await expect(page.locator('.to-do')).not.toContainText('full stop');
    await field(page, 'In one line').focus();
    await expect(notes).toContainText('full stop');
    await expect(page.locator('.to-do')).toContainText('full stop');
    await page.keyboard.press('Control+z');
    await field(page, 'Sentence 1').fill('The iconic Sandmere Hall was opened on 7 May 2020.');
    await expect(notes).toContainText('“iconic” is not neutral.');
    await expect(notes).toContainText('“7” is not in the source.');
    const marked = page.locator('.cited-field', { has: field(page, 'Sentence 1') }).locator('mark');
    await expect(marked).toHaveText(['iconic', '7']);
    await expect(page.locator('.preview .summary')).toContainText('The iconic Sandmere Hall');
    await expectNoViolations(page, 'desk, cards', { within: '#app' });
  });

  await test.step('undo and redo work from any field', async () => {
    await page.keyboard.press('Control+z');
    await expect(field(page, 'Sentence 1')).toHaveValue(/^Sandmere Hall was opened by/);
    await page.keyboard.press('Control+Shift+z');
    await expect(field(page, 'Sentence 1')).toHaveValue(/iconic/);
    await page.keyboard.press('Control+z');
  });

  await test.step('an incomplete card is held back, but no other', async () => {
    await field(page, 'Another name').fill('River Sand');
    await page.locator('.cards .side').getByRole('button', { name: 'Write a card' }).click();
    await expect(page.getByText('1 card is not finished yet.')).toBeVisible();
    await expect(page.locator('.to-do')).toContainText('In one line: still empty');
    await page.locator('.to-do').getByRole('button', { name: 'In one line' }).click();
    await expect(field(page, 'In one line')).toBeFocused();
    await expect.poll(() => marks(article)).toEqual(['Sandmere Hall', 'Taliban']);
    await page.getByRole('button', { name: 'Remove this card' }).click();
  });

  await test.step('forms and cues can be tried on a text', async () => {
    await page.getByText('Try it on a text').click();
    const tried = page.getByRole('textbox', { name: 'Try it on a text' });
    await tried.fill('They sang in Sandmere Hall.');
    await expect(page.locator('.tried mark')).toHaveText(['Sandmere Hall']);
    await tried.fill('They sang in a hall.');
    await expect(page.locator('.tried')).toContainText('Nothing would be marked.');
  });

  await test.step('a closed tab loses nothing', async () => {
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const url = page.url();
    await page.close();
    const again = await context.newPage();
    await again.goto(url);
    await expect(field(again, 'Sentence 1')).toHaveValue(/^Sandmere Hall was opened by/);
    await expect(again.getByText('1 card is on:')).toBeVisible();
  });

  await test.step('a pack is saved as a file and a folder, and a round trip changes nothing', async () => {
    const desk = context.pages().at(-1) ?? page;
    const save = async (name: string): Promise<string> => {
      await desk.getByText('Save as…').click();
      const download = desk.waitForEvent('download');
      await desk.getByRole('button', { name }).click();
      const path = testInfo.outputPath((await download).suggestedFilename());
      await (await download).saveAs(path);
      await desk.keyboard.press('Escape');
      await desk.getByText('Save as…').click();
      return path;
    };
    const pack = await save('Pack file');
    const zip = await save('Folder (zip)');
    const before = [await readFile(pack, 'utf8'), (await readFile(zip)).toString('base64')];
    expect(before[0]).toContain('"Sandmere Hall"');

    desk.on('dialog', (dialog) => void dialog.accept());
    for (const path of [zip, pack]) {
      await desk.getByRole('link', { name: 'All packs' }).click();
      await desk.getByRole('button', { name: 'Remove “Our town” from the desk' }).click();
      await expect(desk.locator('.lines a')).toHaveCount(0);
      await choose(desk, 'Open a pack file', path);
      await expect(desk.getByRole('heading', { name: 'What this document is' })).toBeVisible();
      await desk.getByRole('link', { name: 'Cards', exact: true }).click();
      await expect(desk.getByText('1 card is on:')).toBeVisible();
      expect(await readFile(await save('Pack file'), 'utf8')).toBe(before[0]);
      expect((await readFile(await save('Folder (zip)'))).toString('base64')).toBe(before[1]);
    }
    await expect.poll(() => marks(article)).toEqual(['Sandmere Hall', 'Taliban']);
  });
});

test('documents of every kind are added or rejected with a reason, and nothing is lost', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await expectNoViolations(page, 'desk, start', { within: '#app' });
  await begin(page, 'Our town');
  await paste(page, DOCUMENT);
  const said = page.locator('.intake .status');
  await expect(said).toHaveText(/^The document was added/);
  await expect(field(page, 'Headline')).toHaveValue('New hall for Sandmere');
  await expectNoViolations(page, 'desk, documents', { within: '#app' });

  await paste(page, DOCUMENT);
  await expect(said).toContainText('This is the same text as');
  for (const [content, why] of [
    [file('empty.txt', ' \n'), 'There is no text in it.'],
    [
      file('noise.txt', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7) % 256))),
      'This is not a text',
    ],
    [file('long.txt', 'Long text. '.repeat(500_000)), 'longer than 2 million characters'],
    [file('locked.pdf', pdfOf([[{ text: 'Hidden.', y: 700 }]], '', LOCKED)), 'asks for a password'],
    [file('scan.pdf', pdfOf([[]])), 'pictures of pages but no text'],
    [file('report.pdf', '%PDF-1.7 and no more'), 'This PDF cannot be read'],
    [file('letter.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1])), 'old or password-protected'],
    [file('broken.docx', 'PK\u0003\u0004 and no more'), 'cannot be read as a Word document'],
  ] as const) {
    await choose(page, 'Choose a file', [content]);
    await expect(said).toContainText(why);
    await expect(page.locator('.things li')).toHaveCount(1);
  }
  await choose(page, 'Choose a file', [
    file(
      'page.html',
      '<!doctype html><html lang="ar" dir="rtl"><script>document.title = 1</script><p>افتُتحت قاعة Sandmere في 3 مايو.</p><p>وهي كبيرة.</p></html>',
    ),
  ]);
  await expect(page.locator('.things li')).toHaveCount(2);
  await page.getByRole('link', { name: 'Names', exact: true }).click();
  await expect(page.locator('.prose p').first()).toHaveCSS('direction', 'rtl');
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  // Each of several at once, whatever the others are.
  await choose(page, 'Choose a file', [
    file('one.txt', 'Report\n\nThe bridge of Sandmere opened in 1999.'),
    file('again.txt', 'Report\n\nThe bridge of Sandmere opened in 1999.'),
    file('bad.txt', ' '),
    file('two.txt', 'Report\n\nAnother report on the bridge.'),
  ]);
  await expect(said).toHaveText([
    /^The document was added/,
    /^again\.txt: This is the same text as/,
    'bad.txt: There is no text in it.',
  ]);
  await expect(page.locator('.things li')).toHaveCount(4);
  const lines = ['The new hall', '', 'The Harbour Board built the hall in', '2019 and runs it.'];
  const pdf = lines.map((text, index) => ({ text, y: 760 - index * 14 }));
  await choose(page, 'Choose a file', [file('hall.pdf', pdfOf([pdf], 'On the new hall'))]);
  await expect(field(page, 'Headline')).toHaveValue('On the new hall');
  await page.getByRole('link', { name: 'Next: names' }).click();
  await expect(page.locator('.prose p').last()).toHaveText(
    'The Harbour Board built the hall in 2019 and runs it.',
  );
  await page.locator('.which select').selectOption({ index: 0 });
  await expect(page.getByRole('button', { name: 'Write a card: Ada Brook' })).toBeVisible();
  await expectNoViolations(page, 'desk, statements', { within: '#app' });

  await page.locator('.names .term', { hasText: 'Ada Brook' }).click();
  await expect(page.locator('.source-sentence')).toHaveCount(2);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('button', { name: /^The iconic hall/ }).click();
  await expect(page.locator('.loaded')).toContainText('“iconic”');
  // The name and the choice stay.
  await expect(page.getByRole('button', { name: 'Write a card about “Ada Brook”' })).toBeEnabled();
  const chosen = page.locator('.write [role="status"]');
  await expect(chosen).toHaveText('Chosen: 3');
  const term = page.locator('.names .term', { hasText: 'Ada Brook' });
  await term.click();
  await expect(page.locator('.source-sentence')).toHaveCount(2);
  await expect(chosen).toHaveText('Chosen: 3');
  await term.click();
  await page.getByRole('button', { name: /^The iconic hall/ }).click();
  await page.getByRole('button', { name: 'Write a statement' }).click();
  await expect(field(page, 'Statement 1')).toBeFocused();
  await page.keyboard.type('The iconic hall stands by the river and was built in three years.');
  const notes = page.locator('.statements .notes');
  await expect(notes).toContainText('These words are still the source’s');
  await expect(notes).toContainText('“three” is not in the source');
});

test('a document that is opened begins a pack, and the library’s cards can be taken for its names', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  const about = file('on the hall.txt', `${DOCUMENT}\nThe Taliban were not there.`);
  // Nobody has given a title: it says no more than whose the cards are.
  for (const title of ['My cards', 'My cards 2']) {
    await choose(page, 'Open a pack file', [about]);
    await expect(page.getByLabel('Title of the pack')).toHaveValue(title);
    await expect(page.getByText('Still missing: Publisher and Date.')).toBeVisible();
    await page.getByRole('link', { name: 'All packs' }).click();
  }
  await choose(page, 'Open a pack file', [file('empty.txt', ' ')]);
  await expect(page.getByRole('alert')).toHaveText('empty.txt: There is no text in it.');
  await page.getByRole('link', { name: 'My cards', exact: true }).click();
  await page.getByRole('link', { name: 'Next: names' }).click();
  await page.getByText('Names with a card').click();
  await page.locator('.names .term', { hasText: 'in the library' }).click();
  await page.getByRole('button', { name: 'Start from a card of the library: Taliban' }).click();
  await page.getByRole('link', { name: 'Open its card' }).click();
  await expect(page.getByText('1 card is on:')).toBeVisible();

  await page.getByRole('textbox', { name: 'Another name' }).fill('Ada Brook');
  await page.getByRole('button', { name: 'Write a card' }).click();
  await expect(page.locator('.to-do ul:not(.better) li')).toHaveText([
    'Sentence 1: still empty',
    'Sentence 2: still empty',
  ]);
  await expect(field(page, 'In one line')).toHaveValue('Mayor.');
  await page.locator('.cites-of').nth(1).locator('summary').click();
  const box = page.getByRole('checkbox').first();
  const statement = (await box.locator('xpath=..').textContent()) ?? '';
  await box.click();
  await expect(box).toHaveCount(0);
  await expect(field(page, 'Sentence 1')).toHaveValue(statement.trim());
});

test('a made-up sentence is told off, the next name follows, and the library says whose a card is', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await begin(page, 'Our town');
  await paste(
    page,
    `${DOCUMENT}\nKhorasan is a region in the east, which the mayor crossed on foot in 1911. The Taliban were there.`,
  );
  await page.getByRole('link', { name: 'Next: names' }).click();
  const names = page.locator('.name-group[open] .term');
  await expect(names.filter({ hasText: 'Ada Brook' })).toBeVisible();
  await expect(names.filter({ hasText: 'Taliban' })).toHaveCount(0);

  await test.step('what is in the box says something else than the sentence above it', async () => {
    await page.getByRole('button', { name: 'Write a card: Ada Brook' }).click();
    await expect(field(page, 'In one line')).toBeFocused();
    const line = page.locator('.cited-field', { has: field(page, 'Sentence 1') });
    const source = (await line.locator('blockquote').textContent()) ?? '';
    await field(page, 'Sentence 1').fill('Ada Brook breeds horses and paints them.');
    await expect(line.locator('.notes')).toContainText('Hardly a word of this is in the source');
    await expect(page.locator('.to-do')).toContainText('Sentence 1: Hardly a word of this');
    await line.getByRole('button', { name: 'I have compared it: keep it' }).click();
    await expect(line.locator('.notes')).not.toContainText('Hardly a word');
    await field(page, 'Sentence 1').fill('Ada Brook breeds horses and sells them.');
    await expect(line.locator('.notes')).toContainText('Hardly a word');
    await field(page, 'Sentence 1').fill(`${source.split(' ').slice(0, 6).join(' ')}.`);
    await expect(line.locator('.notes')).not.toContainText('Hardly a word');
  });

  await test.step('a name of the library: which names lead where, and how to take them all', async () => {
    await field(page, 'Another name').fill('Khorasan');
    await page.locator('.cards .side').getByRole('button', { name: 'Write a card' }).click();
    const note = page.locator('.name-taken');
    await expect(note).toContainText('others, such as “');
    const forms = page.locator('.forms .form');
    await expect(forms).toHaveCount(1);
    await note.getByRole('button', { name: 'Add its other names as well' }).click();
    await expect(note.getByRole('button')).toHaveCount(0);
    expect(await forms.count()).toBeGreaterThan(5);
    await field(page, 'In one line').fill('A region in the east.');
    await field(page, 'Sentence 1').fill(
      'In 1911 the mayor crossed Khorasan, a region in the east, on foot.',
    );
    await expect(page.locator('.to-do')).not.toContainText('this card is ready');
  });

  await test.step('the next name is chosen, in the list as it was left', async () => {
    await page.goto(page.url().replace(/#.*/, '#/pack/our-town/documents'));
    await field(page, 'Publisher').fill('Sandmere Gazette');
    await field(page, 'Date').fill('2020-05-04');
    await page.getByRole('link', { name: 'Cards', exact: true }).click();
    await expect(page.getByText('Nothing: this card is ready.')).toBeVisible();
    await page.getByRole('link', { name: 'Next name' }).click();
    const next = page.locator('.term[aria-pressed="true"]');
    await expect(next).toBeVisible();
    await expect(page.locator('.name-group[open]').first()).toContainText('Names without a card');
    await expect(page.getByRole('button', { name: /^Write a card about/ })).toBeEnabled();
  });

  await test.step('the library has both, says whose ours is, and counts the name once', async () => {
    await expect(page.getByText('1 card is on:')).toBeVisible();
    const library = await extension.context.newPage();
    await library.goto(`chrome-extension://${extension.id}/library.html`);
    const strong = library.locator('.coverage strong');
    const before = await strong.textContent();
    await library.getByRole('searchbox').fill('Khorasan');
    const rows = library.locator('.entries > li', {
      has: library.getByRole('link', { name: 'Khorasan', exact: true }),
    });
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: 'From your pack “Our town”' })).toHaveCount(1);
    expect(before).toContain(String((await bundledLines()).length));
  });
});

test('the article of a tab is added in one click, with the page’s metadata', async ({
  extension,
}) => {
  extension.site.add('/news/choirs.html', ABOUT_SANDMERE);
  const article = await extension.open('/news/choirs.html');
  const popup = await extension.openPopup(article);
  const link = popup.getByRole('link', { name: 'Use this page as a document' });
  const path = (await link.getAttribute('href')) ?? '';
  expect(path).toMatch(/^\/desk\.html\?tab=\d+$/);
  const page = await openDesk(extension, path.replace('/desk.html', ''));
  await expect(page.getByText('Choose the pack for this page')).toBeVisible();
  await begin(page, 'Choirs');
  await expect(field(page, 'Headline')).toHaveValue('Choirs meet again');
  await expect(field(page, 'Publisher')).toHaveValue('Coast News');
  await expect(field(page, 'Date')).toHaveValue('2026-11-20');
  await expect(field(page, 'Address')).toHaveValue(/\/news\/choirs\.html$/);
  await page.getByRole('link', { name: 'Next: names' }).click();
  await expect(page.locator('.prose')).toContainText('They met in Sandmere Hall');
  await expect(page.locator('.prose')).not.toContainText('sport and weather');
  await expect(page.locator('.names .term', { hasText: 'in the library' })).toHaveCount(1);
});

test('two desks with the same pack stay in sync', async ({ extension }) => {
  const one = await openDesk(extension);
  await begin(one, 'Our town');
  const two = await openDesk(extension, '#/pack/our-town/documents');
  await expect(two.getByLabel('Title of the pack')).toHaveValue('Our town');
  await one.getByLabel('Title of the pack').fill('Our old town');
  await expect(two.getByLabel('Title of the pack')).toHaveValue('Our old town');
  await expect(two.getByText('This pack was changed in another tab.')).toBeVisible();
  await two.getByLabel('Title of the pack').fill('Our new town');
  await expect(one.getByLabel('Title of the pack')).toHaveValue('Our new town');

  await test.step('if both have changed it, the user chooses a version', async () => {
    // As after a channel that was silent: what is kept is newer than this desk knows.
    await two.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('desk');
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = db.transaction('packs', 'readwrite').objectStore('packs');
      const kept = await new Promise<{ revision: number; pack: { title: string } }>((resolve) => {
        const asked = store.get('our-town');
        asked.onsuccess = () => resolve(asked.result);
      });
      store.put(
        { ...kept, revision: kept.revision + 1, pack: { ...kept.pack, title: 'Theirs' } },
        'our-town',
      );
    });
    await one.getByLabel('Title of the pack').fill('Mine');
    await expect(one.getByRole('alert')).toContainText(
      'changed in another tab while you were writing here',
    );
    await one.getByRole('button', { name: 'The one from the other tab' }).click();
    await expect(one.getByLabel('Title of the pack')).toHaveValue('Theirs');
    await one.getByLabel('Title of the pack').fill('Mine again');
    await expect(one.getByText('Saved', { exact: true })).toBeVisible();
  });
});

test('a draft that is damaged, or of a newer version, is shown, not overwritten, and can be removed', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await begin(page, 'Our town');
  const stored = (change: boolean) =>
    page.evaluate(async (damage) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('desk');
        opening.onsuccess = () => resolve(opening.result);
      });
      const packs = db.transaction('packs', 'readwrite').objectStore('packs');
      if (damage) packs.put({ format: 2, pages: ['of a newer version'] }, 'our-town');
      const asked = packs.get('our-town');
      const found = await new Promise((resolve) => {
        asked.onsuccess = () => resolve(asked.result);
      });
      db.close();
      return JSON.stringify(found);
    }, change);
  await page.goto(`chrome-extension://${extension.id}/desk.html`);
  const damaged = await stored(true);
  await page.reload();
  await expect(page.getByText('“our-town” cannot be opened')).toBeVisible();
  await begin(page, 'Our town');
  await expect(page).toHaveURL(/#\/pack\/our-town-2\//);
  expect(await stored(false)).toBe(damaged);

  await page.goto(`chrome-extension://${extension.id}/desk.html`);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Remove “our-town” from the desk' }).click();
  await expect(page.getByText('cannot be opened')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Our town' })).toBeVisible();
  expect(extension.complaints.splice(0)).toContainEqual(expect.stringContaining('damaged'));
});

test('full storage loses nothing reported as saved, and says what to do', async ({ extension }) => {
  const page = await openDesk(extension);
  await begin(page, 'Our town');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.evaluate(() => {
    Object.assign(window, { put: IDBObjectStore.prototype.put });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
  });
  await page.getByLabel('Title of the pack').fill('Our town in the middle of a wo');
  await expect(page.getByRole('alert')).toContainText('the browser has no room left');
  await paste(page, DOCUMENT);
  await expect(page.locator('.things li')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Paste a text' })).toHaveValue(DOCUMENT);
  const tryAgain = page.getByRole('button', { name: 'Try again' });
  await expect(tryAgain).toBeVisible();
  // At once: a change that waits to be written would be written by itself as soon as there is room.
  await tryAgain.evaluate((button: HTMLButtonElement) => {
    IDBObjectStore.prototype.put = Reflect.get(window, 'put');
    button.click();
  });
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Title of the pack')).toHaveValue('Our town in the middle of a wo');
});

test('a bundled card can be a start, and packs from the settings open at the desk', async ({
  extension,
}, testInfo) => {
  const page = await openDesk(extension);
  await begin(page, 'Mine');
  await page.getByRole('link', { name: 'Cards', exact: true }).click();
  await page.getByText('Start from a card of the library').click();
  await page.getByRole('searchbox', { name: 'Search all background' }).fill('Taliban');
  await page
    .locator('.from-library button', { hasText: /^Taliban/ })
    .first()
    .click();
  await expect(field(page, 'Name')).toHaveValue('Taliban');
  await expect(page.getByText('1 card is on:')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.preview .gloss')).not.toBeEmpty();

  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  const path = testInfo.outputPath('pack.json');
  await writeFile(path, '');
  await choose(options, 'Add a folder', 'tests/fixtures/pack');
  await options.getByRole('link', { name: 'Edit “The town of Sandmere” at the desk' }).click();
  await expect(options.getByLabel('Title of the pack')).toHaveValue('The town of Sandmere');
  // Who edits a pack that has cards comes for these.
  await expect(options.getByRole('link', { name: 'Cards', exact: true })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await expect(options.getByText('2 cards are on:')).toBeVisible();
});

test('the data for figures is entered by kind, without Markdown', async ({ extension }) => {
  const page = await openDesk(extension);
  await begin(page, 'Our town');
  await paste(page, DOCUMENT);
  await field(page, 'Publisher').fill('Sandmere Gazette');
  const date = page.getByRole('textbox', { name: 'Date', exact: true });
  await date.fill('4.5.2020');
  await date.blur();
  await expect(date).toHaveValue('2020-05-04');
  await page.getByRole('link', { name: 'Next: names' }).click();
  await page.getByText('0 statements').click();
  for (const [index, text] of [
    'Sandmere is a town in Germany.',
    'The Harbour Club split from the Water Board.',
  ].entries()) {
    await page.getByRole('button', { name: 'Add a statement' }).click();
    await field(page, `Statement ${index + 1}`).fill(text);
  }
  await page.getByRole('link', { name: 'Next: cards' }).click();
  const write = async (name: string, kind: string, statement: string) => {
    // The field of the first card is called otherwise.
    await page.locator('.side form .input').fill(name);
    await page.getByRole('button', { name: 'Write a card' }).click();
    await expect(field(page, 'Name')).toHaveValue(name);
    await page.getByLabel('Kind').selectOption(kind);
    await field(page, 'In one line').fill(`${name} of a town.`);
    for (const line of [0, 1]) await cite(line, statement);
  };
  const cite = async (line: number, statement: string) => {
    const choice = page.locator('.cites-of').nth(line);
    await choice.locator('summary').click();
    await choice.getByText(statement).click();
  };
  await write('Water Board', 'organisation', 'split from');
  await write('Harbour Club', 'organisation', 'split from');
  await page.getByText('More details').click();
  await page.getByLabel('Part of').selectOption('Water Board');
  await expect(page.locator('.to-do ul:not(.better) li')).toHaveText([
    'Part of: Choose the statement it cites.',
  ]);
  await cite(2, 'split from');
  await expect(page.getByRole('tab', { name: 'Groups' })).toBeVisible();

  await write('Sandmere', 'place', 'town in Germany');
  await page.getByText('More details').click();
  await field(page, 'Where it is').fill('54.1, 10.2');
  await field(page, 'Countries').fill('Germany');
  await cite(2, 'town in Germany');
  await expect(page.getByLabel('It lies in parts of them')).toBeChecked();
  await page.getByLabel('It covers these countries as a whole').check();
  await page.getByLabel('Add a key fact').selectOption('Capital');
  await expect(field(page, 'Capital')).toBeVisible();
  await page.getByRole('button', { name: 'Remove: Capital' }).click();
  await page.getByLabel('It lies in parts of them').check();
  await expect(page.getByText('3 cards are on:')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Map' })).toBeVisible();
  await page.getByLabel('Kind').selectOption('person');
  // What was said before is not hidden, so that it can be taken out.
  await expect(field(page, 'Countries')).toHaveValue('Germany');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectNoViolations(page, 'desk, all of a card', { within: '#app' });
});

test('the check speaks the language of the interface', async () => {
  await inTemporaryFolder(async (folder) => {
    const { context, extensionId } = await startChromium(`${folder}/profile`, {
      headless: true,
      extension: await localizedCopy('de', folder),
    });
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/desk.html`);
    await page.getByLabel('Titel des Pakets').fill('Our town');
    await page.getByLabel('Sprache, in der Sie schreiben').selectOption('en');
    await page.getByRole('button', { name: 'Anfangen', exact: true }).click();
    await page.getByRole('textbox', { name: 'Einen Text einfügen' }).fill(DOCUMENT);
    await page.locator('.intake .primary').click();
    await page.locator('.main .primary').click();
    await page.getByText('0 Aussagen').click();
    await page.getByRole('button', { name: 'Aussage hinzufügen' }).click();
    await page.locator('.statements textarea').fill('The hall is iconic.');
    await page.locator('.bar nav a').last().click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Sandmere Hall');
    await page.getByRole('button', { name: 'Karte schreiben' }).click();
    const choices = page.locator('.cites-of').filter({ visible: true });
    await expect(choices).toHaveCount(2);
    for (const choice of await choices.all()) {
      await choice.locator('summary').click();
      await choice.getByRole('checkbox').click();
    }
    await page.getByRole('textbox', { name: 'In einer Zeile' }).fill('A hall.');
    await page.getByRole('textbox', { name: 'Satz 1' }).fill('The iconic hall.');
    const notes = page.locator('.notes');
    await expect(notes.filter({ hasText: '„iconic“' })).toContainText('ist nicht neutral');
    await expect(notes.filter({ hasText: 'Sätze: 1' })).toContainText('2 bis 4 Sätzen');
    // How else to say it in English is told in an English interface alone.
    await expect(notes.locator('[lang=en]')).toHaveCount(0);
    await context.close();
  });
});

test('the desk by keyboard alone, on a small screen, and its guide', async ({ extension }) => {
  const page = await openDesk(extension);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByLabel('Title of the pack').focus();
  await page.keyboard.type('Our town');
  await page.keyboard.press('Enter');
  const text = page.getByRole('textbox', { name: 'Paste a text' });
  await expect(text).toBeFocused();
  await page.keyboard.insertText(DOCUMENT);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.intake .status')).toHaveText(/^The document was added/);
  const tabTo = async (what: string) => {
    const at = () =>
      page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 60) ?? '');
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      if ((await at()).startsWith(what)) return;
    }
    throw new Error(`“${what}” is not reached`);
  };
  await tabTo('Next: names');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Write a card: Ada Brook' })).toBeVisible();
  await page.getByLabel('Another name').focus();
  await tabTo('The Sandmere Water Board opened');
  await page.keyboard.press('Space');
  await tabTo('Write a statement');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Statement 1')).toBeFocused();
  // Back from the statements to the document, which is above them.
  await tabTo('Choose another sentence');
  await page.keyboard.press('Enter');
  const used = page.locator('.source-sentence.used');
  await expect(used).toBeFocused();
  await expect(used).toBeInViewport();
  // A name leads down to its sentences, not to the end of the names.
  await page.locator('.names .term').first().click();
  await expect(page.locator('.source-sentence').first()).toBeInViewport({ ratio: 1 });

  await page.getByRole('link', { name: 'Cards', exact: true }).click();
  // An empty list says how a card is begun; one that is typed in is of the kind that the library knows.
  await expect(page.locator('.side .none')).toContainText('press “Write a card”');
  await field(page, 'Name').fill('Khorasan');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Kind')).toHaveValue('place');
  await page.getByRole('link', { name: 'Names', exact: true }).click();
  await page.getByRole('button', { name: 'Write a card: Ada Brook' }).click();
  await expect(page.getByLabel('Kind')).toHaveValue('person');
  // What is added can be typed into at once.
  await page.getByRole('button', { name: 'Add a sentence' }).first().press('Enter');
  await expect(field(page, 'Sentence 3')).toBeFocused();
  await page.getByRole('button', { name: 'Add a sentence' }).last().press('Enter');
  await expect(page.locator('.dated input').first()).toBeFocused();
  await page.getByRole('button', { name: 'Add a name' }).press('Enter');
  await expect(field(page, 'Names on pages 2')).toBeFocused();
  for (const step of ['Documents', 'Names', 'Cards']) {
    await page.getByRole('link', { name: step, exact: true }).click();
    const wide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    await expect.poll(wide, step).toBe(0);
  }
  await page.getByRole('button', { name: 'How it works' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 of 3');
  await expectNoViolations(page, 'desk, guide', { within: 'dialog' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
