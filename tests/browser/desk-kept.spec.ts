import type { Page } from '@playwright/test';
import { begin, choose, field, file, openDesk, packId, paste } from './desk.ts';
import { expect, test } from './extension.ts';
import { DOCUMENT } from './paths/desk.ts';

/** The number of documents' texts that the browser's database has. */
function texts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('desk');
      opening.onsuccess = () => resolve(opening.result);
    });
    const asked = db.transaction('sources').objectStore('sources').count();
    const count = await new Promise<number>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    db.close();
    return count;
  });
}

test('a whole book in a field is kept as far as it can be read again', async ({ extension }) => {
  const page = await openDesk(extension);
  await begin(page, 'Our town');
  await paste(page, DOCUMENT);
  await page.getByRole('link', { name: 'Next: names' }).click();
  await page.getByRole('button', { name: 'Write a card: Ada Brook' }).click();
  await field(page, 'Sentence 1').focus();
  await page.keyboard.insertText('The mayor of Sandmere spoke. '.repeat(1000));
  await expect(field(page, 'Sentence 1')).toHaveValue(/^.{20000}$/);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(field(page, 'Sentence 1')).toHaveValue(/^.{20000}$/);
  await field(page, 'Sentence 1').fill('Ada Brook was the mayor.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'All packs' }).click();
  await page.getByRole('link', { name: 'Our town' }).click();
  await expect(field(page, 'Sentence 1')).toHaveValue('Ada Brook was the mayor.');
});

test('what is typed while another tab’s version comes in is not lost', async ({ extension }) => {
  const one = await openDesk(extension);
  await begin(one, 'Our town');
  const two = await openDesk(extension, `#/pack/${packId(one)}/documents`);
  const title = two.getByLabel('Title of the pack');
  await expect(title).toHaveValue('Our town');
  // Somebody types as soon as what the other tab has saved is looked up.
  await two.evaluate(() => {
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (key) {
      IDBObjectStore.prototype.get = get;
      const found = get.call(this, key);
      const input = document.querySelector<HTMLInputElement>('.pack-title');
      if (input) input.value = 'Mine';
      input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return found;
    };
  });
  await one.getByLabel('Title of the pack').fill('Theirs');
  await expect(two.getByRole('alert')).toContainText('changed in another tab while you were');
  await expect(title).toHaveValue('Mine');
  await two.getByRole('button', { name: 'The one in this tab' }).click();
  await expect(one.getByLabel('Title of the pack')).toHaveValue('Mine');
});

test('texts stay as long as somebody can come back to them, and no longer', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  const other = file('other.txt', 'The bridge\n\nThe bridge of Sandmere opened in 1999.');
  await begin(page, 'Our town');
  await paste(page, DOCUMENT);
  await choose(page, 'Choose a file', [other]);
  const documents = page.locator('.things li');
  await expect(documents).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove this document' }).click();
  await expect(documents).toHaveCount(1);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  // Another tab may tidy up meanwhile.
  const second = await openDesk(extension);
  await expect(second.getByRole('link', { name: 'Our town' })).toBeVisible();
  expect(await texts(page)).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(documents).toHaveCount(2);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(documents).toHaveCount(1);
  // Left at once: what was just written is not taken for something left over.
  await page.getByRole('link', { name: 'All packs' }).click();
  await expect.poll(() => texts(page)).toBe(1);
  await page.getByRole('link', { name: 'Our town' }).click();
  await page.getByRole('link', { name: 'Next: names' }).click();
  await expect(page.locator('.prose')).toContainText('At least 300 people');

  await page.getByRole('link', { name: 'All packs' }).click();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Remove “Our town” from the desk' }).click();
  await expect.poll(() => texts(page)).toBe(0);
});

test('a pack that was removed in another tab comes back with its texts, if it is kept here', async ({
  extension,
}) => {
  const one = await openDesk(extension);
  await begin(one, 'Our town');
  await paste(one, DOCUMENT);
  await expect(one.getByText('Saved', { exact: true })).toBeVisible();
  const two = await openDesk(extension);
  two.on('dialog', (dialog) => void dialog.accept());
  await two.getByRole('button', { name: 'Remove “Our town” from the desk' }).click();
  await expect(two.getByRole('link', { name: 'Our town' })).toHaveCount(0);
  await one.getByLabel('Title of the pack').fill('Our old town');
  await one.getByRole('button', { name: 'The one in this tab' }).click();
  await expect(one.getByText('Saved', { exact: true })).toBeVisible();
  await one.reload();
  await one.getByRole('link', { name: 'Next: names' }).click();
  await expect(one.locator('.prose')).toContainText('At least 300 people');

  // Once the pack is left, nobody can come back to what is removed.
  await two.getByRole('button', { name: 'Remove “Our old town” from the desk' }).click();
  await expect(two.getByRole('link', { name: 'Our old town' })).toHaveCount(0);
  expect(await texts(two)).toBe(1);
  await one.close();
  await two.reload();
  await expect.poll(() => texts(two)).toBe(0);
});
