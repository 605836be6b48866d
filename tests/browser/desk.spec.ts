import { readFile } from 'node:fs/promises';
import { inTemporaryFolder, startChromium } from '../../scripts/chromium.ts';
import { localizedCopy } from '../../scripts/localized-copy.ts';
import { expectNoViolations } from './axe.ts';
import { choose, field, openDesk } from './desk.ts';
import { inChromium } from './driver.ts';
import { expect, marks, test } from './extension.ts';
import { DOCUMENT, writeCard } from './paths/desk.ts';

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
    // While it is being typed, it is not told what it lacks, but what is wrong with its words.
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
      await expect(desk.locator('.leave .menu'), 'closes once saved').toBeHidden();
      return path;
    };
    const pack = await save('Pack file');
    const zip = await save('Folder (zip)');
    const before = [await readFile(pack, 'utf8'), (await readFile(zip)).toString('base64')];
    expect(before[0]).toContain('"Sandmere Hall"');

    const menu = desk.locator('.leave .menu');
    for (const leave of [
      () => desk.keyboard.press('Escape'),
      () => desk.locator('#cards-there').click(),
      () => desk.getByRole('button', { name: 'How it works' }).focus(),
    ]) {
      await desk.getByText('Save as…').click();
      await expect(menu).toBeVisible();
      await leave();
      await expect(menu).toBeHidden();
    }

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
  await expect(field(page, 'What it is about')).toBeFocused();
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
  await expect(page.getByRole('heading', { name: 'Names in the document' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Write a card: Ada Brook' })).toBeVisible();
  await page.getByLabel('Another name').focus();
  await tabTo('The Sandmere Water Board opened');
  await page.keyboard.press('Space');
  await tabTo('Write a statement');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Statement 1')).toBeFocused();
  // Back from the statements to the document above them.
  await tabTo('Choose another sentence');
  await page.keyboard.press('Enter');
  const used = page.locator('.source-sentence.used');
  await expect(used).toBeFocused();
  await expect(used).toBeInViewport();
  // Choosing a name scrolls to its sentences, not to the end of the list.
  await page.locator('.names .term').first().click();
  await expect(page.locator('.source-sentence').first()).toBeInViewport({ ratio: 1 });

  await page.getByRole('link', { name: 'Cards', exact: true }).click();
  // An empty list says how to start a card; a typed name gets the kind that the library has for it.
  await expect(page.locator('.side .none')).toContainText('press “Write a card”');
  await field(page, 'Name').fill('Khorasan');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Kind')).toHaveValue('place');
  await page.getByRole('link', { name: 'Names', exact: true }).click();
  await page.getByRole('button', { name: 'Write a card: Ada Brook' }).click();
  await expect(page.getByLabel('Kind')).toHaveValue('person');
  // An added field has the focus.
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
    // Alternatives in English are only offered in an English interface.
    await expect(notes.locator('[lang=en]')).toHaveCount(0);
    await context.close();
  });
});
