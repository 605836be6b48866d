import type { Page } from '@playwright/test';

/** Pages built to break, exploit or detect the extension. */

export const PROSE = '<p>The day after, the group called ISIS-K was named by the Taliban.</p>';
export const TERMS = ['ISIS-K', 'Taliban'];

/** The topmost element at a point. */
export async function topAt(page: Page, x: number, y: number): Promise<string | undefined> {
  return page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.localName, [
    x,
    y,
  ] as const);
}
