import { type Driver, hover, leaveCard, marked, stored } from '../driver.ts';
import { ARTICLE, expect } from '../extension.ts';
import { TERMS } from './reading.ts';

/** Chooses “Don’t mark this again”, and undoes it in the notice that replaces the card. */
export async function muteAndUndo(driver: Driver): Promise<void> {
  const tab = await driver.open(ARTICLE);
  await expect.poll(() => marked(tab)).toEqual(TERMS);
  const { card } = tab;
  await hover(tab, 'Taliban');
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await card.click('.mute');
  await expect.poll(() => card.texts('.notice p')).toEqual(['“Taliban” won’t be marked again.']);
  await expect.poll(() => card.focused()).toBe('button.undo');
  await expect.poll(() => marked(tab)).toHaveLength(TERMS.length - 1);
  expect(await marked(tab)).not.toContain('Taliban');
  expect(await stored(driver)).toMatchObject({ 'known:taliban': 'Taliban' });

  // It stays although the pointer has left, so that “Undo” can be reached.
  await tab.moveTo(5, 5);
  await card.click('.undo');
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  await expect.poll(() => marked(tab)).toHaveLength(TERMS.length);
  expect(await stored(driver)).not.toHaveProperty('known:taliban');
  await leaveCard(tab);
}
