import { serve } from '../../scripts/serve.ts';
import { expect, SHOP, test } from './extension.ts';

const PAGES = ['popup', 'options', 'library', 'welcome'];

/** A function expression that tries to send a request and returns the outcome. */
const SEND = (url: string) =>
  `fetch('${url}', { mode: 'no-cors' }).then(() => 'sent', () => 'refused')`;

test('the browser blocks all requests from the background and the extension’s pages', async ({
  extension,
}) => {
  const { context, id, worker, complaints, strangers } = extension;
  // The server knows best: no page's protocol reports requests of a service worker.
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

  // A request from a web page is answered, so it is the policy that blocks the others.
  const page = await extension.open(SHOP);
  expect(await page.evaluate(SEND(url))).toBe('sent');
  expect(asked).toEqual(['/asked']);
  expect(strangers).toContain(url);
  strangers.length = 0;
  other.close();

  expect(complaints.filter((text) => !text.includes('/asked'))).toEqual([]);
  complaints.length = 0;
});
