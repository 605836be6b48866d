import type { Page, Worker } from '@playwright/test';
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
}

export interface Picture {
  /** Name of its file. */
  readonly name: string;
  readonly what: string;
  readonly scheme?: 'light' | 'dark';
  readonly lang?: string;
  /** Sets the scene. @returns the page to take the picture of. */
  act(stage: Stage): Promise<Page>;
}

interface Chapter {
  readonly title: string;
  readonly pictures: readonly Picture[];
}

const PHONE = { width: 360, height: 640 };

const card = (entry: string) => async (stage: Stage) => {
  await showCard(await stage.worker(), stage.page, entry);
  return stage.page;
};
/** Presses Tab until the card has gone that many steps, then Enter. */
const press = (tabs: number) => async (stage: Stage) => {
  for (let step = 0; step < tabs; step++) await stage.page.keyboard.press('Tab');
  await stage.page.keyboard.press('Enter');
  return stage.page;
};
const onPhone = (entry: string) => async (stage: Stage) => {
  await stage.page.setViewportSize(PHONE);
  return card(entry)(stage);
};
const list = async (stage: Stage) => {
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

const library = (place: string) => async (stage: Stage) => {
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
        act: async (stage) => {
          await card('isis-k')(stage);
          return press(3)(stage);
        },
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
      { name: 'options-packs', what: 'A pack of the reader’s own, just added', act: packs },
      { name: 'options-dark', what: 'Dark', scheme: 'dark', act: options },
      { name: 'options-ar', what: 'In Arabic', lang: 'ar', act: options },
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
