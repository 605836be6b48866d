import { expect, test } from './extension.ts';

const PAGES = ['popup', 'options', 'library', 'welcome'];

/** A function expression that tries to send and says what became of it. */
const SEND = (url: string) =>
  `fetch('${url}', { mode: 'no-cors' }).then(() => 'sent', () => 'refused')`;

test('the browser lets neither the background nor a page of the extension send anything', async ({
  extension,
  site,
}) => {
  const { context, id, worker, complaints } = extension;
  const url = `${site.origin}/asked`;
  site.add('/asked', 'yes');
  const asked: string[] = [];
  context.on('response', (response) => asked.push(response.url()));

  expect(await (await worker()).evaluate(SEND(url))).toBe('refused');
  for (const name of PAGES) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${name}.html`);
    expect(await page.evaluate(SEND(url)), name).toBe('refused');
  }
  expect(asked.filter((address) => address === url)).toEqual([]);

  // What asks from a page of the web is answered: it is the policy that refuses.
  const page = await extension.open('/asked');
  expect(await page.evaluate(SEND(url))).toBe('sent');

  expect(complaints.filter((text) => !text.includes('/asked'))).toEqual([]);
  complaints.length = 0;
});
