import { readFileSync } from 'node:fs';
import { clickOn, type Driver, marked, type Tab, textOf } from '../driver.ts';
import { expect } from '../extension.ts';

/** A document of our own, about a town that does not exist. */
export const DOCUMENT = readFileSync('tests/fixtures/document.txt', 'utf8');

export const ABOUT_SANDMERE = `<!doctype html><html lang="en"><head><title>Choirs | Coast News</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Coast News">
<meta property="article:published_time" content="2026-11-20T08:00:00Z">
<meta property="og:title" content="Choirs meet again"></head><body>
<nav><p>Home, sport and weather, all the way down to the shore and back</p></nav><article><h1>Choirs meet</h1>
<p class="byline">By A. Writer, <time datetime="2026-11-20">20 November 2026</time></p>
${'<p>The choirs of the coast met again in November, and sang for two days before a full house.</p>'.repeat(8)}
<p>They met in Sandmere Hall and sang of the Taliban.</p>
</article></body></html>`;

/** What is typed for the first card: each field by its label, and its text. */
const STATEMENTS = [
  [
    'The Sandmere Water Board opened',
    'Sandmere Hall was opened by the Sandmere Water Board on 3 May 2020.',
  ],
  ['At least 300', 'The mayor, Ada Brook, said that at least 300 people came to the opening.'],
] as const;

/** Writes a card from a document, and sees its name marked in a page that is open. */
export async function writeCard(driver: Driver): Promise<Tab> {
  driver.site.add('/news/choirs.html', ABOUT_SANDMERE);
  const article = await driver.open('/news/choirs.html');
  await expect.poll(() => marked(article)).toEqual(['Taliban']);
  const desk = await driver.open(`${driver.own}desk.html`);
  await says(desk, 'A new pack');
  await type(desk, 'Title of the pack', 'Our town');
  await clickOn(desk, 'button', 'Begin');

  await says(desk, 'Paste a text');
  await type(desk, 'Paste a text', DOCUMENT);
  await clickOn(desk, 'button', 'Use this text');
  await says(desk, 'The document was added');
  await type(desk, 'What it is about', 'Report on the opening of Sandmere Hall');
  await type(desk, 'Publisher', 'Sandmere Gazette');
  await type(desk, 'Date', '2020-05-04');
  await clickOn(desk, 'a', 'Next: names and statements');

  // Where there is one column, the names come in above the document, and move it.
  await expect
    .poll(() => desk.evaluate("document.querySelectorAll('.names li').length"))
    .toBeGreaterThan(0);
  for (const [index, [sentence, statement]] of STATEMENTS.entries()) {
    await clickOn(desk, '.source-sentence', sentence);
    await clickOn(desk, 'button', 'Write a statement');
    await type(desk, `Statement ${index + 1}`, statement);
  }
  await clickOn(desk, '.names button.quiet', 'Write a card');
  await says(desk, 'Open its card');
  await desk.evaluate("[...document.querySelectorAll('.bar a')].at(-1).click()");

  await says(desk, 'In one line');
  await type(desk, 'Name', 'Sandmere Hall');
  await type(desk, 'In one line', 'Hall in the town of Sandmere, opened in 2020.');
  await cite(desk, 0, 0);
  await type(
    desk,
    'Sentence 1',
    'Sandmere Hall was opened by the Sandmere Water Board on 3 May 2020.',
  );
  await cite(desk, 1, 0);
  await says(desk, 'Cards turned on: 1');
  await expect.poll(() => marked(article)).toEqual(['Sandmere Hall', 'Taliban']);
  return desk;
}

/** Waits until the page says so. */
export async function says(tab: Tab, text: string): Promise<void> {
  await expect.poll(() => textOf(tab), { timeout: 15_000 }).toContain(text);
}

/** Types into the field with this label, in the place of what stands there. */
export async function type(tab: Tab, label: string, text: string): Promise<void> {
  const done = () =>
    tab.evaluate(`(() => {
      const label = [...document.querySelectorAll('label')].find((one) =>
        (one.querySelector('span') ?? one).textContent.trim() === ${JSON.stringify(label)});
      const field = label?.control ?? label?.querySelector('input, textarea');
      if (!field) return false;
      field.focus();
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, ${JSON.stringify(text)});
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return true;
    })()`);
  await expect.poll(done).toBe(true);
}

/** Chooses a statement for the sentence with this number on the page. */
async function cite(tab: Tab, sentence: number, statement: number): Promise<void> {
  const press = () =>
    tab.evaluate(`(() => {
      const details = document.querySelectorAll('.cites-of')[${sentence}];
      if (!details.open) details.open = true;
      const box = details.querySelectorAll('input[type=checkbox]')[${statement}];
      box?.click();
      if (box) details.open = false;
      return box !== undefined;
    })()`);
  await expect.poll(press).toBe(true);
}
