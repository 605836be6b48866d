import { inTemporaryFolder, startChromium } from './scripts/chromium.ts';
await inTemporaryFolder(async (profile) => {
  const { context, extensionId } = await startChromium(profile, { headless: true });
  const page = await context.newPage();
  page.setDefaultTimeout(6000);
  const log: string[] = [];
  page.on('console', (m) => log.push(m.text())); page.on('pageerror', (e) => log.push(String(e)));
  let n = 0;
  const step = async (name: string, act: () => Promise<unknown>) => {
    try { await act(); } catch (e) { log.push(`FAILED ${name}: ${String(e).slice(0, 400)}`); }
  };
  const shot = (name: string, full = false) => page.screenshot({ path: `/tmp/d-${name}.png`, fullPage: full });
  const type = (label: string, text: string) => page.getByRole('textbox', { name: label, exact: true }).fill(text);
  await page.setViewportSize({ width: 1360, height: 900 });
  await page.goto(`chrome-extension://${extensionId}/desk.html`);
  await step('begin', async () => {
    await type('Title of the pack', 'Our town');
    await shot('0');
    await page.getByRole('button', { name: 'Begin' }).click();
  });
  await step('doc', async () => {
    await type('Paste a text', `Sandmere opens a hall
The Sandmere Water Board opened Sandmere Hall on 3 May 2020. At least 300 people came, according to the mayor, Ada Brook. The iconic hall stands by the river Sand and was built in two years.
Choirs of the coast have met there every autumn since. The board lets the rooms to clubs. Ada Brook said that the hall cost about 4 million pounds.`);
    await page.getByRole('button', { name: 'Use this text' }).click();
    await page.getByText('The document is in').waitFor();
  });
  await step('head', async () => {
    await type('What it is about', 'Report on the opening of Sandmere Hall');
    await type('Publisher', 'Sandmere Gazette');
    await type('Date', '2020-05-04');
    await page.waitForTimeout(1500);
    await shot('1');
    await page.getByRole('link', { name: 'Next, names and statements' }).click();
  });
  await step('names', async () => {
    await page.getByRole('button', { name: 'Write a card: Sandmere Hall' }).click();
    await page.getByRole('button', { name: /^The Sandmere Water Board opened/ }).click();
    await page.getByRole('button', { name: 'Write a statement' }).click();
    await type('Statement 1', 'The Sandmere Water Board opened Sandmere Hall on 5 May 2020.');
    await page.getByRole('button', { name: /^At least 300/ }).click();
    await page.getByRole('button', { name: 'Write a statement' }).click();
    await type('Statement 2', '300 people came to the opening of the iconic hall.');
    await page.getByRole('button', { name: /^Choirs of/ }).click();
    await page.getByRole('button', { name: 'Write a statement' }).click();
    await type('Statement 3', 'Choirs of the coast have met there every autumn since then.');
    await page.waitForTimeout(1500);
  });
  await shot('2');
  await step('card', async () => {
    await page.getByRole('link', { name: 'Next, cards' }).click();
    await type('In one line', 'Hall in the town of Sandmere, opened in 2020.');
    await page.locator('.cites-of summary').first().click();
    await page.locator('.cites-of input[type=checkbox]').first().click();
    await page.locator('.cites-of summary').first().click();
    await type('Sentence 1', 'The iconic Sandmere Hall opened on 7 May 2020.');
    await page.locator('.cites-of summary').nth(1).click();
    await page.locator('.cites-of input[type=checkbox]').first().click();
    await page.waitForTimeout(2500);
  });
  await shot('3');
  await step('dark', async () => { await page.emulateMedia({ colorScheme: 'dark' }); await page.waitForTimeout(200); await shot('3dark');
    await page.emulateMedia({ colorScheme: 'light' }); });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.waitForTimeout(300);
  await shot('3s', true);
  await step('s2', async () => { await page.getByRole('link', { name: 'Names and statements' }).click(); await page.waitForTimeout(400); await shot('2s', true);
   await page.getByRole('link', { name: 'Documents' }).click(); await page.waitForTimeout(400); await shot('1s', true); });
  await step('finish', async () => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.getByRole('link', { name: 'Names and statements' }).click();
    await type('Statement 1', 'The Sandmere Water Board opened Sandmere Hall on 3 May 2020.');
    await type('Statement 2', 'At least 300 people came to the opening, the mayor said.');
    await page.getByRole('link', { name: 'Cards', exact: true }).click();
    await type('Sentence 1', 'Sandmere Hall opened on 3 May 2020.');
    await page.waitForTimeout(3000);
    await shot('4');
    await page.getByText('1 card is on').waitFor();
    await page.reload();
    await page.getByText('1 card is on').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'How it’s done' }).click();
    await page.waitForTimeout(300);
    await shot('5');
  });
  console.log(log.join('\n'));
  await context.close();
});
