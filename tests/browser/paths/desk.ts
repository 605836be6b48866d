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

/** Writes a card from a document, and checks that its name is marked in an open page. */
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
  await clickOn(desk, 'a', 'Next: names');

  await clickOn(desk, '.names .term', 'Sandmere Hall');
  await clickOn(desk, 'button', 'Write a card about “Sandmere Hall”');
  await says(desk, 'In one line');
  // What is written from the document's sentence becomes the statement that the card cites.
  await type(desk, 'Sentence 1', 'Sandmere Hall was opened by the Water Board on 3 May 2020.');
  await type(desk, 'In one line', 'Hall in the town of Sandmere, opened in 2020.');
  await says(desk, '1 card is on:');
  await expect.poll(() => marked(article)).toEqual(['Sandmere Hall', 'Taliban']);
  return desk;
}

/** Waits until the page shows this text. */
async function says(tab: Tab, text: string): Promise<void> {
  await expect.poll(() => textOf(tab), { timeout: 15_000 }).toContain(text);
}

/** Replaces the text of the field with this label. */
async function type(tab: Tab, label: string, text: string): Promise<void> {
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
