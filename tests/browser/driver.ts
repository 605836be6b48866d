import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { approachTo } from './approach.ts';
import { type CardView, frameOf, lookAtCard } from './card.ts';
import { type Extension, expect, type Site } from './extension.ts';

/**
 * What a shared test needs from a browser, so that the same code runs in Chromium, driven by
 * Playwright, and in Firefox, driven over WebDriver BiDi.
 */
export interface Driver {
  readonly site: Site;
  /** Base URL of the extension's own pages, with a trailing slash. */
  readonly own: string;
  /** Opens a page of the site, or a URL, in the foreground. */
  open(path: string): Promise<Tab>;
  /** Evaluates an expression in the extension, which has the browser's API. */
  ask(expression: string): Promise<unknown>;
}

export interface Tab {
  readonly card: CardView;
  /** Navigates to a page of the site, or a URL, in the foreground. */
  goto(path: string): Promise<void>;
  /** Evaluates an expression in the page. @returns its value, which must be JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** The same in the card's page, in its frame. */
  inCardPage(expression: string): Promise<unknown>;
  /** Runs statements in the page. */
  run(script: string): Promise<void>;
  /** Brings the tab to the foreground. */
  front(): Promise<void>;
  /** Moves the pointer to a point of the viewport, in CSS pixels and a few steps. */
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  doubleClick(x: number, y: number): Promise<void>;
  /** Presses the button at one point, moves to another in a few steps, and releases it there. */
  drag(from: Place, to: Place): Promise<void>;
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}

/** A point of the viewport, in CSS pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

export type Key = 'Escape' | 'Enter' | 'Tab';

/** Chromium, as started by the fixtures. */
export function inChromium({ site, id, open, worker }: Extension): Driver {
  return {
    site,
    own: `chrome-extension://${id}/`,
    open: async (path) => tabOf(await open(path), site),
    ask: async (expression) => (await worker()).evaluate(expression),
  };
}

/** The URL of a page of the site. */
export function addressAt(site: Site, path: string): string {
  return path.startsWith('/') ? site.origin + path : path;
}

async function tabOf(page: Page, site: Site): Promise<Tab> {
  const { mouse, keyboard } = page;
  return {
    card: await lookAtCard(page),
    async goto(path) {
      await page.bringToFront();
      await page.goto(addressAt(site, path));
    },
    evaluate: (expression) => page.evaluate(expression),
    async inCardPage(expression) {
      const frame = frameOf(page);
      if (!frame) throw new Error('There is no card’s page');
      return frame.evaluate(expression);
    },
    front: () => page.bringToFront(),
    run: async (script) => void (await page.evaluate(script)),
    moveTo: (x, y) => mouse.move(x, y, { steps: 5 }),
    click: (x, y) => mouse.click(x, y),
    doubleClick: (x, y) => mouse.dblclick(x, y),
    async drag(from, to) {
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(to.x, to.y, { steps: 8 });
      await mouse.up();
    },
    press: (key) => keyboard.press(key),
    close: () => page.close(),
  };
}

/** Stores settings as another part of the extension would. */
export async function store(driver: Driver, items: Record<string, string | number>): Promise<void> {
  await driver.ask(`browser.storage.sync.set(${JSON.stringify(items)})`);
}

/** The stored settings, as items of `storage.sync`. */
export async function stored(driver: Driver): Promise<unknown> {
  return driver.ask('browser.storage.sync.get(null)');
}

/** Opens the toolbar popup for a page of the site, as a tab. */
export async function openPopup(driver: Driver, path: string): Promise<Tab> {
  const url = JSON.stringify(driver.site.origin + path);
  const id = await driver.ask(
    `browser.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${url}).id)`,
  );
  return driver.open(`${driver.own}popup.html?tabId=${id}`);
}

const Strings = v.array(v.string());

/** The marked texts of a page, in the order they were marked. */
export async function marked(tab: Tab): Promise<string[]> {
  const texts = await tab.evaluate(
    "[...(CSS.highlights.get('backgrounder-term') ?? [])].map((range) => String(range).replace(/\\s+/g, ' '))",
  );
  return v.parse(Strings, texts);
}

const Line = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
export type Line = v.InferOutput<typeof Line>;

/** Scrolls to a marked text. @returns the box of its first line, in CSS pixels of the viewport. */
export async function lineOf(tab: Tab, text: string): Promise<Line> {
  const line = await tab.evaluate(`(() => {
    for (const range of CSS.highlights.get('backgrounder-term') ?? []) {
      if (String(range).replace(/\\s+/g, ' ') !== ${JSON.stringify(text)}) continue;
      range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top, bottom } = range.getBoundingClientRect();
      const out = top < 0 || bottom > innerHeight;
      if (out) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
      const { x, y, width, height } = range.getClientRects()[0];
      return { x, y, width, height };
    }
  })()`);
  if (!v.is(Line, line)) throw new Error(`“${text}” is not marked`);
  return line;
}

/** Moves the pointer onto a marked text as a person would, and lets it rest. */
export async function hover(tab: Tab, text: string): Promise<Line> {
  const line = await lineOf(tab, text);
  const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
  const from = await approachTo(tab.evaluate, x, y);
  await tab.moveTo(from.x, from.y);
  await tab.moveTo(x, y);
  return line;
}

/** Closes the card by Esc. */
export async function leaveCard(tab: Tab): Promise<void> {
  await tab.press('Escape');
  await expect.poll(() => tab.card.isOpen()).toBe(false);
}

/** Clicks an element of a page, once it has stopped moving. */
export async function clickOn(tab: Tab, selector: string, text = ''): Promise<void> {
  const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.innerText.includes(${JSON.stringify(text)}))`;
  let box: unknown;
  const isStill = async () => {
    const last = box;
    box = await tab.evaluate(`(() => {
      const found = ${find};
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return found?.getBoundingClientRect().toJSON();
    })()`);
    return v.is(Line, box) && JSON.stringify(box) === JSON.stringify(last);
  };
  const what = `There is ${selector} ${text}`;
  // Far enough apart for a moving element to be painted in between.
  await expect.poll(isStill, { message: what, intervals: [60] }).toBe(true);
  if (!v.is(Line, box)) throw new Error(what);
  await tab.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The text of a page, as rendered. */
export async function textOf(tab: Tab): Promise<string> {
  return String(await tab.evaluate('document.body.innerText'));
}
