import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PageText } from '../../desk/source.ts';
import { isUnreachable } from '../../messages/unreachable.ts';

/** The tab whose article somebody wants to use, by a press in the popup or the menu; null where there is none. */
export function tabToUse(): number | null {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab && /^\d+$/.test(tab) ? Number(tab) : null;
}

/** It has been used, or cannot be: loading the page anew is not to ask for it again. */
export function forgetTab(): void {
  history.replaceState(null, '', location.pathname + location.hash);
}

/** Reads the article of a tab. @returns null where the browser keeps us out, or the tab is gone. */
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
