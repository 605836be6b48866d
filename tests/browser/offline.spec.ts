import { serve } from '../../scripts/serve.ts';
import { expect, SHOP, test } from './extension.ts';

const PAGES = ['popup', 'options', 'library', 'welcome'];

/** A function expression that tries to send and says what became of it. */
const SEND = (url: string) =>
  `fetch('${url}', { mode: 'no-cors' }).then(() => 'sent', () => 'refused')`;

test('the browser blocks all requests from the background and the extension’s pages', async ({
  extension,
}) => {
  const { context, id, worker, complaints, strangers } = extension;
  // Whoever is asked knows best: what a service worker asks for, no page's protocol tells.
  const asked: string[] = [];
  const other = await serve((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  const url = `${other.origin}/asked`;

  expect(await (await worker()).evaluate(SEND(url))).toBe('refused');
  for (const name of PAGES) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${name}.html`);
    expect(await page.evaluate(SEND(url)), name).toBe('refused');
  }
  expect(asked).toEqual([]);

  // What asks from a page of the web is answered: it is the policy that refuses.
  const page = await extension.open(SHOP);
  expect(await page.evaluate(SEND(url))).toBe('sent');
  expect(asked).toEqual(['/asked']);
  expect(strangers).toContain(url);
  strangers.length = 0;
  other.close();

  expect(complaints.filter((text) => !text.includes('/asked'))).toEqual([]);
  complaints.length = 0;
});
