import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PageText } from '../../desk/source.ts';
import { isUnreachable } from '../../messages/unreachable.ts';

/** The tab whose article is to be used, as requested in the popup or the menu; null if none is. */
export function tabToUse(): number | null {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab && /^\d+$/.test(tab) ? Number(tab) : null;
}

/** Removes the request once it has been answered, so that reloading the page does not repeat it. */
export function forgetTab(): void {
  history.replaceState(null, '', location.pathname + location.hash);
}

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
