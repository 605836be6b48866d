import { browser } from 'wxt/browser';

/** URL fragment of a page opened for printing. */
const FOR_PAPER = '#print';

/** Whether this page was opened for printing. */
export function isPrintView(): boolean {
  return location.hash === FOR_PAPER;
}

/**
 * Prints the panel of a tab. Not every browser can print a side panel, so the panel is opened in a
 * new tab; its URL contains nothing but the id of the other tab.
 */
export async function printArticle(tabId: number): Promise<void> {
  if (new URLSearchParams(location.search).has('tabId')) print();
  else await browser.tabs.create({ url: `/sidepanel.html?tabId=${tabId}${FOR_PAPER}` });
}
