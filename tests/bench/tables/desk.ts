import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { type DeskPack, emptyCard, emptyDocument } from '../../../desk/model.ts';
import { SHIPPED } from '../build.ts';
import { openLab } from '../lab.ts';
import { spread, table, withSpread } from '../stats.ts';
import type { Table } from './table.ts';

const CARDS = [50, 200];
/** The last key of “iconic”, which the check does not let pass. */
const BEFORE = 'The hall is iconi';
const KEY = 'c';

/** From a key to what the check says of the field, by the number of cards on the desk. */
export const desk: Table = async ({ runs, inPage }) =>
  openLab(SHIPPED, inPage, async ({ context, extensionId }) => {
    const page = await context.newPage();
    const rows: string[][] = [];
    for (const cards of CARDS) {
      await page.goto(`chrome-extension://${extensionId}/desk.html`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.evaluate(store, packOf(cards));
      await page.goto(`chrome-extension://${extensionId}/desk.html#/pack/made/cards/card-0`);
      await page.reload();
      const field = page.getByRole('textbox', { name: 'Sentence 1', exact: true });
      const notes = page.locator('.cited-field', { has: field }).locator('.notes');
      const waits: number[] = [];
      // The first loads the check.
      for (let turn = 0; turn <= runs; turn++) {
        await field.fill(BEFORE);
        await notes.filter({ hasText: 'iconic' }).waitFor({ state: 'detached' });
        const wait = await keyToFinding(page);
        if (turn > 0) waits.push(wait);
      }
      rows.push([`${cards}`, withSpread(spread(waits)), '100']);
    }
    return table(['cards on the desk', 'ms from key to finding', 'goal'], rows);
  });

const Milliseconds = v.number();

/** Presses the key in the field that has the focus. */
async function keyToFinding(page: Page): Promise<number> {
  const waited = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pressed = 0;
        addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { once: true });
        const observer = new MutationObserver(() => {
          const notes = document.activeElement?.closest('.cited-field')?.querySelector('.notes');
          if (!notes?.textContent?.includes('iconic')) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - pressed));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  await page.keyboard.press(KEY);
  return v.parse(Milliseconds, await waited);
}

/** Puts a pack where the desk keeps its own; runs in the page. */
function store(pack: DeskPack): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('desk', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('packs', 'readwrite');
      change.objectStore('packs').put({ pack, revision: 1, changed: Date.now() }, pack.id);
      change.oncomplete = () => resolve();
      change.onerror = () => reject(change.error);
    };
  });
}

/** A pack in which each card has a document of its own. */
function packOf(count: number): DeskPack {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return {
    id: 'made',
    title: 'Made',
    lang: 'en',
    subjects: [],
    documents: numbers.map((number) => ({
      ...emptyDocument(`report-${number}`),
      about: `Report on hall ${number}`,
      title: `Hall ${number} opens`,
      publisher: 'Sandmere Gazette',
      date: '2020-05-04',
      url: `https://gazette.example/${number}`,
      statements: [{ text: `Hall ${number} was opened by the water board in 2020.`, from: [] }],
    })),
    cards: numbers.map((number) => {
      const cites = [{ document: `report-${number}`, statement: 1 }];
      const line = (text: string) => ({ text, cites });
      return {
        ...emptyCard(`card-${number}`, `Sandmere Hall ${number}`, 'en', '2026-11-26'),
        gloss: line(`Hall of the water board, opened in 2020.`),
        summary: [
          line(`Hall ${number} was opened by the water board.`),
          line('The water board has owned it since 2020.'),
        ],
      };
    }),
  };
}
