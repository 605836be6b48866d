import { readFileSync } from 'node:fs';
import type { Frame, Page, Worker } from '@playwright/test';
import { frameOf } from '../tests/browser/card.ts';
import { showCard } from './tab.ts';

/** What a picture can be taken of. */
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
  /** Opens a page that is made for a picture. */
  made(html: string): Promise<Page>;
}

export interface Picture {
  /** Name of its file. */
  readonly name: string;
  readonly what: string;
  readonly scheme?: 'light' | 'dark';
  readonly lang?: string;
  /** Size of the window, and where the file goes; those of the gallery where it does not say. */
  readonly window?: { readonly width: number; readonly height: number };
  readonly folder?: string;
  /** Whether it leaves something behind, and so is taken in a browser of its own. */
  readonly alone?: true;
  /** Sets the scene. @returns the page to take the picture of. */
  act(stage: Stage): Promise<Page>;
}

interface Chapter {
  readonly title: string;
  readonly pictures: readonly Picture[];
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
export function cardOf(page: Page): Frame {
  const frame = frameOf(page);
  if (!frame) throw new Error('No card is open.');
  return frame;
}

const onPhone = (entry: string) => async (stage: Stage) => {
  await stage.page.setViewportSize(PHONE);
  return card(entry)(stage);
};
/** Opens the popup with the names of the article. */
export const list = async (stage: Stage) => {
  const popup = await stage.popup();
  await popup.locator('.terms button').first().waitFor();
  return popup;
};

/** @param at index of the tab that is open. */
function panel(at: number) {
  return async (stage: Stage): Promise<Page> => {
    const shown = await stage.panel();
    await shown.locator('.names button').first().waitFor({ state: 'attached' });
    await shown.getByRole('tab').nth(at).click();
    return shown;
  };
}
const welcome = async (stage: Stage) => {
  const page = await stage.own('welcome.html');
  await page.waitForFunction(() => CSS.highlights.get('backgrounder-term')?.size);
  return page;
};

const options = async (stage: Stage) => {
  const page = await stage.own('options.html');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return page;
};

const SAMPLE_PACK = 'tests/fixtures/pack';
const packs = async (stage: Stage) => {
  const page = await options(stage);
  const section = page.locator('section:has(#packs)');
  await section.locator('[webkitdirectory]').setInputFiles(SAMPLE_PACK);
  await section.locator('details').waitFor();
  await section.locator('summary').click();
  await section.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return page;
};

const about = async (stage: Stage) => {
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
/** Writes at the desk, up to the step of this number from 0. */
const desk = (step: number) => async (stage: Stage) => {
  const page = await stage.own('desk.html');
  await page.setViewportSize(DESK);
  await page.locator('form input').fill('Our town');
  await page.locator('form [type=submit]').click();
  await page.locator('.intake textarea').fill(readFileSync(SAMPLE_DOCUMENT, 'utf8'));
  await page.locator('.intake .primary').click();
  const type = (field: string, text: string) =>
    page.locator(`textarea[data-field="${field}"]`).fill(text);
  await type('publisher', 'Sandmere Gazette');
  await type('date', '2020-05-04');
  if (step === 0) return page;
  await page.locator('.main .primary').click();
  await page.locator('.names li').first().waitFor();
  for (const [index, text] of STATEMENTS.entries()) {
    await page
      .locator('.sentence')
      .nth(index + 1)
      .click();
    await page.locator('.write button').click();
    await type(`statements.${index}`, text);
  }
  await page.locator('.names li', { hasText: 'Sandmere Hall' }).locator('.quiet').click();
  if (step === 1) return page;
  await page.locator('.bar a').last().click();
  await type('gloss', 'Hall in the town of Sandmere, opened in 2020.');
  await type('summary.0', `The iconic ${STATEMENTS[0]}`);
  for (const index of [0, 1]) {
    const cites = page.locator('.cites-of').nth(index);
    await cites.locator('summary').click();
    await cites.locator('[type=checkbox]').first().click();
    await cites.locator('summary').click();
  }
  await page.locator('.preview .summary, .notes .advice').first().waitFor();
  await page.locator('.echo mark').first().waitFor();
  await page.locator('[data-field="name"]').evaluate((element) => element.scrollIntoView());
  return page;
};

/** Opens a place of the library. */
export const library = (place: string) => async (stage: Stage) => {
  const page = await stage.own(`library.html#/${place}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

/** Every surface and state, in the order a reader meets them. */
export const GALLERY: readonly Chapter[] = [
  {
    title: 'Welcome',
    pictures: [
      { name: 'welcome', what: 'Opened once, on install', act: welcome },
      { name: 'welcome-dark', what: 'Dark', scheme: 'dark', act: welcome },
      { name: 'welcome-ar', what: 'In Arabic, right to left', lang: 'ar', act: welcome },
    ],
  },
  {
    title: 'The card',
    pictures: [
      { name: 'card-isis-k', what: 'An organisation', act: card('isis-k') },
      { name: 'card-kerman', what: 'An event', act: card('kerman-bombings') },
      { name: 'card-khorasan', what: 'A place', act: card('khorasan') },
      { name: 'card-ghafari', what: 'A person', act: card('ghafari') },
      {
        name: 'card-sources',
        what: 'A source opened, down to the statement a sentence rests on',
        act: source('isis-k'),
      },
      { name: 'card-dark', what: 'On a dark screen', scheme: 'dark', act: card('isis-k') },
      { name: 'card-phone', what: 'On a phone', act: onPhone('isis-k') },
      { name: 'card-ru', what: 'In Russian', lang: 'ru', act: card('isis-k') },
      { name: 'card-ar', what: 'In Arabic', lang: 'ar', act: card('isis-k') },
    ],
  },
  {
    title: 'The library',
    pictures: [
      { name: 'library', what: 'All entries', act: library('') },
      { name: 'library-entry', what: 'An entry as a page', act: library('entry/kunar') },
      { name: 'library-timeline', what: 'All events in order', act: library('timeline') },
      { name: 'library-map-dark', what: 'All places', scheme: 'dark', act: library('map') },
    ],
  },
  {
    title: 'Settings',
    pictures: [
      { name: 'options', what: 'Where it runs, and what is marked', act: options },
      {
        name: 'options-packs',
        what: 'A pack of the reader’s own, just added',
        alone: true,
        act: packs,
      },
      { name: 'options-about', what: 'What this is, and by whom', act: about },
      { name: 'options-dark', what: 'Dark', scheme: 'dark', act: options },
      { name: 'options-ar', what: 'In Arabic', lang: 'ar', act: options },
    ],
  },
  {
    title: 'The desk',
    pictures: [
      { name: 'desk', what: 'A document has come in', act: desk(0) },
      {
        name: 'desk-statements',
        what: 'Its names, its sentences, and what they state',
        act: desk(1),
      },
      { name: 'desk-card', what: 'A card beside what readers would see of it', act: desk(2) },
      { name: 'desk-card-dark', what: 'Dark', scheme: 'dark', act: desk(2) },
      { name: 'desk-ar', what: 'In Arabic', lang: 'ar', act: desk(1) },
    ],
  },
  {
    title: 'The panel beside the page',
    pictures: [
      { name: 'panel', what: 'The names of the article', act: panel(0) },
      { name: 'panel-timeline', what: 'Its events', act: panel(1) },
      { name: 'panel-map', what: 'Its places', act: panel(2) },
      { name: 'panel-groups-dark', what: 'Its groups', scheme: 'dark', act: panel(3) },
      { name: 'panel-ar', what: 'In Arabic', lang: 'ar', act: panel(0) },
      {
        name: 'panel-card',
        what: 'The card of a name',
        act: async (stage) => {
          const shown = await panel(0)(stage);
          await shown.locator('.names button').nth(2).click();
          await shown.locator('.card').waitFor();
          return shown;
        },
      },
    ],
  },
  {
    title: 'The toolbar popup',
    pictures: [
      { name: 'popup', what: 'The names on the page', act: list },
      {
        name: 'popup-search',
        what: 'Searching all background',
        act: async (stage) => {
          const popup = await list(stage);
          await popup.getByRole('searchbox').fill('kabul');
          await popup.getByRole('list', { name: 'Search results' }).waitFor();
          return popup;
        },
      },
      { name: 'popup-dark', what: 'Dark', scheme: 'dark', act: list },
      { name: 'popup-de', what: 'In German', lang: 'de', act: list },
      { name: 'popup-ar', what: 'In Arabic', lang: 'ar', act: list },
      {
        name: 'popup-own',
        what: 'On a page of its own',
        act: async (stage) => {
          const popup = await stage.own('popup.html');
          await popup.locator('.empty').waitFor();
          return popup;
        },
      },
      {
        name: 'popup-report',
        what: 'Reporting a mistake',
        act: async (stage) => {
          const popup = await list(stage);
          await popup.locator('.to-report').click();
          await popup.locator('.terms button').nth(2).click();
          await popup.locator('.report .text').waitFor();
          return popup;
        },
      },
      // The last two: each leaves its browser so.
      {
        name: 'popup-off',
        what: 'On a site that is off',
        act: async (stage) => {
          const popup = await list(stage);
          await popup.getByRole('switch').uncheck();
          await popup.locator('[data-state="off"]').waitFor();
          return popup;
        },
      },
      {
        name: 'popup-paused',
        what: 'Paused until the browser restarts',
        act: async (stage) => {
          const popup = await stage.popup();
          await popup.locator('.pause summary').click();
          await popup.locator('.pause-choice').nth(1).click();
          await popup.locator('[data-state="paused"]').waitFor();
          return popup;
        },
      },
    ],
  },
];
