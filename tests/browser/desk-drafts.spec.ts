import { begin, openDesk, packId, paste } from './desk.ts';
import { expect, test } from './extension.ts';
import { DOCUMENT } from './paths/desk.ts';

test('two desks with the same pack stay in sync', async ({ extension }) => {
  const one = await openDesk(extension);
  await begin(one, 'Our town');
  const id = packId(one);
  const two = await openDesk(extension, `#/pack/${id}/documents`);
  await expect(two.getByLabel('Title of the pack')).toHaveValue('Our town');
  await one.getByLabel('Title of the pack').fill('Our old town');
  await expect(two.getByLabel('Title of the pack')).toHaveValue('Our old town');
  await expect(two.getByText('This pack was changed in another tab.')).toBeVisible();
  await two.getByLabel('Title of the pack').fill('Our new town');
  await expect(one.getByLabel('Title of the pack')).toHaveValue('Our new town');

  await test.step('if both have changed it, the user chooses a version', async () => {
    // As if the broadcast had been missed: what is stored is newer than this desk knows.
    await two.evaluate(async (ofPack) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('desk');
        opening.onsuccess = () => resolve(opening.result);
      });
      const store = db.transaction('packs', 'readwrite').objectStore('packs');
      const kept = await new Promise<{ revision: number; pack: { title: string } }>((resolve) => {
        const asked = store.get(ofPack);
        asked.onsuccess = () => resolve(asked.result);
      });
      store.put(
        { ...kept, revision: kept.revision + 1, pack: { ...kept.pack, title: 'Theirs' } },
        ofPack,
      );
    }, id);
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
  const id = packId(page);
  const stored = (change: boolean) =>
    page.evaluate(
      async ([damage, ofPack]) => {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('desk');
          opening.onsuccess = () => resolve(opening.result);
        });
        const packs = db.transaction('packs', 'readwrite').objectStore('packs');
        if (damage) packs.put({ format: 2, pages: ['of a newer version'] }, ofPack);
        const asked = packs.get(ofPack);
        const found = await new Promise((resolve) => {
          asked.onsuccess = () => resolve(asked.result);
        });
        db.close();
        return JSON.stringify(found);
      },
      [change, id] as const,
    );
  await page.goto(`chrome-extension://${extension.id}/desk.html`);
  const damaged = await stored(true);
  await page.reload();
  await expect(page.getByText(`“${id}” cannot be opened`)).toBeVisible();
  await begin(page, 'Our town');
  expect(packId(page)).not.toBe(id);
  expect(await stored(false)).toBe(damaged);

  await page.goto(`chrome-extension://${extension.id}/desk.html`);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: `Remove “${id}” from the desk` }).click();
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
  // At once, since a pending change would be saved by itself once there is space.
  await tryAgain.evaluate((button: HTMLButtonElement) => {
    IDBObjectStore.prototype.put = Reflect.get(window, 'put');
    button.click();
  });
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Title of the pack')).toHaveValue('Our town in the middle of a wo');
});
