import { begin, choose, file, openDesk, paste } from './desk.ts';
import { expect, test } from './extension.ts';

/** What the desk says if something that somebody waits for cannot be read. */

const HALL = 'Ada Brook opened Sandmere Hall on 3 May 2024. The Taliban were not there.';
const BRIDGE = 'Carl Dean closed Sandmere Bridge on 4 May 2024. Nobody was there.';

test('a text that the database cannot read is said to be so, takes no other with it, and comes back', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await begin(page, 'Our town');
  for (const text of [HALL, BRIDGE]) {
    await paste(page, text);
    await expect(page.getByText('The document was added.')).toBeVisible();
  }
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.addInitScript(() => {
    let works = false;
    Reflect.set(globalThis, 'mend', () => {
      works = true;
    });
    const { get } = IDBObjectStore.prototype;
    let broken: unknown = null;
    IDBObjectStore.prototype.get = function (this: IDBObjectStore, key: IDBValidKey) {
      if (this.name === 'sources') broken ??= key;
      if (!works && key === broken) throw new DOMException('IO error', 'UnknownError');
      return get.call(this, key);
    };
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(
    'The text of some documents could not be read.',
  );
  const first = page.getByRole('button', { name: 'Ada Brook opened Sandmere Hall' });
  await page.getByRole('link', { name: 'Names', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Carl Dean closed Sandmere' })).toBeVisible();
  await page.locator('.which select').selectOption({ index: 0 });
  await expect(page.getByText('Its text is not on this desk.')).toHaveCount(0);
  await page.evaluate(() => Reflect.get(globalThis, 'mend')());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(first).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a card of the library that cannot be taken is said to be so', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    let works = false;
    Reflect.set(globalThis, 'mend', () => {
      works = true;
    });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { id: number; job: string }) {
      if (works || message.job !== 'take-card') return postMessage.call(this, message);
      const data = { id: message.id, ok: false, reason: 'It failed.' };
      setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
    };
  });
  await page.goto(`chrome-extension://${extension.id}/desk.html`);
  await choose(page, 'Open a pack file', [file('hall.txt', HALL)]);
  await page.getByRole('link', { name: 'Next: names' }).click();
  await page.getByText('Names with a card').click();
  await page.locator('.names .term', { hasText: 'in the library' }).click();
  const take = page.getByRole('button', { name: 'Start from a card of the library: Taliban' });
  await take.click();
  await expect(page.getByRole('alert')).toHaveText(
    'This entry could not be opened. Please try again.',
  );
  await page.evaluate(() => Reflect.get(globalThis, 'mend')());
  await take.click();
  await expect(page.getByRole('link', { name: 'Open its card' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  extension.complaints.length = 0;
});

test('a worker that cannot be loaded is said to be so at once, at the start and on a pack', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    let works = false;
    Reflect.set(globalThis, 'mend', () => {
      works = true;
    });
    const Real = Worker;
    Reflect.set(
      globalThis,
      'Worker',
      class extends Real {
        constructor(url: URL, options: WorkerOptions) {
          super(works ? url : '/not-there.js', options);
        }
      },
    );
  });
  await page.goto(`chrome-extension://${extension.id}/desk.html`);
  const alert = page.getByRole('alert');
  await expect(alert).toHaveText(/^Part of the desk could not be loaded/);
  await begin(page, 'Our town');
  await expect(alert).toHaveText(/^Part of the desk could not be loaded/);
  await page.evaluate(() => Reflect.get(globalThis, 'mend')());
  await paste(page, HALL);
  await expect(page.getByText('The document was added.')).toBeVisible();
  await expect(alert).toHaveCount(0);
  extension.complaints.length = 0;
});
