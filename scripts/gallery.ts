import type { Page } from '@playwright/test';
import {
  about,
  card,
  desk,
  library,
  list,
  onPhone,
  options,
  packs,
  panel,
  type Stage,
  source,
  welcome,
} from './gallery-acts.ts';

export interface Picture {
  /** File name without extension. */
  readonly name: string;
  readonly what: string;
  readonly scheme?: 'light' | 'dark';
  readonly lang?: string;
  /** Window size and output folder, if not those of the gallery. */
  readonly window?: { readonly width: number; readonly height: number };
  readonly folder?: string;
  /** Taken in a separate browser, because it leaves state behind. */
  readonly alone?: true;
  /** Sets the scene. @returns the page to capture. */
  act(stage: Stage): Promise<Page>;
}

interface Chapter {
  readonly title: string;
  readonly pictures: readonly Picture[];
}

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
        what: 'A source, opened at the statement a sentence rests on',
        act: source('isis-k'),
      },
      { name: 'card-dark', what: 'Dark', scheme: 'dark', act: card('isis-k') },
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
      { name: 'library-timeline', what: 'All events on a timeline', act: library('timeline') },
      {
        name: 'library-map-dark',
        what: 'All places on a map',
        scheme: 'dark',
        act: library('map'),
      },
    ],
  },
  {
    title: 'Settings',
    pictures: [
      { name: 'options', what: 'Where it runs and what it marks', act: options },
      {
        name: 'options-packs',
        what: 'An imported pack',
        alone: true,
        act: packs,
      },
      { name: 'options-about', what: 'About the extension', act: about },
      { name: 'options-dark', what: 'Dark', scheme: 'dark', act: options },
      { name: 'options-ar', what: 'In Arabic', lang: 'ar', act: options },
    ],
  },
  {
    title: 'The desk',
    pictures: [
      { name: 'desk', what: 'A new document', act: desk(0) },
      {
        name: 'desk-statements',
        what: 'Its names, sentences and statements',
        act: desk(1),
      },
      { name: 'desk-card', what: 'Editing a card, with a preview', act: desk(2) },
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
        what: 'On one of the extension’s own pages',
        act: async (stage) => {
          const popup = await stage.own('popup.html');
          await popup.locator('[data-state=none]').waitFor();
          return popup;
        },
      },
      {
        name: 'popup-report',
        what: 'Reporting an error',
        act: async (stage) => {
          const popup = await list(stage);
          await popup.locator('.to-report').click();
          await popup.locator('.terms button').nth(2).click();
          await popup.locator('.report .text').waitFor();
          return popup;
        },
      },
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
        alone: true,
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
