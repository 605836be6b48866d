import { browser } from 'wxt/browser';

/** Part of the address of a page that is there to be printed. */
const FOR_PAPER = '#print';

/** Whether this page was opened to be printed. */
export function isForPaper(): boolean {
  return location.hash === FOR_PAPER;
}

/**
 * Prints the background of the article in a tab. Not every browser prints what stands beside a page, so
 * it is opened in a tab of its own, which has nothing to keep in its address but the other's number.
 */
export async function printArticle(tabId: number): Promise<void> {
  if (new URLSearchParams(location.search).has('tabId')) print();
  else await browser.tabs.create({ url: `/sidepanel.html?tabId=${tabId}${FOR_PAPER}` });
}
