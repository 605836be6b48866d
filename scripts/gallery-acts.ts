import { readFileSync } from 'node:fs';
import type { Frame, Page, Worker } from '@playwright/test';
import { frameOf } from '../tests/browser/card.ts';
import { showCard } from './tab.ts';

/** Opens whatever the screenshots show. */
export interface Stage {
  /** A news article with marks. */
  readonly page: Page;
  worker(): Promise<Worker>;
  /** Opens the toolbar popup for the article. */
  popup(): Promise<Page>;
  /** Opens the panel for the article. */
  panel(): Promise<Page>;
  /** Opens a page of the extension, such as `welcome.html`. */
  own(path: string): Promise<Page>;
  /** Opens a page made for a screenshot. */
  made(html: string): Promise<Page>;
}

const PHONE = { width: 360, height: 640 };

/** Opens a card. */
export const card = (entry: string) => async (stage: Stage) => {
  await showCard(await stage.worker(), stage.page, entry);
  await cardOf(stage.page).locator('html[data-shown]').waitFor();
  return stage.page;
};
/** Opens the source of the card's first sentence. */
export const source = (entry: string) => async (stage: Stage) => {
  await card(entry)(stage);
  const frame = cardOf(stage.page);
  await frame.locator('.summary .cite').first().click();
  await frame.locator('.opened').waitFor();
  return stage.page;
};
/** The frame of the open card. @throws if there is none. */
export function cardOf(page: Page): Frame {
  const frame = frameOf(page);
  if (!frame) throw new Error('No card is open.');
  return frame;
}

/** Opens a card on a screen the size of a phone. */
export const onPhone = (entry: string) => async (stage: Stage) => {
  await stage.page.setViewportSize(PHONE);
  return card(entry)(stage);
};
/** Opens the popup with the names of the article. */
export const list = async (stage: Stage) => {
  const popup = await stage.popup();
  await popup.locator('.terms button').first().waitFor();
  return popup;
};

/** Opens the panel. @param at index of the tab to select. */
export function panel(at: number) {
  return async (stage: Stage): Promise<Page> => {
    const shown = await stage.panel();
    await shown.locator('.names button').first().waitFor({ state: 'attached' });
    await shown.getByRole('tab').nth(at).click();
    return shown;
  };
}
/** Opens the welcome page, and waits for its marks. */
export const welcome = async (stage: Stage) => {
  const page = await stage.own('welcome.html');
  await page.waitForFunction(() => CSS.highlights.get('backgrounder-term')?.size);
  return page;
};

/** Opens the settings page. */
export const options = async (stage: Stage) => {
  const page = await stage.own('options.html');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return page;
};

const SAMPLE_PACK = 'tests/fixtures/pack';
/** Imports a pack in the settings. */
export const packs = async (stage: Stage) => {
  const page = await options(stage);
  const section = page.locator('section:has(#packs)');
  await section.locator('[webkitdirectory]').setInputFiles(SAMPLE_PACK);
  await section.locator('details').waitFor();
  await section.locator('summary').click();
  await section.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return page;
};

/** Opens the settings at “About”. */
export const about = async (stage: Stage) => {
  const page = await options(stage);
  await page.locator('#about').evaluate((heading) => heading.scrollIntoView());
  return page;
};

const DESK = { width: 1280, height: 820 };
const SAMPLE_DOCUMENT = 'tests/fixtures/document.txt';
const STATEMENTS = [
  'Sandmere Hall was opened by the Sandmere Water Board on 3 May 2020.',
  'The mayor, Ada Brook, said that at least 300 people came to the opening.',
];
/** Writes a pack at the desk, up to this step, counted from 0. */
export const desk = (step: number) => async (stage: Stage) => {
  const page = await stage.own('desk.html');
  await page.setViewportSize(DESK);
  await page.locator('form input').fill('Our town');
  await page.locator('form [type=submit]').click();
  await page.locator('.intake textarea').fill(readFileSync(SAMPLE_DOCUMENT, 'utf8'));
  await page.locator('.intake .primary').click();
  const type = (field: string, text: string) =>
    page.locator(`:is(textarea, input)[data-field="${field}"]`).fill(text);
  await type('publisher', 'Sandmere Gazette');
  await type('date', '2020-05-04');
  if (step === 0) return page;
  await page.locator('.main .primary').click();
  await page.locator('.names li').first().waitFor();
  for (const [index, text] of STATEMENTS.entries()) {
    await page
      .locator('.source-sentence')
      .nth(index + 1)
      .click();
    await page.locator('.write button').click();
    await type(`statements.${index}`, text);
  }
  const name = page.locator('.names li', { hasText: 'Sandmere Hall' });
  if (step === 1) {
    await name.locator('.term').click();
    return page;
  }
  await name.locator('.quiet').click();
  await type('gloss', 'Hall in the town of Sandmere, opened in 2020.');
  await type('summary.0', `The iconic ${STATEMENTS[0]}`);
  await page.locator('.preview .summary, .notes .advice').first().waitFor();
  await page.locator('.echo mark').first().waitFor();
  await page.locator('[data-field="name"]').evaluate((element) => element.scrollIntoView());
  return page;
};

/** Opens a route of the library. */
export const library = (place: string) => async (stage: Stage) => {
  const page = await stage.own(`library.html#/${place}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
