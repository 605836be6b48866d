import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PageText } from '../../../desk/source.ts';
import { isUnreachable } from '../../../messages/unreachable.ts';

/**
 * Reads the article of a tab.
 *
 * @returns null if the browser does not allow it, or the tab is closed.
 */
export async function readTab(tabId: number): Promise<PageText | null> {
  try {
    const [outcome] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/article.js'],
    });
    const read = v.safeParse(PageText, outcome?.result);
    return read.success ? read.output : null;
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    return null;
  }
}
